// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/TemplateService.h"

#include "core/documents/store/DocumentService.h"
#include "core/reminders/ReminderService.h"
#include "core/templates/LetterType.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/TestOffice.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace cdesk;

namespace {

struct OfficeWithTemplates : TestOffice {
    TemplateService templates{session, office->files()};

    Result<ImportedTemplate> import(const QString& name, const QByteArray& bytes, const TemplateBindings& bindings = {})
    {
        Template contractTemplate;
        contractTemplate.name = name;
        contractTemplate.contractType = u"买卖合同"_s;
        return templates.import(admin, contractTemplate, {bytes, name + u".docx"_s, bindings});
    }
    Result<TemplateState> act(const TemplateVersion& version, TemplateAction action)
    {
        const auto now = templates.open(admin, version.id)->version;
        return templates.act(admin, now.id, now.revision, action);
    }
};

QByteArray docx(const QStringList& paragraphs)
{
    QString body;
    for (const QString& text : paragraphs)
        body += test::paragraph({text});
    return test::DocxBuilder(body).bytes();
}

/// An ordinary form with two blanks.
QByteArray form()
{
    return docx({u"甲方：＿＿＿＿＿＿"_s, u"合同编号：________"_s, u"交货地点由双方另行约定。"_s});
}

QString codeOf(const auto& result)
{
    return result ? QString() : result.error().code;
}

bool names(const TemplateCheck& check, const QString& code)
{
    return std::any_of(check.problems.begin(), check.problems.end(),
                       [&](const TemplateProblem& problem) { return problem.code == code; });
}

} // namespace

TEST_CASE("an ordinary Word form becomes a template by naming its blanks", "[template]")
{
    OfficeWithTemplates office;
    const auto blanks = inspectTemplate(*DocxPackage::fromBytes(form()), {})->blanks;
    REQUIRE(blanks.size() == 2);
    const TemplateBindings bindings{{blankKey(blanks[0].place), u"customer.name"_s},
                                    {blankKey(blanks[1].place), u"合同编号"_s}};

    const auto imported = office.import(u"购销合同"_s, form(), bindings);

    REQUIRE(imported);
    CHECK(imported->version.number == 1);
    CHECK(imported->version.state == TemplateState::Draft);
    CHECK(imported->check.blanks.empty());
    REQUIRE(imported->check.fields.size() == 2);
    CHECK(imported->check.fields[0].key == u"customer.name");
    CHECK(imported->check.fields[0].name == u"客户名称"); // what stands in the text is read by people
    CHECK(imported->check.fields[1].key == u"contract.number");
    CHECK(imported->contractTemplate.nextReviewOn == QDate(2027, 3, 2));

    // The form is kept as it came, and the bindings with it.
    CHECK(*office.templates.openSource(office.admin, imported->version.id) == form());
    CHECK(imported->version.bindings == toJson(bindings));
    CHECK(office.templates.open(office.admin, imported->version.id)->bytes != form());
}

TEST_CASE("a form with fields of its own is kept byte for byte", "[template]")
{
    OfficeWithTemplates office;
    const QByteArray own = docx({u"买方：{{客户名称}}"_s});
    const auto imported = office.import(u"框架"_s, own);
    REQUIRE(imported);
    CHECK(office.templates.open(office.admin, imported->version.id)->bytes == own);
}

TEST_CASE("bindings of another document are refused and nothing is kept", "[template]")
{
    OfficeWithTemplates office;
    const qint64 before = office.auditRows();
    const auto imported = office.import(u"购销合同"_s, form(), {{u"word/document.xml:99:0"_s, u"customer.name"_s}});
    CHECK(codeOf(imported) == u"template.blank_not_found");
    CHECK(imported.error().detail == u"word/document.xml:99:0");
    CHECK(office.templates.list(office.admin)->empty());
    CHECK(office.auditRows() == before);
}

TEST_CASE("a template with an unknown field is taken in but never published", "[template]")
{
    OfficeWithTemplates office;
    const auto imported = office.import(u"新格式"_s, docx({u"甲方：{{客户名称}}"_s, u"{{客戶編號X}}"_s}));
    REQUIRE(imported);
    CHECK(imported->check.hasErrors());
    REQUIRE(names(imported->check, u"merge.field_unknown"_s));
    const auto& problem = imported->check.problems.front();
    CHECK(problem.place == u"word/document.xml:2");
    CHECK(problem.field == u"客戶編號X");

    CHECK(codeOf(office.act(imported->version, TemplateAction::Publish)) == u"template.has_problems");
    CHECK(office.templates.open(office.admin, imported->version.id)->version.state == TemplateState::Draft);
}

