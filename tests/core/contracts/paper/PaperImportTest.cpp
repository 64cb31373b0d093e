// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/paper/PaperImport.h"

#include "core/contracts/drafting/ContractComparison.h"
#include "core/contracts/drafting/OwnText.h"
#include "core/contracts/paper/PaperReading.h"
#include "core/documents/flow/DocxReader.h"
#include "core/jobs/JobContext.h"
#include "core/settings/OfficeSettings.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/DraftDesk.h"
#include "tests/support/core/FakePdfProgram.h"
#include "tests/support/core/FakeTextReader.h"

#include <QBuffer>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PaperDesk : DraftDesk {
    PaperImport papers{office.session, office.office->files()};
    OwnTextService texts{office.session, office.office->files()};

    QByteArray paperText() const
    {
        return test::DocxBuilder(test::paragraph({u"设备采购合同"_s}) + test::paragraph({u"合同编号：JN-2026-018"_s}) +
                                 test::paragraph({u"甲方："_s, customer.name}) +
                                 test::paragraph({u"地址：杭州市文三路1号"_s}) +
                                 test::paragraph({u"乙方："_s, company.name}) +
                                 test::paragraph({u"合同总金额为人民币120,000.00元（大写：壹拾贰万元整）。"_s}) +
                                 test::paragraph({u"签订日期：2026年3月1日"_s}) +
                                 test::paragraph({u"双方另有约定的，见{{附件}}。"_s}))
            .bytes();
    }
    PaperTerms termsOf(const ReceivedPaper& paper) const
    {
        return recogniseTerms(paper.paragraphs, {u"买卖合同"_s, u"服务合同"_s});
    }
    ReceivedPaper received(const QByteArray& bytes, const QString& name)
    {
        JobContext job;
        const auto paper = readPaper(bytes, name, {}, job);
        REQUIRE(paper);
        return *paper;
    }
    /// Everything as it was found.
    PaperOrder orderFor(const ReceivedPaper& paper)
    {
        const PaperTerms terms = termsOf(paper);
        const auto sides = papers.match(office.admin, terms);
        REQUIRE(sides);
        PaperOrder order{.paper = paper, .parties = terms.parties, .sides = *sides, .terms = {}};
        for (const FoundTerm& found : terms.found)
            order.terms.push_back({found.term, found.party, found.value});
        return order;
    }
};

} // namespace

TEST_CASE("the other side's Word document becomes a draft with what it says", "[received]")
{
    PaperDesk desk;
    const qint64 before = desk.office.auditRows();
    const auto imported =
        desk.papers.import(desk.office.admin, desk.orderFor(desk.received(desk.paperText(), u"采购.docx"_s)));
    REQUIRE(imported);
    CHECK(imported->isOwnText);
    CHECK(imported->number == u"JN-2026-018");
    CHECK(desk.office.auditRows() > before);

    const Contract contract = desk.reread(imported->id);
    CHECK(contract.state == ContractState::Draft);
    CHECK(contract.title == u"设备采购合同");
    CHECK(contract.contractType == u"买卖合同");
    CHECK(contract.amount == Money::fen(12'000'000));
    CHECK(contract.signedOn == QDate(2026, 3, 1));
    CHECK(contract.customerId == desk.customer.id);
    CHECK(contract.companyId == desk.company.id);
    REQUIRE(contract.parties.size() == 2);
    CHECK(contract.parties[0].label == u"甲方");
    CHECK(contract.parties[0].role == PartyRole::Counterparty);
    CHECK(contract.parties[0].address == u"杭州市文三路1号");
    CHECK(contract.parties[1].role == PartyRole::Own);

    const auto paper = desk.papers.find(desk.office.admin, imported->id);
    REQUIRE(paper);
    REQUIRE(*paper);
    CHECK((*paper)->paragraphs().front() == u"设备采购合同");
}

TEST_CASE("the paper is printed as it came, whatever looks like a field in it", "[received]")
{
    PaperDesk desk;
    if (!desk.fonts)
        return;
    const auto imported =
        desk.papers.import(desk.office.admin, desk.orderFor(desk.received(desk.paperText(), u"采购.docx"_s)));
    REQUIRE(imported);
    CHECK(desk.contracts.find(desk.office.admin, imported->id)->textSource == TextSource::Written);
    const auto version = desk.drafting.finish(desk.office.admin, imported->id, Gaps::Refused);
    REQUIRE(version);
    CHECK(version->number == 1);
    const auto pages = desk.drafting.pages(desk.office.admin, imported->id);
    REQUIRE(pages);
    CHECK(pages->pages.pages.front().plainText().contains(u"见{{附件}}"_s));
    CHECK(pages->pages.pages.front().plainText().contains(u"JN-2026-018"_s));
    desk.step(imported->id, ContractAction::Submit);
    CHECK(desk.reread(imported->id).state == ContractState::InReview);
}

