// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/EditorPane.h"
#include "ui/templates/NewTemplateDialog.h"

namespace cdesk::ui {

class ClauseInsertion;

/// Templates written in the program: opens the editor on a template's text and takes what is saved in as its next
/// version.
class TemplateWriting final : public QWidget {
    Q_OBJECT
public:
    TemplateWriting(const PageContext& context, const TemplateServices& services, QWidget* parent = nullptr);

    /// A template that does not exist yet; it is taken in when its text is first saved.
    void startNew(const NewTemplate& wanted);
    /// The text of the newest version. A Word form that the editor would damage is not opened; the reason is told.
    void edit(const TemplateDetails& details);
    /// Keeps what was typed; call before leaving.
    void keepNow() { m_pane->keepNow(); }
    EditorPane& pane() { return *m_pane; }

Q_SIGNALS:
    /// The text stands in the editor.
    void opened();
    void saved(cdesk::TemplateId id);
    void closed();

private:
    void open(TemplateVersionId version, const Template& contractTemplate);
    void show(const FlowDoc& document);
    void save(const QByteArray& docx);

    PageContext m_context;
    TemplateServices m_services;
    EditorPane* m_pane;
    ClauseInsertion* m_clauses;
    Template m_template; ///< whose text it is; without id while it is new
};

} // namespace cdesk::ui
