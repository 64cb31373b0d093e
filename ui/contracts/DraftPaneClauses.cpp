// SPDX-License-Identifier: GPL-3.0-or-later
// The clause library and the rules of the clause check, while a contract is written.
#include "core/clauses/ClauseText.h"
#include "core/jobs/Dispatcher.h"
#include "ui/checks/CheckRulesDialog.h"
#include "ui/clauses/ClauseChooser.h"
#include "ui/contracts/DraftPane.h"
#include "ui/text/Messenger.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// The question of the shipped templates where agreements of a single contract go.
const QString kOtherAgreements = u"其他约定"_s;

} // namespace

void DraftPane::changeCheckRules()
{
    auto* dialog = new CheckRulesDialog(m_context, m_services.drafting.checks(), m_choices.contractTypes, this);
    connect(dialog, &CheckRulesDialog::saved, this, [this] {
        m_context.messenger.done(tr("The rules of the clause check are saved."));
        preview();
    });
    dialog->open();
}

void DraftPane::insertClause()
{
    const ClauseServices clauses{m_services.drafting.clauses(), m_services.settings};
    auto* chooser =
        new ClauseChooser(m_context, clauses, ClauseChooser::Into::Draft, m_form->value().contractType, this);
    connect(chooser, &ClauseChooser::chosen, this, &DraftPane::takeClause);
    chooser->open();
}

void DraftPane::takeClause(ClauseId id, const QString& text)
{
    if (!m_form->focusMissing(kOtherAgreements))
        return placeClause(id);
    Contract contract = m_form->value();
    const QString before = contract.fieldValues.value(kOtherAgreements).toString();
    contract.fieldValues.insert(kOtherAgreements, QString(before + QString(text).remove(u'\n'))); // a field of one line
    remember();
    m_form->follow(contract, m_customerName);
    formChanged();
    m_context.messenger.done(tr("The clause stands under “%1”.").arg(kOtherAgreements));
    if (!contract.id.isSet())
        return; // a contract that is not stored yet is recognised by its words when it is finished
    const auto note = [services = m_services, actor = m_context.actor, id, contractId = contract.id.value()] {
        return services.drafting.clauses().recordInserted(actor, id, EntityKind::Contract, contractId);
    };
    m_context.dispatcher.run(this, note, [this](const Result<void>& noted) {
        if (!noted)
            m_context.messenger.error(noted.error());
    });
}

/// A form without room for agreements of its own: the clause goes into the contract's text, with its fields.
void DraftPane::placeClause(ClauseId id)
{
    const auto read = [services = m_services, actor = m_context.actor, id] {
        return services.drafting.clauses().find(actor, id);
    };
    m_context.dispatcher.run(this, read, [this](const Result<ClauseDetails>& found) {
        if (!found)
            return m_context.messenger.error(found.error());
        QGuiApplication::clipboard()->setText(clauseForDraft(found->clause.body)); // for forms the editor can't open
        m_clause = {found->clause.id, found->clause.body};
        save(After::PlaceClause);
    });
}

} // namespace cdesk::ui
