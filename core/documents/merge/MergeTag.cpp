// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/MergeTag.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kLongestTag = 1000;
constexpr size_t kMostTags = 5'000;         ///< in one paragraph; no form has a hundredth of it
constexpr qsizetype kLongestText = 200'000; ///< of a paragraph with tags
constexpr qsizetype kQuotedText = 40;

/// Chinese input methods write these signs full-width; the folded text has the same length, so places stay right.
QString folded(QString text)
{
    static const QString kWide = u"｛｝｜：？＃／！＝＾＄＞＜　"_s;
    static const QString kPlain = u"{}|:?#/!=^$>< "_s;
    for (QChar& letter : text) {
        if (letter != QChar(0x3000) && letter < QChar(0xFF00))
            continue; // none of them: nearly every letter
        const qsizetype at = kWide.indexOf(letter);
        if (at >= 0)
            letter = kPlain.at(at);
    }
    return text;
}

QString unquoted(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool isQuoted =
        trimmed.size() >= 2 && u"\"'“‘"_s.contains(trimmed.front()) && u"\"'”’"_s.contains(trimmed.back());
    return isQuoted ? trimmed.mid(1, trimmed.size() - 2) : trimmed;
}

/// Whether a path can be one: words joined by dots, nothing that another template language would mean.
bool isPath(const QString& name)
{
    static const QRegularExpression kPath(u"^(\\.|[\\w\\-（）() ·、/%&+]++(\\.[\\w\\-（）() ·、/%&+]++)*+)$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return name.contains(kPath);
}

/// `名称>=值`, `!名称`, `not 名称`, `名称`; nothing when it is none of these.
std::optional<MergeCondition> readCondition(const QString& text)
{
    MergeCondition condition;
    static const QRegularExpression kParts(u"^\\s*(!|not\\s+|非\\s+)?\\s*([^=<>!≥≤≠]+?)\\s*"
                                           "(?:(==?|!=|<>|≠|>=|≥|<=|≤|>|<)(.*))?$"_s);
    const auto match = kParts.match(text);
    if (!match.hasMatch())
        return {};
    condition.negated = !match.captured(1).isEmpty();
    condition.name = match.captured(2).trimmed();
    condition.operand = unquoted(match.captured(4));
    using Sign = MergeCondition::Sign;
    static const QHash<QString, Sign> kSigns = {
        {u""_s, Sign::IsTrue},          {u"="_s, Sign::Equal},        {u"=="_s, Sign::Equal},
        {u"!="_s, Sign::Different},     {u"<>"_s, Sign::Different},   {u"≠"_s, Sign::Different},
        {u">"_s, Sign::Greater},        {u"<"_s, Sign::Less},         {u">="_s, Sign::GreaterOrEqual},
        {u"≥"_s, Sign::GreaterOrEqual}, {u"<="_s, Sign::LessOrEqual}, {u"≤"_s, Sign::LessOrEqual},
    };
    condition.sign = kSigns.value(match.captured(3));
    return condition;
}

/// `A 且 B=1 或 C`
bool readConditions(const QString& text, MergeTag& tag)
{
    static const QRegularExpression kOr(u"\\s+(?:或|或者|or)\\s+|\\s*\\|\\|\\s*"_s);
    static const QRegularExpression kAnd(u"\\s+(?:且|并且|and)\\s+|\\s*&&\\s*"_s);
    tag.test = MergeTag::Test::Condition;
    for (const QString& group : text.split(kOr)) {
        tag.anyOf.emplace_back();
        for (const QString& one : group.split(kAnd)) {
            const std::optional<MergeCondition> condition = readCondition(one);
            if (!condition || !isPath(condition->name))
                return false;
            tag.anyOf.back().push_back(*condition);
        }
    }
    tag.name = tag.anyOf.front().front().name;
    return true;
}

/// `名称:type=a/b`
void readQuestion(const QString& text, MergeTag& tag)
{
    tag.kind = MergeTag::Kind::Question;
    tag.name = text.section(u':', 0, 0).trimmed();
    const QString type = text.section(u':', 1).section(u'=', 0, 0).trimmed();
    if (type == u"number" || type == u"数字")
        tag.questionType = FieldType::Number;
    else if (type == u"amount" || type == u"金额")
        tag.questionType = FieldType::Amount;
    else if (type == u"date" || type == u"日期")
        tag.questionType = FieldType::Date;
    else if (type == u"choice" || type == u"选择")
        tag.questionType = FieldType::Choice;
    if (tag.questionType == FieldType::Choice) {
        for (const QString& choice : text.section(u'=', 1).split(u'/', Qt::SkipEmptyParts))
            tag.choices.append(choice.trimmed());
    }
}

/// `大写` or `默认:无` behind a bar. The argument is taken as it was written, not as it was folded.
std::optional<FilterCall> readFilter(const QString& plain, const QString& written)
{
    const qsizetype colon = plain.indexOf(u':');
    FilterCall filter{plain.left(colon).trimmed(), colon < 0 ? QString() : unquoted(written.mid(colon + 1))};
    return filter.name.isEmpty() ? std::nullopt : std::optional(filter);
}

/// @p inside is folded, @p written is the same text as it stands in the document.
std::optional<MergeTag> readTag(const QString& inside, const QString& written)
{
    MergeTag tag;
    if (inside.size() > kLongestTag)
        return {};
    const QStringList parts = inside.split(u'|');
    const QString head = parts.first().trimmed();
    static const QRegularExpression kIf(u"^#\\s*(if|如果)\\s+"_s);
    if (const auto match = kIf.match(head); match.hasMatch()) {
        tag.kind = MergeTag::Kind::Open;
        // The bars of an "or" are no filters.
        return readConditions(inside.trimmed().mid(match.capturedEnd()), tag) ? std::optional(tag) : std::nullopt;
    }
    qsizetype at = parts.first().size() + 1;
    for (const QString& part : parts.mid(1)) {
        const std::optional<FilterCall> filter = readFilter(part, written.mid(at, part.size()));
        if (!filter)
            return {};
        tag.filters.push_back(*filter);
        at += part.size() + 1;
    }
    if (head == u"else" || head == u"否则") {
        tag.kind = MergeTag::Kind::Else;
        return tag;
    }
    if (head.startsWith(u'#')) {
        tag.kind = MergeTag::Kind::Open;
        tag.name = head.mid(1).trimmed();
        tag.anyOf = {{{tag.name, false, MergeCondition::Sign::IsTrue, {}}}};
    } else if (head.startsWith(u'^')) {
        tag.kind = MergeTag::Kind::Open;
        tag.test = MergeTag::Test::Condition;
        tag.name = head.mid(1).trimmed();
        tag.anyOf = {{{tag.name, true, MergeCondition::Sign::IsTrue, {}}}};
    } else if (head.startsWith(u'/')) {
        tag.kind = MergeTag::Kind::Close;
        tag.name = head.mid(1).trimmed();
        return tag;
    } else if (head.startsWith(u'?')) {
        readQuestion(head.mid(1), tag);
    } else {
        tag.name = head;
    }
    return isPath(tag.name) ? std::optional(tag) : std::nullopt;
}

} // namespace

