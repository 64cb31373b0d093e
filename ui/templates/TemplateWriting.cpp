// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplateWriting.h"

#include "core/documents/write/EditableText.h"
#include "core/documents/write/StandardText.h"
#include "core/jobs/Dispatcher.h"
#include "ui/editor/ClauseInsertion.h"
#include "ui/text/Messenger.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kDraftForm = u"template_text"_s;

} // namespace

TemplateWriting::TemplateWriting(const PageContext& context, const TemplateServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_pane{new EditorPane(context, services.drafts, this)},
      m_clauses{new ClauseInsertion(context, {services.drafting.clauses(), services.settings}, *m_pane)}
{
    setObjectName(u"templateWriting"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_pane, &EditorPane::saveWanted, this, &TemplateWriting::save);
    connect(m_pane, &EditorPane::closed, this, &TemplateWriting::closed);
}

void TemplateWriting::startNew(const NewTemplate& wanted)
{
    if (wanted.copyOf.isSet())
        return open(wanted.copyOf, wanted.contractTemplate);
    m_template = wanted.contractTemplate;
    show(blankContract(wanted.contractTemplate.name));
}

void TemplateWriting::edit(const TemplateDetails& details)
{
    open(details.versions.front().id, details.contractTemplate);
}

void TemplateWriting::open(TemplateVersionId version, const Template& contractTemplate)
{
    const auto read = [services = m_services, actor = m_context.actor, version]() -> Result<FlowDoc> {
        const auto opened = services.templates.open(actor, version);
        if (!opened)
            return passOn(opened);
        const auto package = DocxPackage::fromBytes(opened->bytes);
        return package ? readForEditing(*package) : passOn(package);
    };
    m_context.dispatcher.run(this, read, [this, contractTemplate](const Result<FlowDoc>& document) {
        if (!document)
            return m_context.messenger.error(document.error());
        m_template = contractTemplate;
        FlowDoc text = *document;
        text.title = contractTemplate.name;
        show(text);
    });
}

void TemplateWriting::show(const FlowDoc& document)
{
    const EditedText text{
        .title = m_template.name, .document = document, .draftForm = kDraftForm, .subjectId = m_template.id.value()};
    if (const auto shown = m_pane->open(
            text, [services = m_services](const QByteArray& docx) { return services.drafting.layText(docx); });
        !shown)
        return m_context.messenger.error(shown.error());
    m_clauses->begin(m_template.contractType);
    Q_EMIT opened();
}

void TemplateWriting::save(const QByteArray& docx)
{
    TemplateForm form;
    form.bytes = docx;
    form.fileName = m_template.name + u".docx"_s;
    const auto store = [services = m_services, actor = m_context.actor, form, contractTemplate = m_template] {
        return contractTemplate.id.isSet() ? services.templates.addVersion(actor, contractTemplate.id, form)
                                           : services.templates.import(actor, contractTemplate, form);
    };
    m_context.dispatcher.run(this, store, [this](const Result<ImportedTemplate>& stored) {
        if (!stored)
            return m_pane->showProblem(stored.error());
        m_template = stored->contractTemplate;
        m_clauses->noteUses(EntityKind::Template, m_template.id.value());
        m_pane->markSaved(m_template.id.value());
        m_context.messenger.done(
            tr("Saved as version %1, a draft. Publish it on the page of templates.").arg(stored->version.number));
        Q_EMIT saved(m_template.id);
    });
}

} // namespace cdesk::ui
