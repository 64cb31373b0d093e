// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/ContractCheck.h"

#include "core/checks/CheckService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/DraftDesk.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace cdesk;

namespace {

Contract plainContract()
{
    Contract contract;
    contract.contractType = u"其他合同"_s;
    return contract;
}

std::vector<Finding> findingsIn(const QStringList& lines, const Contract& contract = plainContract(),
                                const CheckRules& rules = defaultCheckRules())
{
    std::vector<TextParagraph> paragraphs;
    int number = 0;
    for (const QString& line : lines)
        paragraphs.push_back({u"word/document.xml"_s, ++number, line});
    return checkParagraphs(std::move(paragraphs), contract, rules);
}

const Finding* find(const std::vector<Finding>& findings, const QString& code)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.code == code; });
    return found == findings.end() ? nullptr : &*found;
}

bool finds(const QString& line, const QString& code, const Contract& contract = plainContract())
{
    return find(findingsIn({line}, contract), code) != nullptr;
}

Contract contractOver(qint64 fen)
{
    Contract contract = plainContract();
    contract.amount = Money::fen(fen);
    return contract;
}

} // namespace

TEST_CASE("words and figures of an amount must be the same, in every legal form", "[checks]")
{
    const QString code = u"check.amount_words_differ"_s;
    for (const QString& same :
         {u"合同总价为人民币壹拾万元整（小写：￥100,000.00元）。"_s,
          u"总价：￥１００，０００．５０（大写：壹拾万圆伍角）"_s, u"价款12.5万元（人民币壹拾贰万伍仟元正）"_s,
          u"合计壹仟零伍元零贰分（¥1005.02）"_s, u"首付壹万元整，尾款20,000.00元。"_s}) {
        INFO(same.toStdString());
        CHECK_FALSE(finds(same, code));
    }
    const auto wrong = findingsIn({u"合同总价为人民币壹拾万元整（小写：￥10,000.00元）。"_s});
    REQUIRE(find(wrong, code));
    CHECK(find(wrong, code)->isBlocking());
    CHECK(find(wrong, code)->place == TextPlace{u"word/document.xml"_s, 1, 5});
    CHECK(find(wrong, code)->text == u"人民币壹拾万元整"_s);
    CHECK(finds(u"价款：20,000.00元（大写：贰万零伍拾元整）"_s, code));
    CHECK(finds(u"总价壹仟伍元（¥1,500.00）"_s, u"check.amount_words_unclear"_s));
}

