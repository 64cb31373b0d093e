// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/PersonDialog.h"

#include "core/base/SecretBytes.h"
#include "core/jobs/Dispatcher.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/text/RightsWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

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
    : QDialog(parent), m_context{context}, m_services{services}, m_person{person}, m_form{new FormPanel(this)},
      m_name{new QLineEdit(person.name, m_form)}, m_role{new QComboBox(m_form)}, m_bar{new MessageBar(this)}
{
    setObjectName(u"personDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(person.id.isSet() ? tr("Change person") : tr("Add person"));
    for (const Role role : kAllRoles)
        m_role->addItem(RightsWords::role(role), static_cast<int>(role));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(person.role)));
    const bool isSelf = person.id.isSet() && person.id == m_context.actor.id;
    m_role->setEnabled(!isSelf);
    m_form->addField(u"name"_s, tr("&Name"), m_name, FormPanel::Need::Required);
    m_form->addField(u"role"_s, tr("&Role"), m_role);
    QString sentence = isSelf ? tr("Nobody changes their own role: another administrator has to do it.")
                              : tr("What a role may do stands under “Roles and rights”.");
    if (person.id.isSet() && m_context.actor.signer)
        sentence = tr("The name to log in with stays “%1”, whatever the person is called here.").arg(person.loginName) +
                   u'\n' + sentence;
    auto* hint = new QLabel(sentence, m_form);
    hint->setObjectName(u"personHintLabel"_s);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    m_form->addUnderLast(hint);
    if (!person.id.isSet() && m_context.actor.signer)
        m_start = NewPasswordFields::in(*m_form);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"savePersonButton"_s);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &PersonDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, 26));
    m_name->setFocus();
}

Role PersonDialog::chosenRole() const
{
    return static_cast<Role>(m_role->currentData().toInt());
}

void PersonDialog::save()
{
    m_form->clearErrors();
    std::shared_ptr<const SecretBytes> start;
    if (m_start.password) {
        start = m_start.typed(*m_form);
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
    m_context.dispatcher.run(this, work, [this](const Result<void>& result) { saved(result); });
}

void PersonDialog::saved(const Result<void>& result)
{
    if (result) {
        m_context.messenger.done(m_person.id.isSet() ? tr("%1 was changed.").arg(m_name->text().trimmed())
                                                     : tr("%1 was added.").arg(m_name->text().trimmed()));
        return accept();
    }
    const QString sentence = errorText(result.error());
    if (!m_form->setError(result.error().field, sentence))
        m_bar->say(Tone::Danger, sentence);
    m_form->focusFirstError();
}

} // namespace cdesk::ui
