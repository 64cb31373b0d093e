// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/WideMath.h"

#include <limits>

namespace cdesk {

namespace {

quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

bool roundsAway(const WideQuotient& exact, quint64 divisor, Rounding rounding)
{
    if (exact.remainder == 0)
        return false;
    const quint64 complement = divisor - exact.remainder; // compare with it: doubling the remainder could overflow
    switch (rounding) {
    case Rounding::HalfUp:
        return exact.remainder >= complement;
    case Rounding::HalfEven:
        return exact.remainder > complement || (exact.remainder == complement && exact.quotient % 2 == 1);
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    }
    return false;
}

} // namespace

std::optional<WideQuotient> multiplyThenDivide(quint64 a, quint64 b, quint64 divisor)
{
    constexpr quint64 kLowHalf = 0xFFFFFFFFU;
    const quint64 lowLow = (a & kLowHalf) * (b & kLowHalf);
    const quint64 lowHigh = (a & kLowHalf) * (b >> 32);
    const quint64 highLow = (a >> 32) * (b & kLowHalf);
    const quint64 middle = (lowLow >> 32) + (lowHigh & kLowHalf) + (highLow & kLowHalf);
    const quint64 low = (middle << 32) | (lowLow & kLowHalf);
    const quint64 high = (a >> 32) * (b >> 32) + (lowHigh >> 32) + (highLow >> 32) + (middle >> 32);

    if (divisor == 0 || high >= divisor)
        return std::nullopt;
    if (high == 0)
        return WideQuotient{low / divisor, low % divisor};
    WideQuotient result{0, high};
    for (int bit = 63; bit >= 0; --bit) { // school division; the remainder may carry into a 65th bit
        const bool carry = (result.remainder >> 63) != 0;
        result.remainder = (result.remainder << 1) | ((low >> bit) & 1);
        result.quotient <<= 1;
        if (carry || result.remainder >= divisor) {
            result.remainder -= divisor;
            result.quotient |= 1;
        }
    }
    return result;
}

std::optional<qint64> scaled(qint64 a, qint64 b, qint64 divisor, Rounding rounding)
{
    if (divisor <= 0)
        return std::nullopt;
    const auto exact = multiplyThenDivide(magnitude(a), magnitude(b), static_cast<quint64>(divisor));
    if (!exact)
        return std::nullopt;
    const bool negative = (a < 0) != (b < 0);
    const quint64 limit = static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (exact->quotient > limit)
        return std::nullopt;
    const quint64 rounded = exact->quotient + (roundsAway(*exact, static_cast<quint64>(divisor), rounding) ? 1 : 0);
    if (rounded > limit)
        return std::nullopt;
    return negative ? -static_cast<qint64>(rounded) : static_cast<qint64>(rounded);
}

std::optional<qint64> checkedSum(qint64 a, qint64 b)
{
    using Limits = std::numeric_limits<qint64>;
    if ((b > 0 && a > Limits::max() - b) || (b < 0 && a < Limits::min() - b))
        return std::nullopt;
    return a + b;
}

} // namespace cdesk
