// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LedgerRow.h"

#include <algorithm>

namespace cdesk {

namespace {

int digitsAt(std::string_view text, size_t from, size_t count)
{
    int number = 0;
    for (const char digit : text.substr(from, count))
        number = number * 10 + (digit - '0');
    return number;
}

} // namespace

QDate dateOfCell(qint64 value)
{
    return value == kNoValue ? QDate() : QDate::fromJulianDay(value);
}

qint64 cellOfDate(QDate date)
{
    return date.isValid() ? date.toJulianDay() : kNoValue;
}

void LedgerRow::clear(qint64 id)
{
    m_id = id;
    std::fill(m_values.begin(), m_values.end(), kNoValue);
    for (std::string& text : m_texts)
        text.clear();
}

void LedgerRow::setDate(int column, QDate date)
{
    setValue(column, cellOfDate(date));
}

void LedgerRow::setIsoDate(int column, std::string_view text)
{
    // The schema guarantees ten characters; QDate::fromString would cost more than the rest of the row.
    setDate(column,
            text.size() == 10 ? QDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2)) : QDate());
}

QDate LedgerRow::date(int column) const
{
    return dateOfCell(value(column));
}

} // namespace cdesk
