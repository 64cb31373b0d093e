// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NumberRule.h"

#include "tests/support/Catch.h"

#include <QSet>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2026, 3, 5);

QString number(QStringView rule, qint64 sequence, const QString& type = {}, const QString& company = {})
{
    const auto parsed = NumberRule::parse(rule);
    REQUIRE(parsed);
    const auto made = parsed->format({kDay, sequence, type, company});
    return made ? *made : made.error().code;
}

QString problem(QStringView rule)
{
    const auto parsed = NumberRule::parse(rule);
    return parsed ? u"(accepted)"_s : parsed.error().code;
}

} // namespace

TEST_CASE("numbers follow the office's rule", "[numberrule]")
{
    CHECK(number(u"XS-{yyyy}{MM}-{seq:4}", 12) == u"XS-202603-0012");
    CHECK(number(u"{company}-{type}-{yy}{MM}{dd}-{seq}", 7, u"MM"_s, u"HT"_s) == u"HT-MM-260305-7");
    CHECK(number(u"合同〔{yyyy}〕{seq:3}号", 1) == u"合同〔2026〕001号");
    CHECK(number(u"{seq:2}", 12345) == u"12345"); // grows rather than repeats
}

TEST_CASE("a sequence runs as long as the date fields of its rule say", "[numberrule]")
{
    const auto key = [](QStringView rule) { return NumberRule::parse(rule)->periodKey(kDay); };
    CHECK(key(u"{seq:6}") == u"");
    CHECK(key(u"{yy}-{seq}") == u"2026");
    CHECK(key(u"{yyyy}{MM}{seq}") == u"2026-03");
    CHECK(key(u"{dd}{MM}{yyyy}{seq}") == u"2026-03-05");
    CHECK(NumberRule::parse(u"{yyyy}{MM}{seq}")->period() == NumberPeriod::Month);
    CHECK(NumberRule::parse(u"{type}{seq}")->usesType());
    CHECK_FALSE(NumberRule::parse(u"{type}{seq}")->usesCompany());
}

TEST_CASE("a rule that would not give numbers, or give one twice, is refused", "[numberrule]")
{
    CHECK(problem(u"") == u"number_rule.empty");
    CHECK(problem(u"  ") == u"number_rule.empty");
    CHECK(problem(u"XS-{yyyy}") == u"number_rule.sequence_missing");
    CHECK(problem(u"{seq}{seq:4}") == u"number_rule.sequence_twice");
    CHECK(problem(u"{seq:0}") == u"number_rule.sequence_width");
    CHECK(problem(u"{seq:10}") == u"number_rule.sequence_width");
    CHECK(problem(u"{seq:x}") == u"number_rule.sequence_width");
    CHECK(problem(u"{MM}{seq}") == u"number_rule.date_incomplete");
    CHECK(problem(u"{yyyy}{dd}{seq}") == u"number_rule.date_incomplete");
    CHECK(problem(u"{year}{seq}") == u"number_rule.field_unknown");
    CHECK(problem(u"{}{seq}") == u"number_rule.field_unknown");
    CHECK(problem(u"{seq") == u"number_rule.brace");
    CHECK(problem(u"a}{seq}") == u"number_rule.brace");
    CHECK(problem(u"X S{seq}") == u"number_rule.character");
    CHECK(NumberRule::parse(u"{year}{seq}").error().detail == u"year");
}

TEST_CASE("a number without one of its parts is refused", "[numberrule]")
{
    CHECK(number(u"{type}{seq}", 1) == u"number_rule.type_missing");
    CHECK(number(u"{company}{seq}", 1) == u"number_rule.company_missing");
    CHECK(number(u"{seq}", 0) == u"number_rule.sequence");
    CHECK(NumberRule::parse(u"{yyyy}{seq}")->format({}).error().code == u"number_rule.date");
    CHECK(NumberRule::parse(u"{type}-{yyyy}{seq:3}")->preview(kDay) == u"TYPE-2026001");
}

TEST_CASE("one sequence never makes the same number twice", "[numberrule]")
{
    for (QStringView text : {u"XS-{yyyy}{MM}-{seq:4}", u"{seq}{yyyy}", u"{yy}{seq:2}A"}) {
        const auto rule = NumberRule::parse(text);
        REQUIRE(rule);
        QSet<QString> seen;
        for (qint64 sequence = 1; sequence <= 2000; ++sequence)
            seen.insert(*rule->format({kDay, sequence, {}, {}}));
        CHECK(seen.size() == 2000);
    }
}
