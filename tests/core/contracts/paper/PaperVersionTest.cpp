// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/CheckRepository.h"
#include "core/contracts/ContractDossier.h"
#include "core/contracts/drafting/ContractComparison.h"
#include "core/contracts/paper/PaperImport.h"
#include "core/documents/programs/ForeignPdf.h"
#include "core/jobs/JobContext.h"
#include "core/paperloop/PageCodeReader.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DraftDesk.h"
#include "tests/support/core/FakePdfProgram.h"
#include "tests/support/core/TiffPages.h"

#include <QCryptographicHash>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Contracts on papers that stay as they came.
struct PaperVersionDesk : DraftDesk {
    PaperImport papers{office.session, office.office->files()};
    const QByteArray pdf = numberedPages(2);

    /// What was read is given here, so that no other program is needed.
    ReceivedPaper paper(const QByteArray& bytes, MediaType type, const QString& text, bool isRecognised = false) const
    {
        ReceivedPaper paper{.fileName = u"对方合同.pdf"_s, .bytes = bytes, .type = type, .paragraphs = {}};
        for (const QString& line : text.split(u'\n'))
            paper.paragraphs.push_back({line, 1});
        paper.isRecognised = isRecognised;
        return paper;
    }
    ContractId taken(const ReceivedPaper& received)
    {
        const auto imported =
            papers.import(office.admin, {.paper = received,
                                         .parties = {u"甲方"_s, u"乙方"_s},
                                         .sides = {{PartyRole::Counterparty, {}, customer.id, {}, false},
                                                   {PartyRole::Own, company.id, {}, {}, false}},
                                         .terms = {{PaperTerm::Title, -1, u"设备采购合同"_s}}});
        REQUIRE(imported);
        return imported->id;
    }
    ContractId onPdf() { return taken(paper(pdf, MediaType::Pdf, u"设备采购合同\n第一条 标的：离心泵两台。"_s)); }
    ContractDetails details(ContractId id) { return *contracts.find(office.admin, id); }
    bool canDraw() const { return fonts && canReadForeignPdf(); }
};

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What the codes on the pages of a PDF say.
std::vector<PageCode> codesOn(const QByteArray& pdf)
{
    constexpr double kDpi = 200;
    std::vector<PageCode> codes;
    const auto pages = readForeignPdf(pdf, kDpi);
    REQUIRE(pages);
    for (const ForeignPage& page : *pages)
        if (const auto code = readPageCode(page.picture))
            codes.push_back(code->code);
    return codes;
}

} // namespace

TEST_CASE("the other side's paper is the version that is reviewed", "[received]")
{
    PaperVersionDesk desk;
    const ContractId id = desk.onPdf();
    const Contract contract = desk.reread(id);
    const auto unfinished = desk.contracts.act(desk.office.admin, id, contract.revision, ContractAction::Submit, {});
    REQUIRE_FALSE(unfinished);
    CHECK(unfinished.error().code == u"contract.not_finished"); // nobody reviews what no version holds

    desk.step(id, ContractAction::Submit);
    const ContractDetails details = desk.details(id);
    CHECK(details.contract.state == ContractState::InReview);
    REQUIRE(details.versions.size() == 1);
    const ContractVersion& version = details.versions.front();
    CHECK(version.isPaper());
    CHECK(version.textSha256 == hashOf(desk.pdf));
    CHECK(version.pages == (canReadForeignPdf() ? 2 : 0));

    desk.step(id, ContractAction::Approve);
    const auto history = desk.contracts.dossier(desk.office.admin, id)->history;
    const auto approval = std::find_if(history.begin(), history.end(), [](const AuditEntry& entry) {
        return entry.record.action == u"contract.approve";
    });
    REQUIRE(approval != history.end());
    CHECK(approval->record.after.value(u"text_sha256"_s) == hashOf(desk.pdf)); // what the signature is for
    CHECK(desk.drafting.finish(desk.office.admin, id, Gaps::Refused)->number == 1);
}

