// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/exchange/Table.h"

namespace cdesk {

/// Text for the office out of a foreign cell: control, direction and zero-width characters dropped (they can make a
/// name read differently from what is stored), line ends made `\n`, blanks at the ends gone.
QString cleanText(QStringView text);

/// A date as tables write it: date cells, 2024-3-5, 2024.3.5, 2024/3/5, 2024年3月5日, 二〇二四年三月五日, 20240305,
/// serial numbers of either date system; a time of day or weekday behind it is passed over. 25/3/2024 can only be read
/// in one way; 3/5/2024 and 3/5/24 are refused instead of guessed.
/// @errors date.ambiguous, date.impossible (2024-02-30, or outside of 1900–2199), date.day_missing (2024年3月),
///         date.unreadable; detail: the text
Result<QDate> readDate(const Cell& cell, DateSystem system);

/// An amount, exact to the minor unit; what the text says of its unit (12.5万元) goes before the heading's.
/// @param headingUnit what stood in brackets in the heading, e.g. "万元"; empty means the currency's own unit
/// @errors those of parseAmountText()
Result<Money> readAmount(const Cell& cell, QStringView headingUnit = {});

/// A number that identifies (credit code, bank account): half-width, capital, without blanks.
/// @errors code.damaged_by_spreadsheet: 9.13E+17, or a number cell of more than 15 digits; its last digits are lost
Result<QString> readCode(const Cell& cell);

/// 是 否 有 无 √ × Y N yes no TRUE FALSE 1 0.
/// @errors value.not_yes_no
Result<bool> readYesNo(const Cell& cell);

/// A percentage in parts per million: 13%, 13, 0.13 (a fraction below 1), 5‰.
/// @errors percent.unreadable; percent.ambiguous for a bare 1, which may be 1 % or all of it
Result<int> readPercentPpm(const Cell& cell);

} // namespace cdesk