TEST_CASE("fields of another program's form can be asked while drafting", "[template]")
{
    OfficeWithTemplates office;
    Template named;
    named.name = u"交换机采购"_s;
    named.contractType = u"买卖合同"_s;
    TemplateForm form{docx({u"{{客户名称}}：{{货物甲}}、{{货物乙|默认:无}}"_s}), u"x.docx"_s};
    form.unknownFields = UnknownFields::Ask;

    const auto imported = office.templates.import(office.admin, named, form);

    REQUIRE(imported);
    CHECK_FALSE(imported->check.hasErrors());
    REQUIRE(imported->check.fields.size() == 3);
    CHECK_FALSE(imported->check.fields[0].isQuestion);
    CHECK(imported->check.fields[1].isQuestion);
    CHECK(imported->check.fields[2].fallback == u"无");
    CHECK(office.act(imported->version, TemplateAction::Publish) == TemplateState::Published);
}

TEST_CASE("a missing mandatory clause is named but does not hold publishing back", "[template]")
{
    OfficeWithTemplates office;
    const auto imported = office.import(u"简式"_s, docx({u"甲方购买货物，数量与价款见清单，付款后交货。"_s}));
    REQUIRE(imported);
    QStringList missing;
    for (const TemplateProblem& problem : imported->check.problems) {
        if (problem.code != u"template.clause_missing")
            continue;
        missing.append(problem.detail);
        CHECK(problem.place == u"word/document.xml:1"); // where it would be written
    }
    CHECK(missing.contains(u"违约责任"));
    CHECK(missing.contains(u"争议解决"));
    CHECK_FALSE(missing.contains(u"交货"));
    CHECK(office.act(imported->version, TemplateAction::Publish) == TemplateState::Published);
}

TEST_CASE("tracked changes and foreign files are refused with their reason", "[template]")
{
    OfficeWithTemplates office;
    const QByteArray tracked =
        test::DocxBuilder(u"<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>"_s).bytes();
    CHECK(codeOf(office.import(u"修订"_s, tracked)) == u"docx.tracked_changes");
    CHECK(codeOf(office.import(u"坏"_s, "PK\x03\x04 broken")) == u"docx.broken");
    CHECK(codeOf(office.import(u"文本"_s, "just text")) == u"docx.not_word");
    CHECK(office.templates.list(office.admin)->empty());
}

TEST_CASE("names are given once", "[template]")
{
    OfficeWithTemplates office;
    REQUIRE(office.import(u"购销合同"_s, form()));
    CHECK(codeOf(office.import(u" 购销合同 "_s, form())) == u"template.name_taken");
    CHECK(codeOf(office.import(u"  "_s, form())) == u"template.name_missing");
    CHECK(codeOf(office.import(QString(101, u'长'), form())) == u"template.name_too_long");
}

TEST_CASE("publishing a new version retires the old one, and both are kept", "[template]")
{
    OfficeWithTemplates office;
    const auto first = office.import(u"购销合同"_s, form());
    REQUIRE(office.act(first->version, TemplateAction::Publish));
    const TemplateId id = first->contractTemplate.id;
    const QByteArray better = docx({u"甲方：{{客户名称}}"_s});

    const auto second = office.templates.addVersion(office.admin, id, {better, u"v2.docx"_s, {}});
    REQUIRE(second);
    CHECK(second->version.number == 2);
    CHECK(office.templates.openPublished(office.admin, id)->version.number == 1); // the new one is a draft yet

    REQUIRE(office.act(second->version, TemplateAction::Publish));
    CHECK(office.templates.openPublished(office.admin, id)->bytes == better);
    CHECK(office.templates.open(office.admin, first->version.id)->version.state == TemplateState::Retired);
    CHECK(*office.templates.openSource(office.admin, first->version.id) == form());
    CHECK(codeOf(office.templates.addVersion(office.admin, id, {better, u"v3.docx"_s, {}})) == u"template.unchanged");
}

