// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/TemplateService.h"
#include "ui/widgets/DetailView.h"

class QAction;
class QVBoxLayout;

namespace cdesk::ui {

/// A template with what the checker says of its newest version.
struct ShownTemplate {
    TemplateDetails details;
    Result<TemplateCheck> check; ///< an error when the stored text can't be read
};

/// One template on one page: state, steps, versions, fields and findings. Shown anew for each template.
class TemplateView final : public DetailView {
    Q_OBJECT
public:
    /// @param steps what can be done with a template, shown as buttons under its name
    explicit TemplateView(QList<QAction*> steps, QWidget* parent = nullptr);

    void tell(const ShownTemplate& shown);
    void clear();

private:
    void addHead(const TemplateDetails& details, QVBoxLayout* layout);
    void addFindings(const Result<TemplateCheck>& check, QVBoxLayout* layout);
    void addVersions(const std::vector<TemplateVersion>& versions, QVBoxLayout* layout);
    void addFields(const TemplateCheck& check, QVBoxLayout* layout);

    QList<QAction*> m_stepActions;
};

} // namespace cdesk::ui
