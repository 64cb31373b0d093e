// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/ReminderBell.h"

#include "core/base/Clock.h"
#include "core/jobs/Dispatcher.h"
#include "core/session/ChangeFeed.h"
#include "ui/reminders/ReminderWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr size_t kMostWords = 3; // more come as one summary, which names the first few

} // namespace

/// What one look at the office brings.
struct ReminderBell::Seen {
    DueNow now;
    QStringList settled; ///< tags whose matter was handled elsewhere
};

ReminderBell::ReminderBell(const PageContext& context, ReminderService& reminders, Notifier& notifier, QObject* parent)
    : QObject(parent), m_context{context}, m_reminders{reminders}, m_notifier{notifier}
{
    connect(&m_notifier, &Notifier::acted, this, &ReminderBell::act);
    connect(&m_context.feed, &ChangeFeed::changed, this, &ReminderBell::follow);
}

ReminderBell::~ReminderBell()
{
    m_run.cancel();
    m_marking.cancel();
}

void ReminderBell::start()
{
    collect();
}

void ReminderBell::collect()
{
    if (m_isCollecting)
        return;
    m_isCollecting = true;
    const QDate today = m_context.clock.today();
    m_collectedOn = today;
    m_run = m_context.dispatcher.runJob(
        this,
        [&reminders = m_reminders, actor = m_context.actor, today](JobContext& job) -> Result<CollectOutcome> {
            if (!job.step(0, 1))
                return cancelled(); // the office was closed while this waited in line; its services are gone
            return reminders.collect(actor, today, job);
        },
        {}, [this](const Result<CollectOutcome>& outcome) { collected(outcome); });
}

void ReminderBell::collected(const Result<CollectOutcome>& outcome)
{
    m_isCollecting = false;
    if (!outcome) {
        m_collectedOn = {}; // tried again with the next minute
        m_context.messenger.error(outcome.error());
        return;
    }
    if (!outcome->findings.empty() && outcome->findings != m_findings) {
        const ReminderFinding& first = outcome->findings.front();
        m_context.messenger.warning(errorText({ErrorKind::Invalid, first.code, {}, first.detail}));
    }
    m_findings = outcome->findings;
    look();
}

void ReminderBell::follow(const ChangeSet& changes)
{
    if (changes.touches(EntityKind::ReminderRule))
        collect();
    else if (!m_isCollecting && changes.touches(EntityKind::Reminder))
        look();
}

void ReminderBell::look()
{
    if (m_isCollecting)
        return; // looks when it is through
    if (m_collectedOn != m_context.clock.today())
        return collect();
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    const auto read = [&reminders = m_reminders, actor = m_context.actor, today = m_context.clock.today(),
                       shown = m_shown]() -> Result<Seen> {
        auto now = reminders.dueNow(actor, today, kMostWords);
        if (!now)
            return passOn(now);
        Seen seen{std::move(*now), {}};
        for (auto bubble = shown.begin(); bubble != shown.end(); ++bubble) {
            const auto isOpen = reminders.isAnyOpen(actor, {bubble.value().begin(), bubble.value().end()});
            if (!isOpen)
                return passOn(isOpen);
            if (!*isOpen)
                seen.settled.append(bubble.key());
        }
        return seen;
    };
    m_context.dispatcher.run(this, read, [this](const Result<Seen>& seen) { show(seen); });
}

void ReminderBell::show(const Result<Seen>& seen)
{
    m_isLooking = false;
    if (!seen) {
        m_context.messenger.error(seen.error());
        return;
    }
    for (const QString& tag : seen->settled) {
        m_shown.remove(tag);
        m_notifier.withdraw(tag);
    }
    const int due = static_cast<int>(std::min<qint64>(seen->now.count, std::numeric_limits<int>::max()));
    if (std::exchange(m_due, due) != due)
        Q_EMIT dueChanged(due);
    ring(seen->now);
    if (std::exchange(m_looksAgain, false))
        look();
}

