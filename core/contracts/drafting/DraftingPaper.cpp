// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts whose text is the other side's paper: the paper is the version, its pages are what is printed.
#include "core/checks/CheckRepository.h"
#include "core/checks/ContractCheck.h"
#include "core/contracts/ContractEvents.h"
#include "core/contracts/drafting/DraftingService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/pdf/PdfDocument.h"
#include "core/documents/programs/ForeignPdf.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/jobs/JobContext.h"
#include "core/session/Session.h"
#include "core/storage/FileStore.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Sheets as large as those of the paper, to draw on.
DisplayList sheetsLike(const DisplayList& paper)
{
    DisplayList sheets;
    for (const DisplayPage& page : paper.pages) {
        DisplayPage& sheet = sheets.pages.emplace_back();
        sheet.width = page.width;
        sheet.height = page.height;
    }
    return sheets;
}

} // namespace

Result<std::optional<KeptPaper>> DraftingService::paperOf(const Actor& actor, const Contract& contract) const
{
    using Answer = Result<std::optional<KeptPaper>>;
    return m_session.read(actor, "contract.text", [&](const Database& database) -> Answer {
        if (cdesk::textSource(database, contract) != TextSource::Paper)
            return std::nullopt;
        return PaperRepository(database).find(contract.id);
    });
}

Result<std::vector<Finding>> DraftingService::checkPaper(const Actor& actor, const Contract& contract,
                                                         const KeptPaper& paper) const
{
    using Answer = Result<std::vector<Finding>>;
    return m_session.read(actor, "contract.text", [&](const Database& database) -> Answer {
        std::vector<TextParagraph> paragraphs;
        for (const QString& text : paper.paragraphs())
            paragraphs.push_back({QString(), static_cast<int>(paragraphs.size()) + 1, text});
        if (paragraphs.empty())
            return std::vector<Finding>(); // nobody could read it: whoever reviews it looks at the paper
        auto findings = checkParagraphs(std::move(paragraphs), contract, CheckRepository(database).rules());
        if (paper.isRecognised)
            for (Finding& finding : findings)
                finding.severity = FindingSeverity::Warning;
        return findings;
    });
}

Result<ContractVersion> DraftingService::makePaperVersion(const Actor& actor, const Contract& contract,
                                                          const KeptPaper& paper, int number)
{
    const auto values = valuesOf(actor, contract);
    if (!values)
        return passOn(values);
    auto findings = checkPaper(actor, contract, paper);
    if (!findings)
        return passOn(findings);
    ContractVersion version;
    version.contractId = contract.id;
    version.number = number;
    version.fieldValues = *values;
    version.pdfId = paper.documentId;
    const auto opened = openDocument(actor, paper.documentId);
    if (!opened)
        return passOn(opened);
    // A paper that can't be drawn here, such as a PDF with a password, is reviewed by its hash all the same.
    version.pages = countPaperPages(opened->bytes, opened->document.mediaType).value_or(0);
    version.textSha256 = opened->document.sha256;
    return m_session.write(actor, "contract.finish", [&](UnitOfWork& work) -> Result<ContractVersion> {
        const auto now = ContractRepository(work.database()).find(contract.id);
        const auto kept = PaperRepository(work.database()).find(contract.id);
        if (!now || now->removedUtcMs)
            return notFound(u"contract"_s);
        if (now->revision != contract.revision || !kept || kept->documentId != paper.documentId)
            return conflict(u"contract"_s);
        version.createdBy = work.actor().name;
        version.createdUtcMs = work.nowUtcMs();
        version.id = ContractRepository(work.database()).addVersion(version);
        work.record(ContractVersionMade{contract, number, {}, version.textSha256});
        recogniseClauses(work, EntityKind::Contract, contract.id.value(), paper.text);
        CheckRepository(work.database()).keep(version.id, *findings, work.nowUtcMs());
        return version;
    });
}

Result<DraftingService::StoredPages> DraftingService::paperPages(const Actor& actor, const Current& current,
                                                                 PaperUse use, JobContext& job)
{
    const auto paper = openDocument(actor, current.version.pdfId);
    if (!paper)
        return passOn(paper);
    auto pages = drawPaper(paper->bytes, paper->document.mediaType, use, job);
    if (!pages)
        return passOn(pages);
    pages->list.title = current.contract.title;
    if (!watermarkFor(current.contract.state).isEmpty()) {
        DisplayList letters = sheetsLike(pages->list);
        addWatermarkFor(current.contract.state, letters, *m_fonts);
        layMarkInto(*pages, letters);
    }
    return StoredPages{std::move(pages->list), std::move(pages->grounds)};
}

Result<DisplayList> DraftingService::paperPreview(const Actor& actor, ContractId id, JobContext& job)
{
    const auto contract = m_session.read(actor, "contract.text", [&](const Database& database) -> Result<Contract> {
        auto found = ContractRepository(database).find(id);
        return found ? Result<Contract>(std::move(*found)) : notFound(u"contract"_s);
    });
    const auto paper = contract ? paperOf(actor, *contract) : Result<std::optional<KeptPaper>>(passOn(contract));
    if (!paper)
        return passOn(paper);
    if (!*paper)
        return invalid(u"contract.paper_missing"_s);
    const auto opened = openDocument(actor, (*paper)->documentId);
    if (!opened)
        return passOn(opened);
    auto pages = drawPaper(opened->bytes, opened->document.mediaType, PaperUse::Screen, job);
    return pages ? Result<DisplayList>(std::move(pages->list)) : passOn(pages);
}

Result<PrintedFile> DraftingService::exportPaper(const Actor& actor, const Current& current, const PrintOrder& order,
                                                 JobContext& job)
{
    if (!m_fonts)
        return fault(u"font.none"_s);
    const auto paper = openDocument(actor, current.version.pdfId);
    if (!paper)
        return passOn(paper);
    // Once it is good for signing, a PDF keeps its own text and fonts below the marks.
    const bool isStamped =
        paper->document.mediaType == MediaType::Pdf && watermarkFor(current.contract.state).isEmpty();
    auto pages = paperPages(actor, current, isStamped ? PaperUse::Screen : PaperUse::Printer, job);
    if (!pages)
        return passOn(pages);
    const auto complete = completedOrder(order, static_cast<int>(pages->list.pages.size()));
    if (!complete)
        return passOn(complete);
    const auto number = recordPrint(actor, current, *complete);
    if (!number)
        return passOn(number);
    if (isStamped)
        pages->list = sheetsLike(pages->list);
    else
        packPictures(pages->list);
    const VersionPages printed = marked(std::move(*pages), current, *number);
    auto bytes = pdfBytes(printed.pages, {.title = current.contract.title});
    if (bytes && isStamped)
        bytes = stampPdf(paper->bytes, *bytes, StampLayer::Over);
    if (!bytes)
        return passOn(bytes);
    return PrintedFile{.bytes = *bytes,
                       .print = *number,
                       .withoutCode = printed.withoutCode,
                       .pages = static_cast<int>(printed.pages.pages.size())};
}

} // namespace cdesk