TEST_CASE("the lifecycle allows what its table says and nothing else", "[template]")
{
    for (const TemplateState state : kAllTemplateStates)
        for (const TemplateAction action : {TemplateAction::Review, TemplateAction::Publish, TemplateAction::Retire}) {
            const auto* step = findTransition(state, action);
            INFO(std::string(toCode(state).data()) + " " + toCode(action).data());
            const bool isBackward = state == TemplateState::Published && action != TemplateAction::Retire;
            const bool isIdle = state == TemplateState::Retired && action != TemplateAction::Publish;
            const bool isTwice = state == TemplateState::Reviewed && action == TemplateAction::Review;
            CHECK((step == nullptr) == (isBackward || isIdle || isTwice));
        }

    OfficeWithTemplates office;
    const auto imported = office.import(u"购销合同"_s, form());
    const Actor assistant = office.actor(Role::Assistant);
    CHECK(codeOf(office.templates.act(assistant, imported->version.id, imported->version.revision,
                                      TemplateAction::Publish)) == u"permission.denied");
    REQUIRE(office.act(imported->version, TemplateAction::Review));
    CHECK(codeOf(office.templates.act(office.admin, imported->version.id, imported->version.revision,
                                      TemplateAction::Publish)) == u"template.changed_meanwhile");
    REQUIRE(office.act(imported->version, TemplateAction::Publish));
    REQUIRE(office.act(imported->version, TemplateAction::Retire));
    CHECK(office.lastAction() == u"template.retired");
    CHECK(codeOf(office.act(imported->version, TemplateAction::Retire)) == u"template.state_forbidden");
    CHECK(codeOf(office.templates.openPublished(office.admin, imported->contractTemplate.id)) ==
          u"template.not_published");
}

TEST_CASE("each contract type has one default template", "[template]")
{
    OfficeWithTemplates office;
    const auto first = office.import(u"一"_s, form());
    const auto second = office.import(u"二"_s, form());
    const auto isDefault = [&](const ImportedTemplate& one) {
        return office.templates.find(office.admin, one.contractTemplate.id)->contractTemplate.isDefault;
    };
    CHECK(codeOf(office.templates.makeDefault(office.admin, second->contractTemplate.id)) == u"template.not_published");
    REQUIRE(office.act(first->version, TemplateAction::Publish));
    CHECK(isDefault(*first)); // the first published one
    REQUIRE(office.act(second->version, TemplateAction::Publish));
    CHECK_FALSE(isDefault(*second));

    REQUIRE(office.templates.makeDefault(office.admin, second->contractTemplate.id));
    CHECK(isDefault(*second));
    CHECK_FALSE(isDefault(*first));
    REQUIRE(office.act(second->version, TemplateAction::Retire));
    CHECK_FALSE(isDefault(*second));
}

TEST_CASE("the shipped templates are ready to draft from, and installed once", "[template]")
{
    OfficeWithTemplates office;
    const auto added = office.templates.installShippedTemplates(office.admin);
    REQUIRE(added);
    CHECK(*added >= 2);
    const auto all = office.templates.list(office.admin);
    for (const TemplateSummary& one : *all) {
        INFO(one.contractTemplate.name.toStdString());
        REQUIRE(one.published);
        CHECK(one.contractTemplate.isDefault);
        const auto check = office.templates.check(office.admin, one.published->id);
        REQUIRE(check);
        CHECK(check->problems.empty());
        if (!isLetterType(one.contractTemplate.contractType)) // letters and sheets have room to write by hand
            CHECK(check->blanks.empty());
    }
    CHECK(*office.templates.installShippedTemplates(office.admin) == 0);
}

TEST_CASE("bindings are read from pairs or from an edited answer", "[template]")
{
    const QJsonObject pairs{{u"word/document.xml:3:4"_s, u"customer.name"_s}};
    CHECK(bindingsFromJson(pairs)->value(u"word/document.xml:3:4"_s) == u"customer.name");
    const QJsonObject answer{
        {u"blanks"_s, QJsonArray{QJsonObject{{u"place"_s, u"word/document.xml:3:4"_s}, {u"bound_to"_s, u""_s}}}}};
    CHECK(bindingsFromJson(answer)->contains(u"word/document.xml:3:4"_s));
    CHECK(codeOf(bindingsFromJson({{u"x"_s, 3}})) == u"template.bindings_not_json");
}

