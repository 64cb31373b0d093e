// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/DraftPane.h"

#include "core/contracts/drafting/ContractForm.h"
#include "core/jobs/Dispatcher.h"
#include "core/templates/LetterType.h"
#include "ui/companies/CompanyDialog.h"
#include "ui/contracts/ClassPoints.h"
#include "ui/contracts/DraftPreview.h"
#include "ui/contracts/LastContracts.h"
#include "ui/text/Messenger.h"
#include "ui/widgets/MessageBar.h"

#include <QDateTime>
#include <QLabel>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kPreviewPauseMs = 80;
constexpr int kDraftPauseMs = 3000;
constexpr size_t kUndoSteps = 100;

} // namespace

DraftPane::DraftPane(const PageContext& context, const ContractServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_bar{new MessageBar(this)},
      m_form{new DraftForm(context, services.customers, this)}, m_preview{new DraftPreview(context, services, this)},
      m_last{new LastContracts(this)}, m_points{new ClassPoints(context.view, this)}, m_ownText{new QLabel(this)},
      m_previewPause{new QTimer(this)}, m_draftPause{new QTimer(this)}
{
    setObjectName(u"draftPane"_s);
    buildLayout();
    m_previewPause->setSingleShot(true);
    m_previewPause->setInterval(kPreviewPauseMs);
    m_draftPause->setSingleShot(true);
    m_draftPause->setInterval(kDraftPauseMs);
    connect(m_previewPause, &QTimer::timeout, this, [this] {
        remember();
        preview();
    });
    connect(m_draftPause, &QTimer::timeout, this, &DraftPane::keepDraft);
    connect(m_form, &DraftForm::changed, this, &DraftPane::formChanged);
    connect(m_form, &DraftForm::customerChosen, this, &DraftPane::customerChosen);
    connect(m_form, &DraftForm::templateChosen, this, &DraftPane::templateChosen);
    connect(m_form, &DraftForm::sidesChanged, this, &DraftPane::sidesChanged);
    connect(m_form, &DraftForm::pasteUnclear, this, [this](int cells) {
        warn(Tone::Warning, tr("%n pasted cell(s) are no numbers and were left out.", nullptr, cells));
    });
    connect(m_preview, &DraftPreview::missingChosen, m_form, &DraftForm::focusMissing);
    connect(m_preview, &DraftPreview::clauseWanted, this, &DraftPane::insertClause);
    connect(m_preview, &DraftPreview::rulesWanted, this, &DraftPane::changeCheckRules);
}

void DraftPane::startNew(CustomerId customer, TemplateId chosen)
{
    start([customer, chosen](const ContractServices& services, const Actor& actor) -> Result<Contract> {
        Contract contract;
        contract.form = u"written"_s;
        contract.customerId = customer;
        const auto templates = services.templates.list(actor);
        if (!templates)
            return passOn(templates);
        for (const TemplateSummary& one : *templates) {
            if (isLetterType(one.contractTemplate.contractType))
                continue;
            const bool isWanted = chosen.isSet() ? one.contractTemplate.id == chosen : one.contractTemplate.isDefault;
            if (isWanted && one.published && !contract.templateVersionId.isSet()) {
                contract.templateVersionId = one.published->id;
                contract.contractType = one.contractTemplate.contractType;
            }
        }
        return contract;
    });
}

void DraftPane::edit(ContractId id)
{
    start([id](const ContractServices& services, const Actor& actor) -> Result<Contract> {
        const auto details = services.contracts.find(actor, id);
        return details ? Result<Contract>(details->contract) : passOn(details);
    });
}

void DraftPane::startCopy(ContractId id)
{
    start([id](const ContractServices& services, const Actor& actor) -> Result<Contract> {
        const auto details = services.contracts.find(actor, id);
        return details ? Result<Contract>(copyAsDraft(details->contract)) : passOn(details);
    });
}

void DraftPane::start(MakeContract make)
{
    const auto read = [services = m_services, actor = m_context.actor, make]() -> Result<Start> {
        Start start;
        const auto contract = make(services, actor);
        if (!contract)
            return passOn(contract);
        start.contract = *contract;
        const auto templates = services.templates.list(actor);
        const auto companies = services.customers.companies.list(actor);
        const auto settings = services.settings.read(actor);
        if (!templates || !companies || !settings)
            return !templates ? passOn(templates) : !companies ? passOn(companies) : passOn(settings);
        start.choices = {*templates, *companies, settings->contractTypes, settings->classes};
        if (!start.contract.companyId.isSet() && !companies->empty())
            start.contract.companyId = companies->front().id;
        if (start.contract.customerId.isSet())
            if (const auto customer = services.customers.customers.find(actor, start.contract.customerId))
                start.customerName = customer->name;
        start.number = services.contracts.previewNumber(actor, start.contract.contractType).value_or(QString());
        if (auto unsaved = services.customers.drafts.find(actor, kDraftForm, start.contract.id.value()))
            start.unsaved = std::move(*unsaved);
        return start;
    };
    m_context.dispatcher.run(this, read, [this](const Result<Start>& start) {
        if (start)
            show(*start);
        else
            m_context.messenger.error(start.error());
    });
}

void DraftPane::show(const Start& start)
{
    m_choices = start.choices;
    m_shownClasses.reset();
    m_number = start.number;
    m_history.clear();
    m_isTouched = false;
    m_bar->dismiss();
    m_form->clearErrors();
    m_form->setChoices(start.choices);
    showForm(start.contract, start.customerName);
    if (start.contract.parties.empty())
        for (const TemplateSummary& one : m_choices.templates)
            if (one.published && one.published->id == start.contract.templateVersionId)
                m_form->setOurLabel(one.contractTemplate.ownLabel);
    m_form->focusFirst();
    askForCompany();
    if (start.unsaved) {
        const QString when = QDateTime::fromMSecsSinceEpoch(start.unsaved->savedUtcMs).toString(u"yyyy-MM-dd HH:mm"_s);
        m_bar->say(Tone::Info, tr("What was typed here on %1 was not saved.").arg(when), tr("Continue with it"),
                   [this, base = start.contract, content = start.unsaved->content] {
                       Contract contract = contractFromForm(content.value(u"contract"_s).toObject());
                       contract.id = base.id;
                       contract.state = base.state;
                       contract.revision = base.revision;
                       showForm(contract, content.value(u"customer"_s).toString());
                       m_form->setUnreadable(content.value(kUnreadable).toObject());
                       m_isTouched = true;
                   });
    }
    if (start.contract.customerId.isSet() && start.contract.parties.empty())
        refillParties(start.contract.customerId);
    if (const auto problem = std::exchange(m_problem, {}))
        showProblem(*problem);
}

void DraftPane::showForm(const Contract& contract, const QString& customerName)
{
    m_customer = contract.customerId;
    m_customerName = customerName;
    m_form->show(contract, customerName);
    loadQuestions(contract.templateVersionId);
    loadLastContracts();
    showPoints();
    remember();
}

void DraftPane::customerChosen(CustomerId id)
{
    m_customer = id;
    if (id.isSet())
        refillParties(id);
    loadLastContracts();
    formChanged();
}

void DraftPane::askForCompany()
{
    if (m_choices.companies.empty())
        m_bar->say(Tone::Warning, tr("Our own company is not entered yet; it has to stand in the contract."),
                   tr("Enter our company…"), [this] { enterCompany(); });
}

void DraftPane::enterCompany()
{
    const CompanyServices services{m_services.customers.companies, m_services.customers.documents};
    auto* dialog = new CompanyDialog(m_context, services, {}, this);
    connect(dialog, &CompanyDialog::saved, this, &DraftPane::takeCompany);
    connect(dialog, &QDialog::rejected, this, &DraftPane::askForCompany); // the bar went with its button
    dialog->open();
}

void DraftPane::takeCompany(CompanyId id)
{
    const auto read = [services = m_services, actor = m_context.actor] {
        return services.customers.companies.list(actor);
    };
    m_context.dispatcher.run(this, read, [this, id](const Result<std::vector<Company>>& companies) {
        if (!companies)
            return m_context.messenger.error(companies.error());
        Contract contract = m_form->value();
        contract.companyId = id;
        m_choices.companies = *companies;
        m_form->setChoices(m_choices);
        m_form->follow(contract, m_customerName);
        sidesChanged();
    });
}

void DraftPane::sidesChanged()
{
    if (m_customer.isSet())
        refillParties(m_customer);
    formChanged();
}

void DraftPane::refillParties(CustomerId customer)
{
    const auto read = [services = m_services, actor = m_context.actor, customer] {
        return services.customers.customers.find(actor, customer);
    };
    m_context.dispatcher.run(this, read, [this, customer](const Result<Customer>& found) {
        if (!found || customer != m_customer)
            return;
        Contract contract = m_form->value();
        m_customerName = found->name;
        Company company;
        for (const Company& one : m_choices.companies)
            if (one.id == contract.companyId)
                company = one;
        cdesk::setParties(contract, company, *found, m_form->ourLabel());
        contract.customerId = customer;
        if (contract.salesperson.isEmpty())
            contract.salesperson = found->salesperson;
        m_form->follow(contract, found->name);
        m_form->proposeTitle(found->name + contract.contractType);
        formChanged();
    });
}

void DraftPane::templateChosen(TemplateVersionId id)
{
    for (const TemplateSummary& one : m_choices.templates) {
        if (!one.published || one.published->id != id)
            continue;
        Contract contract = m_form->value();
        contract.contractType = one.contractTemplate.contractType;
        m_form->follow(contract, m_customerName);
        m_form->setOurLabel(one.contractTemplate.ownLabel); // as its text has it
        if (!m_customerName.isEmpty())
            m_form->proposeTitle(m_customerName + contract.contractType);
        const auto number = [services = m_services, actor = m_context.actor, type = contract.contractType] {
            return services.contracts.previewNumber(actor, type);
        };
        m_context.dispatcher.run(this, number, [this](const Result<QString>& next) {
            m_number = next.value_or(QString());
            formChanged();
        });
    }
    loadQuestions(id);
    formChanged();
}

void DraftPane::loadQuestions(TemplateVersionId id)
{
    Contract contract = m_form->value();
    contract.templateVersionId = id;
    m_source = id.isSet() ? TextSource::Written : TextSource::None;
    if (!id.isSet() && !contract.id.isSet())
        return showSource(TextSource::None);
    struct Asked {
        TextSource source = TextSource::Written;
        std::vector<TemplateField> questions = {};
        bool isOwn = false;
    };
    const auto read = [services = m_services, actor = m_context.actor, contract]() -> Result<Asked> {
        const auto source = services.drafting.textSource(actor, contract);
        if (!source)
            return passOn(source);
        if (*source != TextSource::Written)
            return Asked{.source = *source};
        const auto prepared = services.drafting.prepareFor(actor, contract);
        if (!prepared)
            return passOn(prepared);
        const auto ofTemplate = services.drafting.prepare(actor, contract.templateVersionId);
        return Asked{.questions = (*prepared)->questions(), .isOwn = !ofTemplate || *ofTemplate != *prepared};
    };
    m_context.dispatcher.run(this, read, [this](const Result<Asked>& asked) {
        if (!asked)
            return m_context.messenger.error(asked.error());
        showSource(asked->source);
        if (asked->source != TextSource::Written)
            return;
        m_form->setQuestions(asked->questions);
        showOwnText(asked->isOwn);
        preview();
    });
}

void DraftPane::formChanged()
{
    m_isTouched = true;
    showPoints();
    m_previewPause->start();
    m_draftPause->start();
}

void DraftPane::remember()
{
    QJsonObject now = formFields(m_form->value());
    if (!m_history.empty() && m_history.back() == now)
        return;
    m_history.push_back(std::move(now));
    if (m_history.size() > kUndoSteps)
        m_history.erase(m_history.begin());
}

void DraftPane::undo()
{
    remember();
    if (m_history.size() < 2)
        return;
    m_history.pop_back();
    const Contract seen = m_form->value();
    Contract contract = contractFromForm(m_history.back());
    contract.id = seen.id;
    contract.state = seen.state;
    contract.revision = seen.revision;
    m_form->follow(contract, m_customerName);
    preview();
    m_draftPause->start();
}

void DraftPane::preview()
{
    Contract contract = m_form->value();
    if (m_source == TextSource::Paper)
        return m_preview->checkPaper(contract);
    if (m_source == TextSource::None)
        return;
    if (contract.number.isEmpty())
        contract.number = m_number;
    m_preview->show(contract);
}

void DraftPane::showSource(TextSource source)
{
    m_source = source;
    m_editText->setVisible(source != TextSource::Paper); // in which nothing can be changed
    if (source == TextSource::Written)
        return;
    m_form->setQuestions({});
    showOwnText(false);
    if (source == TextSource::None)
        return m_preview->showNothing();
    m_ownText->setText(tr("This contract is signed on the other side's paper, which is filed with it."));
    m_ownText->show();
    m_preview->showPaper(m_form->value());
}

void DraftPane::showOwnText(bool isOwn)
{
    m_ownText->setText(m_form->value().templateVersionId.isSet()
                           ? tr("This contract has its own text, changed from its template.")
                           : tr("The text of this contract is the other side's paper."));
    m_ownText->setVisible(isOwn);
}

} // namespace cdesk::ui
