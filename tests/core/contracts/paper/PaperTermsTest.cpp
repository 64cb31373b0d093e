// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/paper/PaperTerms.h"

#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kTypes{u"买卖合同"_s, u"服务合同"_s, u"租赁合同"_s, u"技术合同"_s,
                         u"承揽合同"_s, u"运输合同"_s, u"经销协议"_s, u"补充协议"_s};

std::vector<PaperParagraph> paragraphsOf(const QString& text)
{
    std::vector<PaperParagraph> paragraphs;
    for (const QString& line : text.split(u'\n'))
        paragraphs.push_back({line, 0});
    return paragraphs;
}

/// amount=100.00; 甲方.name=…, in the order of the list; a `?` behind what is only likely.
QString summary(const QString& text)
{
    const PaperTerms terms = recogniseTerms(paragraphsOf(text), kTypes);
    QStringList parts;
    for (const FoundTerm& found : terms.found) {
        QString key = toCode(found.term);
        if (found.party >= 0)
            key = terms.parties.at(found.party) + u'.' + key.mid(QString(u"party_"_s).size());
        parts.append(key + u'=' + found.value + (found.sureness == Sureness::Likely ? u"?"_s : QString()));
    }
    return parts.join(u"; "_s);
}

struct Line {
    QString text;
    QString found;
};

void check(const std::vector<Line>& lines)
{
    for (const Line& line : lines) {
        INFO(line.text.toUtf8().constData());
        CHECK(summary(line.text).toStdString() == line.found.toStdString());
    }
}

} // namespace

TEST_CASE("the head of a contract tells title, nature and number", "[received]")
{
    check({
        {u"采购合同"_s, u"title=采购合同; contract_type=买卖合同?"_s},
        {u"买 卖 合 同"_s, u"title=买卖合同; contract_type=买卖合同"_s},
        {u"设备维护服务合同（2026年度）\n合同编号：JN-2026-018"_s,
         u"title=设备维护服务合同（2026年度）; number=JN-2026-018; contract_type=服务合同"_s},
        {u"厂房租赁协议\n协议编号：【HZ】2026字第7号　　签订地点：杭州"_s,
         u"title=厂房租赁协议; number=【HZ】2026字第7号; contract_type=租赁合同"_s},
        {u"供货合同\n合同编号：（HT-2026）"_s, u"title=供货合同; number=HT-2026; contract_type=买卖合同?"_s},
        {u"补充协议书\n编号：BC-01"_s, u"title=补充协议书; number=BC-01?; contract_type=补充协议"_s},
        {u"产品购销合同\n合同编号：____________"_s, u"title=产品购销合同; contract_type=买卖合同?"_s},
        {u"根据有关法律，双方签订本合同"_s, u""_s},
        {u"战略合作备忘录"_s, u"title=战略合作备忘录"_s},
    });
}

TEST_CASE("parties are found by whatever word the contract has for them", "[received]")
{
    check({
        {u"甲方：江南五金有限公司"_s, u"甲方.name=江南五金有限公司"_s},
        {u"甲方（盖章）：江南五金有限公司\n乙方（盖章）：宏图电子科技有限公司（公章）"_s,
         u"甲方.name=江南五金有限公司; 乙方.name=宏图电子科技有限公司"_s},
        {u"供方：江南五金有限公司　　　需方：宏图电子科技有限公司"_s,
         u"供方.name=江南五金有限公司; 需方.name=宏图电子科技有限公司"_s},
        {u"买方（甲方）：江南五金有限公司\n卖方（以下简称乙方）：宏图电子科技有限公司"_s,
         u"甲方.name=江南五金有限公司; 乙方.name=宏图电子科技有限公司"_s},
        {u"出租人：王小明\n承租人：江南五金有限公司"_s, u"出租人.name=王小明?; 承租人.name=江南五金有限公司"_s},
        {u"江南五金有限公司（以下简称“甲方”）与宏图电子科技有限公司（以下简称“乙方”）经协商一致，订立本合同。"_s,
         u"甲方.name=江南五金有限公司; 乙方.name=宏图电子科技有限公司"_s},
        {u"委托方：杭州市第二医院，受托方：明德律师事务所"_s,
         u"委托方.name=杭州市第二医院; 受托方.name=明德律师事务所"_s},
        {u"乙方：宏图电子科技有限公司\n甲方：江南五金有限公司\n丙方：北山担保有限公司"_s,
         u"甲方.name=江南五金有限公司; 乙方.name=宏图电子科技有限公司; 丙方.name=北山担保有限公司"_s},
        {u"甲方\t江南五金有限公司\n乙方\t宏图电子科技有限公司"_s,
         u"甲方.name=江南五金有限公司; 乙方.name=宏图电子科技有限公司"_s},
        {u"甲方：＿＿＿＿＿＿＿＿\n乙方：________公司"_s, u""_s},
        {u"甲方聘请明德律师事务所（以下简称乙方）为法律顾问。"_s, u"乙方.name=明德律师事务所"_s},
        {u"甲方：公司"_s, u""_s},
        {u"甲方：应当在收到货物后三日内验收。"_s, u""_s},
        {u"双方同意：甲方责任：按时付款"_s, u""_s},
        {u"采购方（甲方）：__江南五金有限公司__"_s, u"甲方.name=江南五金有限公司"_s},
    });
}

