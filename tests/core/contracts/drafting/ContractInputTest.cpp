// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/ContractInput.h"

#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/drafting/ContractMergeData.h"
#include "tests/support/Catch.h"

#include <QJsonArray>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Error refusal(const QJsonObject& values)
{
    Contract contract;
    const auto done = applyInput(contract, values, nullptr);
    return done ? Error() : done.error();
}

} // namespace

TEST_CASE("a draft takes values by key and by Chinese name alike", "[contract][drafting]")
{
    Contract byKey;
    REQUIRE(applyInput(byKey,
                       {{u"amount"_s, u"11300"_s},
                        {u"start_on"_s, u"2026-03-01"_s},
                        {u"first_term"_s, u"12m"_s},
                        {u"notice"_s, u"60d"_s},
                        {u"renewal"_s, u"tacit"_s}},
                       nullptr));
    Contract byName;
    REQUIRE(applyInput(byName,
                       {{u"合同金额"_s, u"壹万壹仟叁佰元整"_s},
                        {u"合同开始日期"_s, u"2026年3月1日"_s},
                        {u"合同期限"_s, u"12个月"_s},
                        {u"通知期"_s, u"60日"_s},
                        {u"续签方式"_s, u"期满自动续签"_s}},
                       nullptr));
    CHECK(byKey.amount == Money::fen(1'130'000));
    CHECK(formFields(byKey) == formFields(byName));
}

TEST_CASE("line items make the amount, and a stated amount that differs is refused with the draft",
          "[contract][drafting]")
{
    Contract contract;
    contract.title = u"合同"_s;
    const QJsonArray lines{
        QJsonObject{{u"名称"_s, u"轴承"_s}, {u"数量"_s, 3}, {u"单价"_s, u"33.335"_s}, {u"税率"_s, u"13%"_s}}};
    REQUIRE(applyInput(contract, {{u"明细"_s, lines}}, nullptr));
    REQUIRE(contract.lines.size() == 1);
    CHECK(contract.lines.front().taxRatePpm == 130'000);
    CHECK(contract.amount == Money::fen(10'001)); // 100.005 rounds half up
    CHECK(checkContract(contract));

    REQUIRE(applyInput(contract, {{u"明细"_s, lines}, {u"amount"_s, u"100"_s}}, nullptr));
    CHECK(checkContract(contract).error().code == u"contract.sum_wrong"_s);
}

TEST_CASE("what nobody knows or can read is refused by its name", "[contract][drafting]")
{
    CHECK(refusal({{u"交货地典"_s, u"x"_s}}).code == u"contract.field_unknown"_s);
    CHECK(refusal({{u"交货地典"_s, u"x"_s}}).field == u"交货地典"_s);
    CHECK(refusal({{u"start_on"_s, u"2026-02-30"_s}}).code == u"date.invalid"_s);
    CHECK(refusal({{u"notice"_s, u"some"_s}}).code == u"term.span"_s);
    CHECK(refusal({{u"renewal"_s, u"maybe"_s}}).field == u"renewal"_s);
    const Error line = refusal({{u"items"_s, QJsonArray{QJsonObject{{u"product"_s, u"x"_s}}}}});
    CHECK(line.field == u"items"_s);
    CHECK(line.detail == u"1"_s);
}

TEST_CASE("tax is taken out of each line on its own", "[contract][drafting]")
{
    Contract contract;
    for (const qint64 amount : {2'560'000, 320'000}) {
        ContractLine line;
        line.product = u"服务"_s;
        line.quantity = Decimal::millionths(Decimal::kOne);
        line.unitPrice = *Decimal::ofMoney(Money::fen(amount));
        line.taxRatePpm = 60'000;
        contract.lines.push_back(line);
    }
    REQUIRE(recalculate(contract));
    const auto taxed = taxedAmountOf(contract);
    REQUIRE((taxed && *taxed));
    CHECK((*taxed)->net == Money::fen(2'716'981));
    CHECK((*taxed)->tax == Money::fen(163'019));
}

TEST_CASE("terms stand in clauses as people write them", "[contract][drafting]")
{
    CHECK(spanInWords({12, SpanUnit::Months}) == u"一年"_s);
    CHECK(spanInWords({2, SpanUnit::Years}) == u"两年"_s);
    CHECK(spanInWords({6, SpanUnit::Months}) == u"六个月"_s);
    CHECK(spanInFigures({60, SpanUnit::Days}) == u"60日"_s);
    CHECK(spanInFigures({}).isEmpty());
    CHECK(*parseTaxRate(u"13%"_s) == 130'000);
    CHECK(*parseTaxRate(u"0.13"_s) == 130'000);
    CHECK(*parseTaxRate(u"6"_s) == 60'000);
    CHECK(formatTaxRate(130'000) == u"13%"_s);
    CHECK_FALSE(parseTaxRate(u"130%"_s));
}
