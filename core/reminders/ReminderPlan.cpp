// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/ReminderPlan.h"

#include "core/calendar/WorkCalendar.h"

#include <algorithm>
#include <map>

namespace cdesk {

namespace {

/// Whether this kind of date matters for the contract as it stands.
bool isWanted(const RemindedContract& contract, ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Expiry:
        return contract.isLive;
    case ReminderKind::NoticeDeadline:
        // Who renews needs no notice; who lets go or renegotiates must still give it in time.
        return contract.isLive && !contract.isRenewed;
    case ReminderKind::RenewalDecision:
        return contract.isLive && !contract.isDecided;
    case ReminderKind::TemplateReview:
        return false;
    }
    return false;
}

QDate dateOf(const TermPeriod& period, ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Expiry:
        return period.end;
    case ReminderKind::NoticeDeadline:
        return period.noticeDeadline;
    case ReminderKind::RenewalDecision:
        return period.noticeDeadline.isValid() ? period.noticeDeadline : period.end;
    case ReminderKind::TemplateReview:
        return {};
    }
    return {};
}

void addDates(const RemindedContract& contract, const TermPeriod& period, std::vector<Occurrence>& dates)
{
    for (const ReminderKind kind : kContractReminderKinds) {
        const QDate date = dateOf(period, kind);
        if (date.isValid() && isWanted(contract, kind))
            dates.push_back({kind, date});
    }
}

const ReminderRule* ruleFor(const std::vector<ReminderRule>& rules, ReminderKind kind)
{
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [&](const ReminderRule& one) { return one.kind == kind && one.isEnabled; });
    return rule == rules.end() ? nullptr : &*rule;
}

/// The rows that should stand for one date, by threshold.
std::map<int, QDate> wantedRows(const ReminderRule& rule, QDate date, const ReminderGround& ground)
{
    std::map<int, QDate> rows;
    int nearestPassed = -1;
    for (const int threshold : rule.thresholds) {
        const QDate day = remindDay(date, threshold, rule.dayPolicy, ground.calendar);
        if (day > ground.today) {
            if (day <= ground.today.addDays(kMadeAheadDays))
                rows.emplace(threshold, day);
        } else if (nearestPassed < 0 || threshold < nearestPassed) {
            nearestPassed = threshold;
        }
    }
    if (nearestPassed >= 0)
        rows.emplace(nearestPassed, remindDay(date, nearestPassed, rule.dayPolicy, ground.calendar));
    return rows;
}

/// The contract went on by itself: there is nothing left to decide about the period before.
bool isPastDecision(const RemindedContract& contract, const StoredReminder& row, const ReminderGround& ground)
{
    return row.occurrence.kind == ReminderKind::RenewalDecision &&
           row.occurrence.date < dateOf(periodOn(contract.term, ground.today), ReminderKind::RenewalDecision);
}

/// What the plan asks of an object that has dates.
class Dated {
public:
    virtual ~Dated() = default;
    /// Whether this kind of date matters as the object stands.
    virtual bool isWanted(ReminderKind kind) const = 0;
    /// Whether there still is something to do about this date.
    virtual bool stands(const StoredReminder& row) const = 0;
    /// The dates that count now.
    virtual std::vector<Occurrence> dates() const = 0;
};

class DatedContract final : public Dated {
public:
    DatedContract(const RemindedContract& contract, const ReminderGround& ground)
        : m_contract{contract}, m_ground{ground}
    {
    }
    bool isWanted(ReminderKind kind) const override { return cdesk::isWanted(m_contract, kind); }
    bool stands(const StoredReminder& row) const override
    {
        return isOccurrence(m_contract, row.occurrence) && !isPastDecision(m_contract, row, m_ground);
    }
    std::vector<Occurrence> dates() const override
    {
        return occurrencesOf(m_contract, m_ground.today, m_ground.lastRun);
    }

private:
    const RemindedContract& m_contract;
    const ReminderGround& m_ground;
};