TEST_CASE("the total in the text is the contract's amount", "[checks]")
{
    const QString code = u"check.amount_differs"_s;
    CHECK_FALSE(finds(u"合同总价（含税）为：￥5,000.00元，其中不含税价款4,424.78元。"_s, code, contractOver(500'000)));
    CHECK(finds(u"合同总价（含税）为：￥5,500.00元，其中不含税价款4,424.78元。"_s, code, contractOver(500'000)));
    CHECK_FALSE(finds(u"合同总价为：固定单价乘以实际数量，运费300元另计。"_s, code, contractOver(500'000)));
    CHECK(finds(u"货款为2,000美元，于到货后支付。"_s, u"check.currency_differs"_s, contractOver(500'000)));
    CHECK_FALSE(finds(u"货款为人民币2,000元，于到货后支付。"_s, u"check.currency_differs"_s, contractOver(500'000)));
}

TEST_CASE("dates exist, go forward, and fit the term they belong to", "[checks]")
{
    CHECK(finds(u"交货日期：2026年2月30日。"_s, u"check.day_impossible"_s));
    CHECK(finds(u"租期自2026年5月1日起至2026年4月30日止。"_s, u"check.dates_reversed"_s));
    CHECK(finds(u"期限自二〇二六年五月一日至二〇二五年四月三十日。"_s, u"check.dates_reversed"_s));
    CHECK(finds(u"租赁期限为三年，自2026年1月1日起至2027年12月31日止。"_s, u"check.term_length_differs"_s));
    CHECK_FALSE(finds(u"租赁期限为三年，自2026年1月1日起至2028年12月31日止。"_s, u"check.term_length_differs"_s));
    CHECK_FALSE(finds(u"合同期限12个月，自2026-03-01至2027-02-28。"_s, u"check.term_length_differs"_s));

    Contract contract = plainContract();
    contract.startOn = QDate(2026, 1, 1);
    contract.endOn = QDate(2026, 12, 31);
    contract.signedOn = QDate(2026, 1, 5);
    CHECK(finds(u"合同期限自2026年1月1日起至2027年12月31日止。"_s, u"check.term_differs"_s, contract));
    CHECK_FALSE(finds(u"合同期限自2026年1月1日起至2026年12月31日止。"_s, u"check.term_differs"_s, contract));
    CHECK(finds(u"乙方应当于2025年12月1日前交货。"_s, u"check.duty_before_signing"_s, contract));
    CHECK(finds(u"乙方应当于2027年2月1日前交货。"_s, u"check.duty_after_end"_s, contract));
    CHECK_FALSE(finds(u"双方于2025年12月1日签订的框架合同继续有效。"_s, u"check.duty_before_signing"_s, contract));
}

TEST_CASE("a court or one named commission decides, not both and not nobody", "[checks]")
{
    const QString both = u"check.dispute_both"_s;
    const QString unnamed = u"check.arbitration_unnamed"_s;
    CHECK(finds(u"发生争议协商不成的，可以提交北京仲裁委员会仲裁，也可以向人民法院起诉。"_s, both));
    CHECK(finds(u"因本合同发生的争议，提交当地仲裁委员会仲裁解决。"_s, unnamed));
    CHECK(finds(u"因本合同发生的争议，提交有关仲裁机构仲裁。"_s, unnamed));
    CHECK(finds(u"合同争议由双方友好协商解决。"_s, u"check.dispute_unclear"_s));
    CHECK(finds(u"争议按下列第__种方式解决：（一）提交上海仲裁委员会仲裁；（二）依法向人民法院起诉。"_s,
                u"check.dispute_undecided"_s));

    for (const QString& clear :
         {u"协商不成的，提交中国国际经济贸易仲裁委员会按其规则仲裁，裁决是终局的。"_s,
          u"协商不成的，任何一方均可向被告住所地有管辖权的人民法院提起诉讼解决争议。"_s,
          u"争议解决：提交深圳国际仲裁院仲裁。一方不履行裁决的，另一方可以申请法院强制执行裁决。"_s,
          u"发生争议向乙方住所地人民法院起诉。上述地址用于人民法院、仲裁机构的文书送达。"_s,
          u"种子质量发生纠纷，由种子站进行技术质量仲裁；合同争议由合同签订地人民法院管辖。"_s,
          u"争议按下列第（二）种方式解决：（一）提交上海仲裁委员会仲裁；（二）依法向人民法院起诉。"_s}) {
        INFO(clear.toStdString());
        for (const QString& code : {both, unnamed, u"check.dispute_unclear"_s, u"check.dispute_undecided"_s})
            CHECK_FALSE(finds(clear, code));
    }
}

TEST_CASE("a repealed law is named with what came after it, a law in force is not", "[checks]")
{
    const QString code = u"check.law_repealed"_s;
    const auto findings = findingsIn({u"根据《中华人民共和国合同法》及有关规定，订立本合同。"_s});
    REQUIRE(find(findings, code));
    CHECK(find(findings, code)->detail == u"《合同法》→《民法典》 2021-01-01"_s);
    CHECK(find(findings, code)->text == u"合同法"_s);
    for (const QString& law :
         {u"担保法"_s, u"物权法"_s, u"民法通则"_s, u"侵权责任法"_s, u"经济合同法"_s, u"增值税暂行条例"_s})
        CHECK(finds(u"依照《"_s + law + u"》的规定办理。"_s, code));
    for (const QString& law : {u"劳动合同法"_s, u"民法典"_s, u"公司法"_s, u"仲裁法"_s})
        CHECK_FALSE(finds(u"依照《"_s + law + u"》的规定办理。"_s, code));
    CHECK_FALSE(finds(u"本条与原《合同法》第六十条内容相同。"_s, code));
    CHECK_FALSE(finds(u"合同法定解除的情形除外。"_s, code));
    Contract old = plainContract();
    old.signedOn = QDate(2019, 6, 1); // it was in force then
    CHECK_FALSE(finds(u"根据《合同法》订立本合同。"_s, code, old));
}

TEST_CASE("penalties, deposits and leases above the limits of law are hinted at", "[checks]")
{
    CHECK(finds(u"违约方应当向对方支付合同总价百分之四十的违约金。"_s, u"check.penalty_high"_s));
    CHECK(finds(u"违约金为合同总价的50%。"_s, u"check.penalty_high"_s));
    CHECK_FALSE(finds(u"违约方应当向对方支付合同总价百分之二十的违约金。"_s, u"check.penalty_high"_s));
    CHECK_FALSE(finds(u"预付款为合同总价的60%，逾期付款的，支付违约金。"_s, u"check.penalty_high"_s));
    CHECK(finds(u"每逾期一日，按照逾期金额的百分之一支付违约金。"_s, u"check.penalty_daily_high"_s));
    CHECK_FALSE(finds(u"每逾期一日，按照逾期金额的万分之五支付违约金。"_s, u"check.penalty_daily_high"_s));

    CHECK(finds(u"甲方支付合同总价30%的定金。"_s, u"check.deposit_high"_s));
    CHECK_FALSE(finds(u"甲方支付合同总价20%的定金。"_s, u"check.deposit_high"_s));
    CHECK(finds(u"甲方应当支付定金人民币3,000.00元。"_s, u"check.deposit_high"_s, contractOver(1'000'000)));
    CHECK_FALSE(finds(u"甲方应当支付定金人民币2,000.00元。"_s, u"check.deposit_high"_s, contractOver(1'000'000)));
    CHECK(finds(u"甲方支付订金五千元。"_s, u"check.deposit_word"_s));

    CHECK(finds(u"保证人为甲方的债务提供保证担保。"_s, u"check.guarantee_kind"_s));
    CHECK(finds(u"保证人承担连带责任保证，保证期间直至主债务全部清偿完毕为止。"_s, u"check.guarantee_term"_s));
    CHECK_FALSE(finds(u"保证人承担连带责任保证，保证期间为三年。"_s, u"check.guarantee_term"_s));
    CHECK(finds(u"房屋租赁期限为30年。"_s, u"check.lease_long"_s));
    CHECK_FALSE(finds(u"房屋租赁期限为三年。"_s, u"check.lease_long"_s));
}

TEST_CASE("parties and codes of the text are those of the contract", "[checks]")
{
    Contract contract = plainContract();
    ContractParty first;
    first.label = u"甲方"_s;
    first.name = u"临湖宏图机械有限公司"_s;
    contract.parties = {first};
    CHECK(finds(u"甲方（买方）：临湖鸿图机械有限公司"_s, u"check.party_differs"_s, contract));
    CHECK(finds(u"甲方（买方）：临湖鸿图机械有限公司"_s, u"check.party_missing"_s, contract));
    const auto sound = findingsIn(
        {u"甲方（买方）： 临湖宏图机械有限公司	法定代表人：林远"_s, u"甲方（盖章）：________"_s}, contract);
    CHECK_FALSE(find(sound, u"check.party_differs"_s));
    CHECK_FALSE(find(sound, u"check.party_missing"_s));

    CHECK(finds(u"统一社会信用代码：91330100MA27XXXX0B"_s, u"check.credit_code"_s));
    CHECK_FALSE(finds(u"统一社会信用代码：91350100M000100Y43"_s, u"check.credit_code"_s));
}

TEST_CASE("places left to fill in are shown, but not those for signature and seal", "[checks]")
{
    const QString code = u"check.blank_left"_s;
    for (const QString& blank :
         {u"交货地点：________。"_s, u"质量标准：【　】"_s, u"联系人：[请填写]"_s, u"规格：×××"_s, u"单价待定。"_s})
        CHECK(finds(blank, code));
    for (const QString& none :
         {u"甲方（盖章）：________"_s, u"签订日期：____年__月__日"_s, u"型号XXL-20"_s, u"法定代表人：______"_s})
        CHECK_FALSE(finds(none, code));
}

TEST_CASE("payment, ending, duties and liability of both sides are looked for", "[checks]")
{
    CHECK(finds(u"甲方应当支付货款。"_s, u"check.payment_time"_s));
    CHECK(finds(u"甲方应当在验收后十日内支付货款。"_s, u"check.payment_method"_s));
    const auto sound = findingsIn({u"甲方应当在验收后十日内以银行转账方式支付货款。"_s, u"双方可以书面解除合同。"_s});
    for (const QString& code : {u"check.payment_time"_s, u"check.payment_method"_s, u"check.end_missing"_s})
        CHECK_FALSE(find(sound, code));
    CHECK(find(findingsIn({u"甲方付款。"_s}), u"check.end_missing"_s));

    const QStringList onlySeller{u"甲方和乙方签订本合同。"_s, u"乙方应当交货。乙方逾期的，应当向甲方支付违约金。"_s,
                                 u"甲方地址见首部，乙方地址见首部，甲方联系人同上。"_s};
    const auto unequal = findingsIn(onlySeller);
    REQUIRE(find(unequal, u"check.duties_one_sided"_s));
    CHECK(find(unequal, u"check.duties_one_sided"_s)->detail == u"甲方"_s);
    REQUIRE(find(unequal, u"check.liability_unequal"_s));
    CHECK(find(unequal, u"check.liability_unequal"_s)->detail == u"甲方"_s);
}

TEST_CASE("a clause such a contract must have is missed", "[checks]")
{
    Contract sale = plainContract();
    sale.contractType = u"买卖合同"_s;
    const auto findings = findingsIn({u"甲方向乙方购买产品，价款一万元，付款期限三十日。"_s}, sale);
    QStringList missing;
    for (const Finding& finding : findings)
        if (finding.code == u"check.clause_missing"_s)
            missing.append(finding.detail);
    CHECK(missing.contains(u"检验验收"_s));
    CHECK(missing.contains(u"违约责任"_s));
    CHECK_FALSE(missing.contains(u"付款"_s));
}

TEST_CASE("the office switches rules off, makes them block, moves limits and adds its own", "[checks]")
{
    TestOffice office;
    CheckService checks(office.session);
    CheckRules rules = *checks.rules(office.admin);
    CHECK(rules == defaultCheckRules());
    rules.settings[CheckRule::RepealedLaw].isOn = false;
    rules.settings[CheckRule::PenaltyHigh] = {true, FindingSeverity::Blocking, 10};
    rules.own = {
        {u"预付款"_s, {}, OwnRule::Demand::MustNotContain, {u"预付款"_s}, FindingSeverity::Blocking, true},
        {u"保密"_s,
         {u"其他合同"_s},
         OwnRule::Demand::MustContain,
         {u"保密"_s, u"秘密"_s},
         FindingSeverity::Warning,
         true},
        {u"租赁"_s, {u"租赁合同"_s}, OwnRule::Demand::MustContain, {u"押金"_s}, FindingSeverity::Warning, true}};
    REQUIRE(checks.saveRules(office.admin, rules));
    CHECK(office.lastAction() == u"check_rules.changed"_s);
    CHECK(*checks.rules(office.admin) == rules);

    const auto findings = findingsIn({u"依照《合同法》，违约金为总价的15%，预付款30%。"_s}, plainContract(), rules);
    CHECK_FALSE(find(findings, u"check.law_repealed"_s));
    REQUIRE(find(findings, u"check.penalty_high"_s));
    CHECK(find(findings, u"check.penalty_high"_s)->isBlocking());
    CHECK(find(findings, u"check.own_forbidden"_s)->text == u"预付款"_s);
    CHECK(find(findings, u"check.own_missing"_s)->detail == u"保密"_s);
    CHECK(countBlocking(findings) == 2);

    rules.settings[CheckRule::DepositHigh].limit = 400;
    CHECK(checks.saveRules(office.admin, rules).error().code == u"check_rule.limit_out_of_range"_s);
    rules.settings[CheckRule::DepositHigh].limit = 20;
    rules.own.front().words.clear();
    CHECK(checks.saveRules(office.admin, rules).error().code == u"check_rule.words_missing"_s);
    CHECK(checks.saveRules(office.actor(Role::Assistant), defaultCheckRules()).error().code == u"permission.denied"_s);
}

TEST_CASE("line items of a table add up", "[checks]")
{
    const auto check = [](const QString& sum, const QString& lastAmount) {
        const auto package = DocxPackage::fromBytes(
            test::DocxBuilder(test::table({{u"品名"_s, u"数量"_s, u"单价（元）"_s, u"金额（元）"_s},
                                           {u"轴承"_s, u"100"_s, u"113.00"_s, u"11,300.00"_s},
                                           {u"密封圈"_s, u"3"_s, u"33.33"_s, lastAmount},
                                           {u"合计"_s, QString(), QString(), sum}}))
                .bytes());
        REQUIRE(package);
        return *checkContractText(*package, {}, plainContract(), defaultCheckRules());
    };
    const auto sound = check(u"11,399.99"_s, u"99.99"_s);
    CHECK_FALSE(find(sound, u"check.sum_wrong"_s));
    CHECK_FALSE(find(sound, u"check.line_wrong"_s));
    const auto wrong = check(u"11,400.00"_s, u"99.99"_s);
    REQUIRE(find(wrong, u"check.sum_wrong"_s));
    CHECK(find(wrong, u"check.sum_wrong"_s)->detail == u"11,400.00 ≠ 11,399.99"_s);
    CHECK(find(wrong, u"check.sum_wrong"_s)->place.paragraph > 0);
    CHECK(find(check(u"11,400.00"_s, u"100.00"_s), u"check.line_wrong"_s));
}

TEST_CASE("contracts from the shipped templates raise no alarm", "[checks][shipped]")
{
    DraftDesk desk;
    for (const QString& type : {u"买卖合同"_s, u"服务合同"_s}) {
        Contract contract = desk.complete(type);
        contract.number = u"XS-202603-0001"_s;
        const auto draft = desk.drafting.preview(desk.office.admin, contract);
        REQUIRE(draft);
        for (const PlacedFinding& found : draft->findings) {
            INFO(type.toStdString() << " " << found.finding.code.toStdString() << " "
                                    << found.finding.detail.toStdString() << " " << found.finding.text.toStdString());
            CHECK(false);
        }
    }
}

TEST_CASE("a finding is shown where it stands on the pages", "[checks]")
{
    DraftDesk desk;
    Contract contract = desk.complete(u"买卖合同"_s);
    contract.number = u"XS-202603-0001"_s;
    contract.fieldValues[u"其他约定"_s] = u"违约金为合同总价的60%。"_s;
    const auto draft = desk.drafting.preview(desk.office.admin, contract);
    REQUIRE(draft);
    REQUIRE(draft->findings.size() == 1);
    const PlacedFinding& found = draft->findings.front();
    CHECK(found.finding.code == u"check.penalty_high"_s);
    REQUIRE(found.place);
    CHECK(found.place->page + 2 >= draft->pages.pages.size()); // among the last clauses
    CHECK(found.place->rect.width() > 200);
    CHECK(found.place->rect.width() < 1500);
}

TEST_CASE("a contract with findings that block goes into no review until they are mended", "[checks]")
{
    DraftDesk desk;
    Contract contract = desk.complete(u"买卖合同"_s);
    contract.fieldValues[u"其他约定"_s] = u"服务自2026年5月1日起至2026年4月1日止。"_s;
    const auto id = desk.contracts.draft(desk.office.admin, contract);
    REQUIRE(desk.drafting.finish(desk.office.admin, *id, Gaps::Refused));
    const auto submit = [&] {
        return desk.contracts.act(desk.office.admin, *id, desk.reread(*id).revision, ContractAction::Submit, {});
    };
    CHECK(submit().error().code == u"contract.findings_block"_s);
    CHECK(submit().error().detail == u"1"_s);
    const auto kept = CheckService(desk.office.session).findings(desk.office.admin, *id);
    REQUIRE(*kept);
    CHECK(find(**kept, u"check.dates_reversed"_s));

    // The office may judge otherwise: the same version is looked at again by its rules.
    CheckRules rules = defaultCheckRules();
    rules.settings[CheckRule::Dates].severity = FindingSeverity::Warning;
    REQUIRE(CheckService(desk.office.session).saveRules(desk.office.admin, rules));
    REQUIRE(desk.drafting.finish(desk.office.admin, *id, Gaps::Refused));
    CHECK(desk.office.lastAction() == u"contract.checked"_s);
    CHECK(submit());
}
