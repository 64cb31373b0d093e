// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/BlankFinder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kHintLength = 24;

bool overlaps(const std::vector<FoundBlank>& blanks, qsizetype from, qsizetype to)
{
    return std::any_of(blanks.begin(), blanks.end(), [&](const FoundBlank& other) {
        const qsizetype start = other.blank.place.offset;
        return from < start + other.blank.length && start < to;
    });
}

void add(std::vector<FoundBlank>& blanks, BlankKind kind, const QString& text, qsizetype from, qsizetype to,
         std::vector<std::pair<qsizetype, qsizetype>> gaps)
{
    if (overlaps(blanks, from, to))
        return;
    FoundBlank found;
    found.blank.kind = kind;
    found.blank.place.offset = from;
    found.blank.length = to - from;
    found.blank.text = text.mid(from, to - from);
    found.gaps = std::move(gaps);
    blanks.push_back(found);
}

void addMatches(std::vector<FoundBlank>& blanks, BlankKind kind, const QString& text, const QRegularExpression& pattern)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        add(blanks, kind, text, match.capturedStart(), match.capturedEnd(),
            {{match.capturedStart(), match.capturedEnd()}});
    }
}

void addDateGaps(std::vector<FoundBlank>& blanks, const QString& text)
{
    static const QRegularExpression kDate(
        u"([\\s_＿\u3000]*)(?<![0-9０-９〇-九])年([\\s_＿\u3000]*)月([\\s_＿\u3000]*)日"_s);
    for (auto matches = kDate.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.captured(2).isEmpty() && match.captured(3).isEmpty())
            continue; // 年月日 as a word
        std::vector<std::pair<qsizetype, qsizetype>> gaps;
        for (int i = 1; i <= 3; ++i)
            gaps.emplace_back(match.capturedStart(i), match.capturedEnd(i));
        add(blanks, BlankKind::DateGap, text, match.capturedStart(), match.capturedEnd(), gaps);
    }
}

void addUnderlinedSpaces(std::vector<FoundBlank>& blanks, const ParagraphText& paragraph)
{
    const QString& text = paragraph.text();
    for (qsizetype from = 0; from < text.size(); ++from) {
        qsizetype to = from;
        while (to < text.size() && text.at(to).isSpace() && text.at(to) != u'\n' && paragraph.isUnderlined(to))
            ++to;
        const bool isWide = to - from >= 2 || (to > from && (text.at(from) == u'\t' || text.at(from) == QChar(0x3000)));
        if (isWide)
            add(blanks, BlankKind::UnderlinedSpaces, text, from, to, {{from, to}});
        from = qMax(from, to - 1);
    }
}

/// Text of the cell before the one this paragraph stands in.
QString cellBefore(pugi::xml_node paragraph)
{
    pugi::xml_node cell = paragraph.parent();
    while (cell && !isElement(cell, "w:tc"))
        cell = cell.parent();
    QString text;
    for (const pugi::xml_node other : cell.previous_sibling("w:tc").children("w:p"))
        text += paragraphText(other);
    return text;
}

/// The words right before a blank, without the signs that lead to it.
QString hintIn(const QString& before)
{
    static const QRegularExpression kClause(u"[，。；;,\n\t_＿]"_s);
    QString hint = before.mid(before.lastIndexOf(kClause) + 1).simplified();
    static const QRegularExpression kLead(u"[：:（(¥￥【\\s]+$"_s);
    return hint.remove(kLead).right(kHintLength);
}

struct Keyword {
    QString words; ///< a pattern
    QString field;
};

/// What a party's lines are called in forms.
const std::vector<Keyword>& partyKeywords()
{
    static const std::vector<Keyword> keywords = {
        {u"信用代码"_s, u"code"_s},
        {u"税号|纳税人"_s, u"tax_number"_s},
        {u"地址|住所"_s, u"address"_s},
        {u"法定代表|法人"_s, u"legal_representative"_s},
        {u"代理人|授权代表"_s, u"agent"_s},
        {u"联系人"_s, u"contact"_s},
        {u"电话|手机"_s, u"phone"_s},
        {u"传真"_s, u"fax"_s},
        {u"邮箱|邮件"_s, u"email"_s},
        {u"邮编|邮政编码"_s, u"postcode"_s},
        {u"开户"_s, u"bank"_s},
        {u"[账帐]号"_s, u"bank_account"_s},
        {u"户名"_s, u"bank_holder"_s},
    };
    return keywords;
}

} // namespace