void ReminderBell::ring(const DueNow& now)
{
    if (!now.mayRing)
        return; // outside working hours the window alone shows it
    std::vector<ReminderId> fresh;
    for (const ReminderId id : now.fresh) {
        if (!m_told.contains(id))
            fresh.push_back(id);
    }
    if (fresh.empty())
        return;
    QList<Note> notes;
    for (const Reminder& reminder : now.first) {
        if (!m_told.contains(reminder.id))
            notes.append(ReminderWords::note(reminder, m_context.clock.today()));
    }
    m_notifier.setPrivacy(now.ring.isDiscreet || m_isLocked ? Notifier::Privacy::Discreet : Notifier::Privacy::Full);
    if (fresh.size() > kMostWords) {
        m_shown[Notifier::kSummaryTag] = QList<ReminderId>(fresh.begin(), fresh.end());
        m_notifier.notifyTogether(notes, static_cast<int>(fresh.size()));
    } else {
        for (const ReminderId id : fresh)
            m_shown[u"reminder:"_s + QString::number(id.value())] = {id};
        m_notifier.notify(notes);
    }
    m_told.unite(QSet<ReminderId>(fresh.begin(), fresh.end()));
    m_toMark.insert(m_toMark.end(), fresh.begin(), fresh.end());
    markTold();
}

void ReminderBell::markTold()
{
    if (m_isMarking || m_toMark.empty())
        return;
    m_isMarking = true;
    const std::vector<ReminderId> ids = std::exchange(m_toMark, {});
    m_marking = m_context.dispatcher.runJob(
        this,
        [&reminders = m_reminders, actor = m_context.actor, ids](JobContext& job) -> Result<void> {
            if (!job.step(0, 1))
                return cancelled(); // the office was closed while this waited in line; its services are gone
            return reminders.markNotified(actor, ids, job);
        },
        {},
        [this, ids](const Result<void>& marked) {
            m_isMarking = false;
            if (marked)
                m_told.subtract(QSet<ReminderId>(ids.begin(), ids.end())); // the office knows it from now on
            else
                m_context.messenger.error(marked.error());
            markTold();
        });
}

QList<ReminderId> ReminderBell::idsOf(const QString& tag) const
{
    if (m_shown.contains(tag))
        return m_shown.value(tag);
    // A bubble of an earlier run of the program may still stand on the desktop.
    const qint64 id = tag.startsWith(u"reminder:") ? tag.mid(9).toLongLong() : 0;
    return id > 0 ? QList<ReminderId>{ReminderId{id}} : QList<ReminderId>();
}

void ReminderBell::act(const QString& tag, NoteAction action)
{
    const QList<ReminderId> ids = idsOf(tag);
    const bool isSummary = tag == Notifier::kSummaryTag;
    if (ids.isEmpty() && !isSummary)
        return;
    if (m_isLocked) { // whoever sits there proves first who they are
        Q_EMIT frontWanted();
        return;
    }
    // Many things are not ticked off unseen: for a summary, "done" opens the list.
    if (isSummary && action != NoteAction::Snooze) {
        Q_EMIT frontWanted();
        m_context.navigator.showPage(u"reminders"_s);
    } else if (action == NoteAction::Open) {
        open(ids.first());
    } else {
        handle({ids.begin(), ids.end()}, action);
    }
}

void ReminderBell::open(ReminderId id)
{
    Q_EMIT frontWanted();
    m_context.dispatcher.run(
        this, [&reminders = m_reminders, actor = m_context.actor, id] { return reminders.find(actor, id); },
        [this](const Result<Reminder>& reminder) {
            if (reminder)
                m_context.navigator.open(reminder->object, reminder->objectId);
            else
                m_context.messenger.error(reminder.error());
        });
}

void ReminderBell::handle(const std::vector<ReminderId>& ids, NoteAction action)
{
    const auto work = [&reminders = m_reminders, actor = m_context.actor, ids, action]() -> Result<void> {
        return action == NoteAction::Snooze ? reminders.snoozeAWhile(actor, ids)
                                            : reminders.done(actor, ids, DoneScope::ThisOne, {});
    };
    m_context.dispatcher.run(this, work, [this, ids, action](const Result<void>& handled) {
        if (!handled)
            return m_context.messenger.error(handled.error());
        if (action != NoteAction::Done)
            return;
        m_context.messenger.done(tr("Reminder done."), {tr("Undo"), [this, ids] {
                                                            m_context.dispatcher.run(
                                                                this,
                                                                [&reminders = m_reminders, actor = m_context.actor,
                                                                 ids] { return reminders.reopen(actor, ids); },
                                                                [this](const Result<void>& reopened) {
                                                                    if (!reopened)
                                                                        m_context.messenger.error(reopened.error());
                                                                });
                                                        }});
    });
}

} // namespace cdesk::ui
