// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/ContractForm.h"
#include "tests/core/documents/pdf/PdfText.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/DraftDesk.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QRegularExpression>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What another program reads in a PDF, without blanks and line breaks.
QString plain(const QByteArray& pdf)
{
    return textOfPdf(pdf).remove(QRegularExpression(u"\\s"_s));
}

/// What the desk answers anyway, and something to every further question without a default.
QJsonObject answersTo(DraftDesk& desk, const Contract& form)
{
    QJsonObject answers = form.fieldValues;
    const auto prepared = desk.drafting.prepare(desk.office.admin, form.templateVersionId);
    REQUIRE(prepared);
    for (const TemplateField& question : (*prepared)->questions())
        if (!question.fallback && !answers.contains(question.name))
            answers[question.name] =
                question.type == FieldType::Date ? u"2026-04-15"_s : QString(u"约定的"_s + question.name);
    return answers;
}

} // namespace

TEST_CASE("a contract drafted from a shipped template prints every value it was given", "[contract][drafting]")
{
    if (!canReadPdf())
        return;
    DraftDesk desk;
    for (const QString& type : {u"买卖合同"_s, u"服务合同"_s, u"租赁合同"_s, u"经销协议"_s, u"补充协议"_s}) {
        INFO(type.toStdString());
        Contract form = desk.complete(type);
        form.fieldValues = answersTo(desk, form);
        const auto id = desk.contracts.draft(desk.office.admin, form);
        REQUIRE(id);
        const Contract contract = desk.reread(*id);
        CHECK(desk.drafting.finish(desk.office.admin, *id, Gaps::Refused));
        const auto pdf = desk.drafting.exportFile(desk.office.admin, contract.id, PrintWay::Pdf);
        REQUIRE(pdf);
        const QString text = plain(pdf->bytes);
        CHECK_FALSE(text.contains(u"{{"_s));
        CHECK_FALSE(text.contains(u"}}"_s));
        QStringList values = {contract.number,
                              desk.customer.name,
                              desk.company.name,
                              desk.company.bankAccount,
                              u"深沟球轴承"_s,
                              u"6204-2RS"_s,
                              u"113.00"_s,
                              u"11,300.00"_s,
                              u"99.99"_s,
                              u"11,399.99"_s,
                              u"壹万壹仟叁佰玖拾玖元玖角玖分"_s,
                              u"10,088.49"_s,
                              u"1,311.50"_s,
                              u"2026年3月1日"_s,
                              u"2027年2月28日"_s,
                              u"期满自动续签"_s,
                              u"60日"_s};
        if (type == u"买卖合同"_s)
            values += {u"需方三号仓库"_s, u"2026年5月20日"_s};
        if (type == u"服务合同"_s)
            values += {u"轴承状态监测服务"_s, u"一年"_s};
        for (const QString& value : values) {
            INFO(value.toStdString());
            CHECK(text.contains(value));
        }
    }
}

TEST_CASE("a form of the office's own can always be finished: what no record holds is asked for",
          "[contract][drafting]")
{
    DraftDesk desk;
    const QString body = test::paragraph({u"甲方：{{客户名称}}　传真：{{客户传真}}"_s}) +
                         test::paragraph({u"一式{{合同份数}}份，{{contract.copies}}份正本。"_s}) +
                         test::paragraph({u"签订日期：{{签订日期}}，{{签订日期|yyyy}}年{{签订日期|M}}月"_s}) +
                         test::paragraph({u"{{签订日期|yyyy年M月d日|默认:另行填写}}"_s});
    Template form;
    form.name = u"老合同"_s;
    form.contractType = u"其他合同"_s;
    const auto taken =
        desk.templates.import(desk.office.admin, form, {test::DocxBuilder(body).bytes(), u"老合同.docx"_s, {}});
    REQUIRE(taken);
    Contract contract = desk.complete(u"买卖合同"_s);
    contract.templateVersionId = taken->version.id;

    const auto prepared = desk.drafting.prepare(desk.office.admin, taken->version.id);
    REQUIRE(prepared);
    QStringList asked;
    for (const TemplateField& question : (*prepared)->questions())
        asked.append(question.name);
    CHECK(asked == QStringList{u"customer.fax"_s, u"contract.copies"_s});

    contract.fieldValues = {};
    const auto id = desk.contracts.draft(desk.office.admin, contract);
    REQUIRE(id);
    const auto refused = desk.drafting.finish(desk.office.admin, *id, Gaps::Refused);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"客户传真、份数"); // in the words of the office

    Contract answered = desk.reread(*id);
    answered.fieldValues = {{u"customer.fax"_s, u"021-5555"_s}, {u"contract.copies"_s, u"肆"_s}};
    REQUIRE(desk.contracts.edit(desk.office.admin, answered));
    const auto version = desk.drafting.finish(desk.office.admin, *id, Gaps::Refused);
    REQUIRE(version);
    const auto docx = desk.drafting.exportFile(desk.office.admin, *id, PrintWay::Docx);
    REQUIRE(docx);
    const auto package = DocxPackage::fromBytes(docx->bytes);
    const QString text = QString::fromUtf8(*package->part(package->mainPart()));
    CHECK(text.contains(u"传真：021-5555"_s));
    CHECK(text.contains(u"一式肆份，肆份正本"_s));
    CHECK(text.contains(u"签订日期：____年__月__日，____年__月"_s)); // who signs writes the day
    CHECK(text.contains(u"另行填写"_s));
}

