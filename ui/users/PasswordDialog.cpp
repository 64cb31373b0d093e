// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/PasswordDialog.h"

#include "core/base/SecretBytes.h"
#include "core/jobs/Dispatcher.h"
#include "core/keys/PasswordRules.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

QLineEdit* passwordField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

NewPasswordFields NewPasswordFields::in(FormPanel& form)
{
    const NewPasswordFields fields{passwordField(&form), passwordField(&form)};
    fields.password->setPlaceholderText(PasswordDialog::tr("at least %1 characters").arg(kPasswordLength));
    form.addField(u"password"_s, PasswordDialog::tr("New &password"), fields.password, FormPanel::Need::Required);
    form.addField(u"again"_s, PasswordDialog::tr("New password &again"), fields.again, FormPanel::Need::Required);
    return fields;
}

std::shared_ptr<const SecretBytes> NewPasswordFields::typed(FormPanel& form) const
{
    if (password->text() == again->text())
        return std::make_shared<const SecretBytes>(SecretBytes::ofPassword(password->text()));
    form.setError(u"again"_s, errorText(Error{ErrorKind::Invalid, u"password.differs"_s, u"again"_s, {}}));
    form.focusFirstError();
    return nullptr;
}

PasswordDialog::PasswordDialog(const PageContext& context, const UserServices& services, Purpose purpose,
                               const Person& person, QWidget* parent)
    : FormDialog(parent), m_context{context}, m_services{services}, m_purpose{purpose}, m_person{person}
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(purpose == Purpose::Own        ? tr("Change my password")
                   : purpose == Purpose::TakeBack ? tr("Take back %1").arg(person.name)
                                                  : tr("New password for %1").arg(person.name));
    if (purpose == Purpose::Own) {
        m_old = passwordField(form());
        form()->addField(u"old"_s, tr("&Old password"), m_old, FormPanel::Need::Required);
    }
    m_new = NewPasswordFields::in(*form());
    auto* hintLabel = wrappedLabel(u"passwordHintLabel"_s, form());
    hintLabel->setText(hint());
    form()->addUnderLast(hintLabel);

    layOut(u"savePasswordButton"_s, 30);
    (m_old ? m_old : m_new.password)->setFocus();
}

QString PasswordDialog::hint() const
{
    if (m_purpose == Purpose::Own)
        return tr("Older backups open with the old password still.");
    return tr("%1 logs in as “%2”. Hand the password over in person; they can change it afterwards.")
        .arg(m_person.name, m_person.loginName);
}

void PasswordDialog::save()
{
    form()->clearErrors();
    const auto password = m_new.typed(*form());
    if (!password)
        return;
    const auto old = std::make_shared<const SecretBytes>(SecretBytes::ofPassword(m_old ? m_old->text() : QString()));
    const auto work = [&accounts = m_services.accounts, actor = Actor(m_context.actor), purpose = m_purpose,
                       person = m_person, password, old] {
        switch (purpose) {
        case Purpose::Own:
            return accounts.changeOwnPassword(actor, *old, *password);
        case Purpose::TakeBack:
            return accounts.reactivate(actor, person.id, person.revision, *password);
        case Purpose::Give:
            break;
        }
        return accounts.givePassword(actor, person.id, *password);
    };
    setSaving(true); // stretching a password takes a while
    m_context.dispatcher.run(this, work, [this](const Result<void>& result) { saved(result); });
}

void PasswordDialog::saved(const Result<void>& result)
{
    setSaving(false);
    if (result) {
        m_context.messenger.done(m_purpose == Purpose::Own ? tr("Your password was changed.")
                                 : m_purpose == Purpose::TakeBack
                                     ? tr("%1 works in the office again.").arg(m_person.name)
                                     : tr("%1 logs in with the new password now.").arg(m_person.name));
        return accept();
    }
    const Error& problem = result.error();
    // Who is logged in has typed no name: only the old password can be wrong.
    const bool isOldWrong = m_old && problem.code == u"login.refused"_s;
    if (isOldWrong)
        showProblem(u"old"_s, tr("The old password is wrong."));
    else
        showProblem(problem);
}

} // namespace cdesk::ui
