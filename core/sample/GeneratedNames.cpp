// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/GeneratedNames.h"

#include "core/base/CreditCode.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct Place {
    QString region;
    QString city;
    QString code; ///< of the administrative division, six digits
};

struct Trade {
    QString industry;
    QString suffix;
};

const std::vector<Place>& places()
{
    static const std::vector<Place> all = {
        {u"浙江"_s, u"杭州"_s, u"330108"_s}, {u"浙江"_s, u"宁波"_s, u"330212"_s}, {u"江苏"_s, u"苏州"_s, u"320506"_s},
        {u"江苏"_s, u"无锡"_s, u"320214"_s}, {u"上海"_s, u"上海"_s, u"310114"_s}, {u"广东"_s, u"深圳"_s, u"440306"_s},
        {u"广东"_s, u"东莞"_s, u"441900"_s}, {u"山东"_s, u"青岛"_s, u"370214"_s}, {u"四川"_s, u"成都"_s, u"510112"_s},
        {u"湖北"_s, u"武汉"_s, u"420112"_s}, {u"安徽"_s, u"合肥"_s, u"340111"_s}, {u"福建"_s, u"厦门"_s, u"350211"_s},
        {u"辽宁"_s, u"大连"_s, u"210213"_s}, {u"陕西"_s, u"西安"_s, u"610113"_s}, {u"重庆"_s, u"重庆"_s, u"500112"_s}};
    return all;
}

const std::vector<Trade>& trades()
{
    static const std::vector<Trade> all = {
        {u"机械制造"_s, u"精密机械有限公司"_s}, {u"模具制造"_s, u"模具科技有限公司"_s},
        {u"自动化"_s, u"自动化设备有限公司"_s}, {u"汽车零部件"_s, u"汽车零部件有限公司"_s},
        {u"电子"_s, u"电子科技有限公司"_s},     {u"医疗器械"_s, u"医疗器械有限公司"_s},
        {u"化工"_s, u"新材料有限公司"_s},       {u"物流"_s, u"供应链管理有限公司"_s},
        {u"建筑"_s, u"建设工程有限公司"_s},     {u"食品"_s, u"食品股份有限公司"_s},
        {u"纺织"_s, u"纺织服饰有限公司"_s},     {u"软件"_s, u"信息技术有限公司"_s}};
    return all;
}

const QString kBrandLetters =
    u"砚溯澄曜垣栖澜砺橹鹭澈珩翊舸岚屿菱墨沅湛霁昀晗槿樾萦汐泓琅璟瑭瓴甯皓祺稷筠绥羿翎茗荇莘菀蔚蕴衍觅诠谨辰逸郗钰铄锦霖韶颢骁"_s;
const QString kSurnames = u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"_s;
const QString kGivenNames = u"一舟子昂云帆书晴思远明哲若溪嘉禾晓楠文博雨桐景行知白长庚见微望舒"_s;

QChar letterOf(const QString& letters, Chance& chance)
{
    return letters.at(chance.below(static_cast<int>(letters.size())));
}

QString personName(Chance& chance)
{
    const int pair = chance.below(static_cast<int>(kGivenNames.size()) / 2);
    return letterOf(kSurnames, chance) + kGivenNames.mid(pair * 2, 2);
}

QString creditCodeOf(const Place& place, int count)
{
    const QString organisation = u"YX%1"_s.arg(count % 1'000'000, 6, 10, QLatin1Char('0'));
    const QString first = u"91"_s + place.code + organisation + organisationCheckDigit(organisation);
    return first + creditCodeCheckDigit(first);
}

