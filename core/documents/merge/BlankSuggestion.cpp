// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/BlankSuggestion.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kBuyers =
    u"买方|买受人|需方|委托方|委托人|采购方|采购人|发包方|承租方|承租人|定作方|定作人|购货方|购货单位|"
    "订货方|订货单位|需货单位|收货方|用户方|甲\\s*方|客户|托运方|托运人"_s;
const QString kSellers =
    u"卖方|出卖人|供方|受托方|受托人|销售方|承包方|服务方|出租方|出租人|承揽方|承揽人|供货方|供货单位|"
    "供应商|供应方|售方|乙\\s*方|我方|承运方|承运人"_s;

struct Keyword {
    QString words; ///< a pattern
    QString field;
};

/// What a party's lines are called in forms.
const std::vector<Keyword>& partyKeywords()
{
    static const std::vector<Keyword> keywords = {
        {u"信用代码"_s, u"code"_s},
        {u"税\\s*号|纳税人"_s, u"tax_number"_s},
        {u"开户|开\\s*户\\s*行"_s, u"bank"_s},
        {u"[账帐]\\s*[号户]"_s, u"bank_account"_s},
        {u"户\\s*名"_s, u"bank_holder"_s},
        {u"法定代表|法\\s*人"_s, u"legal_representative"_s},
        {u"代理人|授权代表|委托代表"_s, u"agent"_s},
        {u"联\\s*系\\s*人"_s, u"contact"_s},
        {u"电\\s*话|手\\s*机"_s, u"phone"_s},
        {u"传\\s*真"_s, u"fax"_s},
        {u"邮箱|邮件|E-?mail"_s, u"email"_s},
        {u"邮\\s*编|邮政编码"_s, u"postcode"_s},
        {u"地\\s*址|住\\s*所"_s, u"address"_s},
    };
    return keywords;
}

/// The words without the number of a clause: 第一条 名称 → 名称, 4、开发时间 → 开发时间.
QString withoutNumber(QString words)
{
    static const QRegularExpression kNumber(
        u"^\\s*(第[一二三四五六七八九十百0-9]+[条章款]|[（(]?[一二三四五六七八九十0-9]+[）)、.．])\\s*"_s);
    return words.remove(kNumber).remove(kNumber).trimmed();
}

bool matches(const QString& text, const char16_t* pattern)
{
    return text.contains(QRegularExpression(QString::fromUtf16(pattern)));
}

/// A date without a name of its own is the day of signing, unless a term begins or ends with it.
QString dateField(const BlankContext& context)
{
    const QString words = withoutNumber(context.hint).remove(u' ');
    if (matches(words, u"(自|从|由)(公元)?(19|20)?$"))
        return u"contract.starts_on"_s;
    if (matches(words, u"(至|到|止)(公元)?(19|20)?$"))
        return u"contract.ends_on"_s;
    if (matches(words, u"(交货|交付|提货|发货)(日期|时间|期限)?"))
        return u"contract.delivery_on"_s;
    if (matches(words, u"生效"))
        return u"contract.effective_on"_s;
    const bool isSigning = words.isEmpty() || matches(words, u"签|盖章|订立|^(日期|时间|年月日)$") ||
                           (matches(words, u"于(19|20)?$") && matches(context.after.left(16), u"签|订立"));
    return isSigning ? u"contract.signed_on"_s : QString();
}

/// Blanks that count something else: so many percent, days, copies.
bool isCount(const QString& after)
{
    return matches(after,
                   u"^\\s*(%|％|‰|天|日|个|年|月|小时|次|套|台|吨|折|倍|公里|平方米|m2|㎡|名|人|层|号|条|款|种)");
}

} // namespace

QString BlankSuggestion::partyOf(const QString& text, qsizetype& at) const
{
    static const QRegularExpression kBuyer(kBuyers);
    static const QRegularExpression kSeller(kSellers);
    const qsizetype buyer = text.lastIndexOf(kBuyer);
    const qsizetype seller = text.lastIndexOf(kSeller);
    at = qMax(buyer, seller);
    if (at < 0)
        return {};
    const bool isBuyer = buyer > seller;
    const bool isLetter = text.at(at) == u'甲' || text.at(at) == u'乙';
    return isBuyer != (isLetter && m_isFirstOurs) ? u"customer"_s : u"company"_s;
}

