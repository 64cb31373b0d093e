// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/ContractServices.h"
#include "ui/editor/EditorPane.h"

namespace cdesk::ui {

/// Changing the wording of one contract: the editor on its own text, or on its template's as the beginning of one; its
/// pages stand beside it filled with the contract. Back to the template's text by one button.
class OwnTextWriting final : public QWidget {
    Q_OBJECT
public:
    OwnTextWriting(const PageContext& context, const ContractServices& services, QWidget* parent = nullptr);

    /// A contract whose text may still change. A text that the editor would damage is not opened; the reason is told.
    void edit(ContractId id);
    /// Keeps what was typed; call before leaving.
    void keepNow() { m_pane->keepNow(); }
    EditorPane& pane() { return *m_pane; }

Q_SIGNALS:
    /// The text stands in the editor.
    void opened();
    void closed();

private:
    void show(const OpenedOwnText& opened, const FlowDoc& document);
    void save(const QByteArray& docx);
    void askDrop();
    void drop();

    PageContext m_context;
    ContractServices m_services;
    EditorPane* m_pane;
    QPushButton* m_drop;
    ContractId m_id;
};

} // namespace cdesk::ui