TEST_CASE("what was changed in the other side's text shows against the paper as received", "[received]")
{
    PaperDesk desk;
    const auto imported =
        desk.papers.import(desk.office.admin, desk.orderFor(desk.received(desk.paperText(), u"采购.docx"_s)));
    REQUIRE(imported);
    const QByteArray changed =
        test::DocxBuilder(test::paragraph({u"设备采购合同"_s}) + test::paragraph({u"本合同一式四份。"_s})).bytes();
    REQUIRE(desk.texts.save(desk.office.admin, imported->id, changed));

    auto comparison = desk.drafting.comparison();
    const auto choices = comparison.choices(desk.office.admin, imported->id);
    REQUIRE(choices);
    REQUIRE(choices->size() == 2);
    CHECK(choices->front().kind == ContractTextChoice::Kind::Received);
    CHECK(choices->back().kind == ContractTextChoice::Kind::Draft);
    const auto diff = comparison.compare(desk.office.admin, imported->id, choices->front(), choices->back());
    REQUIRE(diff);
    CHECK_FALSE(diff->isSame());
    CHECK(desk.texts.drop(desk.office.admin, imported->id).error().code == u"contract.only_text");
}

TEST_CASE("a paper nobody can read is filed with a draft that has only its name", "[received]")
{
    PaperDesk desk;
    const auto paper = desk.received("%PDF-1.7\nbroken", u"扫描件.pdf"_s);
    REQUIRE(paper.unread);
    const auto imported = desk.papers.import(desk.office.admin, desk.orderFor(paper));
    REQUIRE(imported);
    CHECK_FALSE(imported->isOwnText);
    const auto details = desk.contracts.find(desk.office.admin, imported->id);
    REQUIRE(details);
    CHECK(details->contract.title == u"扫描件");
    CHECK(details->textSource == TextSource::Paper);
    CHECK_FALSE(details->contract.number.isEmpty());
    const auto documents = DocumentService(desk.office.session, desk.office.office->files())
                               .list(desk.office.admin, {EntityKind::Contract, imported->id.value()});
    REQUIRE(documents);
    REQUIRE(documents->size() == 1);
    CHECK(documents->front().kind == DocumentKind::ReceivedPaper);
}

TEST_CASE("the clause check looks at the text that was read from a paper", "[received]")
{
    PaperDesk desk;
    const QByteArray text =
        u"采购合同\n本合同依据《中华人民共和国合同法》订立。\n合同总金额为人民币100元（大写：贰佰元整）。\n"_s.toUtf8();
    const auto imported = desk.papers.import(desk.office.admin, desk.orderFor(desk.received(text, u"合同.txt"_s)));
    REQUIRE(imported);
    CHECK_FALSE(imported->isOwnText);
    const auto findings = desk.drafting.check(desk.office.admin, desk.reread(imported->id));
    REQUIRE(findings);
    CHECK(std::any_of(findings->begin(), findings->end(),
                      [](const Finding& one) { return one.text.contains(u"合同法"_s); }));
}

TEST_CASE("somebody nobody knows becomes a customer only when that is wanted", "[received]")
{
    PaperDesk desk;
    const QByteArray text =
        u"甲方：北山新材料有限公司\n统一社会信用代码：91330106MA27XH5J2K\n电话：0571-88001234\n"_s.toUtf8();
    PaperOrder order = desk.orderFor(desk.received(text, u"合同.txt"_s));
    REQUIRE(order.sides.size() == 1);
    CHECK(order.sides.front().role == PartyRole::Counterparty);
    CHECK_FALSE(order.sides.front().customerId.isSet());

    const auto without = desk.papers.import(desk.office.admin, order);
    REQUIRE(without);
    CHECK_FALSE(desk.reread(without->id).customerId.isSet());
    CHECK(desk.reread(without->id).parties.front().name == u"北山新材料有限公司");

    order.sides.front().isNew = true;
    const auto with = desk.papers.import(desk.office.admin, order);
    REQUIRE(with);
    const Contract contract = desk.reread(with->id);
    REQUIRE(contract.customerId.isSet());
    const auto customer = CustomerService(desk.office.session).find(desk.office.admin, contract.customerId);
    REQUIRE(customer);
    CHECK(customer->name == u"北山新材料有限公司");
    CHECK(customer->creditCode == u"91330106MA27XH5J2K");
    CHECK(customer->phone == u"0571-88001234");
}

