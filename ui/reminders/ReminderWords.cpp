// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/ReminderWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

QString ReminderWords::kind(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Expiry:
        return tr("Contract expires");
    case ReminderKind::NoticeDeadline:
        return tr("Last day to give notice");
    case ReminderKind::RenewalDecision:
        return tr("Decide on renewal");
    case ReminderKind::TemplateReview:
        return tr("Review the template");
    }
    return {};
}

QString ReminderWords::shortKind(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Expiry:
        return tr("ends", "a contract, in a calendar");
    case ReminderKind::NoticeDeadline:
        return tr("notice", "in a calendar");
    case ReminderKind::RenewalDecision:
        return tr("renew?", "in a calendar");
    case ReminderKind::TemplateReview:
        return tr("review", "a template, in a calendar");
    }
    return {};
}

QString ReminderWords::dayPolicy(DayPolicy policy)
{
    switch (policy) {
    case DayPolicy::Exact:
        return tr("Exactly on the day");
    case DayPolicy::WorkdayBefore:
        return tr("On the working day before");
    case DayPolicy::WorkdayAfter:
        return tr("On the next working day");
    }
    return {};
}

QString ReminderWords::daysLeft(qint64 days)
{
    if (days == 0)
        return tr("today");
    return days > 0 ? tr("%n day(s) left", nullptr, static_cast<int>(days))
                    : tr("%n day(s) overdue", nullptr, static_cast<int>(-days));
}

QString ReminderWords::threshold(int days)
{
    return days == 0 ? tr("on the day") : tr("%n day(s) before", nullptr, days);
}

Note ReminderWords::note(const Reminder& reminder, QDate today)
{
    const qint64 days = reminder.daysLeft(today);
    Note note;
    note.tag = u"reminder:"_s + QString::number(reminder.id.value());
    note.title = tr("%1: %2", "what is due: how many days are left").arg(kind(reminder.kind), daysLeft(days));
    QStringList lines{reminder.number.isEmpty() ? reminder.title : reminder.number + u"  "_s + reminder.title};
    if (!reminder.customer.isEmpty())
        lines.append(reminder.customer);
    lines.append(reminder.date.toString(Qt::ISODate));
    note.body = lines.join(u'\n');
    note.critical = days <= 0;
    return note;
}

} // namespace cdesk::ui