TEST_CASE("the logo stands in every text, the picture of the seal only while it is a draft", "[contract][drafting]")
{
    DraftDesk desk;
    const auto picture = [](Qt::GlobalColor color) {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(color);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    };
    const CompanyPictures pictures{picture(Qt::blue), picture(Qt::red)};
    DocumentService documents(desk.office.session, desk.office.office->files());
    Template form;
    form.name = u"带章的合同"_s;
    form.contractType = u"其他合同"_s;
    const QString body = test::paragraph({u"{{我方标志|图片:30}}甲方：{{客户名称}}"_s}) +
                         test::paragraph({u"乙方（盖章）：{{公章|图片:40x40}}"_s});
    const auto taken =
        desk.templates.import(desk.office.admin, form, {test::DocxBuilder(body).bytes(), u"带章.docx"_s, {}});
    REQUIRE(taken);
    Contract contract = desk.complete(u"买卖合同"_s);
    contract.templateVersionId = taken->version.id;
    contract.fieldValues = {};

    // Without pictures their places are empty, and nothing is missing.
    const auto bare = desk.drafting.preview(desk.office.admin, contract);
    REQUIRE(bare);
    CHECK(bare->missing.empty());

    REQUIRE(setCompanyPictures(desk.office.admin, documents, desk.company.id, pictures));
    const auto holds = [](const QByteArray& docx, const QByteArray& wanted) {
        const auto package = DocxPackage::fromBytes(docx);
        REQUIRE(package);
        const QString name =
            QString::fromLatin1(QCryptographicHash::hash(wanted, QCryptographicHash::Sha256).toHex().left(16));
        return package->hasPart(u"word/media/field-"_s + name + u".png"_s);
    };
    const auto id = desk.contracts.draft(desk.office.admin, contract);
    REQUIRE(id);
    REQUIRE(desk.drafting.finish(desk.office.admin, *id, Gaps::Refused));
    const auto draft = desk.drafting.exportFile(desk.office.admin, *id, PrintWay::Docx);
    REQUIRE(draft);
    CHECK(holds(draft->bytes, pictures.logo));
    CHECK(holds(draft->bytes, pictures.seal));

    desk.approve(*id);
    const auto approved = desk.drafting.exportFile(desk.office.admin, *id, PrintWay::Docx);
    REQUIRE(approved);
    CHECK(holds(approved->bytes, pictures.logo));
    CHECK_FALSE(holds(approved->bytes, pictures.seal));
}

TEST_CASE("the Word document of a draft opens again and holds the same values", "[contract][drafting]")
{
    DraftDesk desk;
    const Contract contract = desk.drafted(u"买卖合同"_s);
    const auto docx = desk.drafting.exportFile(desk.office.admin, contract.id, PrintWay::Docx);
    REQUIRE(docx);
    const auto package = DocxPackage::fromBytes(docx->bytes);
    REQUIRE(package);
    const QString body = QString::fromUtf8(*package->part(package->mainPart()));
    CHECK(body.contains(contract.number));
    CHECK_FALSE(body.contains(u"{{"_s));
}

