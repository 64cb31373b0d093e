// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/users/UserServices.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace cdesk::ui {

/// Warnings of misuse: the open ones to acknowledge, and what was acknowledged by whom.
class WarningsDialog final : public QDialog {
    Q_OBJECT

public:
    WarningsDialog(const PageContext& context, const UserServices& services, QWidget* parent);

private:
    void load();
    void show(const std::vector<MisuseWarning>& warnings);
    void acknowledge();
    void showCommands();

    PageContext m_context;
    UserServices m_services;
    QStackedWidget* m_stack;
    QTreeWidget* m_list;
    QPushButton* m_acknowledge;
};

} // namespace cdesk::ui