std::vector<FoundBlank> BlankFinder::find(pugi::xml_node paragraph)
{
    const ParagraphText text(paragraph);
    std::vector<FoundBlank> blanks;
    // Tags stand where no blank may be found.
    if (const auto tags = m_reader.read(paragraph); tags) {
        for (const MergeTag& tag : *tags)
            add(blanks, BlankKind::Brackets, text.text(), tag.start, tag.end, {});
    }
    static const QRegularExpression kBrackets(u"[\\[［](填写|请填|待填|此处|输入)[^\\]］]*[\\]］]|【[^】]*】"_s);
    static const QRegularExpression kUnderscores(u"[_＿]{2,}"_s);
    addDateGaps(blanks, text.text());
    addMatches(blanks, BlankKind::Brackets, text.text(), kBrackets);
    addMatches(blanks, BlankKind::Underscores, text.text(), kUnderscores);
    addUnderlinedSpaces(blanks, text);
    std::erase_if(blanks, [](const FoundBlank& found) { return found.gaps.empty(); });
    std::sort(blanks.begin(), blanks.end(), [](const FoundBlank& one, const FoundBlank& other) {
        return one.blank.place.offset < other.blank.place.offset;
    });

    qsizetype previousEnd = 0;
    for (FoundBlank& found : blanks) {
        const qsizetype offset = found.blank.place.offset;
        QString before = text.text().mid(previousEnd, offset - previousEnd);
        if (before.trimmed().isEmpty() && previousEnd == 0)
            before = cellBefore(paragraph);
        found.blank.place = m_reader.placeOf(paragraph, offset);
        found.blank.hint = hintIn(before);
        found.blank.suggestion = suggestionFor(found, before);
        previousEnd = offset + found.blank.length;
    }
    return blanks;
}

/// A date gap without a name of its own is the day of signing, unless a term begins or ends with it.
static QString dateSuggestion(const QString& hint)
{
    if (hint.contains(QRegularExpression(u"(自|从|由)(19|20)?$"_s)))
        return u"contract.starts_on"_s;
    if (hint.contains(QRegularExpression(u"(至|到|止)(19|20)?$"_s)))
        return u"contract.ends_on"_s;
    const bool isSigning = hint.isEmpty() || hint.contains(QRegularExpression(u"签|日期|时间|盖章"_s));
    return isSigning ? u"contract.signed_on"_s : QString();
}

QString BlankFinder::suggestionFor(const FoundBlank& found, const QString& before)
{
    // The office sells: the buyer's side is the customer, the seller's side our company.
    static const QRegularExpression kCustomer(u"(甲方|买方|需方|委托方|采购方|发包方|客户)"_s);
    static const QRegularExpression kCompany(u"(乙方|卖方|供方|受托方|销售方|承包方|服务方)"_s);
    const QString& hint = found.blank.hint;
    const qsizetype customer = before.lastIndexOf(kCustomer);
    const qsizetype company = before.lastIndexOf(kCompany);
    if (customer >= 0 || company >= 0)
        m_party = customer > company ? u"customer"_s : u"company"_s;

    if (hint.contains(u"大写"_s))
        return u"contract.amount|大写"_s;
    for (const Keyword& keyword : partyKeywords()) {
        if (!m_party.isEmpty() && hint.contains(QRegularExpression(keyword.words)))
            return m_party + u'.' + keyword.field;
    }
    for (const FieldName& field : m_names.all()) {
        if (!field.key.startsWith(u"contract."_s) || field.label.size() < 3)
            continue;
        const QStringList names = QStringList{field.label} + field.others;
        const bool isNamed = std::any_of(names.begin(), names.end(),
                                         [&](const QString& name) { return name.size() > 2 && hint.contains(name); });
        if (isNamed)
            return field.type == FieldType::Amount ? QString(field.key + u"|金额"_s) : field.key;
    }
    if (found.blank.kind == BlankKind::DateGap)
        return dateSuggestion(hint);
    if (hint.contains(QRegularExpression(u"金额|总价|价款|人民币"_s)) || before.trimmed().endsWith(u'¥') ||
        before.trimmed().endsWith(u'￥'))
        return u"contract.amount|金额"_s;
    // The party stands at the end, at most with "(盖章)" behind it; in a sentence about it the blank is something else.
    static const QRegularExpression kPartyAlone(
        u"(甲方|买方|需方|委托方|采购方|发包方|客户|乙方|卖方|供方|受托方|销售方|承包方|服务方)"
        "(名称|单位|公司)?[）)]?\\s*([（(][^（）()]{1,6}[）)])?$"_s);
    return hint.contains(kPartyAlone) ? QString(m_party + u".name"_s) : QString();
}

} // namespace cdesk