void BlankSuggestion::learnSides(const QString& text)
{
    if (!text.contains(u'甲') && !text.contains(u'乙'))
        return; // as nearly every paragraph; the pattern takes its time
    static const QRegularExpression kSide(u"([甲乙])\\s*方\\s*[（(]([^）)]{2,8})[）)]|"
                                          "([^，。；：:\\s（(]{2,5})\\s*[（(][^）)]{0,6}([甲乙])\\s*方\\s*[）)]"_s);
    static const QRegularExpression kSeller(kSellers);
    static const QRegularExpression kBuyer(kBuyers);
    const auto match = kSide.match(text);
    if (!match.hasMatch())
        return;
    const bool isFirst = (match.captured(1) + match.captured(4)) == u"甲";
    const QString role = match.captured(2) + match.captured(3);
    if (role.contains(kSeller))
        m_isFirstOurs = isFirst;
    else if (role.contains(kBuyer))
        m_isFirstOurs = !isFirst;
}

void BlankSuggestion::readPast(const QString& text)
{
    // Only a line that begins with the party, or is its heading: sentences speak of both.
    static const QRegularExpression kHead(u"^\\s*([（(]?[一二三四五六七八九十0-9]+[）)、.．]\\s*)?"_s);
    constexpr qsizetype kBeginning = 100;
    const QString head = text.left(kBeginning).remove(kHead).left(10);
    qsizetype at = -1;
    const QString party = partyOf(head, at);
    if (!party.isEmpty() && at <= 1)
        m_party = party;
}

QString BlankSuggestion::namedField(const QString& words) const
{
    for (const FieldName& field : m_names.all()) {
        if (!field.key.startsWith(u"contract."_s))
            continue;
        const QStringList names = QStringList{field.label} + field.others;
        const bool isNamed = std::any_of(names.begin(), names.end(), [&](const QString& name) {
            return words == name || (name.size() > 2 && words.contains(name));
        });
        if (isNamed)
            return field.type == FieldType::Amount ? QString(field.key + u"|金额"_s) : field.key;
    }
    return {};
}

QString BlankSuggestion::fieldFor(const BlankContext& context)
{
    qsizetype at = -1;
    if (const QString party = partyOf(context.before, at); !party.isEmpty())
        m_party = party;

    const QString words = withoutNumber(context.hint).remove(u' ').remove(QChar(0x3000));
    if (context.kind == BlankKind::DateGap)
        return dateField(context);
    if (words.contains(u"大写"_s))
        return u"contract.amount|大写"_s;
    if (matches(context.after, u"^\\s*(%|％|‰)"))
        return words.contains(u"税率"_s) ? u"contract.tax_rate"_s : QString();
    if (matches(words, u"(一式|壹式|正本|副本)?(共)?(一式|壹式)$") && matches(context.after, u"^\\s*份"))
        return u"contract.copies"_s;
    for (const Keyword& keyword : partyKeywords()) {
        if (!m_party.isEmpty() && words.size() <= 16 && words.contains(QRegularExpression(keyword.words)))
            return m_party + u'.' + keyword.field;
    }
    if (matches(words, u"(签订|签署|签约|签字|订立)?(日期|时间|年月日)$") && words.size() <= 6)
        return u"contract.signed_on"_s;
    if (matches(words, u"[在于]$") && matches(context.after, u"^\\s*(省|市|区|县)?[^，。；]{0,8}(签订|签署|签约|签字)"))
        return u"contract.signed_at"_s;
    if (isCount(context.after))
        return {};
    if (matches(words, u"(定金|订金|保证金|押金)(人民币|为|金额|￥|¥)*$"))
        return u"contract.deposit|金额"_s;
    if (matches(words, u"^(工程|项目|合作项目|产品|货物|标的物?|品名)?名称$|^(项目|标的|品名)$"))
        return u"contract.subject"_s;
    if (matches(words, u"^(合同|协议|定单|订单)?(编号|号码?)$"))
        return u"contract.number"_s;
    if (const QString named = namedField(words); !named.isEmpty())
        return named;
    const bool isPrice =
        matches(words, u"(总价|总额|总计|合计|总金额|总费用|价款|货款|费用)(金额)?(人民币|为|是|共计|计|共)*$") ||
        matches(words, u"^(合同)?(金额|价款|总价款?)(人民币|为)*$|(金额|价款).*人民币$|^人民币$");
    const bool hasSign = context.before.trimmed().endsWith(u'¥') || context.before.trimmed().endsWith(u'￥');
    if (isPrice || (hasSign && matches(words, u"总|合计|金额|价款|^$")))
        return u"contract.amount|金额"_s;
    // The party stands at the end, at most with "(盖章)" behind it; in a sentence about it the blank is something else.
    static const QRegularExpression kPartyAlone(u"^[^，。]{0,4}("_s + kBuyers + u'|' + kSellers +
                                                u")(名称|单位|公司|单位名称)?[）)]?([（(][^（）()]{1,8}[）)])?$"_s);
    const bool isName =
        words.contains(kPartyAlone) || (!m_party.isEmpty() && matches(words, u"^单位名称([（(]章[）)])?$"));
    return isName && !m_party.isEmpty() ? QString(m_party + u".name"_s) : QString();
}

} // namespace cdesk
