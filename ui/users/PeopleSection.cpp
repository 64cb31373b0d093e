// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/PeopleSection.h"

#include "core/jobs/Dispatcher.h"
#include "core/session/ChangeFeed.h"
#include "ui/dialogs/Confirm.h"
#include "ui/shell/Rights.h"
#include "ui/text/Messenger.h"
#include "ui/text/RightsWords.h"
#include "ui/theme/Spacing.h"
#include "ui/users/PersonDialog.h"
#include "ui/users/RightsReviewDialog.h"
#include "ui/users/RoleMatrixDialog.h"
#include "ui/users/WarningsDialog.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kButtonsInRow = 4;

QPushButton* namedButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

PeopleSection::PeopleSection(const PageContext& context, const UserServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_hint{wrappedLabel(u"peopleHintLabel"_s, this)},
      m_list{new QTreeWidget(this)}, m_add{namedButton(tr("Add person…"), u"addPersonButton"_s, this)},
      m_edit{namedButton(tr("Change…"), u"editPersonButton"_s, this)}, m_active{namedButton(tr("Deactivate"),
                                                                                            u"deactivatePersonButton"_s,
                                                                                            this)},
      m_password{namedButton(tr("New password…"), u"newPasswordButton"_s, this)},
      m_ownPassword{namedButton(tr("Change my password…"), u"ownPasswordButton"_s, this)},
      m_rights{namedButton(tr("Roles and rights…"), u"roleMatrixButton"_s, this)}, m_review{namedButton(
                                                                                       tr("Review the rights…"),
                                                                                       u"rightsReviewButton"_s, this)},
      m_warnings{namedButton(tr("Warnings…"), u"warningsButton"_s, this)}, m_rules{new FormPanel(this)},
      m_fourEyes{new QCheckBox(tr("Nobody approves a contract they wrote"), m_rules)},
      m_nightFrom{new QSpinBox(m_rules)}, m_nightTo{new QSpinBox(m_rules)}, m_months{new QSpinBox(m_rules)}
{
    setObjectName(u"peopleSection"_s);
    const Spacing space = Spacing::of(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(m_hint);
    layout->addWidget(buildList(), 1);
    layout->addWidget(buildRules());
    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.touches(EntityKind::User) || changes.touches(EntityKind::Role) ||
                            changes.touches(EntityKind::Office) || changes.touches(EntityKind::Setting)))
            load();
    });
    showCommands();
}

QWidget* PeopleSection::buildList()
{
    const Spacing space = Spacing::of(*this);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setHeaderLabels({tr("Name"), tr("Role"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnWidth(0, charactersWide(*this, 18));
    m_list->setColumnWidth(1, charactersWide(*this, 14));
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &PeopleSection::showCommands);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const Person* person = chosen(); person && m_edit->isEnabled())
            edit(*person);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        Person person;
        person.role = Role::Assistant;
        edit(person);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Person* person = chosen())
            edit(*person);
    });
    connect(m_active, &QPushButton::clicked, this, &PeopleSection::switchActive);
    connect(m_password, &QPushButton::clicked, this, [this] {
        if (const Person* person = chosen())
            askPassword(PasswordDialog::Purpose::Give, *person);
    });
    connect(m_ownPassword, &QPushButton::clicked, this, [this] { askPassword(PasswordDialog::Purpose::Own, {}); });
    connect(m_rights, &QPushButton::clicked, this,
            [this] { (new RoleMatrixDialog(m_context, m_services, m_loaded.matrix, window()))->open(); });
    connect(m_review, &QPushButton::clicked, this,
            [this] { (new RightsReviewDialog(m_context, m_services, window()))->open(); });
    connect(m_warnings, &QPushButton::clicked, this,
            [this] { (new WarningsDialog(m_context, m_services, window()))->open(); });
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space.normal);
    layout->addWidget(m_list, 1);
    // Above what is done with the chosen person, below what concerns everybody.
    auto* buttons = new QGridLayout;
    buttons->setSpacing(space.normal);
    int place = 0;
    for (QPushButton* button : {m_add, m_edit, m_active, m_password, m_rights, m_review, m_warnings, m_ownPassword}) {
        buttons->addWidget(button, place / kButtonsInRow, place % kButtonsInRow);
        buttons->setColumnStretch(place % kButtonsInRow, 1);
        ++place;
    }
    layout->addLayout(buttons);
    return whole;
}

