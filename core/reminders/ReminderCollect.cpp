// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/ReminderRepository.h"
#include "core/reminders/ReminderRuleRepository.h"
#include "core/reminders/ReminderService.h"
#include "core/session/Session.h"
#include "core/storage/Database.h"

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Contracts looked at between two breaks: some milliseconds, so nobody waits for a run.
constexpr int kSlice = 500;

struct PlannedContract {
    ContractId id;
    ReminderChanges changes;
};

struct Slice {
    ContractId last; ///< not set: there are no more
    int contracts = 0;
    std::vector<PlannedContract> planned;
};

Slice planSlice(const Database& database, ContractId after, const ReminderGround& ground, CollectOutcome& outcome)
{
    const ReminderRepository reminders(database);
    const std::vector<RemindedContract> contracts = reminders.contractsAfter(after, kSlice);
    Slice slice;
    if (contracts.empty())
        return slice;
    slice.last = contracts.back().id;
    slice.contracts = static_cast<int>(contracts.size());
    const auto stored = reminders.stored(EntityKind::Contract, contracts.front().id.value(), slice.last.value());
    for (const RemindedContract& contract : contracts) {
        if (!contract.unreadable.isEmpty())
            outcome.findings.push_back(
                {u"reminder.term_unreadable"_s, contract.number + u": "_s + contract.unreadable});
        const auto rows = stored.find(contract.id.value());
        ReminderChanges changes =
            planReminders(contract, rows == stored.end() ? std::vector<StoredReminder>() : rows->second, ground);
        if (!changes.isEmpty())
            slice.planned.push_back({contract.id, std::move(changes)});
    }
    return slice;
}

/// Makes the stored rows of one contract or template right; returns what that took.
template <class Object>
ReminderChanges followed(const ReminderRepository& reminders, const Object& object, const ReminderGround& ground)
{
    constexpr EntityKind kind = std::is_same_v<Object, RemindedContract> ? EntityKind::Contract : EntityKind::Template;
    const qint64 id = object.id.value();
    const auto rows = reminders.stored(kind, id, id);
    const auto own = rows.find(id);
    ReminderChanges changes =
        planReminders(object, own == rows.end() ? std::vector<StoredReminder>() : own->second, ground);
    if (!changes.isEmpty())
        reminders.apply(kind, id, changes, ground.rules);
    return changes;
}

/// The same inside another use case.
template <class Object>
void follow(UnitOfWork& work, const std::optional<Object>& object)
{
    if (!object)
        return; // gone for good: the next collect() closes what was left
    const ReminderRuleRepository stored(work.database());
    const std::vector<ReminderRule> rules = stored.rules(nullptr);
    const WorkCalendar calendar = stored.calendar();
    const ReminderGround ground{work.today(), stored.lastRun(), rules, calendar};
    if (!followed(ReminderRepository(work.database()), *object, ground).isEmpty())
        work.touch(EntityKind::Reminder, 0);
}

void count(const ReminderChanges& changes, CollectOutcome& outcome)
{
    outcome.created += static_cast<int>(changes.added.size());
    for (const ReminderChanges::Move& moved : changes.moved)
        ++(moved.state == ReminderState::Open ? outcome.moved : outcome.closed);
}

} // namespace

Result<CollectOutcome> ReminderService::collect(const Actor& actor, QDate today, JobContext& job)
{
    struct Start {
        std::vector<ReminderRule> rules;
        WorkCalendar calendar;
        QDate lastRun;
        qint64 total = 0;
    };
    CollectOutcome outcome;
    bool isOnlyRead = false; // until it is opened again: what was planned before is shown
    const auto start = m_session.read(actor, "reminder.collect", [&](const Database& database) -> Result<Start> {
        isOnlyRead = database.isReadOnly() || database.isInDoubt();
        const ReminderRuleRepository rules(database);
        return Start{rules.rules(&outcome.findings), rules.calendar(), rules.lastRun(),
                     ReminderRepository(database).watchedContracts()};
    });
    if (!start)
        return passOn(start);
    if (isOnlyRead)
        return outcome;
    const ReminderGround ground{today, start->lastRun, start->rules, start->calendar};

    // Told once: whoever listens asks for all that is due, and after every slice that would cost more than the run.
    bool isChanged = false;
    const auto stopped = [&](const Error& why) -> Result<CollectOutcome> {
        if (isChanged) // the slices before stand
            static_cast<void>(m_session.write(actor, "reminder.collect", [](UnitOfWork& work) -> Result<void> {
                work.touch(EntityKind::Reminder, 0);
                return {};
            }));
        return tl::unexpected<Error>(why);
    };

    // Reading and writing a slice is one transaction when there is something to write: what was planned is still true.
    for (ContractId after;;) {
        if (!job.step(outcome.contracts, start->total))
            return stopped(cancelled().value());
        const auto slice = m_session.write(actor, "reminder.collect", [&](UnitOfWork& work) -> Result<Slice> {
            Slice planned = planSlice(work.database(), after, ground, outcome);
            const ReminderRepository reminders(work.database());
            for (const PlannedContract& contract : planned.planned) {
                reminders.apply(EntityKind::Contract, contract.id.value(), contract.changes, ground.rules);
                count(contract.changes, outcome);
            }
            return planned;
        });
        if (!slice)
            return stopped(slice.error());
        isChanged = isChanged || !slice->planned.empty();
        if (!slice->last.isSet())
            break;
        outcome.contracts += slice->contracts;
        after = slice->last;
    }

    const auto ended = m_session.write(actor, "reminder.collect", [&](UnitOfWork& work) -> Result<void> {
        const ReminderRepository reminders(work.database());
        for (const RemindedTemplate& reviewed : reminders.templates()) {
            const ReminderChanges changes = followed(reminders, reviewed, ground);
            count(changes, outcome);
            isChanged = isChanged || !changes.isEmpty();
        }
        const int orphans = reminders.closeOrphans();
        outcome.closed += orphans;
        if (isChanged || orphans > 0)
            work.touch(EntityKind::Reminder, 0);
        if (start->lastRun != today)
            ReminderRuleRepository(work.database()).setLastRun(today);
        return {};
    });
    if (!ended)
        return stopped(ended.error());
    return outcome;
}

void followContract(UnitOfWork& work, ContractId id)
{
    follow(work, ReminderRepository(work.database()).contract(id));
}

void followTemplate(UnitOfWork& work, TemplateId id)
{
    follow(work, ReminderRepository(work.database()).reviewed(id));
}

} // namespace cdesk
