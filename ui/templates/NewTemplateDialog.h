// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/templates/TemplateServices.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace cdesk::ui {

class FormPanel;

/// What a new template begins as.
struct NewTemplate {
    Template contractTemplate;
    TemplateVersionId copyOf; ///< unset: an empty contract
};

/// Asks for name and contract type of a template that is written here, and for what it begins with: nothing, or the
/// text of another template.
class NewTemplateDialog final : public QDialog {
    Q_OBJECT
public:
    NewTemplateDialog(const std::vector<TemplateSummary>& templates, const QStringList& contractTypes, QWidget* parent);

Q_SIGNALS:
    void chosen(const cdesk::ui::NewTemplate& chosen);

private:
    void take();

    std::vector<TemplateSummary> m_templates;
    FormPanel* m_form;
    QLineEdit* m_name;
    QComboBox* m_type;
    QComboBox* m_begin;
};

} // namespace cdesk::ui
