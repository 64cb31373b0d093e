// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/SecondPersonDialog.h"

#include "ui/users/PasswordDialog.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

SecondPersonDialog::SecondPersonDialog(const QStringList& names, const QString& why, QWidget* parent)
    : FormDialog(parent), m_who{new QComboBox(form())}, m_password{passwordField(form())}
{
    setObjectName(u"secondPersonDialog"_s);
    setWindowTitle(tr("A second administrator agrees"));
    m_who->addItems(names);
    form()->addField(u"user"_s, tr("A&dministrator"), m_who);
    form()->addField(u"password"_s, tr("&Password"), m_password, FormPanel::Need::Required);
    auto* whyLabel = wrappedLabel(u"secondPersonLabel"_s, form());
    whyLabel->setText(why);
    form()->addUnderLast(whyLabel);
    layOut(u"agreeButton"_s, 34);
    setSaveText(tr("Agree"));
    m_password->setFocus();
}

void SecondPersonDialog::save()
{
    form()->clearErrors();
    setSaving(true); // proving a password takes a while
    Q_EMIT agreed(m_who->currentText(), m_password->text());
}

void SecondPersonDialog::refuse(const Error& problem)
{
    setSaving(false);
    const bool isPassword = problem.code == u"login.refused"_s;
    m_password->clear();
    if (isPassword)
        showProblem(u"password"_s, tr("The password is wrong."));
    else
        showProblem(problem);
}

} // namespace cdesk::ui
