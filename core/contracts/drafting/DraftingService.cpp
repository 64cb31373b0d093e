// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/DraftingService.h"

#include "core/checks/CheckRepository.h"
#include "core/checks/ContractCheck.h"
#include "core/companies/CompanyPictures.h"
#include "core/companies/CompanyRepository.h"
#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/drafting/OwnText.h"
#include "core/customers/CustomerRepository.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/documents/store/DocumentService.h"
#include "core/session/Session.h"
#include "core/storage/FileStore.h"
#include "core/templates/TemplateRepository.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// The first place of each field.
std::vector<MissingField> eachOnce(const std::vector<MissingField>& missing)
{
    std::vector<MissingField> fields;
    QStringList labels;
    for (const MissingField& field : missing) {
        const QString label = contractFieldNames().labelOf(field.name);
        if (labels.contains(label))
            continue;
        labels.append(label);
        fields.push_back(field);
    }
    return fields;
}

/// What a draft on paper has where something is still missing: a line to write on, never a tag.
const QString kHandFilled = u"________"_s;

} // namespace

Result<std::shared_ptr<const PreparedTemplate>> DraftingService::prepare(const Actor& actor, TemplateVersionId version)
{
    if (!version.isSet())
        return invalid(u"contract.template_missing"_s, u"template"_s);
    if (const auto known = m_prepared.find(version); known != m_prepared.end())
        return known->second;
    const auto bytes = m_session.read(actor, "template.prepare", [&](const Database& database) -> Result<QByteArray> {
        const auto found = TemplateRepository(database).findVersion(version);
        const auto document = found ? DocumentRepository(database).find(found->documentId) : std::nullopt;
        if (!document)
            return notFound(u"template"_s);
        return storedContent(m_files, *document);
    });
    if (!bytes)
        return passOn(bytes);
    auto prepared = PreparedTemplate::read(*bytes);
    if (prepared)
        m_prepared[version] = *prepared;
    return prepared;
}

Result<std::shared_ptr<const PreparedTemplate>> DraftingService::prepareFor(const Actor& actor,
                                                                            const Contract& contract)
{
    using Answer = Result<std::optional<OwnText>>;
    bool isAsReceived = false;
    const auto own = m_session.read(actor, "contract.text", [&](const Database& database) -> Answer {
        const auto text = OwnTextRepository(database).forContract(contract);
        const auto paper = PaperRepository(database).find(contract.id);
        isAsReceived = text && paper && text->documentId == paper->documentId;
        return text;
    });
    if (!own)
        return passOn(own);
    if (!*own)
        return prepare(actor, contract.templateVersionId);
    const DocumentId document = (*own)->documentId;
    if (const auto known = m_preparedOwn.find(document); known != m_preparedOwn.end())
        return known->second;
    const auto bytes = storedBytes(actor, document);
    if (!bytes)
        return passOn(bytes);
    auto prepared = isAsReceived ? PreparedTemplate::readAsItIs(*bytes) : PreparedTemplate::read(*bytes);
    if (prepared)
        m_preparedOwn[document] = *prepared;
    return prepared;
}

Result<TextSource> DraftingService::textSource(const Actor& actor, const Contract& contract) const
{
    return m_session.read(actor, "own_text.find", [&](const Database& database) -> Result<TextSource> {
        return cdesk::textSource(database, contract);
    });
}

Result<DraftSubject> DraftingService::subjectOf(const Actor& actor, const Contract& contract) const
{
    return m_session.read(actor, "contract.text", [&](const Database& database) -> Result<DraftSubject> {
        DraftSubject subject{.contract = contract, .company = {}, .customer = {}};
        if (contract.companyId.isSet()) {
            subject.company = CompanyRepository(database).find(contract.companyId);
            subject.pictures = companyPictures(database, m_files, contract.companyId);
        }
        if (contract.customerId.isSet())
            subject.customer = CustomerRepository(database).find(contract.customerId);
        return subject;
    });
}

Result<std::vector<Contract>> DraftingService::lastWith(const Actor& actor, CustomerId customer, int limit) const
{
    using Answer = Result<std::vector<Contract>>;
    return m_session.read(actor, "contract.last_with_customer", [&](const Database& database) -> Answer {
        const ContractRepository contracts(database);
        std::vector<Contract> found;
        for (const ContractId id : contracts.lastWithCustomer(customer, limit))
            if (auto contract = contracts.find(id))
                found.push_back(std::move(*contract));
        return found;
    });
}

Result<FilledDraft> DraftingService::fill(const Actor& actor, const Contract& contract, const QString& gap,
                                          SealPicture seal)
{
    const auto prepared = prepareFor(actor, contract);
    if (!prepared)
        return passOn(prepared);
    auto subject = subjectOf(actor, contract);
    if (!subject)
        return passOn(subject);
    subject->showsSeal = seal == SealPicture::Shown;
    auto document = (*prepared)->fill(*subject, gap);
    if (!document)
        return passOn(document);
    return FilledDraft{std::move(*document), contract.title};
}

Result<FilledDraft> DraftingService::fillForPaper(const Actor& actor, const Contract& contract, SealPicture seal)
{
    return fill(actor, contract, kHandFilled, seal);
}

Result<DraftPages> DraftingService::preview(const Actor& actor, const Contract& contract)
{
    if (!m_fonts)
        return fault(u"font.none"_s);
    const auto filled = fill(actor, contract, {}, SealPicture::Shown);
    if (!filled)
        return passOn(filled);
    auto pages = layContract(filled->document.package, filled->title, *m_fonts);
    if (!pages)
        return passOn(pages);
    DraftPages draft{std::move(*pages), eachOnce(filled->document.missing), {}, {}};
    draft.marked = markMissing(draft.pages);
    auto findings = findingsIn(actor, *filled, contract);
    if (!findings)
        return passOn(findings);
    auto placed = placeFindings(std::move(*findings), filled->document.package, draft.pages);
    if (!placed)
        return passOn(placed);
    draft.findings = std::move(*placed);
    return draft;
}

Result<std::vector<Finding>> DraftingService::check(const Actor& actor, const Contract& contract)
{
    const auto paper = paperOf(actor, contract);
    if (!paper)
        return passOn(paper);
    if (*paper)
        return checkPaper(actor, contract, **paper);
    const auto filled = fill(actor, contract);
    return filled ? findingsIn(actor, *filled, contract) : passOn(filled);
}

Result<std::vector<Finding>> DraftingService::findingsIn(const Actor& actor, const FilledDraft& filled,
                                                         const Contract& contract) const
{
    const auto rules = m_session.read(actor, "contract.text", [](const Database& database) -> Result<CheckRules> {
        return CheckRepository(database).rules();
    });
    if (!rules)
        return passOn(rules);
    return checkContractText(filled.document.package, filled.document.missing, contract, *rules);
}

Result<OpenedDocument> DraftingService::openDocument(const Actor& actor, DocumentId id) const
{
    return m_session.read(actor, "contract.text", [&](const Database& database) -> Result<OpenedDocument> {
        const auto document = DocumentRepository(database).find(id);
        if (!document)
            return notFound(u"document"_s);
        const auto bytes = storedContent(m_files, *document);
        return bytes ? Result<OpenedDocument>(OpenedDocument{*document, *bytes}) : passOn(bytes);
    });
}

Result<QByteArray> DraftingService::storedBytes(const Actor& actor, DocumentId id) const
{
    auto opened = openDocument(actor, id);
    return opened ? Result<QByteArray>(std::move(opened->bytes)) : passOn(opened);
}

} // namespace cdesk
