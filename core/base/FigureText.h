// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringView>

namespace cdesk {

/// Full-width digits, letters and signs as their ASCII forms (１２３，．￥（） → 123,.¥()), Chinese comma and
/// ideographic blank included; everything else unchanged, so positions stay the same.
QString toHalfWidth(QStringView text);

/// Reads a plain decimal figure ("1,234.50", "1 234", ".5", "12.") as an integer scaled by 10^@p decimals, exactly.
/// Trailing zeros beyond @p decimals are fine, other digits there are refused. No sign, no currency.
/// @errors @p noun + ".empty", ".not_a_number", ".separators", ".too_precise", ".overflow"
Result<qint64> parseFigure(QStringView text, int decimals, const QString& noun);

} // namespace cdesk
