// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/ReminderPlan.h"

#include <map>

namespace cdesk {

class Database;

/// Reminders as they are stored.
class ReminderRepository {
public:
    explicit ReminderRepository(const Database& database) : m_database{database} {}

    /// Contracts that have dates to watch or open reminders, by id, at most @p limit after @p after.
    std::vector<RemindedContract> contractsAfter(ContractId after, int limit) const;
    /// Removed ones, too; nothing when it is gone for good.
    std::optional<RemindedContract> contract(ContractId id) const;
    /// How many contracts a whole run looks at; for progress.
    qint64 watchedContracts() const;

    /// Templates that have a date to watch or open reminders, or the one of this id.
    std::vector<RemindedTemplate> templates() const;
    std::optional<RemindedTemplate> reviewed(TemplateId id) const;

    /// All rows of the contracts or templates with ids from @p first to @p last.
    std::map<qint64, std::vector<StoredReminder>> stored(EntityKind object, qint64 first, qint64 last) const;
    void apply(EntityKind object, qint64 id, const ReminderChanges& changes,
               const std::vector<ReminderRule>& rules) const;
    /// Closes what is open about contracts and templates that are gone for good. Returns how many.
    int closeOrphans() const;

    std::optional<Reminder> find(ReminderId id) const;
    /// Due on @p today at @p nowUtcMs: the day has come, not handled, not snoozed, and no nearer threshold of the same
    /// date has come, too. By date, the oldest first.
    std::vector<Reminder> due(QDate today, qint64 nowUtcMs) const;
    qint64 dueCount(QDate today, qint64 nowUtcMs) const;
    /// Those of due() of which no bubble was sent yet, by date.
    /// Whether it waits to be handled and was not put off.
    bool isOpen(ReminderId id) const;
    std::vector<ReminderId> unnotified(QDate today, qint64 nowUtcMs) const;
    /// Open ones that are not due yet, up to @p until, by the day they fall due; a snooze counts as that day.
    std::vector<Reminder> coming(QDate today, qint64 nowUtcMs, QDate until) const;
    std::vector<Reminder> lastDone(int limit) const;

    void snooze(ReminderId id, qint64 untilUtcMs) const;
    void markDone(ReminderId id, DoneScope scope, const QString& by, const QString& note, qint64 nowUtcMs) const;
    void reopen(ReminderId id) const;
    void markNotified(ReminderId id, qint64 nowUtcMs) const;

private:
    const Database& m_database;
};

} // namespace cdesk
