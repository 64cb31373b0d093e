// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companies/CompanyService.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cdesk::ui {

class FormPanel;
class MessageBar;

/// Writes one of our own companies (签约主体): a new one or one that is kept.
class CompanyDialog final : public QDialog {
    Q_OBJECT
public:
    CompanyDialog(const PageContext& context, CompanyService& companies, const Company& company, QWidget* parent);

    /// What stands in the fields now.
    Company value() const;

Q_SIGNALS:
    void saved(cdesk::CompanyId id);

private:
    QString label(const QString& key) const;
    void showCodeHint();
    void save();
    void showProblems(const std::vector<Error>& problems);

    PageContext m_context;
    CompanyService& m_companies;
    Company m_base;
    FormPanel* m_form;
    MessageBar* m_bar;
    QLabel* m_codeHint = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace cdesk::ui
