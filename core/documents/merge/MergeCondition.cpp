// SPDX-License-Identifier: GPL-3.0-or-later
// How MergeScope decides conditions.
#include "core/documents/merge/MergeScope.h"

#include <algorithm>
#include <compare>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using Sign = MergeCondition::Sign;

/// Exact: both numbers are brought to the finer scale first.
std::optional<std::strong_ordering> compareNumbers(const MergeNumber& one, const MergeNumber& other)
{
    const int scale = std::max(one.scale, other.scale);
    const std::optional<MergeNumber> left = one.rounded(scale);
    const std::optional<MergeNumber> right = other.rounded(scale);
    if (!left || !right)
        return {};
    return left->units <=> right->units;
}

/// Numbers by size, days by date; nothing when one of the two is neither.
std::optional<std::strong_ordering> ordering(const MergeValue& value, const QString& operand)
{
    const MergeValue other{operand};
    if (const auto day = value.day(), otherDay = other.day(); day && otherDay)
        return day->toJulianDay() <=> otherDay->toJulianDay();
    if (const auto number = value.number(), otherNumber = other.number(); number && otherNumber)
        return compareNumbers(*number, *otherNumber);
    return {};
}

bool isMet(Sign sign, std::strong_ordering order)
{
    switch (sign) {
    case Sign::Less:
        return order < 0;
    case Sign::LessOrEqual:
        return order <= 0;
    case Sign::Greater:
        return order > 0;
    case Sign::GreaterOrEqual:
        return order >= 0;
    case Sign::Different:
        return order != 0;
    default:
        return order == 0;
    }
}

} // namespace

Result<bool> conditionHolds(const MergeCondition& condition, const MergeValue* value)
{
    if (condition.sign == Sign::IsTrue)
        return value && value->isTrue();
    if (!value || value->isEmpty()) // only of nothing can be said that it differs
        return condition.sign == Sign::Different ? !condition.operand.isEmpty()
                                                 : condition.sign == Sign::Equal && condition.operand.isEmpty();
    if (const auto order = ordering(*value, condition.operand))
        return isMet(condition.sign, *order);
    if (condition.sign == Sign::Equal || condition.sign == Sign::Different)
        return (value->toText() == condition.operand) == (condition.sign == Sign::Equal);
    return invalid(u"merge.not_comparable"_s, condition.name, condition.name + u": "_s + value->toText().left(40));
}

Result<bool> MergeScope::isShown(const MergeTag& open) const
{
    for (const std::vector<MergeCondition>& group : open.anyOf) {
        bool isMetByAll = true;
        for (const MergeCondition& condition : group) {
            const Result<bool> one = conditionHolds(condition, find(condition.name));
            if (!one)
                return one;
            isMetByAll = isMetByAll && *one != condition.negated;
        }
        if (isMetByAll)
            return true;
    }
    return false;
}

} // namespace cdesk
