// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerColumn.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace cdesk {

/// One row on its way into the ledger, filled by a noun's List.
class LedgerRow {
public:
    explicit LedgerRow(size_t columns) : m_values(columns, kNoValue), m_texts(columns) {}

    void clear(qint64 id);
    qint64 id() const { return m_id; }

    /// For Text and Word columns.
    void setText(int column, const QString& text) { m_texts[static_cast<size_t>(column)] = text.toStdString(); }
    void setUtf8(int column, std::string_view text) { m_texts[static_cast<size_t>(column)] = text; }
    void setDate(int column, QDate date);
    /// ISO text as the database gives it; empty is no date.
    void setIsoDate(int column, std::string_view text);
    /// For all other kinds.
    void setValue(int column, qint64 value) { m_values[static_cast<size_t>(column)] = value; }

    QString text(int column) const { return QString::fromStdString(utf8(column)); }
    const std::string& utf8(int column) const { return m_texts[static_cast<size_t>(column)]; }
    qint64 value(int column) const { return m_values[static_cast<size_t>(column)]; }
    QDate date(int column) const;

private:
    qint64 m_id = 0;
    std::vector<qint64> m_values;
    std::vector<std::string> m_texts; ///< UTF-8, as the database and the ledger hold them
};

/// The day a Date cell holds; invalid for kNoValue.
QDate dateOfCell(qint64 value);
qint64 cellOfDate(QDate date);

} // namespace cdesk
