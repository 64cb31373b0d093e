// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QLineEdit>

namespace cdesk::ui {

/// One line that takes a date as people type it (see readTypedDate) and shows it as 2025-12-05.
/// A calendar opens with the button, F4 or Alt+Down. Tab leaves the field at once.
class DateField final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateField(const Clock& clock, QWidget* parent = nullptr);

    /// The day meant; invalid when the field is empty or unreadable.
    QDate date() const;
    void setDate(QDate date);
    /// Why the text is no date, in a sentence; empty when it is one or nothing was typed.
    QString problem() const;
    /// The text itself when it can't be read as a day; else empty.
    QString unreadable() const;
    /// Opens the calendar under the field.
    void openCalendar();

Q_SIGNALS:
    /// The day meant has changed; invalid when there is none.
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();
    void announce();

    const Clock& m_clock;
    QDate m_announced;
};

} // namespace cdesk::ui
