// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clauses/ClauseService.h"

#include "core/clauses/ClauseRecognition.h"
#include "core/documents/merge/MergeTag.h"
#include "core/jobs/JobContext.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/DraftDesk.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace cdesk;

namespace {

struct Library : TestOffice {
    ClauseService clauses{session, office->files()};

    Clause clause(const QString& name, const QString& body = u"甲方应当在收到货物后三十日内付清全部价款。"_s)
    {
        Clause one;
        one.name = name;
        one.topic = u"付款"_s;
        one.body = body;
        return one;
    }
    Clause added(const Clause& clause)
    {
        const auto id = clauses.create(admin, clause);
        REQUIRE(id);
        return clauses.find(admin, *id)->clause;
    }
};

QString codeOf(const auto& result)
{
    return result ? QString() : result.error().code;
}

bool holds(const std::vector<ClauseUse>& uses, EntityKind owner, ClauseOrigin origin)
{
    return std::any_of(uses.begin(), uses.end(),
                       [&](const ClauseUse& use) { return use.owner == owner && use.origin == origin; });
}

} // namespace

TEST_CASE("the shipped library is complete: every topic, alternatives where offices choose, readable fields",
          "[clauses][shipped]")
{
    Library office;
    const auto added = office.clauses.installShippedClauses(office.admin);
    REQUIRE(added);
    CHECK(*added >= 40);
    CHECK(*office.clauses.installShippedClauses(office.admin) == 0);

    const auto all = *office.clauses.list(office.admin);
    QSet<QString> topics;
    QMap<QString, int> families;
    for (const Clause& clause : all) {
        INFO(clause.name.toStdString());
        topics.insert(clause.topic);
        ++families[clause.family];
        CHECK(clauseTopics().contains(clause.topic));
        CHECK_FALSE(clause.useWhen.isEmpty());
        CHECK_FALSE(ClauseWording(clause.body).isTooShort());
        for (const QString& paragraph : clause.body.split(u'\n'))
            CHECK(readTags(paragraph, {}));
    }
    CHECK(topics.size() == clauseTopics().size());
    for (const QString& family : {u"付款方式"_s, u"交付方式"_s, u"违约责任"_s, u"争议解决"_s})
        CHECK(families.value(family) >= 3);
}

TEST_CASE("a clause is written, changed and every wording kept", "[clauses]")
{
    Library office;
    Clause clause = office.added(office.clause(u"货到付款"_s));
    CHECK(office.lastAction() == u"clause.created"_s);
    clause.body = u"甲方应当在收到货物后十日内付清全部价款。"_s;
    clause.tags = {u"短账期"_s, u" 短账期 "_s};
    REQUIRE(office.clauses.edit(office.admin, clause, u"账期缩短"_s));
    CHECK(office.lastAction() == u"clause.edited"_s);

    const auto details = *office.clauses.find(office.admin, clause.id);
    CHECK(details.clause.version == 2);
    CHECK(details.clause.tags == QStringList{u"短账期"_s});
    REQUIRE(details.versions.size() == 2);
    CHECK(details.versions.front().note == u"账期缩短"_s);
    CHECK(details.versions.back().body.contains(u"三十日"_s));

    // The words around it alone make no new version, and who saw an older one is told.
    Clause same = details.clause;
    same.useWhen = u"信用好的客户"_s;
    REQUIRE(office.clauses.edit(office.admin, same, {}));
    CHECK(office.clauses.find(office.admin, clause.id)->versions.size() == 2);
    CHECK(codeOf(office.clauses.edit(office.admin, same, {})) == u"clause.changed_meanwhile"_s);
}

TEST_CASE("a clause needs a name of its own, a topic and words", "[clauses]")
{
    Library office;
    office.added(office.clause(u"货到付款"_s));
    CHECK(codeOf(office.clauses.create(office.admin, office.clause(u" 货到付款 "_s))) == u"clause.name_taken"_s);
    CHECK(codeOf(office.clauses.create(office.admin, office.clause({}))) == u"clause.name_missing"_s);
    CHECK(codeOf(office.clauses.create(office.admin, office.clause(u"空"_s, u" \n "_s))) == u"clause.body_missing"_s);
    Clause homeless = office.clause(u"无主题"_s);
    homeless.topic.clear();
    CHECK(codeOf(office.clauses.create(office.admin, homeless)) == u"clause.topic_missing"_s);
    CHECK(codeOf(office.clauses.create(office.actor(Role::Guest), office.clause(u"甲"_s))) == u"permission.denied"_s);
}

