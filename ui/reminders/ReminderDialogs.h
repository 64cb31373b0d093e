// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/Reminder.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace cdesk {
class Clock;
}

namespace cdesk::ui {

class DateField;
class FormPanel;

/// Asks until which day to be silent.
class SnoozeDialog final : public QDialog {
    Q_OBJECT

public:
    SnoozeDialog(const Clock& clock, QWidget* parent);

Q_SIGNALS:
    void chosen(QDate day);

private:
    void finish();

    const Clock& m_clock;
    FormPanel* m_form;
    DateField* m_day;
};

/// Asks what was done, and whether the date is settled for good.
class DoneDialog final : public QDialog {
    Q_OBJECT

public:
    explicit DoneDialog(QWidget* parent);

Q_SIGNALS:
    void chosen(cdesk::DoneScope scope, const QString& note);

private:
    void finish();

    QLineEdit* m_note;
    QCheckBox* m_wholeDate;
};

} // namespace cdesk::ui