QString phoneNumber(Chance& chance)
{
    return u"160%1%2"_s.arg(chance.below(10'000), 4, 10, QLatin1Char('0'))
        .arg(chance.below(10'000), 4, 10, QLatin1Char('0'));
}

} // namespace

QString CustomerInvention::freeName(const QString& region, const QString& suffix)
{
    for (;;) {
        QString brand;
        for (int i = 2 + m_chance.below(2); i > 0; --i)
            brand += letterOf(kBrandLetters, m_chance);
        const QString name = region + brand + suffix;
        if (m_taken.contains(name))
            continue;
        m_taken.insert(name);
        return name;
    }
}

Customer CustomerInvention::next()
{
    ++m_count;
    const Place& place = m_chance.oneOf(places());
    const Trade& trade = m_chance.oneOf(trades());
    Customer customer;
    customer.name = freeName(place.city, trade.suffix);
    customer.shortName = customer.name.mid(place.city.size(), 4);
    customer.creditCode = m_chance.in100(95) ? creditCodeOf(place, m_count) : QString();
    customer.customerClass = m_chance.oneOf(kAllCustomerClasses);
    customer.status = m_chance.in100(85) ? CustomerStatus::Active : m_chance.oneOf(kAllCustomerStatuses);
    customer.industry = trade.industry;
    customer.region = place.region;
    customer.salesperson = m_chance.oneOf(generatedSalespeople());
    customer.source = m_chance.oneOf(std::array{u"老客户介绍"_s, u"展会"_s, u"网站"_s, u"电话开发"_s, u"招标"_s});
    customer.legalRepresentative = personName(m_chance);
    customer.phone = phoneNumber(m_chance);
    customer.invoiceTitle = customer.name;
    customer.bankName = u"东屿商业银行"_s + place.city + u"分行"_s;
    customer.bankAccount = u"99003%1%2"_s.arg(place.code).arg(m_count, 8, 10, QLatin1Char('0'));
    customer.creditLimitMinor = (1 + m_chance.below(50)) * 10'000'000LL;
    customer.paymentTerms =
        m_chance.oneOf(std::array{u"预付30%，验收后60%，质保期满10%"_s, u"月结30天"_s, u"款到发货"_s});
    CustomerContact contact;
    contact.name = personName(m_chance);
    contact.position = m_chance.oneOf(std::array{u"采购经理"_s, u"采购员"_s, u"生产副总"_s, u"设备主管"_s});
    contact.phone = phoneNumber(m_chance);
    contact.isPrimary = true;
    customer.contacts = {contact};
    const QString address = u"%1%2%3路%4号"_s.arg(place.region, place.city)
                                .arg(letterOf(kBrandLetters, m_chance))
                                .arg(1 + m_chance.below(900));
    customer.addresses = {{AddressKind::Registered, address, true}};
    if (m_chance.in100(20))
        customer.tags = {m_chance.oneOf(std::array{u"重点"_s, u"长期合作"_s, u"需催款"_s})};
    return customer;
}

const std::vector<GeneratedProduct>& generatedGoods()
{
    static const std::vector<GeneratedProduct> all = {
        {u"数控刀架"_s, u"YH-40B 八工位"_s, u"台"_s, 6'800'000'000, 130'000},
        {u"滚珠丝杠副"_s, u"SFU2005-4 L=600"_s, u"套"_s, 1'150'500'000, 130'000},
        {u"直线导轨副"_s, u"YHG25 L=1200"_s, u"根"_s, 468'800'000, 130'000},
        {u"电主轴单元"_s, u"YHS-120 24000rpm"_s, u"台"_s, 19'850'000'000, 130'000},
        {u"交流伺服电机"_s, u"YHM-1.5kW"_s, u"台"_s, 2'485'000'000, 130'000},
        {u"拖链"_s, u"35×75 钢铝"_s, u"米"_s, 186'500'000, 130'000}};
    return all;
}

const std::vector<GeneratedProduct>& generatedServices()
{
    static const std::vector<GeneratedProduct> all = {
        {u"设备维护保养"_s, u"按年 每月一次巡检"_s, u"台年"_s, 4'800'000'000, 60'000},
        {u"机床精度检测与补偿"_s, u"激光干涉仪 三轴"_s, u"次"_s, 5'600'000'000, 60'000},
        {u"产线改造技术咨询"_s, u"驻场"_s, u"人天"_s, 2'200'000'000, 60'000},
        {u"备件库托管"_s, u"按月"_s, u"月"_s, 6'500'000'000, 60'000}};
    return all;
}

const std::vector<QString>& generatedSalespeople()
{
    static const std::vector<QString> all = {u"季望舒"_s, u"傅见微"_s, u"宁长庚"_s, u"祝迟"_s,
                                             u"苏禾"_s,   u"乔一舟"_s, u"林晓楠"_s, u"许思远"_s};
    return all;
}

} // namespace cdesk
