// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/SearchText.h"

#include <algorithm>

namespace cdesk {

namespace {

bool isIdeograph(QChar character)
{
    return character.unicode() >= 0x4E00 && character.unicode() <= 0x9FFF;
}

/// Calls @p keep(folded character, index) for each character of the original that counts.
template <class Keep>
void foldEach(QStringView text, Keep keep)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.unicode() < 0x80) {
            if (character.unicode() > 0x20 && character.unicode() != 0x7F)
                keep(character.toLower(), i);
            continue;
        }
        if (isIdeograph(character)) {
            keep(character, i);
            continue;
        }
        const qsizetype length = character.isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString folded = text.mid(i, length).toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
        for (const QChar part : folded) {
            if (!part.isSpace() && part.category() != QChar::Other_Control)
                keep(part, i);
        }
        i += length - 1;
    }
}

} // namespace

QString foldForSearch(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    foldEach(text, [&](QChar part, qsizetype) { folded.append(part); });
    return folded;
}

void appendFolded(std::string& folded, std::string_view utf8)
{
    const auto byteAt = [&](size_t at) { return at < utf8.size() ? static_cast<quint8>(utf8[at]) : 0U; };
    const size_t before = folded.size();
    for (size_t i = 0; i < utf8.size(); ++i) {
        const quint32 byte = byteAt(i);
        if (byte < 0x80) {
            if (byte > 0x20 && byte != 0x7F)
                folded += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
        } else if (const quint32 unit = (byte & 0x0F) << 12 | (byteAt(i + 1) & 0x3F) << 6 | (byteAt(i + 2) & 0x3F);
                   byte >> 4 == 0xE && isIdeograph(QChar(static_cast<char16_t>(unit)))) {
            folded += utf8.substr(i, 3);
            i += 2;
        } else { // a character that folds in a way of its own
            folded.resize(before);
            folded += foldForSearch(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toStdString();
            return;
        }
    }
}

FoldedText foldWithOrigin(QStringView text)
{
    FoldedText folded;
    foldEach(text, [&](QChar part, qsizetype index) {
        folded.text.append(part);
        folded.origin.push_back(static_cast<int>(index));
    });
    return folded;
}

QString foldNumber(QStringView text)
{
    QString kept;
    foldEach(text, [&](QChar part, qsizetype) {
        if (part.isLetterOrNumber())
            kept.append(part);
    });
    return kept;
}

bool isOneSlipAway(QStringView typed, QStringView stored)
{
    if (typed.size() > stored.size())
        return isOneSlipAway(stored, typed);
    if (stored.size() - typed.size() > 1)
        return false;
    const auto [first, other] = std::mismatch(typed.begin(), typed.end(), stored.begin());
    const qsizetype same = first - typed.begin();
    const QStringView restTyped = typed.mid(same);
    const QStringView restStored = stored.mid(same);
    if (typed.size() < stored.size())
        return restTyped == restStored.mid(1);
    if (restTyped.isEmpty() || restTyped.mid(1) == restStored.mid(1))
        return true;
    return restTyped.size() > 1 && restTyped[0] == restStored[1] && restTyped[1] == restStored[0] &&
           restTyped.mid(2) == restStored.mid(2);
}

} // namespace cdesk
