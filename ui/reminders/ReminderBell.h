// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"
#include "core/reminders/ReminderService.h"
#include "ui/shell/Page.h"
#include "ui/tray/Notifier.h"

#include <QMap>
#include <QSet>

namespace cdesk::ui {

/// Rings when something falls due: keeps the stored reminders right, counts what is due, sends each reminder's bubble
/// once, and does what is pressed on it. What is due stays in the reminder centre, whatever becomes of a bubble.
class ReminderBell final : public QObject {
    Q_OBJECT

public:
    /// @p reminders is used through the dispatcher only.
    ReminderBell(const PageContext& context, ReminderService& reminders, Notifier& notifier, QObject* parent = nullptr);

    /// Stops a run under way: the office may close.
    ~ReminderBell() override;

    /// First run over all contracts, then the first look: what fell due while the program was closed rings now.
    void start();
    /// Each minute, and after sleep.
    void look();
    /// While the window is locked the bubbles name nobody, and nothing is handled from them.
    void setLocked(bool isLocked) { m_isLocked = isLocked; }

Q_SIGNALS:
    /// For the tray and the status bar; sent when it changes.
    void dueChanged(int due);
    /// A bubble was clicked: the window has to come to the front.
    void frontWanted();

private:
    struct Seen;

    void collect();
    void collected(const Result<CollectOutcome>& outcome);
    void follow(const ChangeSet& changes);
    void show(const Result<Seen>& seen);
    void ring(const DueNow& now);
    void markTold();
    void act(const QString& tag, NoteAction action);
    void open(ReminderId id);
    void handle(const std::vector<ReminderId>& ids, NoteAction action);
    QList<ReminderId> idsOf(const QString& tag) const;

    const PageContext& m_context;
    ReminderService& m_reminders;
    Notifier& m_notifier;
    JobHandle m_run;
    JobHandle m_marking;
    QDate m_collectedOn;
    bool m_isCollecting = false;
    bool m_isLooking = false;
    bool m_isMarking = false;
    bool m_looksAgain = false;
    bool m_isLocked = false;
    int m_due = -1;
    QMap<QString, QList<ReminderId>> m_shown; ///< bubbles sent and not withdrawn, with what they are about
    QSet<ReminderId> m_told;                  ///< sent, but not marked yet: a failed mark must not ring each minute
    std::vector<ReminderId> m_toMark;         ///< of these, those that nobody marks yet
    std::vector<ReminderFinding> m_findings;  ///< said once
};

} // namespace cdesk::ui
