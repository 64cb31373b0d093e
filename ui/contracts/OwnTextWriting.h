// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/ContractServices.h"
#include "ui/editor/EditorPane.h"

namespace cdesk::ui {

class ClauseInsertion;

/// Changing the wording of one contract: the editor on its own text, or on its template's as the beginning of one; its
/// pages stand beside it filled with the contract. Back to the template's text by one button.
class OwnTextWriting final : public QWidget {
    Q_OBJECT
public:
    OwnTextWriting(const PageContext& context, const ContractServices& services, QWidget* parent = nullptr);

    /// A contract whose text may still change. A text that the editor would damage is not opened; the reason is told.
    void edit(ContractId id);
    /// The same with a clause of the library that waits for its place in the text.
    void editWithClause(ContractId id, ClauseId clause, const QString& wording);
    /// Keeps what was typed; call before leaving.
    void keepNow() { m_pane->keepNow(); }
    EditorPane& pane() { return *m_pane; }

Q_SIGNALS:
    /// The text stands in the editor.
    void opened();
    void closed();

private:
    void open(ContractId id, std::function<void()> then);
    void show(const OpenedOwnText& opened, const FlowDoc& document, const std::function<void()>& then);
    void save(const QByteArray& docx);
    void askDrop();
    void drop();

    PageContext m_context;
    ContractServices m_services;
    EditorPane* m_pane;
    ClauseInsertion* m_clauses;
    QPushButton* m_drop;
    ContractId m_id;
    bool m_hasTemplate = false;
};

} // namespace cdesk::ui
