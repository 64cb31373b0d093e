// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/users/UserServices.h"

#include <QDialog>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace cdesk::ui {

class MessageBar;

/// Which role may do what: a table of rights and roles to tick.
class RoleMatrixDialog final : public QDialog {
    Q_OBJECT

public:
    RoleMatrixDialog(const PageContext& context, const UserServices& services, const RoleMatrix& matrix,
                     QWidget* parent);

private:
    void fill(const RoleMatrix& matrix);
    QTableWidgetItem* cell(Permission permission, Role role, const RoleMatrix& matrix) const;
    RoleMatrix entered() const;
    void save();

    PageContext m_context;
    UserServices m_services;
    QTableWidget* m_table;
    MessageBar* m_bar;
    QPushButton* m_save = nullptr;
};

} // namespace cdesk::ui
