// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clauses/ClauseServices.h"
#include "ui/shell/Page.h"

#include <set>

namespace cdesk::ui {

class EditorPane;

/// The clause library in the editor: its command chooses a clause and puts it at the cursor. What stands in the text
/// when it is saved is noted as used there; what was undone or removed before is not.
class ClauseInsertion final : public QObject {
    Q_OBJECT
public:
    /// @p pane is the parent.
    ClauseInsertion(const PageContext& context, const ClauseServices& services, EditorPane& pane);

    /// Another text is edited: clauses for other contract types than @p contractType are left out.
    void begin(const QString& contractType);
    /// Lets the person put the cursor where the wording shall stand, then inserts it there.
    void offer(ClauseId id, const QString& text);
    /// The text was stored as that of @p owner.
    void noteUses(EntityKind owner, qint64 ownerId);

private:
    void choose();
    void insert(ClauseId id, const QString& text);

    PageContext m_context;
    ClauseServices m_services;
    EditorPane& m_pane;
    QString m_contractType;
    std::set<ClauseId> m_noted; ///< since begin()
};

} // namespace cdesk::ui
