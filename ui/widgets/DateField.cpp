// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DateField.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/TypedDate.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

DateField::DateField(const Clock& clock, QWidget* parent) : QLineEdit(parent), m_clock{clock}
{
    setAccessibleName(tr("Date"));
    setPlaceholderText(tr("2025-12-05, +30"));
    setMinimumWidth(charactersWide(*this, 9));
    auto* calendar = addAction(Icons::get(u"view-calendar"_s), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose from the calendar"));
    calendar->setToolTip(tr("Choose from the calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::finish);
    connect(this, &QLineEdit::textChanged, this, &DateField::announce);
}

QDate DateField::date() const
{
    return readTypedDate(text(), m_clock.today());
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

QString DateField::problem() const
{
    if (text().trimmed().isEmpty() || date().isValid())
        return {};
    return tr("“%1” is not a date. Examples: 2025-12-05, 12-5, +30, month end.").arg(text());
}

QString DateField::unreadable() const
{
    return problem().isEmpty() ? QString() : text();
}

void DateField::finish()
{
    if (const QDate day = date(); day.isValid())
        setDate(day);
}

void DateField::announce()
{
    if (const QDate day = date(); day != m_announced) {
        m_announced = day;
        Q_EMIT dateChanged(day);
    }
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_F4 || altDown)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().isValid() ? date() : m_clock.today());
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate day) {
        setDate(day);
        popup->close();
        Q_EMIT editingFinished();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace cdesk::ui