std::optional<QString> MergeTag::fallback() const
{
    for (const FilterCall& filter : filters) {
        if (filter.name == u"默认" || filter.name == u"default")
            return filter.argument;
    }
    return {};
}

Result<std::vector<MergeTag>> readTags(const QString& text, const TagDelimiters& delimiters)
{
    std::vector<MergeTag> tags;
    const QString plain = folded(text);
    const QString open = folded(delimiters.open);
    const QString close = folded(delimiters.close);
    // With single braces a lone brace is ordinary text more often than a mistake.
    const bool isStrict = open.size() > 1;
    qsizetype end = 0; // of the next closing sign; sought again only when passed
    for (qsizetype start = plain.indexOf(open); start >= 0; start = plain.indexOf(open, start)) {
        const qsizetype inside = start + open.size();
        if (end >= 0 && end < inside)
            end = plain.indexOf(close, inside);
        if (end < 0 && !isStrict)
            break;
        const qsizetype again = plain.indexOf(open, inside);
        const bool isOpen = end < 0 || (again >= 0 && again < end);
        if (isOpen || QStringView(plain).mid(inside, end - inside).contains(u'\n')) {
            if (isStrict)
                return invalid(u"merge.tag_unclosed"_s, {}, text.mid(start, kQuotedText));
            start = again > inside ? again : inside; // of lone braces only the last can begin a tag
            continue;
        }
        std::optional<MergeTag> tag = readTag(plain.mid(inside, end - inside), text.mid(inside, end - inside));
        const qsizetype after = end + close.size();
        if (!tag && isStrict)
            return invalid(u"merge.tag_unreadable"_s, {}, text.mid(start, qMin(after - start, kQuotedText)));
        if (tag) {
            tag->start = start;
            tag->end = after;
            tags.push_back(*tag);
        }
        if (tags.size() > kMostTags)
            return invalid(u"merge.too_many_tags"_s, {}, text.mid(start, kQuotedText));
        start = after;
    }
    if (!tags.empty() && text.size() > kLongestText)
        return invalid(u"merge.too_large"_s, {}, text.mid(tags.front().start, kQuotedText));
    return tags;
}

bool isDatePattern(const QString& name)
{
    static const QRegularExpression kPattern(u"^(?=.*[yMd])[yMd年月日号\\-/. ]+$"_s);
    return name.contains(kPattern);
}

} // namespace cdesk
