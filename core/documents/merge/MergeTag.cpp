// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/MergeTag.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Chinese input methods write these signs full-width; the folded text has the same length, so places stay right.
QString folded(QString text)
{
    static const QString kWide = u"｛｝｜：？＃／！＝＾＄　"_s;
    static const QString kPlain = u"{}|:?#/!=^$ "_s;
    for (QChar& letter : text) {
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

/// `名称=值`, `名称!=值`, `!名称`, `not 名称`, `名称`.
void readCondition(const QString& text, MergeTag& tag)
{
    QString name = text.trimmed();
    tag.test = MergeTag::Test::Condition;
    static const QRegularExpression kNot(u"^(!|not\\s+|非\\s+)"_s);
    if (name.contains(kNot)) {
        tag.negated = true;
        name.remove(kNot);
    }
    const qsizetype sign = name.indexOf(u'=');
    if (sign > 0) {
        const bool isDifferent = name.at(sign - 1) == u'!';
        QString value = name.mid(sign + 1);
        if (value.startsWith(u'='))
            value.remove(0, 1);
        tag.equals = unquoted(value);
        tag.negated = tag.negated != isDifferent;
        name = name.left(isDifferent ? sign - 1 : sign);
    }
    tag.name = name.trimmed();
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

/// Whether a path can be one: words joined by dots, nothing that another template language would mean.
bool isPath(const QString& name)
{
    static const QRegularExpression kPath(u"^(\\.|[\\w\\-（）() ·、]+(\\.[\\w\\-（）() ·、]+)*)$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return name.contains(kPath);
}

std::optional<MergeTag> readTag(const QString& inside)
{
    MergeTag tag;
    QStringList parts = inside.trimmed().split(u'|');
    const QString head = parts.takeFirst().trimmed();
    for (const QString& part : parts) {
        tag.filters.push_back({part.section(u':', 0, 0).trimmed(), unquoted(part.section(u':', 1))});
        if (tag.filters.back().name.isEmpty())
            return {};
    }
    static const QRegularExpression kIf(u"^#\\s*(if|如果)\\s+"_s);
    if (const auto match = kIf.match(head); match.hasMatch()) {
        tag.kind = MergeTag::Kind::Open;
        readCondition(head.mid(match.capturedEnd()), tag);
    } else if (head.startsWith(u'#')) {
        tag.kind = MergeTag::Kind::Open;
        tag.name = head.mid(1).trimmed();
    } else if (head.startsWith(u'^')) {
        tag.kind = MergeTag::Kind::Open;
        tag.test = MergeTag::Test::Condition;
        tag.negated = true;
        tag.name = head.mid(1).trimmed();
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
    for (qsizetype start = plain.indexOf(open); start >= 0; start = plain.indexOf(open, start)) {
        const qsizetype inside = start + open.size();
        const qsizetype end = plain.indexOf(close, inside);
        const qsizetype again = plain.indexOf(open, inside);
        const QString content = plain.mid(inside, end - inside);
        if (end < 0 || (again >= 0 && again < end) || content.contains(u'\n')) {
            if (isStrict)
                return invalid(u"merge.tag_unclosed"_s, {}, text.mid(start, 40));
            start = inside;
            continue;
        }
        std::optional<MergeTag> tag = readTag(content);
        if (!tag && isStrict)
            return invalid(u"merge.tag_unreadable"_s, {}, text.mid(start, end + close.size() - start));
        start = end + close.size();
        if (!tag)
            continue;
        tag->start = inside - open.size();
        tag->end = start;
        tags.push_back(*tag);
    }
    return tags;
}

bool isDatePattern(const QString& name)
{
    static const QRegularExpression kPattern(u"^(?=.*[yMd])[yMd年月日号\\-/. ]+$"_s);
    return name.contains(kPattern);
}

} // namespace cdesk
