// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/Reminder.h"
#include "ui/tray/Notifier.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// Words for reminders, the same on bubbles, in the centre and on the dashboard.
class ReminderWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::ReminderWords)

public:
    static QString kind(ReminderKind kind);
    /// One word for the same, where room is short.
    static QString shortKind(ReminderKind kind);
    static QString dayPolicy(DayPolicy policy);
    /// "30 days left", "today", "3 days overdue".
    static QString daysLeft(qint64 days);
    /// "30 days before", "on the day".
    static QString threshold(int days);
    /// The bubble of a reminder as seen on @p today.
    static Note note(const Reminder& reminder, QDate today);
};

} // namespace cdesk::ui