TEST_CASE("a draft on paper says 草稿 on every page, an approved one is good for signing", "[received]")
{
    PaperVersionDesk desk;
    if (!desk.canDraw())
        return;
    const ContractId id = desk.onPdf();
    const auto draft = desk.drafting.pages(desk.office.admin, id);
    REQUIRE(draft);
    REQUIRE(draft->pages.pages.size() == 2);
    CHECK(draft->pages.pages[1].plainText().contains(desk.reread(id).number + u"  V1  2/2"_s));
    const QImage shown = draft->pages.pages[0].images.front().image->pixels;
    JobContext job;
    const QImage clean =
        drawPaper(desk.pdf, MediaType::Pdf, PaperUse::Screen, job)->list.pages[0].images.front().image->pixels;
    CHECK(shown != clean); // letters lie across it

    desk.approve(id);
    const auto approved = desk.drafting.pages(desk.office.admin, id);
    REQUIRE(approved);
    CHECK(approved->state == ContractState::Approved);
    CHECK(approved->pages.pages[0].images.front().image->pixels == clean);
}

TEST_CASE("prints of a paper are numbered and logged like others, and each page says which it is", "[received]")
{
    PaperVersionDesk desk;
    if (!desk.canDraw())
        return;
    const ContractId id = desk.onPdf();
    const auto draft = desk.drafting.exportFile(desk.office.admin, id, PrintWay::Pdf, 1);
    REQUIRE(draft);
    CHECK(draft->print == 1);
    CHECK(codesOn(draft->bytes).size() == 2);
    desk.approve(id);
    const auto printed = desk.drafting.print(desk.office.admin, id, {.way = PrintWay::Printer, .copies = 2});
    REQUIRE(printed);
    CHECK(printed->print == 2);
    CHECK(printed->withoutCode.empty());
    CHECK(desk.office.lastAction() == u"contract.printed");

    const auto file = desk.drafting.exportFile(desk.office.admin, id, PrintWay::Pdf, 1);
    REQUIRE(file);
    CHECK(file->print == 3);
    CHECK(file->pages == 2);
    const auto texts = foreignPageTexts(file->bytes, 9); // still text: nothing of theirs was drawn anew
    REQUIRE(texts);
    CHECK(texts->at(1).contains(u"第3次打印"_s));
    CHECK(texts->at(1).contains(foreignPageTexts(desk.pdf, 9)->at(1).trimmed()));
    const auto codes = codesOn(file->bytes);
    REQUIRE(codes.size() == 2);
    CHECK(codes[1].number == desk.reread(id).number);
    CHECK(codes[1].version == 1);
    CHECK(codes[1].page == 2);
    CHECK(codes[1].pages == 2);
    CHECK(codes[0].digest != codes[1].digest);
    const auto prints = desk.contracts.dossier(desk.office.admin, id)->prints;
    REQUIRE(prints.size() == 3);
    CHECK(prints[2].mark == u"草稿");
    CHECK(prints[0].mark.isEmpty());
}

TEST_CASE("a scan is printed page by page, its code on white", "[received]")
{
    PaperVersionDesk desk;
    if (!desk.canDraw() || !test::canReadTiff())
        return;
    QImage page(1654, 2339, QImage::Format_Grayscale8); // A4 at 200 dpi, the gray of cheap paper
    page.fill(QColor(205, 205, 205));
    const QByteArray scan = test::tiffOf({page, page, page});
    const ContractId id = desk.taken(desk.paper(scan, MediaType::Tiff, u"设备采购合同"_s, true));
    desk.approve(id);
    const auto file = desk.drafting.exportFile(desk.office.admin, id, PrintWay::Pdf, 1);
    REQUIRE(file);
    CHECK(file->withoutCode.empty());
    const auto codes = codesOn(file->bytes);
    REQUIRE(codes.size() == 3);
    CHECK(codes[2].page == 3);
    CHECK(codes[1].digest != codes[2].digest); // the same picture twice is two pages
    CHECK(desk.drafting.exportFile(desk.office.admin, id, PrintWay::Docx, 1).error().code == u"print.no_word_document");
}

