// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/users/PasswordDialog.h"
#include "ui/users/UserServices.h"
#include "ui/widgets/FormDialog.h"

class QComboBox;
class QLineEdit;

namespace cdesk::ui {

/// Adds a person, in a protected office with the password they start with, or changes how they are called and what
/// their role is.
class PersonDialog final : public FormDialog {
    Q_OBJECT

public:
    /// @p person without an id is a new one.
    PersonDialog(const PageContext& context, const UserServices& services, const Person& person, QWidget* parent);

private:
    void save() override;
    void saved(const Result<void>& result);
    Role chosenRole() const;

    PageContext m_context;
    UserServices m_services;
    Person m_person;
    QLineEdit* m_name;
    QComboBox* m_role;
    NewPasswordFields m_start; ///< of a new person in a protected office alone
};

} // namespace cdesk::ui