TEST_CASE("a customer is recognised by the code first, then by the name", "[received]")
{
    PaperDesk desk;
    Customer other;
    other.name = u"北山新材料有限公司"_s;
    other.creditCode = u"91330106MA27XH5J2K"_s;
    const auto kept = CustomerService(desk.office.session).create(desk.office.admin, other);
    REQUIRE(kept);
    const auto sideOf = [&](const QString& text) {
        const auto sides = desk.papers.match(desk.office.admin, desk.termsOf(desk.received(text.toUtf8(), u"a.txt"_s)));
        REQUIRE(sides);
        REQUIRE(sides->size() == 1);
        return sides->front();
    };
    CHECK(sideOf(u"甲方：北山新材料（集团）有限公司\n统一社会信用代码：91330106MA27XH5J2K"_s).customerId == kept->id);
    CHECK(sideOf(u"甲方：北山 新材料有限公司"_s).customerId == kept->id);
    CHECK_FALSE(sideOf(u"甲方：南山新材料有限公司"_s).customerId.isSet());
}

TEST_CASE("figures that were read from a picture wait for a look at the paper", "[received]")
{
    if (!FakePdfProgram::canRun())
        return;
    PaperDesk desk;
    const FakeTextReader reader(u"采购合同\n合同总金额为人民币120,000.00元。\n签订日期：2026年3月1日\n"_s);
    PaperImport papers(desk.office.session, desk.office.office->files(), reader.finder());
    QImage page(300, 400, QImage::Format_RGB32);
    page.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(page.save(&buffer, "PNG"));
    JobContext job;
    const auto opened = papers.open(desk.office.admin, bytes, u"scan.png"_s, job);
    REQUIRE(opened);
    REQUIRE(opened->terms.of(PaperTerm::Amount));
    CHECK(opened->terms.of(PaperTerm::Amount)->sureness == Sureness::Likely);
    CHECK(opened->terms.of(PaperTerm::Title)->sureness == Sureness::Sure);
}

TEST_CASE("the blank that a paper leaves for one party is for us", "[received]")
{
    PaperDesk desk;
    const QByteArray text = u"采购合同\n甲方：北山新材料有限公司\n乙方：____________\n"_s.toUtf8();
    const PaperOrder order = desk.orderFor(desk.received(text, u"合同.txt"_s));
    REQUIRE(order.sides.size() == 2);
    CHECK(order.sides[0].role == PartyRole::Counterparty);
    CHECK(order.sides[1].role == PartyRole::Own);
    const auto imported = desk.papers.import(desk.office.admin, order);
    REQUIRE(imported);
    const Contract contract = desk.reread(imported->id);
    REQUIRE(contract.parties.size() == 2);
    CHECK(contract.parties[1].label == u"乙方");
    CHECK(contract.parties[1].name == desk.company.name);
}

TEST_CASE("a value that can't be kept names its field, and nothing is kept", "[received]")
{
    PaperDesk desk;
    PaperOrder order = desk.orderFor(desk.received(u"采购合同\n"_s.toUtf8(), u"a.txt"_s));
    const qint64 before = desk.office.auditRows();
    const auto fails = [&](const ConfirmedTerm& term) {
        PaperOrder wrong = order;
        wrong.terms.push_back(term);
        const auto imported = desk.papers.import(desk.office.admin, wrong);
        REQUIRE_FALSE(imported);
        return imported.error();
    };
    CHECK(fails({PaperTerm::Amount, -1, u"很多"_s}).code == u"paper.amount_unreadable");
    CHECK(fails({PaperTerm::SignedOn, -1, u"2026-02-30"_s}).field == u"signed_on");
    CHECK(fails({PaperTerm::FirstTerm, -1, u"long"_s}).field == u"first_term");
    CHECK(desk.office.auditRows() == before);
    CHECK(*amountFromTerm(u"USD 45,000.00"_s) == Money::minor(4'500'000, Currency::USD));
    CHECK(*amountFromTerm(u"壹拾贰万元整"_s) == Money::fen(12'000'000));
}

TEST_CASE("who may not draft takes no paper in", "[received]")
{
    PaperDesk desk;
    const auto order = desk.orderFor(desk.received(desk.paperText(), u"采购.docx"_s));
    const auto imported = desk.papers.import(desk.office.actor(Role::Guest), order);
    REQUIRE_FALSE(imported);
    CHECK(imported.error().kind == ErrorKind::Denied);
}
