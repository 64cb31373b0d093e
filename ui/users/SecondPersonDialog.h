// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/FormDialog.h"

class QComboBox;
class QLineEdit;

namespace cdesk::ui {

/// Asks a second person for their password, who agrees to what takes two.
class SecondPersonDialog final : public FormDialog {
    Q_OBJECT

public:
    /// @p names are those with which somebody logs in; @p why tells what is agreed to.
    SecondPersonDialog(const QStringList& names, const QString& why, QWidget* parent);

    /// The password did not do: says why, and waits for another one.
    void refuse(const Error& problem);

Q_SIGNALS:
    void agreed(const QString& user, const QString& password);

private:
    void save() override;

    QComboBox* m_who;
    QLineEdit* m_password;
};

} // namespace cdesk::ui