QWidget* PeopleSection::buildRules()
{
    m_rules->addSection(tr("Who watches whom"));
    m_rules->addField(u"four_eyes"_s, tr("Four eyes"), m_fourEyes);
    for (QSpinBox* hour : {m_nightFrom, m_nightTo}) {
        hour->setRange(0, 23);
        hour->setSuffix(tr(":00", "after an hour"));
    }
    m_rules->addField(u"night_from"_s, tr("Night begins at"), m_nightFrom);
    m_rules->addField(u"night_to"_s, tr("Night ends at"), m_nightTo);
    m_months->setRange(1, 24);
    const auto sayMonths = [this] { m_months->setSuffix(tr(" month(s)", "between two reviews", m_months->value())); };
    connect(m_months, &QSpinBox::valueChanged, this, sayMonths);
    sayMonths();
    m_rules->addField(u"review_months"_s, tr("Review the rights every"), m_months);
    connect(m_fourEyes, &QCheckBox::toggled, this, &PeopleSection::keepRules);
    for (QSpinBox* number : {m_nightFrom, m_nightTo, m_months})
        connect(number, &QSpinBox::editingFinished, this, &PeopleSection::keepRules);
    return m_rules;
}

void PeopleSection::load()
{
    if (!m_context.actor.may(Permission::ManageUsers)) {
        m_hint->setText(tr("People and rights are looked after by the administrator."));
        return showCommands();
    }
    const auto work = [services = m_services, actor = Actor(m_context.actor)]() -> Result<Loaded> {
        const auto people = services.users.list(actor);
        if (!people)
            return passOn(people);
        const auto matrix = services.users.matrix(actor);
        if (!matrix)
            return passOn(matrix);
        const auto security = services.users.security(actor);
        if (!security)
            return passOn(security);
        const auto withPassword = services.accounts.withPassword(actor);
        if (!withPassword)
            return passOn(withPassword);
        const auto open = services.warnings.open(actor);
        if (!open)
            return passOn(open);
        return Loaded{*people, *matrix, *withPassword, *security, static_cast<int>(open->size())};
    };
    m_context.dispatcher.run(this, work, [this](const Result<Loaded>& loaded) {
        if (loaded)
            show(*loaded);
        else
            m_context.messenger.error(loaded.error());
    });
}

void PeopleSection::show(const Loaded& loaded)
{
    const Person* before = chosen();
    const qint64 kept = before ? before->id.value() : m_context.actor.id.value();
    m_loaded = loaded;
    m_hint->setText(m_context.actor.signer
                        ? tr("Everybody works under their own name and password. A role says what somebody may do.")
                        : tr("This office is open: whoever opens the program works as %1, without a password. Roles "
                             "and rights tell people apart only once the office is protected by passwords.")
                              .arg(m_context.actor.name));
    m_list->clear();
    for (const Person& person : loaded.people) {
        auto* line = new QTreeWidgetItem(m_list, {person.name, RightsWords::role(person.role), stateOf(person)});
        line->setData(0, Qt::UserRole, person.id.value());
        if (person.id.value() == kept)
            m_list->setCurrentItem(line);
    }
    m_isShowing = true;
    m_fourEyes->setChecked(loaded.security.fourEyes);
    m_nightFrom->setValue(loaded.security.nightFromHour);
    m_nightTo->setValue(loaded.security.nightToHour);
    m_months->setValue(loaded.security.reviewMonths);
    m_isShowing = false;
    m_warnings->setText(loaded.openWarnings == 0 ? tr("Warnings…") : tr("Warnings (%1)…").arg(loaded.openWarnings));
    showCommands();
}

QString PeopleSection::stateOf(const Person& person) const
{
    if (person.id == m_context.actor.id)
        return tr("works here now");
    if (!person.isActive)
        return isHalfGone(person) ? tr("left, but the key is still the old one") : tr("left");
    return isProtected() && !m_loaded.withPassword.contains(person.loginName) ? tr("has no password yet")
                                                                              : tr("active");
}

bool PeopleSection::isHalfGone(const Person& person) const
{
    return isProtected() && !person.isActive && m_loaded.withPassword.contains(person.loginName);
}

const Person* PeopleSection::chosen() const
{
    const QTreeWidgetItem* line = m_list->currentItem();
    if (!line)
        return nullptr;
    const qint64 id = line->data(0, Qt::UserRole).toLongLong();
    const auto found = std::find_if(m_loaded.people.begin(), m_loaded.people.end(),
                                    [id](const Person& person) { return person.id.value() == id; });
    return found == m_loaded.people.end() ? nullptr : &*found;
}

