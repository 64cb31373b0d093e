// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/DraftingService.h"

#include "core/checks/CheckRepository.h"
#include "core/checks/ContractCheck.h"
#include "core/clauses/ClauseService.h"
#include "core/companies/CompanyPictures.h"
#include "core/companies/CompanyRepository.h"
#include "core/contracts/ContractEvents.h"
#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/drafting/OwnText.h"
#include "core/customers/CustomerRepository.h"
#include "core/documents/merge/TextParagraphs.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/documents/store/DocumentService.h"
#include "core/session/Session.h"
#include "core/storage/FileStore.h"
#include "core/templates/TemplateRepository.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// What people call a missing field, each once.
QStringList labelsOf(const std::vector<MissingField>& missing)
{
    QStringList labels;
    for (const MissingField& field : missing)
        if (const QString label = contractFieldNames().labelOf(field.name); !labels.contains(label))
            labels.append(label);
    return labels;
}

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

Result<Contract> liveContract(const Database& database, ContractId id)
{
    auto contract = ContractRepository(database).find(id);
    if (!contract || contract->removedUtcMs)
        return notFound(u"contract"_s);
    return std::move(*contract);
}

/// Everything a version files, made before anything is written.
struct Finished {
    QJsonObject values;
    QByteArray docx;
    QByteArray pdf;
    QString textSha256;
    QString text; ///< a paragraph a line
    std::vector<Finding> findings;
    int pages = 0;
    QStringList gaps;
};

Result<DocumentId> storePart(UnitOfWork& work, const FileStore& files, const Contract& contract, int number,
                             DocumentKind kind, const QByteArray& bytes)
{
    const QString suffix = kind == DocumentKind::ContractText ? u".docx"_s : u".pdf"_s;
    const auto document = storeDocument(
        work, files,
        {.owner = {EntityKind::Contract, contract.id.value()},
         .kind = kind,
         .fileName = u"%1 %2 V%3%4"_s.arg(contract.number, contract.title, QString::number(number), suffix),
         .bytes = bytes,
         .note = {}});
    if (!document)
        return passOn(document);
    return document->id;
}

