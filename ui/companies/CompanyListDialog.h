// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/companies/CompanyServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace cdesk::ui {

class MessageBar;

/// Our own companies (签约主体): which there are and which one new contracts begin with.
class CompanyListDialog final : public QDialog {
    Q_OBJECT
public:
    CompanyListDialog(const PageContext& context, const CompanyServices& services, QWidget* parent);

private:
    void load();
    void showCompanies(const std::vector<Company>& companies);
    void enableButtons();
    const Company* current() const;
    void write(const Company& company);
    void makeDefault();
    void askForRemoval();
    void finish(const Result<void>& done);

    PageContext m_context;
    CompanyServices m_services;
    std::vector<Company> m_companies;
    MessageBar* m_bar;
    QTreeWidget* m_list;
    QPushButton* m_edit;
    QPushButton* m_default;
    QPushButton* m_remove;
};

} // namespace cdesk::ui
