// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NumberMatch.h"

#include "core/base/FigureText.h"

#include <algorithm>
#include <numeric>

namespace cdesk {

namespace {

constexpr qsizetype kLeastForSlip = 5;

struct Bare {
    QString characters;
    std::vector<int> positions; ///< where each of them stood
};

Bare withoutSeparators(QStringView text)
{
    const QString half = toHalfWidth(text);
    Bare bare;
    for (qsizetype i = 0; i < half.size(); ++i) {
        if (!half[i].isLetterOrNumber())
            continue;
        bare.characters += half[i].toCaseFolded();
        bare.positions.push_back(static_cast<int>(i));
    }
    return bare;
}

/// How many characters from the front of @p number the typed text covers with
/// one slip; 0 when it does not.
qsizetype coveredWithSlip(QStringView number, QStringView typed)
{
    const qsizetype least = std::min(number.size(), typed.size());
    qsizetype same = 0;
    while (same < least && number[same] == typed[same])
        ++same;
    const QStringView wanted = number.sliced(same);
    const QStringView rest = typed.sliced(same);
    if (rest.size() >= 2 && wanted.size() >= 2 && rest[0] == wanted[1] && rest[1] == wanted[0] &&
        wanted.sliced(2).startsWith(rest.sliced(2)))
        return typed.size(); // two swapped
    if (!rest.isEmpty() && !wanted.isEmpty() && wanted.sliced(1).startsWith(rest.sliced(1)))
        return typed.size(); // one wrong
    if (!wanted.isEmpty() && wanted.sliced(1).startsWith(rest) && !rest.isEmpty())
        return typed.size() + 1; // one missing
    if (!rest.isEmpty() && wanted.startsWith(rest.sliced(1)))
        return typed.size() - 1; // one too many
    return 0;
}

NumberHit hitAt(const Bare& number, qsizetype begin, qsizetype length, int slips)
{
    const auto first = number.positions.begin() + begin;
    return {slips, std::vector<int>(first, first + length)};
}

} // namespace

std::optional<NumberHit> matchNumber(QStringView number, QStringView typed)
{
    const Bare bare = withoutSeparators(number);
    const QString wanted = withoutSeparators(typed).characters;
    if (wanted.isEmpty())
        return std::nullopt;
    if (const qsizetype at = bare.characters.indexOf(wanted); at >= 0)
        return hitAt(bare, at, wanted.size(), 0);
    const bool anyDigit = std::any_of(wanted.begin(), wanted.end(), [](QChar c) { return c.isDigit(); });
    if (wanted.size() < kLeastForSlip || !anyDigit)
        return std::nullopt;
    for (qsizetype begin = 0; begin < bare.characters.size(); ++begin) {
        const qsizetype covered = coveredWithSlip(QStringView(bare.characters).sliced(begin), wanted);
        if (covered > 0)
            return hitAt(bare, begin, std::min(covered, bare.characters.size() - begin), 1);
    }
    return std::nullopt;
}

} // namespace cdesk
