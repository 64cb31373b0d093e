// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/NumberIssue.h"

#include "core/numbers/NumberRepository.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Result<QString> issueNumber(UnitOfWork& work, const NumberWish& wish)
{
    const auto rule = NumberRule::parse(wish.rule);
    if (!rule)
        return passOn(rule);
    const NumberRepository numbers(work.database());
    const QString period = rule->periodKey(wish.parts.date);
    NumberParts parts = wish.parts;
    for (;;) {
        parts.sequence = numbers.takeNext(scopeOf(wish.holder, wish.type), period);
        const auto number = rule->format(parts);
        if (!number)
            return number;
        if (numbers.isIssued(*number))
            continue; // somebody entered it by hand before the sequence came there
        numbers.keep(*number, scopeOf(wish.holder, wish.type), period, parts.sequence, wish.holder, 0, work.nowUtcMs());
        return number;
    }
}

Result<void> keepEnteredNumber(UnitOfWork& work, const QString& holder, const QString& number)
{
    const NumberRepository numbers(work.database());
    if (numbers.isIssued(number)) {
        const QString title = numbers.holderOf(number);
        const QString detail = title.isEmpty() ? number : number + u" · "_s + title;
        return numbers.isInBin(number) ? invalid(u"number.taken_in_bin"_s, u"number"_s, detail)
                                       : invalid(u"number.taken"_s, u"number"_s, detail);
    }
    numbers.keep(number, holder, {}, 0, holder, 0, work.nowUtcMs());
    return {};
}

Result<QString> previewNumber(const Database& database, const NumberWish& wish)
{
    const auto rule = NumberRule::parse(wish.rule);
    if (!rule)
        return passOn(rule);
    const NumberRepository numbers(database);
    NumberParts parts = wish.parts;
    parts.sequence = numbers.peekNext(scopeOf(wish.holder, wish.type), rule->periodKey(parts.date));
    for (;; ++parts.sequence) {
        const auto number = rule->format(parts);
        if (!number || !numbers.isIssued(*number)) // what was entered by hand is skipped, as it is when issued
            return number;
    }
}

} // namespace cdesk
