// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed is kept: as a draft that survives a crash, as a contract, as a finished version.
#include "core/contracts/drafting/ContractForm.h"
#include "core/jobs/Dispatcher.h"
#include "ui/contracts/ContractPrinting.h"
#include "ui/contracts/DraftPane.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/widgets/MessageBar.h"

#include <QPushButton>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

void DraftPane::keepNow()
{
    m_draftPause->stop();
    keepDraft();
}

void DraftPane::keepDraft()
{
    if (!m_isTouched || m_isSaving)
        return;
    const Contract contract = m_form->value();
    const QJsonObject content{
        {u"contract"_s, formFields(contract)}, {u"customer"_s, m_customerName}, {kUnreadable, m_form->unreadable()}};
    const auto keep = [services = m_services, actor = m_context.actor, id = contract.id.value(), content] {
        return services.customers.drafts.keep(actor, kDraftForm, id, content);
    };
    m_context.dispatcher.run(this, keep, [this](const Result<void>& kept) {
        if (!kept)
            warn(Tone::Warning, errorText(kept.error()));
    });
}

void DraftPane::save(After after)
{
    m_form->clearErrors();
    if (m_form->showUnreadable())
        return;
    const Contract contract = m_form->value();
    m_isSaving = true;
    m_draftPause->stop();
    for (QPushButton* button : std::as_const(m_saveButtons))
        button->setEnabled(false);
    const auto store = [services = m_services, actor = m_context.actor, contract]() -> Result<ContractId> {
        Result<ContractId> id = contract.id;
        if (!contract.id.isSet()) {
            id = services.contracts.draft(actor, contract);
        } else if (const auto edited = services.contracts.edit(actor, contract); !edited) {
            id = passOn(edited);
        }
        if (id)
            static_cast<void>(services.customers.drafts.drop(actor, kDraftForm, contract.id.value()));
        return id;
    };
    m_context.dispatcher.run(this, store, [this, after](const Result<ContractId>& id) {
        m_isSaving = false;
        for (QPushButton* button : std::as_const(m_saveButtons))
            button->setEnabled(true);
        if (!id)
            return showProblem(id.error());
        m_isTouched = false;
        afterSaving(*id, after);
    });
}

void DraftPane::afterSaving(ContractId id, After after)
{
    if (after == After::Stay) {
        m_context.messenger.done(tr("Draft saved."));
        Q_EMIT saved(id);
        return edit(id);
    }
    if (after == After::EditText || after == After::PlaceClause) {
        Q_EMIT saved(id);
        if (after == After::EditText)
            Q_EMIT textWanted(id);
        else
            Q_EMIT placeWanted(id, m_clause.first, m_clause.second);
        return;
    }
    if (after == After::Print) {
        Q_EMIT saved(id);
        edit(id);
        return printContract(this, m_context, m_services, id, m_source);
    }
    const auto finish = [services = m_services, actor = m_context.actor, id] {
        return services.drafting.finish(actor, id, Gaps::Refused);
    };
    m_context.dispatcher.run(this, finish, [this, id](const Result<ContractVersion>& version) {
        Q_EMIT saved(id);
        if (!version) {
            m_problem = version.error(); // the form is read anew first, which takes old messages away
            return edit(id);
        }
        m_context.messenger.done(tr("Version %1 is finished, %2 pages.").arg(version->number).arg(version->pages));
        Q_EMIT closed();
    });
}

void DraftPane::showProblem(const Error& problem)
{
    if (!m_form->setError(problem.field, errorText(problem)))
        warn(Tone::Danger, errorText(problem));
    m_form->focusMissing(problem.field);
}

void DraftPane::warn(Tone tone, const QString& sentence)
{
    m_context.messenger.giveWay();
    m_bar->say(tone, sentence);
}

} // namespace cdesk::ui
