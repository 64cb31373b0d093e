// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ReminderCommands.h"

#include "app/ctl/OpenOffice.h"
#include "core/reminders/ReminderService.h"

#include <QJsonArray>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

QJsonObject reminderJson(const Reminder& reminder, QDate today)
{
    return {{u"kind"_s, QString(toCode(reminder.kind))},      {u"contract"_s, reminder.label()},
            {u"date"_s, reminder.date.toString(Qt::ISODate)}, {u"days_left"_s, reminder.daysLeft(today)},
            {u"threshold"_s, reminder.thresholdDays},         {u"assignee"_s, reminder.assignee}};
}

Exit remindersDue(Call& call)
{
    return withOffice(call, [&](Office& office) {
        ReminderService reminders(office.session());
        const QDate today = office.clock().today();
        JobContext job;
        const auto collected = reminders.collect(office.actor(), today, job);
        if (!collected)
            return call.fail(collected.error());
        const auto due = reminders.due(office.actor(), today);
        if (!due)
            return call.fail(due.error());
        // What could not be looked at does not hide what is due.
        QTextStream problems(stderr);
        for (const ReminderFinding& finding : collected->findings)
            problems << finding.code << ": " << finding.detail << '\n';
        QJsonArray json;
        for (const Reminder& reminder : *due) {
            json.append(reminderJson(reminder, today));
            call.line(u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(
                QString(toCode(reminder.kind)), reminder.label(), reminder.date.toString(Qt::ISODate),
                QString::number(reminder.daysLeft(today)), QString::number(reminder.thresholdDays), reminder.assignee));
        }
        call.json(json);
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> reminderCommands()
{
    return {{u"reminders due"_s, u"[--on DATE]: what falls due on the day, or fell due before and is not handled"_s,
             remindersDue}};
}

} // namespace cdesk::ctl
