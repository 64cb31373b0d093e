// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/PersonDialog.h"

#include "core/base/SecretBytes.h"
#include "core/jobs/Dispatcher.h"
#include "ui/text/Messenger.h"
#include "ui/text/RightsWords.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// Renames and gives the role in one go; what did not change is left alone.
Result<void> change(UserService& users, const Actor& actor, const Person& before, const QString& name, Role role)
{
    Revision seen = before.revision;
    if (name.trimmed() != before.name) {
        if (const auto renamed = users.rename(actor, before.id, seen, name); !renamed)
            return renamed;
        seen = Revision{seen.value() + 1};
    }
    return role == before.role ? Result<void>() : users.changeRole(actor, before.id, seen, role);
}

} // namespace

PersonDialog::PersonDialog(const PageContext& context, const UserServices& services, const Person& person,
                           QWidget* parent)
    : FormDialog(parent), m_context{context},
      m_services{services}, m_person{person}, m_name{new QLineEdit(person.name, form())}, m_role{new QComboBox(form())}
{
    setObjectName(u"personDialog"_s);
    setWindowTitle(person.id.isSet() ? tr("Change person") : tr("Add person"));
    for (const Role role : kAllRoles)
        m_role->addItem(RightsWords::role(role), static_cast<int>(role));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(person.role)));
    const bool isSelf = person.id.isSet() && person.id == m_context.actor.id;
    m_role->setEnabled(!isSelf);
    form()->addField(u"name"_s, tr("&Name"), m_name, FormPanel::Need::Required);
    form()->addField(u"role"_s, tr("&Role"), m_role);
    QString sentence = isSelf ? tr("Nobody changes their own role: another administrator has to do it.")
                              : tr("What a role may do stands under “Roles and rights”.");
    if (person.id.isSet() && m_context.actor.signer)
        sentence = tr("The name to log in with stays “%1”, whatever the person is called here.").arg(person.loginName) +
                   u'\n' + sentence;
    auto* hint = wrappedLabel(u"personHintLabel"_s, form());
    hint->setText(sentence);
    form()->addUnderLast(hint);
    if (!person.id.isSet() && m_context.actor.signer)
        m_start = NewPasswordFields::in(*form());

    layOut(u"savePersonButton"_s, 26);
    m_name->setFocus();
}

Role PersonDialog::chosenRole() const
{
    return static_cast<Role>(m_role->currentData().toInt());
}

void PersonDialog::save()
{
    form()->clearErrors();
    std::shared_ptr<const SecretBytes> start;
    if (m_start.password) {
        start = m_start.typed(*form());
        if (!start)
            return;
    }
    const auto work = [services = m_services, actor = Actor(m_context.actor), person = m_person, name = m_name->text(),
                       role = chosenRole(), start]() -> Result<void> {
        if (person.id.isSet())
            return change(services.users, actor, person, name, role);
        const auto added =
            start ? services.accounts.add(actor, name, role, *start) : services.users.add(actor, name, role);
        return added ? Result<void>() : passOn(added);
    };
    setSaving(true);
    m_context.dispatcher.run(this, work, [this](const Result<void>& result) { saved(result); });
}

void PersonDialog::saved(const Result<void>& result)
{
    setSaving(false);
    if (result) {
        m_context.messenger.done(m_person.id.isSet() ? tr("%1 was changed.").arg(m_name->text().trimmed())
                                                     : tr("%1 was added.").arg(m_name->text().trimmed()));
        return accept();
    }
    showProblem(result.error());
}

} // namespace cdesk::ui
