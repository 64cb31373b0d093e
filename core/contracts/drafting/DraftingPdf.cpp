// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/DraftingService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/pdf/PdfDocument.h"
#include "core/documents/programs/ForeignPdf.h"
#include "core/documents/programs/PdfConversion.h"
#include "core/jobs/JobContext.h"
#include "core/session/Session.h"
#include "core/settings/OfficeSettings.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

/// The pages of a version as another program makes them.
struct ProgramPages {
    PdfMaker maker = PdfMaker::LibreOffice;
    QByteArray pdf;
    std::vector<ForeignPage> pages;
};

namespace {

constexpr double kGroundDpi = 50.8; ///< two dots a millimetre: enough to see where a page is empty

/// The office's choice of who makes PDFs. Errors: those of Session::read
Result<PdfMaker> chosenMaker(Session& session, const Actor& actor)
{
    return session.read(actor, "contract.text",
                        [](const Database& database) -> Result<PdfMaker> { return readSettings(database).pdfMaker; });
}

/// Pages as large as theirs, to draw on.
DisplayList emptyPages(const ProgramPages& theirs)
{
    DisplayList list;
    for (const ForeignPage& page : theirs.pages) {
        DisplayPage& paper = list.pages.emplace_back();
        paper.width = page.twips.width();
        paper.height = page.twips.height();
    }
    return list;
}

Result<QByteArray> stamp(const QByteArray& pdf, const DisplayList& marks, StampLayer layer)
{
    const auto bytes = pdfBytes(marks);
    return bytes ? stampPdf(pdf, *bytes, layer) : bytes;
}

} // namespace

Result<std::optional<ProgramPages>> DraftingService::programPages(const Actor& actor, const Current& current,
                                                                  JobContext& job)
{
    const auto maker = chosenMaker(m_session, actor);
    if (!maker)
        return passOn(maker);
    if (*maker == PdfMaker::Own)
        return std::nullopt;
    const auto program = programOf(*maker, m_programs ? m_programs() : std::vector<PdfProgram>{});
    if (!program)
        return notFound(u"pdf_program"_s);
    const auto bytes = shownBytes(actor, current);
    if (!bytes)
        return passOn(bytes);
    const auto pdfs = convertToPdf(*program, {*bytes}, m_fonts, job);
    if (!pdfs)
        return passOn(pdfs);
    auto pages = readForeignPdf(pdfs->front(), kGroundDpi);
    if (!pages)
        return passOn(pages);
    return ProgramPages{.maker = *maker, .pdf = pdfs->front(), .pages = std::move(*pages)};
}

Result<PrintedFile> DraftingService::withMarks(const ProgramPages& theirs, const Current& current, int print)
{
    DisplayList over = emptyPages(theirs);
    DisplayList under = emptyPages(theirs);
    std::vector<PageGround> grounds;
    for (const ForeignPage& page : theirs.pages)
        grounds.push_back(groundOf(page));
    const DocumentMark mark{
        .number = current.contract.number, .version = current.version.number, .note = printNote(print)};
    const MarkedPages done = markPaper(over, grounds, *m_fonts, mark);
    addWatermarkFor(current.contract.state, under, *m_fonts);
    Result<QByteArray> stamped = theirs.pdf;
    if (!watermarkFor(current.contract.state).isEmpty())
        stamped = stamp(theirs.pdf, under, StampLayer::Under);
    if (stamped)
        stamped = stamp(*stamped, over, StampLayer::Over);
    if (!stamped)
        return passOn(stamped);
    return PrintedFile{.bytes = *stamped,
                       .print = print,
                       .withoutCode = done.withoutCode,
                       .pages = static_cast<int>(theirs.pages.size()),
                       .maker = theirs.maker};
}

Result<PrintedFile> DraftingService::exportPdf(const Actor& actor, ContractId id, const PrintOrder& order,
                                               JobContext& job)
{
    const auto contract = current(actor, id);
    if (!contract)
        return passOn(contract);
    if (contract->version.isPaper())
        return exportPaper(actor, *contract, order, job);
    auto own =
        storedPages(actor, *contract, PaperUse::Printer, job); // also when another program makes them: it may fail
    if (!own)
        return passOn(own);
    auto theirs = programPages(actor, *contract, job);
    if (!theirs && theirs.error().kind == ErrorKind::Cancelled)
        return passOn(theirs);
    const bool isTheirs = theirs && theirs->has_value();
    const auto pages = static_cast<int>(isTheirs ? (*theirs)->pages.size() : own->list.pages.size());
    const auto complete = completedOrder(order, pages);
    if (!complete)
        return passOn(complete);
    const auto number = recordPrint(actor, *contract, *complete);
    if (!number)
        return passOn(number);
    std::optional<Error> problem;
    if (!theirs)
        problem = theirs.error();
    if (isTheirs) {
        auto file = withMarks(**theirs, *contract, *number);
        if (file)
            return file;
        problem = file.error();
    }
    const VersionPages printed = marked(std::move(*own), *contract, *number);
    const auto bytes = pdfOf(printed.pages, printed.pages.title);
    if (!bytes)
        return passOn(bytes);
    return PrintedFile{.bytes = *bytes,
                       .print = *number,
                       .withoutCode = printed.withoutCode,
                       .pages = static_cast<int>(printed.pages.pages.size()),
                       .instead = problem};
}

Result<PrintedFile> DraftingService::exportFile(const Actor& actor, ContractId id, PrintWay way, int copies,
                                                JobContext& job)
{
    const PrintOrder order{.way = way, .copies = copies};
    return way == PrintWay::Docx ? exportWord(actor, id, order) : exportPdf(actor, id, order, job);
}

Result<PrintedFile> DraftingService::exportFile(const Actor& actor, ContractId id, PrintWay way, int copies)
{
    JobContext nobodyWaits;
    return exportFile(actor, id, way, copies, nobodyWaits);
}

} // namespace cdesk
