// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractDossier.h"
#include "core/documents/store/DocumentService.h"
#include "core/letters/LetterService.h"
#include "tests/core/documents/pdf/PdfText.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DraftDesk.h"

#include <QRegularExpression>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString plain(const QByteArray& pdf)
{
    return textOfPdf(pdf).remove(QRegularExpression(u"\\s"_s));
}

struct LetterDesk : DraftDesk {
    LetterService letters{drafting};
    Contract contract = drafted(u"买卖合同"_s);

    /// An answer to everything that has no default.
    QJsonObject answersTo(const LetterType& type)
    {
        QJsonObject answers;
        const auto form = letters.form(office.admin, contract.id, type);
        REQUIRE(form);
        for (const TemplateField& field : form->fields)
            if (!field.fallback)
                answers[field.name] = field.type == FieldType::Date     ? u"2026-04-15"_s
                                      : field.type == FieldType::Number ? u"45"_s
                                      : field.type == FieldType::Choice ? field.choices.first()
                                                                        : QString(u"关于"_s + field.name + u"的说明"_s);
        return answers;
    }
    FinishedLetter finished(const LetterType& type)
    {
        auto letter = letters.finish(office.admin, contract.id, type, answersTo(type));
        REQUIRE(letter);
        return *letter;
    }
    std::vector<Document> filed() { return contracts.dossier(office.admin, contract.id)->documents; }
};

} // namespace

TEST_CASE("every letter and sheet is filled from its contract, complete, and opens", "[letters]")
{
    if (!canReadPdf())
        return;
    LetterDesk desk;
    for (const LetterType& type : letterTypes()) {
        INFO(type.name.toStdString());
        const FinishedLetter letter = desk.finished(type);
        const QString text = plain(letter.pdf);
        CHECK_FALSE(text.contains(u"{{"_s));
        CHECK_FALSE(text.contains(u"}}"_s));
        CHECK(text.contains(desk.contract.number));
        CHECK(text.contains(type.code == u"acceptance"_s ? u"深沟球轴承"_s : u"壹万壹仟叁佰玖拾玖元玖角玖分"_s));
        CHECK(letter.pages.pages.size() <= 2);
        const auto package = DocxPackage::fromBytes(letter.docx);
        REQUIRE(package);
        CHECK_FALSE(QString::fromUtf8(*package->part(package->mainPart())).contains(u"{{"_s));
    }
}

TEST_CASE("a letter is filed with its contract as Word document and PDF, the same one once", "[letters]")
{
    LetterDesk desk;
    const LetterType& notice = *findLetterType(u"termination"_s);
    desk.finished(notice);
    desk.finished(notice);
    const std::vector<Document> documents = desk.filed();
    REQUIRE(documents.size() == 2);
    for (const Document& document : documents) {
        CHECK(document.kind == DocumentKind::Letter);
        CHECK(document.fileName.startsWith(desk.contract.number));
        CHECK(document.fileName.contains(u"解除通知 2026-03-02"_s));
    }
}

TEST_CASE("a letter asks for what the contract does not know, and for nothing else", "[letters]")
{
    LetterDesk desk;
    const auto form = desk.letters.form(desk.office.admin, desk.contract.id, *findLetterType(u"授权委托书"_s));
    REQUIRE(form);
    QStringList names;
    for (const TemplateField& field : form->fields)
        names.append(field.name);
    CHECK(names.contains(u"受托人姓名"_s));
    CHECK(names.contains(u"受托人身份证件号码"_s));
    CHECK_FALSE(names.contains(u"客户名称"_s));
    CHECK_FALSE(names.contains(u"合同编号"_s));

    Contract bare;
    bare.title = u"口头约定"_s;
    bare.contractType = u"买卖合同"_s;
    const auto id = desk.contracts.draft(desk.office.admin, bare);
    REQUIRE(id);
    const auto more = desk.letters.form(desk.office.admin, *id, *findLetterType(u"授权委托书"_s));
    REQUIRE(more);
    CHECK(std::any_of(more->fields.begin(), more->fields.end(),
                      [](const TemplateField& field) { return field.name == u"客户名称"_s; }));
}

