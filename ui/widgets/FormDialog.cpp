// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FormDialog.h"

#include "ui/dialogs/Confirm.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SaveKey.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cdesk::ui {

FormDialog::FormDialog(QWidget* parent)
    : QDialog(parent), m_bar{new MessageBar(this)}, m_form{new FormPanel(this)}, m_save{
                                                                                     new QPushButton(tr("Save"), this)}
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void FormDialog::layOut(const QString& saveName, int characters, QWidget* body)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setObjectName(saveName);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::save);
    addSaveKey(this, m_save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(body ? body : m_form, body ? 1 : 0);
    if (!body)
        layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, characters));
    const auto touched = [this] { m_isTouched = m_isTouched || isVisible(); }; // before it is shown nobody types
    for (QLineEdit* line : m_form->findChildren<QLineEdit*>())
        connect(line, &QLineEdit::textChanged, this, touched);
    for (QComboBox* choice : m_form->findChildren<QComboBox*>())
        connect(choice, &QComboBox::currentTextChanged, this, touched);
}

void FormDialog::reject()
{
    if (!m_isTouched)
        return QDialog::reject();
    confirm(this,
            {tr("Close without saving?"), tr("What was typed here has not been saved and would be lost."),
             tr("Close without saving")},
            [this] { QDialog::reject(); });
}

void FormDialog::setSaveText(const QString& text)
{
    m_save->setText(text);
}

void FormDialog::setSaving(bool isSaving)
{
    m_save->setEnabled(!isSaving);
}

void FormDialog::showProblem(const Error& problem)
{
    showProblem(problem.field, errorText(problem));
}

void FormDialog::showProblem(const QString& field, const QString& sentence)
{
    if (!m_form->setError(field, sentence))
        m_bar->say(Tone::Danger, sentence);
    m_form->focusFirstError();
}

} // namespace cdesk::ui