TEST_CASE("what is said of a party stands with it", "[received]")
{
    check({
        {u"甲方：江南五金有限公司\n统一社会信用代码：91330106MA27XH5J2K\n地址：杭州市西湖区文三路1号\n法定代表人：张三"
         u"\n"
         "联系人：李四　联系电话：0571-88001234\n开户行：中国银行杭州分行\n账号：3301 0401 6000 1234"_s,
         u"甲方.name=江南五金有限公司; 甲方.credit_code=91330106MA27XH5J2K?; 甲方.address=杭州市西湖区文三路1号; "
         "甲方.legal_representative=张三; 甲方.contact=李四; 甲方.phone=0571-88001234; "
         "甲方.bank_name=中国银行杭州分行; "
         "甲方.bank_account=3301 0401 6000 1234"_s},
        {u"甲方：江南五金有限公司　　　乙方：宏图电子有限公司\n地址：杭州市文三路1号　　　地址：上海市南京路2号\n电话："
         u"0571-88001234　　　"
         "电话：021-62001234"_s,
         u"甲方.name=江南五金有限公司; 甲方.address=杭州市文三路1号; 甲方.phone=0571-88001234; "
         u"乙方.name=宏图电子有限公司; "
         "乙方.address=上海市南京路2号; 乙方.phone=021-62001234"_s},
        {u"\t甲方\t乙方\n单位名称\t江南五金有限公司\t宏图电子有限公司\n开户银行\t中国银行杭州分行\t工商银行上海分行\n账"
         u"号\t33010401\t"
         "62220801"_s,
         u"甲方.name=江南五金有限公司; 甲方.bank_name=中国银行杭州分行; 甲方.bank_account=33010401; "
         u"乙方.name=宏图电子有限公司; "
         "乙方.bank_name=工商银行上海分行; 乙方.bank_account=62220801"_s},
        {u"甲方〈委托方）：江南五金有限公司\n联系人：周敏 ”联系电话：0571-88001234"_s,
         u"甲方.name=江南五金有限公司; 甲方.contact=周敏; 甲方.phone=0571-88001234"_s},
        {u"甲方：江南五金有限公司\n电话：\n乙方：宏图电子有限公司\n电话：021-62001234"_s,
         u"甲方.name=江南五金有限公司; 乙方.name=宏图电子有限公司; 乙方.phone=021-62001234"_s},
        {u"甲方：江南五金有限公司\n第一条 交货\n地址：杭州市仓前路9号仓库"_s, u"甲方.name=江南五金有限公司"_s},
        {u"甲方：江南五金有限公司\n地址：______________"_s, u"甲方.name=江南五金有限公司"_s},
    });
}

TEST_CASE("the amount is that of the whole contract, in figures and in words", "[received]")
{
    check({
        {u"合同总金额为人民币120,000.00元（大写：壹拾贰万元整）。"_s, u"amount=120000.00"_s},
        {u"本合同总价款（小写）：￥88,500.50元，大写：人民币捌万捌仟伍佰元伍角。"_s, u"amount=88500.50"_s},
        {u"合同金额：12.5万元"_s, u"amount=125000.00"_s},
        {u"合同总价（万元）：36.8"_s, u"amount=368000.00"_s},
        {u"合同价款：人民币叁拾万圆正"_s, u"amount=300000.00"_s},
        {u"合计人民币（大写）：壹万贰仟元整\t￥12,000.00"_s, u"amount=12000.00?"_s},
        {u"合同价款：人民币参万伍仟圆正"_s, u"amount=35000.00"_s},
        {u"合同总价：￥36,000.00元（大写：参万陸仟元整）"_s, u"amount=36000.00"_s},
        {u"合同总价：￥36,000.00元（大写：参万陆佰元整）"_s, u"amount=36000.00?"_s},
        {u"合同总价为USD 45,000.00。"_s, u"amount=USD 45000.00"_s},
        {u"合同总金额为人民币120,000.00元（大写：壹拾叁万元整）。"_s, u"amount=120000.00?"_s},
        {u"乙方逾期交货的，按合同总价的5%支付违约金。"_s, u""_s},
        {u"甲方应支付定金20,000元。"_s, u""_s},
        {u"单价为每台3,500元。"_s, u""_s},
        {u"合同总价：__________元（大写：__________）"_s, u""_s},
        {u"租金总额为人民币240000元，押金20000元。"_s, u"amount=240000.00"_s},
        {u"甲方一次性付给乙方人民币伍万元整。"_s, u"amount=50000.00?"_s},
    });
}

