// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/templates/TemplateServices.h"
#include "ui/widgets/FormDialog.h"

class QComboBox;
class QLineEdit;

namespace cdesk::ui {

class DateField;

/// Name, contract type, description and next review of a template; its text changes only by a new version.
class TemplateDialog final : public FormDialog {
    Q_OBJECT
public:
    TemplateDialog(const PageContext& context, const TemplateServices& services, const Template& contractTemplate,
                   const QStringList& contractTypes, QWidget* parent);

Q_SIGNALS:
    void saved();

private:
    void save() override;

    PageContext m_context;
    TemplateServices m_services;
    Template m_base;
    QLineEdit* m_name;
    QComboBox* m_type;
    QLineEdit* m_description;
    QComboBox* m_ownLabel;
    DateField* m_review;
};

} // namespace cdesk::ui
