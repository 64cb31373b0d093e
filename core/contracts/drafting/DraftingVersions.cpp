// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of a contract: made from the filled text, checked, found out of date.
#include "core/checks/CheckRepository.h"
#include "core/clauses/ClauseService.h"
#include "core/contracts/ContractEvents.h"
#include "core/contracts/drafting/DraftingService.h"
#include "core/documents/merge/TextParagraphs.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/session/Session.h"

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

} // namespace

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

} // namespace cdesk
