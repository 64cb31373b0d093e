// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/ReminderDialogs.h"

#include "core/base/Clock.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormPanel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// Form above, "cancel" and the verb below.
QPushButton* frame(QDialog& dialog, QWidget* form, const QString& verb)
{
    const Spacing space = Spacing::of(dialog);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton* yes = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    yes->setDefault(true);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setSpacing(space.section);
    layout->addWidget(form, 1);
    layout->addWidget(buttons);
    dialog.setMinimumWidth(charactersWide(dialog, 28));
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return yes;
}

} // namespace

SnoozeDialog::SnoozeDialog(const Clock& clock, QWidget* parent)
    : QDialog(parent), m_clock{clock}, m_form{new FormPanel(this)}, m_day{new DateField(clock, this)}
{
    setObjectName(u"snoozeDialog"_s);
    setWindowTitle(tr("Snooze until a date"));
    m_day->setDate(clock.today().addDays(1));
    m_form->addField(u"day"_s, tr("&Remind again on"), m_day, FormPanel::Need::Required);
    QPushButton* yes = frame(*this, m_form, tr("Snooze"));
    yes->setObjectName(u"snoozeButton"_s);
    connect(yes, &QPushButton::clicked, this, &SnoozeDialog::finish);
}

void SnoozeDialog::finish()
{
    m_form->clearErrors();
    const QDate day = m_day->date();
    if (!day.isValid() || day <= m_clock.today()) {
        m_form->setError(u"day"_s, tr("Enter a day after today."));
        m_form->focusFirstError();
        return;
    }
    Q_EMIT chosen(day);
    accept();
}

DoneDialog::DoneDialog(QWidget* parent)
    : QDialog(parent), m_note{new QLineEdit(this)}, m_wholeDate{
                                                        new QCheckBox(tr("Say nothing &more about this date"), this)}
{
    setObjectName(u"doneDialog"_s);
    setWindowTitle(tr("Done with note"));
    auto* form = new FormPanel(this);
    m_note->setPlaceholderText(tr("What was done, e.g. agreed by telephone"));
    form->addField(u"note"_s, tr("&Note"), m_note);
    m_wholeDate->setObjectName(u"wholeDateBox"_s);
    m_wholeDate->setToolTip(tr("Otherwise the reminders closer to the date still come."));
    form->addUnderLast(m_wholeDate);
    QPushButton* yes = frame(*this, form, tr("Done"));
    yes->setObjectName(u"doneButton"_s);
    connect(yes, &QPushButton::clicked, this, &DoneDialog::finish);
}

void DoneDialog::finish()
{
    Q_EMIT chosen(m_wholeDate->isChecked() ? DoneScope::WholeDate : DoneScope::ThisOne, m_note->text());
    accept();
}

} // namespace cdesk::ui