class DatedTemplate final : public Dated {
public:
    explicit DatedTemplate(const RemindedTemplate& reviewed) : m_reviewed{reviewed} {}
    bool isWanted(ReminderKind kind) const override
    {
        return m_reviewed.isLive && kind == ReminderKind::TemplateReview;
    }
    bool stands(const StoredReminder& row) const override { return row.occurrence.date == m_reviewed.reviewOn; }
    std::vector<Occurrence> dates() const override
    {
        if (!m_reviewed.isLive || !m_reviewed.reviewOn.isValid())
            return {};
        return {{ReminderKind::TemplateReview, m_reviewed.reviewOn}};
    }

private:
    const RemindedTemplate& m_reviewed;
};

/// What an unhandled row should be now.
ReminderChanges::Move standingOf(const Dated& object, const StoredReminder& row, const ReminderGround& ground)
{
    if (!object.isWanted(row.occurrence.kind))
        return {row.id, ReminderState::Closed, row.remindOn};
    const ReminderRule* rule = ruleFor(ground.rules, row.occurrence.kind);
    const bool isKept =
        rule &&
        std::find(rule->thresholds.begin(), rule->thresholds.end(), row.thresholdDays) != rule->thresholds.end() &&
        object.stands(row);
    if (!isKept)
        return {row.id, ReminderState::Superseded, row.remindOn};
    return {row.id, ReminderState::Open,
            remindDay(row.occurrence.date, row.thresholdDays, rule->dayPolicy, ground.calendar)};
}

ReminderChanges plan(const Dated& object, const std::vector<StoredReminder>& stored, const ReminderGround& ground)
{
    std::map<std::pair<Occurrence, int>, ReminderState> standing;
    std::vector<Occurrence> settled; ///< handled for good
    ReminderChanges changes;
    for (const StoredReminder& row : stored) {
        standing.emplace(std::pair(row.occurrence, row.thresholdDays), row.state);
        if (row.state == ReminderState::Done) {
            if (row.closesOccurrence)
                settled.push_back(row.occurrence);
            continue;
        }
        const ReminderChanges::Move wanted = standingOf(object, row, ground);
        if (wanted.state != row.state || wanted.remindOn != row.remindOn)
            changes.moved.push_back(wanted);
    }
    for (const Occurrence& occurrence : object.dates()) {
        const ReminderRule* rule = ruleFor(ground.rules, occurrence.kind);
        if (!rule || std::find(settled.begin(), settled.end(), occurrence) != settled.end())
            continue;
        for (const auto& [threshold, day] : wantedRows(*rule, occurrence.date, ground)) {
            if (!standing.contains(std::pair(occurrence, threshold)))
                changes.added.push_back({occurrence, threshold, day});
        }
    }
    return changes;
}

} // namespace

std::vector<Occurrence> occurrencesOf(const RemindedContract& contract, QDate today, QDate lastRun)
{
    std::vector<Occurrence> dates;
    if (!contract.isLive)
        return dates;
    const TermPeriod current = periodOn(contract.term, today);
    if (lastRun.isValid() && lastRun < today && current.number > 0) {
        const TermPeriod before = periodOn(contract.term, current.start.addDays(-1));
        if (before.end.isValid() && before.end >= lastRun)
            addDates(contract, before, dates);
        std::erase_if(dates, [](const Occurrence& past) { return past.kind == ReminderKind::RenewalDecision; });
    }
    addDates(contract, current, dates);
    return dates;
}

bool isOccurrence(const RemindedContract& contract, const Occurrence& occurrence)
{
    const TermPeriod around = periodOn(contract.term, occurrence.date);
    if (dateOf(around, occurrence.kind) == occurrence.date)
        return true;
    // A notice longer than its period is due before the period begins.
    if (!around.end.isValid() || around.end < occurrence.date)
        return false;
    const TermPeriod next = periodOn(contract.term, around.end.addDays(1));
    return dateOf(next, occurrence.kind) == occurrence.date;
}

ReminderChanges planReminders(const RemindedContract& contract, const std::vector<StoredReminder>& stored,
                              const ReminderGround& ground)
{
    return plan(DatedContract(contract, ground), stored, ground);
}

ReminderChanges planReminders(const RemindedTemplate& reviewed, const std::vector<StoredReminder>& stored,
                              const ReminderGround& ground)
{
    return plan(DatedTemplate(reviewed), stored, ground);
}

} // namespace cdesk