void PeopleSection::showCommands()
{
    const Person* person = chosen();
    const bool isOther = person && person->id != m_context.actor.id;
    const auto give = [this](QWidget* button, bool isPossible) {
        offer(button, isPossible, m_context.actor, Permission::ManageUsers);
    };
    // Nobody could work under the name: an open office does not ask who is there.
    m_add->setToolTip(isProtected() ? QString() : tr("People are added once the office is protected by passwords."));
    give(m_edit, person && person->isActive);
    for (QWidget* button : {m_password, m_ownPassword})
        button->setToolTip(isProtected() ? QString() : tr("An open office has no passwords."));
    give(m_add, isProtected());
    give(m_active, isOther);
    give(m_password, isProtected() && isOther && person->isActive);
    m_ownPassword->setEnabled(isProtected());
    m_active->setText(person && isHalfGone(*person) ? tr("Change the key")
                      : person && !person->isActive ? tr("Take back")
                                                    : tr("Deactivate…"));
    for (QWidget* button :
         std::initializer_list<QWidget*>{m_rights, m_review, m_warnings, m_fourEyes, m_nightFrom, m_nightTo, m_months})
        give(button, true);
}

void PeopleSection::edit(const Person& person)
{
    (new PersonDialog(m_context, m_services, person, window()))->open();
}

void PeopleSection::askPassword(PasswordDialog::Purpose purpose, const Person& person)
{
    (new PasswordDialog(m_context, m_services, purpose, person, window()))->open();
}

void PeopleSection::switchActive()
{
    const Person* one = chosen();
    if (!one)
        return;
    if (isHalfGone(*one))
        return deactivate(*one);
    if (!one->isActive)
        return takeBack(*one);
    confirm(this,
            {.title = tr("Deactivate %1?").arg(one->name),
             .sentence = tr("They can't log in any more. What they did stays under their name, and you can take them "
                            "back at any time."),
             .verb = tr("Deactivate")},
            [this, person = *one] { deactivate(person); });
}

void PeopleSection::deactivate(const Person& person)
{
    m_active->setEnabled(false); // a second order would come after the list has changed
    const auto tell = [this, person](const Result<void>& done) {
        showCommands();
        if (!done)
            return m_context.messenger.error(done.error());
        m_context.messenger.done(tr("%1 can't work in the office any more.").arg(person.name));
    };
    if (!isProtected())
        return m_context.dispatcher.run(
            this,
            [&users = m_services.users, actor = Actor(m_context.actor), person] {
                return users.deactivate(actor, person.id, person.revision);
            },
            tell);
    using Step = AccountService::KeyChangeStep;
    const auto show = [this](Step step, qint64 percent) {
        m_context.messenger.busy(
            (step == Step::Backup ? tr("A backup is made before the office is encrypted with a new key… %1 %")
                                  : tr("The office's database is encrypted with a new key… %1 %. Nothing else can be "
                                       "done meanwhile."))
                .arg(percent),
            {});
    };
    show(Step::Backup, 0);
    auto step = std::make_shared<std::atomic<Step>>(Step::Backup); // written on the database thread, read here
    m_context.dispatcher.runJob(
        this,
        [&accounts = m_services.accounts, actor = Actor(m_context.actor), person, step](JobContext& job) {
            return accounts.deactivate(actor, person.id, person.revision, job, [&](Step now) { *step = now; });
        },
        [show, step](qint64 done, qint64 total) { show(*step, 100 * done / std::max<qint64>(total, 1)); }, tell);
}

void PeopleSection::takeBack(const Person& person)
{
    if (isProtected())
        return askPassword(PasswordDialog::Purpose::TakeBack, person);
    m_context.dispatcher.run(
        this,
        [&users = m_services.users, actor = Actor(m_context.actor), person] {
            return users.reactivate(actor, person.id, person.revision);
        },
        [this, person](const Result<void>& done) {
            if (!done)
                return m_context.messenger.error(done.error());
            m_context.messenger.done(tr("%1 works in the office again.").arg(person.name));
        });
}

void PeopleSection::keepRules()
{
    SecuritySettings entered = m_loaded.security; // the lock of the window is chosen elsewhere
    entered.fourEyes = m_fourEyes->isChecked();
    entered.nightFromHour = m_nightFrom->value();
    entered.nightToHour = m_nightTo->value();
    entered.reviewMonths = m_months->value();
    if (m_isShowing || entered == m_loaded.security)
        return;
    m_loaded.security = entered;
    m_context.dispatcher.run(
        this,
        [&users = m_services.users, actor = Actor(m_context.actor), entered] {
            return users.saveSecurity(actor, entered);
        },
        [this](const Result<void>& saved) {
            if (!saved) {
                m_context.messenger.error(saved.error());
                return load();
            }
            m_context.messenger.done(tr("The settings were saved."));
        });
}

} // namespace cdesk::ui
