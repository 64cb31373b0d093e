// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companies/CompanyPictures.h"
#include "ui/companies/CompanyServices.h"
#include "ui/shell/Page.h"
#include "ui/widgets/FormDialog.h"

class QLabel;
class QLineEdit;

namespace cdesk::ui {

class PictureField;

/// Writes one of our own companies (签约主体): a new one or one that is kept.
class CompanyDialog final : public FormDialog {
    Q_OBJECT
public:
    CompanyDialog(const PageContext& context, const CompanyServices& services, const Company& company, QWidget* parent);

    /// What stands in the fields now.
    Company value() const;

Q_SIGNALS:
    void saved(cdesk::CompanyId id);

private:
    QString label(const QString& key) const;
    PictureField* addPicture(const QString& key, const QString& label, const QString& hint);
    void loadPictures();
    void showCodeHint();
    void save() override;
    void showProblems(const std::vector<Error>& problems);

    PageContext m_context;
    CompanyServices m_services;
    Company m_base;
    CompanyPictures m_shownPictures;
    QLabel* m_codeHint = nullptr;
    PictureField* m_logo;
    PictureField* m_seal;
};

} // namespace cdesk::ui
