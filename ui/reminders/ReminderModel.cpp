// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/ReminderModel.h"

#include "ui/reminders/ReminderWords.h"
#include "ui/widgets/StatusChip.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kUrgentDays = 7;

QString momentText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm"_s);
}

Tone toneOf(const Reminder& reminder, QDate today)
{
    if (reminder.state == ReminderState::Done)
        return Tone::Success;
    const qint64 left = reminder.daysLeft(today);
    return left <= 0 ? Tone::Danger : left <= kUrgentDays ? Tone::Warning : Tone::Info;
}

} // namespace

void ReminderModel::setReminders(std::vector<Reminder> reminders, QDate today)
{
    beginResetModel();
    m_reminders = std::move(reminders);
    m_today = today;
    endResetModel();
}

int ReminderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reminders.size());
}

int ReminderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ReminderModel::text(const Reminder& reminder, int column) const
{
    switch (column) {
    case What:
        return ReminderWords::kind(reminder.kind);
    case Left:
        return ReminderWords::daysLeft(reminder.daysLeft(m_today));
    case Date:
        return reminder.date.toString(Qt::ISODate);
    case Number:
        return reminder.number;
    case Title:
        return reminder.title;
    case Customer:
        return reminder.customer;
    case Threshold:
        return ReminderWords::threshold(reminder.thresholdDays);
    case TurnsUp:
        if (reminder.handledUtcMs && reminder.state == ReminderState::Done)
            return tr("done %1").arg(momentText(*reminder.handledUtcMs));
        return reminder.snoozedUntilUtcMs ? tr("snoozed until %1").arg(momentText(*reminder.snoozedUntilUtcMs))
                                          : reminder.remindOn.toString(Qt::ISODate);
    case Assignee:
        return reminder.state == ReminderState::Done ? reminder.handledBy : reminder.assignee;
    case Note:
        return reminder.note;
    default:
        return {};
    }
}

QVariant ReminderModel::data(const QModelIndex& index, int role) const
{
    const Reminder& reminder = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(reminder, index.column());
    case ChipToneRole:
        return index.column() == What ? QVariant(static_cast<int>(toneOf(reminder, m_today))) : QVariant();
    case ChipIconRole:
        return index.column() == What && reminder.state == ReminderState::Open ? QVariant(u"appointment-reminder"_s)
                                                                               : QVariant();
    default:
        return {};
    }
}

QVariant ReminderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What is due");
    case Left:
        return tr("How long");
    case Date:
        return tr("Date");
    case Number:
        return tr("Contract");
    case Title:
        return tr("Title");
    case Customer:
        return tr("Customer");
    case Threshold:
        return tr("Ahead");
    case TurnsUp:
        return tr("Reminds");
    case Assignee:
        return tr("Who");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace cdesk::ui