Result<ContractVersion> storeVersion(UnitOfWork& work, const FileStore& files, const Contract& contract, int number,
                                     const Finished& finished)
{
    const auto docx = storePart(work, files, contract, number, DocumentKind::ContractText, finished.docx);
    if (!docx)
        return passOn(docx);
    const auto pdf = storePart(work, files, contract, number, DocumentKind::ContractPages, finished.pdf);
    if (!pdf)
        return passOn(pdf);
    ContractVersion version{.id = {},
                            .contractId = contract.id,
                            .number = number,
                            .templateVersionId = contract.templateVersionId,
                            .fieldValues = finished.values,
                            .docxId = *docx,
                            .pdfId = *pdf,
                            .textSha256 = finished.textSha256,
                            .pages = finished.pages,
                            .gaps = finished.gaps,
                            .createdBy = work.actor().name,
                            .createdUtcMs = work.nowUtcMs()};
    version.id = ContractRepository(work.database()).addVersion(version);
    const QString docxSha256 = DocumentRepository(work.database()).find(*docx)->sha256;
    work.record(ContractVersionMade{contract, number, docxSha256, finished.textSha256});
    recogniseClauses(work, EntityKind::Contract, contract.id.value(), finished.text);
    CheckRepository(work.database()).keep(version.id, finished.findings, work.nowUtcMs());
    return version;
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

Result<void> DraftingService::keepFindings(const Actor& actor, const Contract& contract, const ContractVersion& version,
                                           const std::vector<Finding>& findings)
{
    const auto kept = m_session.read(actor, "contract.text",
                                     [&](const Database& database) -> Result<std::optional<std::vector<Finding>>> {
                                         return CheckRepository(database).newest(contract.id);
                                     });
    if (!kept)
        return passOn(kept);
    if (*kept && **kept == findings)
        return {};
    return m_session.write(actor, "contract.finish", [&](UnitOfWork& work) -> Result<void> {
        CheckRepository(work.database()).keep(version.id, findings, work.nowUtcMs());
        work.record(
            ContractChecked{contract, version.number, countBlocking(findings), static_cast<int>(findings.size())});
        return {};
    });
}

Result<ContractVersion> DraftingService::makeVersion(const Actor& actor, const Contract& contract, int number,
                                                     Gaps gaps)
{
    const auto paper = paperOf(actor, contract);
    if (!paper)
        return passOn(paper);
    if (*paper)
        return makePaperVersion(actor, contract, **paper, number);
    if (!m_fonts)
        return fault(u"font.none"_s);
    const auto filled = fillForPaper(actor, contract, SealPicture::Hidden);
    if (!filled)
        return passOn(filled);
    const QStringList missing = labelsOf(filled->document.missing);
    if (gaps == Gaps::Refused && !missing.isEmpty())
        return invalid(u"contract.fields_missing"_s, missing.front(), missing.join(u"、"_s));
    const auto docx = filled->document.package.toBytes();
    if (!docx)
        return passOn(docx);
    const auto text = textOf(filled->document.package);
    if (!text)
        return passOn(text);
    auto pages = layContract(filled->document.package, contract.title, *m_fonts);
    if (!pages)
        return passOn(pages);
    auto findings = findingsIn(actor, *filled, contract);
    if (!findings)
        return passOn(findings);
    const QString digest = textDigest(*pages); // of the text alone, before the marks
    markContract(*pages, *m_fonts, {.number = contract.number, .version = number, .note = {}});
    const auto pdf = pdfOf(*pages, contract.title);
    if (!pdf)
        return passOn(pdf);

    const auto values = valuesOf(actor, contract);
    if (!values)
        return passOn(values);
    const Finished finished{
        *values, *docx, *pdf, digest, *text, std::move(*findings), static_cast<int>(pages->pages.size()), missing};
    return m_session.write(actor, "contract.finish", [&](UnitOfWork& work) -> Result<ContractVersion> {
        const auto now = liveContract(work.database(), contract.id);
        if (!now)
            return passOn(now);
        if (now->revision != contract.revision)
            return conflict(u"contract"_s);
        return storeVersion(work, m_files, contract, number, finished);
    });
}

Result<void> DraftingService::checkAnew(const Actor& actor, const Contract& contract, const ContractVersion& version)
{
    const auto findings = check(actor, contract);
    return findings ? keepFindings(actor, contract, version, *findings) : passOn(findings);
}

Result<bool> DraftingService::isCurrent(const Actor& actor, const Contract& contract, const ContractVersion& version)
{
    const auto values = valuesOf(actor, contract);
    if (!values)
        return passOn(values);
    if (version.fieldValues != *values)
        return false;
    if (version.gaps.isEmpty())
        return true;
    const auto filled = fill(actor, contract); // what was not known then may have come from the master data
    if (!filled)
        return passOn(filled);
    return labelsOf(filled->document.missing) == version.gaps;
}

Result<ContractVersion> DraftingService::finish(const Actor& actor, ContractId id, Gaps gaps)
{
    std::vector<ContractVersion> versions;
    const auto contract = m_session.read(actor, "contract.text", [&](const Database& database) -> Result<Contract> {
        versions = ContractRepository(database).versions(id);
        return liveContract(database, id);
    });
    if (!contract)
        return passOn(contract);
    if (!versions.empty()) {
        // Once in review the text is frozen: printing again prints the file that was reviewed (B4).
        if (!isEditable(contract->state))
            return versions.back();
        const auto current = isCurrent(actor, *contract, versions.back());
        if (!current)
            return passOn(current);
        if (*current && gaps == Gaps::Tolerated)
            return versions.back();
        if (*current && versions.back().gaps.isEmpty()) { // the rules of the check may have changed since
            if (const auto checked = checkAnew(actor, *contract, versions.back()); !checked)
                return passOn(checked);
            return versions.back();
        }
    }
    return makeVersion(actor, *contract, versions.empty() ? 1 : versions.back().number + 1, gaps);
}

Result<DraftingService::Current> DraftingService::current(const Actor& actor, ContractId id)
{
    const auto contract =
        m_session.read(actor, "contract.text", [&](const Database& database) { return liveContract(database, id); });
    if (!contract)
        return passOn(contract);
    // Whoever wants a draft on paper may have it with its gaps; it says 草稿 on every page.
    const bool isMarked = !watermarkFor(contract->state).isEmpty();
    const auto version = finish(actor, id, isMarked ? Gaps::Tolerated : Gaps::Refused);
    if (!version)
        return passOn(version);
    return Current{*contract, *version};
}

Result<QJsonObject> DraftingService::valuesOf(const Actor& actor, const Contract& contract) const
{
    return m_session.read(actor, "contract.text", [&](const Database& database) -> Result<QJsonObject> {
        return versionValues(database, contract);
    });
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
