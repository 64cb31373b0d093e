// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Table.h"

namespace cdesk {

/// How a number format makes people read the number.
enum class NumberLook {
    Plain,
    Date,
    Time, ///< time of day without a date
    Percent,
    Digits, ///< only zeros: the number is padded to so many digits (codes, postal codes)
};

/// A cell style, as far as it changes what the cell says.
struct CellFormat {
    NumberLook look = NumberLook::Plain;
    int digits = 0; ///< for NumberLook::Digits
};

/// Meaning of one of the formats that workbooks know by number alone, the Chinese date formats included.
/// Source: ECMA-376 part 1, 18.8.30.
CellFormat builtInFormat(int id);

/// Meaning of a written format such as `yyyy"年"m"月"d"日"` or `[$-804]0.0%;-0.0%`; its first section counts.
CellFormat parsedFormat(QStringView code);

/// Formats of all cell styles, by the index that cells carry.
/// @param stylesXml the part xl/styles.xml
/// @errors table.broken
Result<std::vector<CellFormat>> readCellFormats(QByteArray stylesXml);

/// What a number cell says: ISO date, "08:30:00", "12.5%", "00123" or plain digits without exponent.
struct NumberText {
    QString text;
    CellKind kind = CellKind::Number;
};
NumberText numberText(QByteArrayView value, CellFormat format, DateSystem system);

} // namespace cdesk
