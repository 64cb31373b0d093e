// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/templates/TemplateServices.h"
#include "ui/templates/TemplateView.h"

class QStackedWidget;

namespace cdesk::ui {

class ListPane;
class TemplateWriting;

/// The contract templates of the office: list, versions, fields and findings of the chosen one, and what can be done
/// with it.
class TemplatePage final : public Page {
    Q_OBJECT
public:
    TemplatePage(const PageContext& context, const TemplateServices& services, QWidget* parent = nullptr);

    void openSubject(qint64 id) override;
    /// `import` begins with taking in a Word form.
    void useView(const QString& view) override;
    void entered() override;
    bool mayLeave() override;
    QString handbookPage() const override;

private:
    void showTemplate(TemplateId id);
    void reload();
    void enableCommands();
    bool mayAct(TemplateAction action) const;

    TemplateWriting& writing();
    void stopWriting();
    void write();
    void editText();
    void import();
    void addVersion();
    void openImport(const std::optional<TemplateDetails>& earlier);
    void publish();
    void retire();
    void act(TemplateAction action, const QString& sentence);
    void makeDefault();
    void edit();
    void exportText();
    void draftContract();
    void installShipped();

    PageContext m_context;
    TemplateServices m_services;
    QStackedWidget* m_places = nullptr;   ///< list and details, or writing
    TemplateWriting* m_writing = nullptr; ///< made when first needed
    ListPane* m_list = nullptr;
    TemplateView* m_view = nullptr;
    QAction* m_draft = nullptr;
    QAction* m_publish = nullptr;
    QAction* m_editText = nullptr;
    QAction* m_newVersion = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_default = nullptr;
    QAction* m_export = nullptr;
    QAction* m_retire = nullptr;
    QAction* m_log = nullptr;
    TemplateId m_wanted; ///< whose details are shown or asked for
    std::optional<TemplateDetails> m_shown;
};

} // namespace cdesk::ui
