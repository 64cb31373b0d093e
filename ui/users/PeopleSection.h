// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/users/PasswordDialog.h"
#include "ui/users/UserServices.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace cdesk::ui {

class FormPanel;

/// People and rights, a section of the settings: who works here in which role, what roles may do, the review of it, the
/// rules of four eyes, the warnings.
class PeopleSection final : public QWidget {
    Q_OBJECT

public:
    PeopleSection(const PageContext& context, const UserServices& services, QWidget* parent);

    /// Reads everything that is shown anew.
    void load();

private:
    struct Loaded {
        std::vector<Person> people;
        RoleMatrix matrix;
        QStringList withPassword; ///< login names
        SecuritySettings security;
        int openWarnings = 0;
    };
    QWidget* buildList();
    QWidget* buildRules();
    void show(const Loaded& loaded);
    void showCommands();
    const Person* chosen() const;
    void edit(const Person& person);
    void switchActive();
    void deactivate(const Person& person);
    void takeBack(const Person& person);
    void askPassword(PasswordDialog::Purpose purpose, const Person& person);
    QString stateOf(const Person& person) const;
    /// Somebody who left, but whose way in was not taken away because that was cut off.
    bool isHalfGone(const Person& person) const;
    bool isProtected() const { return m_context.actor.signer != nullptr; }
    void keepRules();

    PageContext m_context;
    UserServices m_services;
    Loaded m_loaded;
    bool m_isShowing = false; ///< fields are being filled, not edited
    QLabel* m_hint;
    QTreeWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_active;
    QPushButton* m_password;
    QPushButton* m_ownPassword;
    QPushButton* m_rights;
    QPushButton* m_review;
    QPushButton* m_warnings;
    FormPanel* m_rules;
    QCheckBox* m_fourEyes;
    QSpinBox* m_nightFrom;
    QSpinBox* m_nightTo;
    QSpinBox* m_months;
};

} // namespace cdesk::ui
