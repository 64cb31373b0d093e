// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace cdesk {

/// How a remainder is settled; always named at the call.
enum class Rounding {
    HalfUp,   ///< 四舍五入, away from zero: 0.5 → 1, -0.5 → -1
    HalfEven, ///< banker's rounding: 0.5 → 0, 1.5 → 2
    Down,     ///< towards zero
    Up,       ///< away from zero
};

/// Quotient and remainder of a 128-bit product, both of magnitude only.
struct WideQuotient {
    quint64 quotient = 0;
    quint64 remainder = 0;
};

/// @p a × @p b ÷ @p divisor with a 128-bit product; nothing when the divisor is 0 or the quotient needs more than
/// 64 bits. Written out because not every compiler we build with has a 128-bit integer.
std::optional<WideQuotient> multiplyThenDivide(quint64 a, quint64 b, quint64 divisor);

/// @p a × @p b ÷ @p divisor, rounded; nothing when the divisor is not positive or the result leaves the 64-bit range.
std::optional<qint64> scaled(qint64 a, qint64 b, qint64 divisor, Rounding rounding);

/// The sum, or nothing when it leaves the 64-bit range.
std::optional<qint64> checkedSum(qint64 a, qint64 b);

} // namespace cdesk
