// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/AuditEntry.h"

#include <QAbstractTableModel>

#include <vector>

namespace cdesk::ui {

/// The log as far as it has been read: newest first, and more of it when the view comes to its end.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Time, Who, What, Changed, Columns };

    explicit LogModel(QObject* parent = nullptr) : QAbstractTableModel{parent} {}

    /// Begins anew; @p isAll when nothing older is left.
    void setEntries(std::vector<AuditEntry> entries, bool isAll);
    /// Puts older ones behind those there are.
    void append(std::vector<AuditEntry> entries, bool isAll);
    /// Puts newer ones in front.
    void prepend(std::vector<AuditEntry> entries);
    /// What was asked for by moreWanted() could not be read; it may be asked for again.
    void giveUp() { m_isAsking = false; }

    const AuditEntry& at(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// Number of the newest entry shown; 0 without any.
    qint64 newestSeq() const { return m_entries.empty() ? 0 : m_entries.front().seq; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The view wants what is older than this entry.
    void moreWanted(qint64 beforeSeq);

private:
    std::vector<AuditEntry> m_entries;
    bool m_isAll = true;
    bool m_isAsking = false;
};

} // namespace cdesk::ui
