// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/OfficeSettings.h"
#include "ui/companies/CompanyServices.h"
#include "ui/shell/Page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace cdesk::ui {

class FormPanel;

/// Our company, the types of contracts with their numbers, and from when a contract counts as expiring.
class OfficeSection final : public QWidget {
    Q_OBJECT
public:
    OfficeSection(const PageContext& context, const CompanyServices& services, QWidget* parent);

    void show(const OfficeSettings& settings);
    void loadCompany();

Q_SIGNALS:
    /// Something was entered that can be kept.
    void changed(const cdesk::OfficeSettings& settings);
    /// The register of numbers shall be shown.
    void registerWanted();

private:
    QLineEdit* addRule(const QString& key, const QString& label, QLabel*& preview);
    void buildTypes();
    void editCompany();
    void addType();
    void removeType();
    void fillTypes(const OfficeSettings& settings);
    void preview();
    void check();
    /// What stands in the fields, and whether all of it can be kept; errors are shown beside their fields.
    bool read(OfficeSettings& settings);
    bool showRule(const QString& rule, QLabel& preview, const QString& key);

    PageContext m_context;
    CompanyServices m_services;
    FormPanel* m_form;
    QLineEdit* m_name;
    QLabel* m_company;
    QLineEdit* m_contractRule;
    QLabel* m_contractPreview = nullptr;
    QLineEdit* m_archiveRule;
    QLabel* m_archivePreview = nullptr;
    QSpinBox* m_days;
    QTableWidget* m_types;
    QPushButton* m_removeType;
    OfficeSettings m_settings;
    bool m_isFilling = false;
};

} // namespace cdesk::ui