TEST_CASE("what nobody answered is marked in the preview and left as a line in the letter", "[letters]")
{
    if (!canReadPdf())
        return;
    LetterDesk desk;
    const LetterType& type = *findLetterType(u"authorisation"_s);
    const auto preview = desk.letters.preview(desk.office.admin, desk.contract.id, type, {});
    REQUIRE(preview);
    CHECK_FALSE(preview->marked.empty());
    const auto letter = desk.letters.finish(desk.office.admin, desk.contract.id, type, {});
    REQUIRE(letter);
    CHECK(plain(letter->pdf).contains(u"受托人________"_s));
}

TEST_CASE("an office's own wording is used once it is published", "[letters]")
{
    LetterDesk desk;
    const auto all = desk.templates.list(desk.office.admin);
    REQUIRE(all);
    const auto count = std::count_if(all->begin(), all->end(), [](const TemplateSummary& one) {
        return isLetterType(one.contractTemplate.contractType) && one.published;
    });
    CHECK(count == int(letterTypes().size())); // the wording that ships is installed like any other template
    CHECK(findLetterType(u"合同审批表"_s)->code == u"approval_sheet"_s);
    CHECK_FALSE(findLetterType(u"买卖合同"_s));
}

TEST_CASE("the sheet of a contract in review tells its steps so far", "[letters]")
{
    if (!canReadPdf())
        return;
    LetterDesk desk;
    desk.step(desk.contract.id, ContractAction::Submit, {}, u"请尽快审批"_s);
    const QString text = plain(desk.finished(*findLetterType(u"approval_sheet"_s)).pdf);
    CHECK(text.contains(u"提交审核"_s));
    CHECK(text.contains(u"请尽快审批"_s));
    CHECK(plain(desk.finished(*findLetterType(u"seal_request"_s)).pdf).contains(u"审核中"_s));
}

TEST_CASE("the approval sheet of a contract with six steps is one page", "[letters]")
{
    LetterDesk desk;
    const QDate today = desk.office.clock.today();
    desk.step(desk.contract.id, ContractAction::Submit);
    desk.step(desk.contract.id, ContractAction::Approve);
    desk.step(desk.contract.id, ContractAction::SendOut);
    desk.step(desk.contract.id, ContractAction::Sign, today);
    desk.step(desk.contract.id, ContractAction::Activate);
    desk.step(desk.contract.id, ContractAction::Complete, today);
    CHECK(desk.finished(*findLetterType(u"approval_sheet"_s)).pages.pages.size() == 1);
}

TEST_CASE("who signs a notice never stands alone on a page", "[letters]")
{
    if (!canReadPdf())
        return;
    LetterDesk desk;
    const LetterType& notice = *findLetterType(u"termination"_s);
    QJsonObject answers = desk.answersTo(notice);
    QString facts = u"贵方未按合同约定的期限付款，经我方书面催告，在合理期限内仍未履行。"_s;
    int torn = 0;
    for (int lines = 0; lines < 6; ++lines, facts += u"我方已于约定的日期交付全部货物并取得贵方签收的单据。"_s) {
        answers[u"解除的事实"_s] = facts;
        const auto letter = desk.letters.finish(desk.office.admin, desk.contract.id, notice, answers);
        REQUIRE(letter);
        const QStringList pages = textOfPdf(letter->pdf).split(u'\f', Qt::SkipEmptyParts);
        const QString& last = pages.constLast();
        if (pages.size() > 1 && last.contains(u"（盖章）"_s)) {
            ++torn;
            CHECK(last.contains(u"特此通知"_s));
        }
    }
    CHECK(torn > 0); // the texts are long enough to try it
}