TEST_CASE("a name tells the type of its contracts", "[template]")
{
    const QStringList types{u"买卖合同"_s, u"服务合同"_s, u"租赁合同"_s, u"其他合同"_s};
    CHECK(contractTypeFor(u"工业品买卖合同"_s, types) == u"买卖合同");
    CHECK(contractTypeFor(u"设备采购合同.docx"_s, types) == u"买卖合同");
    CHECK(contractTypeFor(u"保洁服务采购合同"_s, types) == u"服务合同");
    CHECK(contractTypeFor(u"赠与"_s, types) == u"其他合同");
}

TEST_CASE("a template is found by a part of its name that only one has", "[template]")
{
    TestOffice office;
    TemplateService templates(office.session, office.office->files());
    REQUIRE(templates.installShippedTemplates(office.admin));
    CHECK(templates.findMeant(office.admin, u"买卖合同（标准）"_s)->contractTemplate.name == u"买卖合同（标准）"_s);
    CHECK(templates.findMeant(office.admin, u" 买卖合同(标准)"_s)->contractTemplate.name == u"买卖合同（标准）"_s);
    const auto several = templates.findMeant(office.admin, u"标准"_s);
    REQUIRE_FALSE(several);
    CHECK(several.error().code == u"template.name_ambiguous"_s);
    CHECK(several.error().detail.contains(u"买卖合同（标准）、"_s));
    const auto none = templates.findMeant(office.admin, u"租船"_s);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == u"template.name_unknown"_s);
    CHECK(none.error().detail.contains(u"服务合同（标准）"_s));
}

TEST_CASE("a template knows which party of its text we are", "[template]")
{
    TestOffice office;
    TemplateService templates(office.session, office.office->files());
    REQUIRE(templates.installShippedTemplates(office.admin));
    Template own = templates.findMeant(office.admin, u"买卖合同"_s)->contractTemplate;
    CHECK(own.ownLabel == u"乙方"_s); // the shipped forms are the seller's
    own.ownLabel = u"甲方"_s;
    REQUIRE(templates.edit(office.admin, own));
    CHECK(templates.find(office.admin, own.id)->contractTemplate.ownLabel == u"甲方"_s);
    own = templates.find(office.admin, own.id)->contractTemplate;
    own.ownLabel = u"丙方"_s;
    const auto refused = templates.edit(office.admin, own);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"template.own_label_unknown"_s);
    CHECK(refused.error().field == u"own_label"_s);
}

TEST_CASE("the day by which a template is to be read again is rung in while contracts are drafted from it",
          "[template][reminders]")
{
    OfficeWithTemplates office;
    ReminderService reminders(office.session);
    office.clock.setToday(QDate(2026, 3, 2));
    const auto imported = *office.import(u"购销合同"_s, docx({u"合同编号：{{合同编号}}"_s}));
    Template contractTemplate = imported.contractTemplate;
    contractTemplate.nextReviewOn = QDate(2026, 3, 31);
    REQUIRE(office.templates.edit(office.admin, contractTemplate));
    const auto due = [&] {
        JobContext job;
        REQUIRE(reminders.collect(office.admin, office.clock.today(), job));
        return *reminders.due(office.admin, office.clock.today());
    };
    CHECK(due().empty()); // a draft: nothing is drafted from it yet

    REQUIRE(office.act(imported.version, TemplateAction::Review));
    REQUIRE(office.act(imported.version, TemplateAction::Publish));
    const auto rung = due();
    REQUIRE(rung.size() == 1);
    CHECK(rung[0].kind == ReminderKind::TemplateReview);
    CHECK(rung[0].object == EntityKind::Template);
    CHECK(rung[0].objectId == contractTemplate.id.value());
    CHECK(rung[0].label() == u"购销合同"_s);
    CHECK(rung[0].thresholdDays == 30);

    // Read, and the next review set: nothing rings about the old day, not even without a run in between.
    contractTemplate = office.templates.find(office.admin, contractTemplate.id)->contractTemplate;
    contractTemplate.nextReviewOn = QDate(2027, 3, 31);
    REQUIRE(office.templates.edit(office.admin, contractTemplate));
    CHECK(reminders.due(office.admin, office.clock.today())->empty());
    office.clock.setToday(QDate(2027, 3, 31));
    REQUIRE(due().size() == 1);
    CHECK(due()[0].thresholdDays == 0);

    REQUIRE(office.act(imported.version, TemplateAction::Retire));
    CHECK(reminders.due(office.admin, office.clock.today())->empty());
}