TEST_CASE("a paper that is replaced is a new version, and can be compared with the one before", "[received]")
{
    PaperVersionDesk desk;
    const ContractId id = desk.onPdf();
    REQUIRE(desk.drafting.finish(desk.office.admin, id, Gaps::Refused));
    CHECK(desk.drafting.finish(desk.office.admin, id, Gaps::Refused)->number == 1); // nothing has changed
    const ReceivedPaper second =
        desk.paper(numberedPages(3), MediaType::Pdf, u"设备采购合同\n第一条 标的：离心泵三台。"_s);
    CHECK(desk.papers.replace(desk.office.admin, id, desk.paper(desk.pdf, MediaType::Pdf, {})).error().code ==
          u"paper.same");
    REQUIRE(desk.papers.replace(desk.office.admin, id, second));
    CHECK(desk.office.lastAction() == u"contract.paper_replaced");
    const auto submitted =
        desk.contracts.act(desk.office.admin, id, desk.reread(id).revision, ContractAction::Submit, {});
    REQUIRE_FALSE(submitted);
    CHECK(submitted.error().code == u"contract.not_finished");

    desk.step(id, ContractAction::Submit);
    const auto versions = desk.details(id).versions;
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].textSha256 == hashOf(desk.pdf));
    CHECK(versions[1].textSha256 == hashOf(second.bytes));

    auto comparison = desk.drafting.comparison();
    const auto diff = comparison.compare(desk.office.admin, id, {ContractTextChoice::Kind::Version, 1},
                                         {ContractTextChoice::Kind::Version, 2});
    REQUIRE(diff);
    CHECK_FALSE(diff->isSame());
    CHECK(desk.papers.replace(desk.office.admin, id, desk.paper(desk.pdf, MediaType::Pdf, {})).error().code ==
          u"contract.text_frozen");
}

TEST_CASE("a contract that is written here takes no paper in place of its text", "[received]")
{
    PaperVersionDesk desk;
    const ContractId id = desk.drafted(u"买卖合同"_s).id;
    const auto replaced = desk.papers.replace(desk.office.admin, id, desk.paper(desk.pdf, MediaType::Pdf, {}));
    REQUIRE_FALSE(replaced);
    CHECK(replaced.error().code == u"paper.written_here");
}

TEST_CASE("what was read from pictures keeps no paper from review, what stands in a PDF does", "[received]")
{
    PaperVersionDesk desk;
    const QString text = u"采购合同\n合同总金额为人民币100元（大写：贰佰元整）。"_s;
    const auto blocking = [&](bool isRecognised) {
        const ContractId id = desk.taken(desk.paper(desk.pdf, MediaType::Pdf, text, isRecognised));
        REQUIRE(desk.drafting.finish(desk.office.admin, id, Gaps::Refused));
        const auto findings = desk.drafting.check(desk.office.admin, desk.reread(id));
        REQUIRE(findings);
        CHECK_FALSE(findings->empty());
        return std::any_of(findings->begin(), findings->end(), std::mem_fn(&Finding::isBlocking));
    };
    CHECK(blocking(false));
    CHECK_FALSE(blocking(true));
}

TEST_CASE("a paper that can't be shown is reviewed by its hash and printed by nobody", "[received]")
{
    PaperVersionDesk desk;
    const ContractId id = desk.taken(desk.paper("%PDF-1.7\nbroken", MediaType::Pdf, {}));
    desk.approve(id);
    CHECK(desk.details(id).versions.front().pages == 0);
    if (!desk.canDraw())
        return;
    CHECK(desk.drafting.pages(desk.office.admin, id).error().code == u"paper.pages_not_readable");
    CHECK(desk.drafting.exportFile(desk.office.admin, id, PrintWay::Pdf, 1).error().code ==
          u"paper.pages_not_readable");
    CHECK(desk.contracts.dossier(desk.office.admin, id)->prints.empty()); // no number is taken
}