TEST_CASE("a retired clause is no alternative any more, and comes back", "[clauses]")
{
    Library office;
    Clause first = office.clause(u"月结"_s);
    first.family = u"付款方式"_s;
    Clause second = office.clause(u"现结"_s);
    second.family = u"付款方式"_s;
    first = office.added(first);
    second = office.added(second);
    REQUIRE(office.clauses.find(office.admin, first.id)->alternatives.size() == 1);

    REQUIRE(office.clauses.retire(office.admin, second.id, second.revision));
    CHECK(office.clauses.find(office.admin, first.id)->alternatives.empty());
    const auto retired = office.clauses.find(office.admin, second.id)->clause;
    CHECK(retired.retiredUtcMs.has_value());
    REQUIRE(office.clauses.restore(office.admin, second.id, retired.revision));
    CHECK(office.clauses.find(office.admin, first.id)->alternatives.size() == 1);
}

TEST_CASE("a wording is recognised whatever its fields hold, and not in other words", "[clauses]")
{
    const ClauseWording wording(u"交货地点：{{?交货地点}}。乙方应当于{{?交货日期:date}}前交付全部产品。\n"
                                u"甲方应当安排人员接货。"_s);
    const WordingText filled(
        u"1．交货地点：浙江省临湖市工业大道八号三号仓库。乙方应当于２０２６年5月20日前交付全部产品。\n"
        u"2．甲方应当 安排人员接货。"_s);
    CHECK(wording.standsIn(filled));
    CHECK_FALSE(
        wording.standsIn(WordingText(u"交货地点：仓库。乙方应当于五月前交付部分产品。甲方应当安排人员接货。"_s)));
    CHECK_FALSE(wording.standsIn(WordingText(u"甲方应当安排人员接货。"_s)));
    CHECK(ClauseWording(u"另行约定。"_s).isTooShort());
}

TEST_CASE("a drafted contract shows which clauses of the library it holds, in which wording", "[clauses]")
{
    DraftDesk desk;
    ClauseService clauses(desk.office.session, desk.office.office->files());
    REQUIRE(clauses.installShippedClauses(desk.office.admin));
    const Contract contract = desk.drafted(u"买卖合同"_s);
    REQUIRE(desk.drafting.finish(desk.office.admin, contract.id, Gaps::Tolerated));

    const auto find = [&](const QString& name) {
        const auto all = *clauses.list(desk.office.admin);
        for (const Clause& one : all)
            if (one.name == name)
                return *clauses.find(desk.office.admin, one.id);
        FAIL("no such clause");
        return ClauseDetails{};
    };
    auto force = find(u"不可抗力"_s);
    CHECK(holds(force.uses, EntityKind::Contract, ClauseOrigin::Recognised));
    CHECK(force.uses.front().label.contains(contract.number));
    CHECK(find(u"付款：按月对账结算"_s).uses.empty());
    CHECK(holds(find(u"付款：预付款、验收款加质保金"_s).uses, EntityKind::Contract, ClauseOrigin::Recognised));

    // The library came after the templates: looking through everything finds them there too.
    JobContext whole;
    const auto scan = clauses.findUses(desk.office.admin, whole);
    REQUIRE(scan);
    CHECK(scan->texts == static_cast<int>(desk.templates.list(desk.office.admin)->size()) + 1); // and the contract
    CHECK(scan->unreadable == 0);
    force = find(u"不可抗力"_s);
    CHECK(holds(force.uses, EntityKind::Template, ClauseOrigin::Recognised));

    // The contract keeps its old wording in the list when the library's changes.
    Clause changed = force.clause;
    changed.body.replace(u"四十八小时"_s, u"二十四小时"_s);
    REQUIRE(clauses.edit(desk.office.admin, changed, u"通知更快"_s));
    REQUIRE(clauses.findUses(desk.office.admin, whole));
    CHECK(find(u"不可抗力"_s).uses.front().version == 1);
}

TEST_CASE("a clause put in by hand is noted with its place, and the log says so", "[clauses]")
{
    DraftDesk desk;
    ClauseService clauses(desk.office.session, desk.office.office->files());
    Clause one;
    one.name = u"货到付款"_s;
    one.topic = u"付款"_s;
    one.body = u"甲方应当在收到货物后三十日内付清全部价款。"_s;
    const auto id = clauses.create(desk.office.admin, one);
    const Contract contract = desk.drafted(u"买卖合同"_s);
    REQUIRE(clauses.recordInserted(desk.office.admin, *id, EntityKind::Contract, contract.id.value()));
    CHECK(desk.office.lastAction() == u"clause.inserted"_s);
    CHECK(holds(clauses.find(desk.office.admin, *id)->uses, EntityKind::Contract, ClauseOrigin::Inserted));
}
