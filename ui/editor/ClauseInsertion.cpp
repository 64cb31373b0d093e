// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ClauseInsertion.h"

#include "core/jobs/Dispatcher.h"
#include "ui/clauses/ClauseChooser.h"
#include "ui/editor/EditorPane.h"
#include "ui/editor/TextEditor.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

ClauseInsertion::ClauseInsertion(const PageContext& context, const ClauseServices& services, EditorPane& pane)
    : QObject(&pane), m_context{context}, m_services{services}, m_pane{pane}
{
    auto* action = new QAction(Icons::get(u"format-list-ordered"_s), tr("Clause from the library…"), this);
    action->setObjectName(u"insertClauseAction"_s);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, &ClauseInsertion::choose);
    m_pane.addInsertAction(action);
}

void ClauseInsertion::begin(const QString& contractType)
{
    m_contractType = contractType;
    m_noted.clear();
}

void ClauseInsertion::choose()
{
    // A text that is edited keeps fields, in a template as in a contract's own text: the form asks for them.
    auto* chooser = new ClauseChooser(m_context, m_services, ClauseChooser::Into::Template, m_contractType, &m_pane);
    connect(chooser, &ClauseChooser::chosen, this, &ClauseInsertion::insert);
    chooser->open();
}

void ClauseInsertion::insert(ClauseId id, const QString& text)
{
    m_pane.editor().insertClause(id, text);
    m_pane.editor().setFocus();
}

void ClauseInsertion::offer(ClauseId id, const QString& text)
{
    m_pane.propose(tr("Put the cursor into the paragraph behind which the clause shall stand."), tr("Insert it here"),
                   [this, id, text] { insert(id, text); });
}

void ClauseInsertion::noteUses(EntityKind owner, qint64 ownerId)
{
    std::vector<ClauseId> fresh;
    for (const ClauseId id : m_pane.editor().insertedClauses())
        if (m_noted.insert(id).second)
            fresh.push_back(id);
    if (fresh.empty())
        return;
    const auto note = [services = m_services, actor = m_context.actor, fresh, owner, ownerId]() -> Result<void> {
        for (const ClauseId id : fresh)
            if (const auto noted = services.clauses.recordInserted(actor, id, owner, ownerId); !noted)
                return noted;
        return {};
    };
    m_context.dispatcher.run(this, note, [this](const Result<void>& noted) {
        if (!noted)
            m_context.messenger.error(noted.error());
    });
}

} // namespace cdesk::ui
