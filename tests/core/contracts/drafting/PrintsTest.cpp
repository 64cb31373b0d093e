// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractDossier.h"
#include "core/documents/paint/PagePainter.h"
#include "core/paperloop/PageCodeReader.h"
#include "core/paperloop/PageText.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DraftDesk.h"

#include <QPainter>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage pictureOf(const DisplayList& list, size_t page)
{
    constexpr double kDpi = 200;
    QImage image((QSizeF(list.pages[page].width, list.pages[page].height) * kDpi / 1440).toSize(),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter().paint(painter, list, page, kDpi / 1440);
    return image;
}

std::vector<ContractPrint> printsOf(DraftDesk& desk, ContractId id)
{
    return desk.contracts.dossier(desk.office.admin, id)->prints;
}

} // namespace

TEST_CASE("every time a contract leaves the program it gets its next number, on paper and in the log",
          "[contract][prints]")
{
    DraftDesk desk;
    const ContractId id = desk.drafted(u"买卖合同"_s).id;
    const auto draft = desk.drafting.print(desk.office.admin, id, {.way = PrintWay::Printer, .copies = 2});
    REQUIRE(draft);
    CHECK(draft->print == 1);
    for (const DisplayPage& page : draft->pages.pages)
        CHECK(page.plainText().contains(u"第1次打印"_s));
    desk.approve(id);
    CHECK(desk.drafting.exportFile(desk.office.admin, id, PrintWay::Pdf)->print == 2);
    CHECK(desk.drafting.exportFile(desk.office.admin, id, PrintWay::Docx)->print == 3);
    CHECK(desk.office.lastAction() == u"contract.printed"_s);

    const std::vector<ContractPrint> prints = printsOf(desk, id);
    REQUIRE(prints.size() == 3);
    CHECK(prints[0].way == PrintWay::Docx);
    CHECK(prints[1].mark.isEmpty());
    CHECK(prints[2].mark == u"草稿"_s);
    CHECK(prints[2].copies == 2);
    CHECK(prints[2].firstPage == 1);
    CHECK(prints[2].lastPage == int(draft->pages.pages.size()));
    CHECK(prints[2].actorName == desk.office.admin.name);
    CHECK(prints[2].atUtcMs > 0);
}

TEST_CASE("looking at the pages is no print, and a refused print keeps its number", "[contract][prints]")
{
    DraftDesk desk;
    const ContractId id = desk.drafted(u"买卖合同"_s).id;
    const auto looked = desk.drafting.pages(desk.office.admin, id);
    REQUIRE(looked);
    CHECK(looked->print == 0);
    CHECK_FALSE(looked->pages.pages[0].plainText().contains(u"次打印"_s));
    CHECK(printsOf(desk, id).empty());

    REQUIRE(desk.drafting.print(desk.office.admin, id, {}));
    REQUIRE(desk.drafting.printRefused(desk.office.admin, id, 1));
    CHECK(printsOf(desk, id)[0].isRefused);
    CHECK(desk.drafting.print(desk.office.admin, id, {})->print == 2);
    CHECK(desk.drafting.printRefused(desk.office.admin, id, 9).error().code == u"print.not_found"_s);
}

TEST_CASE("an order for pages that are not there, or for no copies, prints nothing", "[contract][prints]")
{
    DraftDesk desk;
    const ContractId id = desk.drafted(u"买卖合同"_s).id;
    const auto none = desk.drafting.print(desk.office.admin, id, {.way = PrintWay::Printer, .copies = 0});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == u"print.copies"_s);
    const auto beyond = desk.drafting.print(desk.office.admin, id,
                                            {.way = PrintWay::Printer, .copies = 1, .firstPage = 2, .lastPage = 99});
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().code == u"print.page_range"_s);
    CHECK(printsOf(desk, id).empty());
}

TEST_CASE("the code on a draft's page names contract, version, page and text, below its draft mark",
          "[contract][prints]")
{
    DraftDesk desk;
    const Contract contract = desk.drafted(u"服务合同"_s);
    const auto draft = desk.drafting.pages(desk.office.admin, contract.id);
    REQUIRE(draft);
    CHECK(draft->withoutCode.empty());
    for (size_t page = 0; page < draft->pages.pages.size(); ++page) {
        const auto read = readPageCode(pictureOf(draft->pages, page));
        REQUIRE(read);
        CHECK(read->reading == CodeReading::CornerGray);
        CHECK(read->code.number == contract.number);
        CHECK(read->code.version == 1);
        CHECK(read->code.page == int(page) + 1);
        CHECK(read->code.pages == int(draft->pages.pages.size()));
        CHECK(draft->pages.pages[page].plainText().contains(read->code.digest));
    }
}

TEST_CASE("the marks on the pages stay out of the digest of the text", "[contract][prints]")
{
    DraftDesk desk;
    const ContractId id = desk.drafted(u"服务合同"_s).id;
    const auto first = desk.drafting.finish(desk.office.admin, id, Gaps::Refused);
    REQUIRE(first);
    REQUIRE(desk.drafting.print(desk.office.admin, id, {}));
    const auto second = desk.drafting.finish(desk.office.admin, id, Gaps::Refused);
    REQUIRE(second);
    CHECK(second->id == first->id);
    const auto filled = desk.drafting.fill(desk.office.admin, desk.reread(id));
    REQUIRE(filled);
    const auto pages = layContract(filled->document.package, {}, *desk.fonts);
    REQUIRE(pages);
    CHECK(textDigest(*pages) == first->textSha256);
}

TEST_CASE("the Word file of a draft says 草稿 on every page, the approved one does not", "[contract][prints]")
{
    DraftDesk desk;
    const ContractId id = desk.drafted(u"买卖合同"_s).id;
    const auto headers = [](const QByteArray& bytes) {
        const auto package = DocxPackage::fromBytes(bytes);
        REQUIRE(package);
        QByteArray all;
        for (const QString& part : package->textParts())
            if (part.contains(u"header"_s, Qt::CaseInsensitive))
                all += *package->part(part);
        return QString::fromUtf8(all);
    };
    const auto draft = desk.drafting.exportFile(desk.office.admin, id, PrintWay::Docx);
    REQUIRE(draft);
    CHECK(headers(draft->bytes).contains(u"string=\"草稿\""_s));
    CHECK(layContract(*DocxPackage::fromBytes(draft->bytes), {}, *desk.fonts)); // still a document to every reader
    desk.approve(id);
    const auto approved = desk.drafting.exportFile(desk.office.admin, id, PrintWay::Docx);
    REQUIRE(approved);
    CHECK_FALSE(headers(approved->bytes).contains(u"草稿"_s));
}
