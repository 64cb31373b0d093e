// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/users/UserServices.h"
#include "ui/widgets/FormDialog.h"

class QLineEdit;

namespace cdesk {
class SecretBytes;
}

namespace cdesk::ui {

class FormPanel;

/// A field that shows dots.
QLineEdit* passwordField(QWidget* parent);
/// The two fields of a new password, which is typed twice.
struct NewPasswordFields {
    QLineEdit* password = nullptr;
    QLineEdit* again = nullptr;

    static NewPasswordFields in(FormPanel& form);
    /// What was typed; null when the two differ, which then stands at the second field.
    std::shared_ptr<const SecretBytes> typed(FormPanel& form) const;
};

/// A new password: for somebody else, for somebody who comes back, or one's own.
class PasswordDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class Purpose { Give, TakeBack, Own };
    PasswordDialog(const PageContext& context, const UserServices& services, Purpose purpose, const Person& person,
                   QWidget* parent);

private:
    QString hint() const;
    void save() override;
    void saved(const Result<void>& result);

    PageContext m_context;
    UserServices m_services;
    Purpose m_purpose;
    Person m_person;
    QLineEdit* m_old = nullptr; ///< of one's own password alone
    NewPasswordFields m_new;
};

} // namespace cdesk::ui
