// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/OwnTextWriting.h"

#include "core/documents/write/EditableText.h"
#include "core/jobs/Dispatcher.h"
#include "ui/dialogs/Confirm.h"
#include "ui/editor/ClauseInsertion.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kTextForm = u"contract_text"_s;

} // namespace

OwnTextWriting::OwnTextWriting(const PageContext& context, const ContractServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_pane{new EditorPane(
                                                                     context, services.customers.drafts, this)},
      m_clauses{new ClauseInsertion(context, {services.drafting.clauses(), services.settings}, *m_pane)},
      m_drop{new QPushButton(Icons::get(u"document-revert"_s), tr("Back to the template's text"), this)}
{
    setObjectName(u"ownTextWriting"_s);
    m_drop->setObjectName(u"dropOwnTextButton"_s);
    m_pane->addHeadTool(m_drop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_pane, &EditorPane::saveWanted, this, &OwnTextWriting::save);
    connect(m_pane, &EditorPane::closed, this, &OwnTextWriting::closed);
    connect(m_drop, &QPushButton::clicked, this, &OwnTextWriting::askDrop);
}

void OwnTextWriting::edit(ContractId id)
{
    open(id, [] {});
}

void OwnTextWriting::editWithClause(ContractId id, ClauseId clause, const QString& wording)
{
    open(id, [this, clause, wording] { m_clauses->offer(clause, wording); });
}

void OwnTextWriting::open(ContractId id, std::function<void()> then)
{
    using Opened = std::pair<OpenedOwnText, FlowDoc>;
    const auto read = [services = m_services, actor = m_context.actor, id]() -> Result<Opened> {
        const auto opened = services.ownTexts.open(actor, id);
        if (!opened)
            return passOn(opened);
        const auto package = DocxPackage::fromBytes(opened->docx);
        const auto document = package ? readForEditing(*package) : Result<FlowDoc>(passOn(package));
        if (!document)
            return passOn(document);
        return Opened{*opened, *document};
    };
    m_context.dispatcher.run(this, read, [this, then = std::move(then)](const Result<Opened>& opened) {
        if (opened)
            show(opened->first, opened->second, then);
        else
            m_context.messenger.error(opened.error());
    });
}

void OwnTextWriting::show(const OpenedOwnText& opened, const FlowDoc& document, const std::function<void()>& then)
{
    m_id = opened.contract.id;
    m_hasTemplate = opened.hasTemplate;
    m_drop->setVisible(opened.isOwn && m_hasTemplate);
    const EditedText text{.title = tr("Text of %1 %2").arg(opened.contract.number, opened.contract.title),
                          .document = document,
                          .draftForm = kTextForm,
                          .subjectId = m_id.value()};
    const auto lay = [services = m_services, actor = m_context.actor, id = m_id](const QByteArray& docx) {
        return services.drafting.previewText(actor, id, docx);
    };
    if (const auto shown = m_pane->open(text, lay); !shown)
        return m_context.messenger.error(shown.error());
    m_clauses->begin(opened.contract.contractType);
    then();
    Q_EMIT this->opened();
}

void OwnTextWriting::save(const QByteArray& docx)
{
    const auto store = [services = m_services, actor = m_context.actor, id = m_id, docx] {
        return services.ownTexts.save(actor, id, docx);
    };
    m_context.dispatcher.run(this, store, [this](const Result<void>& stored) {
        if (!stored)
            return m_pane->showProblem(stored.error());
        m_clauses->noteUses(EntityKind::Contract, m_id.value());
        m_pane->markSaved(m_id.value());
        m_drop->setVisible(m_hasTemplate);
        m_context.messenger.done(m_hasTemplate
                                     ? tr("Saved. This contract has its own text now; its template stays as it is.")
                                     : tr("Saved. The paper stays filed as it was received."));
    });
}

void OwnTextWriting::askDrop()
{
    confirm(this,
            {.title = tr("Back to the template's text?"),
             .sentence = tr("What was changed in this contract's text is given up. Versions made with it stay filed."),
             .verb = tr("Back to the template's text")},
            [this] { drop(); });
}

void OwnTextWriting::drop()
{
    const auto give = [services = m_services, actor = m_context.actor, id = m_id] {
        return services.ownTexts.drop(actor, id);
    };
    m_context.dispatcher.run(this, give, [this](const Result<void>& dropped) {
        if (!dropped)
            return m_pane->showProblem(dropped.error());
        m_pane->markSaved(m_id.value()); // nothing typed before is offered again
        m_context.messenger.done(tr("The contract is filled from its template again."));
        edit(m_id);
    });
}

} // namespace cdesk::ui