TEST_CASE("days of signing, beginning and end", "[received]")
{
    check({
        {u"签订日期：2026年3月1日"_s, u"signed_on=2026-03-01"_s},
        {u"签订时间：二〇二六年三月一日"_s, u"signed_on=2026-03-01"_s},
        {u"签订时间：二○二六年三月十五日"_s, u"signed_on=2026-03-15"_s},
        {u"本合同由双方于2026年3月1日在杭州签订。"_s, u"signed_on=2026-03-01"_s},
        {u"签订日期：2026年　月　日"_s, u""_s},
        {u"日期：2026年3月1日　　　日期：2026年3月5日"_s, u"signed_on=2026-03-05?"_s},
        {u"租赁期限自2026年4月1日起至2029年3月31日止。"_s, u"start_on=2026-04-01; end_on=2029-03-31"_s},
        {u"第三条 合同期限\n自2026-04-01至2027-03-31。"_s, u"start_on=2026-04-01; end_on=2027-03-31"_s},
        {u"租期三年，自2026年4月1日起至2029年3月31日止。"_s,
         u"start_on=2026-04-01; end_on=2029-03-31; first_term=3y"_s},
        {u"本合同有效期为一年，自双方签字盖章之日起生效。"_s, u"first_term=1y"_s},
        {u"服务期限为12个月，从2026年5月1日起计算。"_s, u"start_on=2026-05-01; first_term=12m"_s},
        {u"本协议有效期至2027年12月31日。"_s, u"end_on=2027-12-31"_s},
        {u"信用证有效期至少80天。"_s, u""_s},
        {u"质保期自验收之日起两年。"_s, u""_s},
        {u"付款期限：收到发票后30日内。"_s, u""_s},
        {u"乙方应于2026年4月1日前交货。"_s, u""_s},
        {u"本合同期限为____年。"_s, u""_s},
    });
}

TEST_CASE("rows of a table whose lines are lost still name the parties", "[received]")
{
    check({
        {u"甲方（委托方） 江南五金有限公司\n地址 杭州市文三路 1 号\n联系人 谢景行 联系电话 16036145028"_s,
         u"甲方.name=江南五金有限公司; 甲方.address=杭州市文三路 1 号; 甲方.contact=谢景行; "
         "甲方.phone=16036145028"_s},
        {u"甲方：Norrvik Spindel AB（诺维克主轴公司）"_s, u"甲方.name=Norrvik Spindel AB（诺维克主轴公司）"_s},
        {u"甲方\t江南五金有限公园\n电话\t0571-88001234"_s, u"甲方.name=江南五金有限公园?; 甲方.phone=0571-88001234"_s},
        {u"甲方 应当按时付款，\n地址 变更的，应当通知对方。"_s, u""_s},
    });
}

TEST_CASE("what happens at the end of the term", "[received]")
{
    check({
        {u"期满前30日内双方均未书面提出异议的，本合同自动续期一年。"_s, u"renewal=tacit; next_term=1y; notice=30d"_s},
        {u"在不可抗力引起延误的期间内，合同义务暂停并自动延长。"_s, u""_s},
        {u"任何一方不再续签或者要求变更合同条件的，应当在期限届满30日前书面通知对方。"_s, u"notice=30d"_s},
        {u"甲方不再续租的，应当提前三十日通知。"_s, u""_s},
        {u"合同期满后不自动续签。"_s, u"renewal=none"_s},
        {u"合同期满前两个月，经双方协商一致可另行续签。"_s, u"renewal=express?; notice=2m"_s},
    });
}

TEST_CASE("each value shows where it was found", "[received]")
{
    const auto paragraphs =
        paragraphsOf(u"采购合同\n甲方（盖章）：　江南五金有限公司\n第二条　合同总金额为￥１２０，０００元。"_s);
    const PaperTerms terms = recogniseTerms(paragraphs, kTypes);
    const auto shown = [&](PaperTerm term, int party = -1) {
        const FoundTerm* found = terms.of(term, party);
        REQUIRE(found);
        return paragraphs.at(static_cast<size_t>(found->place.paragraph))
            .text.mid(found->place.from, found->place.length);
    };
    CHECK(shown(PaperTerm::PartyName, 0) == u"江南五金有限公司");
    CHECK(shown(PaperTerm::Amount) == u"￥１２０，０００");
    CHECK(terms.of(PaperTerm::Amount)->value == u"120000.00");
}

TEST_CASE("an amount in words that differs from the figures is told", "[received]")
{
    const PaperTerms terms =
        recogniseTerms(paragraphsOf(u"合同总金额为人民币120,000.00元（大写：壹拾叁万元整）。"_s), kTypes);
    REQUIRE(terms.of(PaperTerm::Amount));
    CHECK(terms.of(PaperTerm::Amount)->doubt == u"paper.words_differ");
    CHECK(terms.of(PaperTerm::Amount)->doubtDetail == u"130,000.00");
}

TEST_CASE("a text that says nothing gives nothing", "[received]")
{
    CHECK(recogniseTerms({}, kTypes).found.empty());
    CHECK(summary(u"今天天气很好。\n\n____\n"_s).isEmpty());
}
