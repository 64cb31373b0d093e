// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Pinyin.h"

#include "core/base/FigureText.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct OtherReadings {
    quint16 character;
    std::array<quint16, 3> readings;
};

#include "core/base/PinyinTable.inc"

struct WordReading {
    const char16_t* word;
    const char* reading;
};

#include "core/base/PinyinWords.inc"

constexpr quint16 kNone = 0xFFFF;
constexpr char16_t kFirst = 0x4E00;

quint16 syllableIndex(QByteArrayView syllable)
{
    const auto* found = std::lower_bound(std::begin(kSyllables), std::end(kSyllables), syllable,
                                         [](const char* a, QByteArrayView b) { return QByteArrayView(a) < b; });
    const bool known = found != std::end(kSyllables) && QByteArrayView(*found) == syllable;
    return known ? static_cast<quint16>(found - std::begin(kSyllables)) : kNone;
}

struct Word {
    QString characters;
    std::vector<quint16> readings;
};

/// The generated tables in the shape that looking up wants; made once, never
/// changed.
struct Tables {
    std::vector<quint16> readings;         ///< of all characters, one after the other
    std::vector<quint32> firstIndex;       ///< into readings, per character from kFirst
                                           ///< on, and one more for the end
    QHash<QChar, std::vector<Word>> words; ///< by first character, the longest first
};

Tables makeTables()
{
    Tables tables;
    QHash<QChar, std::vector<quint16>> fromWords; // 蚌埠 knows a reading of 蚌 that the characters' table lacks
    for (const WordReading& entry : kWords) {
        Word word{QString::fromUtf16(entry.word), {}};
        const QList<QByteArray> syllables = QByteArray(entry.reading).split(' ');
        Q_ASSERT(syllables.size() == word.characters.size());
        for (qsizetype i = 0; i < syllables.size(); ++i) {
            const quint16 reading = syllableIndex(syllables[i]);
            Q_ASSERT(reading != kNone);
            word.readings.push_back(reading);
            fromWords[word.characters[i]].push_back(reading);
        }
        tables.words[word.characters.front()].push_back(std::move(word));
    }
    for (auto& words : tables.words) {
        std::stable_sort(words.begin(), words.end(),
                         [](const Word& a, const Word& b) { return a.characters.size() > b.characters.size(); });
    }

    const auto* others = std::begin(kOthers);
    char16_t character = kFirst;
    for (quint16 primary : kPrimary) {
        const size_t begin = tables.readings.size();
        tables.firstIndex.push_back(static_cast<quint32>(begin));
        const auto add = [&](quint16 reading) {
            if (reading != kNone && std::find(tables.readings.begin() + static_cast<qsizetype>(begin),
                                              tables.readings.end(), reading) == tables.readings.end())
                tables.readings.push_back(reading);
        };
        add(primary);
        if (others != std::end(kOthers) && others->character == character) {
            for (quint16 reading : others->readings)
                add(reading);
            ++others;
        }
        for (quint16 reading : fromWords.value(QChar(character)))
            add(reading);
        ++character;
    }
    tables.firstIndex.push_back(static_cast<quint32>(tables.readings.size()));
    return tables;
}

const Tables& tables()
{
    static const Tables made = makeTables();
    return made;
}

const Word* wordAt(QStringView text)
{
    const auto words = tables().words.constFind(text.front());
    if (words == tables().words.constEnd())
        return nullptr;
    for (const Word& word : *words) {
        if (text.startsWith(word.characters))
            return &word;
    }
    return nullptr;
}

} // namespace

QString pinyinReading(QStringView text)
{
    constexpr int kRoomForSyllable = 6;
    const QString plain = toHalfWidth(text).toCaseFolded();
    QString spoken;
    spoken.reserve(plain.size() * kRoomForSyllable);
    const auto beginWord = [&] {
        if (!spoken.isEmpty())
            spoken += u' ';
    };
    bool inRun = false;
    for (qsizetype at = 0; at < plain.size();) {
        const Word* word = wordAt(QStringView(plain).sliced(at));
        const auto single = pinyinReadingsOf(plain[at].unicode());
        if (word || !single.empty()) {
            const auto readings = word ? std::span<const quint16>(word->readings) : single.first(1);
            for (const quint16 reading : readings) {
                beginWord();
                spoken += QLatin1StringView(kSyllables[reading]);
            }
            at += static_cast<qsizetype>(readings.size());
            inRun = false;
            continue;
        }
        if (plain[at].isLetterOrNumber()) {
            if (!inRun)
                beginWord();
            spoken += plain[at];
        }
        inRun = plain[at].isLetterOrNumber();
        ++at;
    }
    return spoken;
}

QString pinyinInitials(QStringView text)
{
    const QString plain = toHalfWidth(text).toCaseFolded();
    QString initials;
    for (qsizetype at = 0; at < plain.size();) {
        const Word* word = wordAt(QStringView(plain).sliced(at));
        const auto single = pinyinReadingsOf(plain[at].unicode());
        if (!word && single.empty()) {
            if (plain[at].isLetterOrNumber())
                initials += plain[at];
            ++at;
            continue;
        }
        const auto readings = word ? std::span<const quint16>(word->readings) : single.first(1);
        for (quint16 reading : readings)
            initials += QLatin1Char(kSyllables[reading][0]);
        at += static_cast<qsizetype>(readings.size());
    }
    return initials;
}

QString pinyinSortKey(QStringView text)
{
    return pinyinReading(text) + QChar(1) + text.toString(); // below every letter, so a shorter reading comes
                                                             // first
}

std::span<const char* const> pinyinSyllables()
{
    return kSyllables;
}

std::span<const quint16> pinyinReadingsOf(char16_t character)
{
    const size_t index = static_cast<size_t>(character) - kFirst;
    if (character < kFirst || index + 1 >= tables().firstIndex.size())
        return {};
    const quint32 begin = tables().firstIndex[index];
    return std::span(tables().readings).subspan(begin, tables().firstIndex[index + 1] - begin);
}

} // namespace cdesk
