// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/Reminder.h"

#include <QAbstractTableModel>

namespace cdesk::ui {

/// Reminders of one group as a table.
class ReminderModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Left, Date, Number, Title, Customer, Threshold, TurnsUp, Assignee, Note, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setReminders(std::vector<Reminder> reminders, QDate today);
    const Reminder& at(int row) const { return m_reminders[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Reminder& reminder, int column) const;

    std::vector<Reminder> m_reminders;
    QDate m_today;
};

} // namespace cdesk::ui
