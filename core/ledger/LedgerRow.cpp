// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LedgerRow.h"

#include <algorithm>

namespace cdesk {

namespace {

int digitsAt(const QString& text, int from, int count)
{
    int number = 0;
    for (int i = from; i < from + count; ++i)
        number = number * 10 + (text[i].unicode() - u'0');
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
    for (QString& text : m_texts)
        text.clear();
}

void LedgerRow::setDate(int column, QDate date)
{
    setValue(column, cellOfDate(date));
}

void LedgerRow::setIsoDate(int column, const QString& text)
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