TEST_CASE("drafts carry the draft mark on every page, approved contracts print their stored text",
          "[contract][drafting]")
{
    if (!canReadPdf())
        return;
    DraftDesk desk;
    const ContractId id = desk.drafted(u"买卖合同"_s).id;
    const auto draft = desk.drafting.pages(desk.office.admin, id);
    REQUIRE(draft);
    for (const DisplayPage& page : draft->pages.pages)
        CHECK(page.plainText().contains(u"草稿"_s));

    desk.approve(id);
    const auto approved = desk.drafting.exportFile(desk.office.admin, id, PrintWay::Pdf);
    REQUIRE(approved);
    CHECK_FALSE(plain(approved->bytes).contains(u"草稿"_s));
    CHECK(plain(approved->bytes).contains(u"V1"_s));
    CHECK(desk.office.lastAction() == u"contract.printed"_s);

    // Renaming the customer does not reach what was approved: printing again prints the same text.
    Customer renamed = desk.customer;
    renamed.name = u"改名以后的公司"_s;
    REQUIRE(CustomerService(desk.office.session).edit(desk.office.admin, renamed, renamed.revision));
    const auto again = desk.drafting.exportFile(desk.office.admin, id, PrintWay::Pdf);
    REQUIRE(again);
    CHECK(plain(again->bytes).replace(u"第2次打印"_s, u"第1次打印"_s) == plain(approved->bytes));
}

TEST_CASE("an approved contract can't be finished with gaps, and the error names them", "[contract][drafting]")
{
    DraftDesk desk;
    Contract form = desk.complete(u"买卖合同"_s);
    form.fieldValues.remove(u"交货地点"_s);
    form.notice = {};
    const auto id = desk.contracts.draft(desk.office.admin, form);
    REQUIRE(id);
    const auto finished = desk.drafting.finish(desk.office.admin, *id, Gaps::Refused);
    REQUIRE_FALSE(finished);
    CHECK(finished.error().code == u"contract.fields_missing"_s);
    CHECK(finished.error().detail == u"交货地点、通知期"_s);
    CHECK(desk.drafting.finish(desk.office.admin, *id, Gaps::Tolerated));
    // The gap was known when it was tolerated; refusing gaps later must not take that version for a good one.
    CHECK_FALSE(desk.drafting.finish(desk.office.admin, *id, Gaps::Refused));
}

TEST_CASE("a version is made once for the same text and anew when it changes", "[contract][drafting]")
{
    DraftDesk desk;
    Contract contract = desk.drafted(u"服务合同"_s);
    const auto first = desk.drafting.finish(desk.office.admin, contract.id, Gaps::Refused);
    REQUIRE(first);
    CHECK(first->number == 1);
    CHECK(first->pages > 2);
    CHECK(first->textSha256.size() == 64);
    CHECK(desk.drafting.finish(desk.office.admin, contract.id, Gaps::Refused)->id == first->id);

    contract.notice = Span{90, SpanUnit::Days};
    REQUIRE(desk.contracts.edit(desk.office.admin, contract));
    const auto second = desk.drafting.finish(desk.office.admin, contract.id, Gaps::Refused);
    REQUIRE(second);
    CHECK(second->number == 2);
    CHECK(second->textSha256 != first->textSha256);
}

TEST_CASE("the preview names what is missing and marks it on the page", "[contract][drafting]")
{
    DraftDesk desk;
    Contract form = desk.complete(u"买卖合同"_s);
    form.fieldValues.remove(u"交货地点"_s);
    const auto preview = desk.drafting.preview(desk.office.admin, form);
    REQUIRE(preview);
    QStringList names;
    for (const MissingField& field : preview->missing)
        names.append(field.name);
    CHECK(names == QStringList{u"合同编号"_s, u"交货地点"_s}); // not drafted yet, so it has no number either
    const auto place = std::find_if(preview->marked.begin(), preview->marked.end(),
                                    [](const MarkedField& field) { return field.name == u"交货地点"_s; });
    REQUIRE(place != preview->marked.end());
    CHECK(place->rect.width() > 0);
}

TEST_CASE("a contract comes back from its form as it was typed", "[contract][drafting]")
{
    DraftDesk desk;
    const Contract form = desk.complete(u"买卖合同"_s);
    CHECK(formFields(contractFromForm(formFields(form))) == formFields(form));
    const Contract copy = copyAsDraft(desk.drafted(u"买卖合同"_s));
    CHECK(copy.number.isEmpty());
    CHECK_FALSE(copy.startOn.isValid());
    CHECK(copy.lines == desk.complete(u"买卖合同"_s).lines);
}
