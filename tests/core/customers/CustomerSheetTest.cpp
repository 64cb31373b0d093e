// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerImport.h"
#include "core/exchange/TableReader.h"
#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

ImportPlan<CustomerRow> planOf(const QString& csv)
{
    const auto table = readTable(csv.toUtf8());
    REQUIRE(table);
    const ImportTarget target = customerImport();
    const auto heading = findHeading(*table, target);
    REQUIRE(heading);
    JobContext job;
    const auto plan = planCustomers(*table, guessMapping(*table, *heading, target), target, job);
    REQUIRE(plan);
    return *plan;
}

QStringList told(const std::vector<RowProblem>& problems)
{
    QStringList lines;
    for (const RowProblem& problem : problems)
        lines.append(u"%1 %2 %3"_s.arg(problem.fileRow).arg(problem.heading, problem.code));
    return lines;
}

} // namespace

TEST_CASE("a customer list is read by its Chinese headings, preamble and all", "[customers][import]")
{
    const auto plan =
        planOf(u"客户资料表\n导出日期：2026-03-01\n\n"
               "客户名称,税号,客户等级,联系人,手机,开户行,银行账号,地址,标签\n"
               "甲公司,911201161234567885,A级,王芳,13800000000,某银行,1100 2233,某路 1 号,重点、设备\n"_s);
    REQUIRE(plan.problems.empty());
    REQUIRE(plan.rows.size() == 1);
    const Customer& customer = plan.rows.front().value.values;
    CHECK(plan.rows.front().fileRow == 5);
    CHECK(customer.name == u"甲公司"_s);
    CHECK(customer.creditCode == u"911201161234567885"_s);
    CHECK(customer.customerClass == CustomerClass::A);
    CHECK(customer.primaryContact()->phone == u"13800000000"_s);
    CHECK(customer.bankName == u"某银行"_s);
    CHECK(customer.primaryAddress()->address == u"某路 1 号"_s);
    CHECK(customer.tags.size() == 2);
}

TEST_CASE("every problem of every row is told with its row and heading; good rows stay good", "[customers][import]")
{
    const auto plan = planOf(u"客户名称,统一社会信用代码,注册日期,客户性质,客户等级\n"
                             "甲公司,9.13101E+17,2024-02-30,外星人,Z\n"
                             ",911201161234567885,,,\n"
                             "好公司,911201161234567885,2024.3.5,企业,B\n"_s);
    CHECK(told(plan.problems) == QStringList{u"2 统一社会信用代码 code.damaged_by_spreadsheet"_s,
                                             u"2 客户性质 customer.kind_unknown"_s,
                                             u"2 客户等级 customer.class_unknown"_s, u"2 注册日期 date.impossible"_s,
                                             u"3 客户名称 value.missing"_s});
    REQUIRE(plan.rows.size() == 1);
    CHECK(plan.rowsRead == 3);
    CHECK(plan.rows.front().value.values.ownFields.value(u"registered_on"_s).toString() == u"2024-03-05"_s);
}

TEST_CASE("a wrong code is a warning, an endless or unreadable name is refused", "[customers][import]")
{
    const auto plan = planOf(u"客户名称,统一社会信用代码\n甲公司,911201161234567886\n%1,\n\ufffd\ufffd公司,\n"_s.arg(
        QString(10'000, u'长')));
    CHECK(plan.rows.size() == 1);
    CHECK(told(plan.warnings) == QStringList{u"2 统一社会信用代码 credit_code.wrong_check_digit"_s});
    CHECK(told(plan.problems) ==
          QStringList{u"3 客户名称 customer.name_too_long"_s, u"4 客户名称 customer.name_unreadable"_s});
}
