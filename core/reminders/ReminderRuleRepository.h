// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkCalendar.h"
#include "core/reminders/Reminder.h"

namespace cdesk {

class Database;

/// The office's rules for reminders, its own working days, and what the reminders keep for themselves.
class ReminderRuleRepository {
public:
    explicit ReminderRuleRepository(const Database& database) : m_database{database} {}

    /// The office's rules, the default where it has none. A rule nobody can read is reported in @p findings (may be
    /// null) and its default taken: one broken rule silences nothing.
    std::vector<ReminderRule> rules(std::vector<ReminderFinding>* findings) const;
    void save(const ReminderRule& rule) const;

    /// Public holidays with the office's own days on top.
    WorkCalendar calendar() const;
    std::vector<SpecialDay> officeDays() const;
    void setOfficeDay(const SpecialDay& day) const;
    void removeOfficeDay(QDate day) const;

    RingSettings ringSettings() const;
    void save(const RingSettings& settings) const;
    /// Day of the last run over all contracts; invalid before the first.
    QDate lastRun() const;
    void setLastRun(QDate day) const;

private:
    const Database& m_database;
};

} // namespace cdesk
