// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NumberRule.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kWidestSequence = 9;

tl::unexpected<Error> ruleError(const QString& code, QStringView detail = {})
{
    return invalid(code, u"numberRule"_s, detail.toString());
}

} // namespace

Result<NumberRule::Piece> NumberRule::parseField(QStringView field)
{
    struct Name {
        QStringView text;
        Field field;
    };
    static constexpr Name kNames[] = {
        {u"yyyy", Field::Year}, {u"yy", Field::ShortYear},    {u"MM", Field::Month},     {u"dd", Field::Day},
        {u"type", Field::Type}, {u"company", Field::Company}, {u"seq", Field::Sequence},
    };
    Piece piece;
    for (const Name& name : kNames) {
        if (field == name.text) {
            piece.field = name.field;
            return piece;
        }
    }
    if (!field.startsWith(u"seq:"))
        return ruleError(u"number_rule.field_unknown"_s, field);
    bool isNumber = false;
    piece.field = Field::Sequence;
    piece.width = field.sliced(4).toInt(&isNumber);
    if (!isNumber || piece.width < 1 || piece.width > kWidestSequence)
        return ruleError(u"number_rule.sequence_width"_s, field);
    return piece;
}

Result<NumberRule> NumberRule::parse(QStringView text)
{
    NumberRule rule;
    rule.m_text = text.trimmed().toString();
    if (rule.m_text.isEmpty())
        return ruleError(u"number_rule.empty"_s);
    for (QChar c : rule.m_text) {
        if (c.isSpace() || !c.isPrint())
            return ruleError(u"number_rule.character"_s, rule.m_text);
    }
    for (QStringView rest = rule.m_text; !rest.isEmpty();) {
        if (rest.front() == u'{') {
            const qsizetype close = rest.indexOf(u'}');
            if (close < 0)
                return ruleError(u"number_rule.brace"_s, rest);
            const auto piece = parseField(rest.sliced(1, close - 1));
            if (!piece)
                return passOn(piece);
            rule.m_pieces.push_back(*piece);
            rest = rest.sliced(close + 1);
            continue;
        }
        const qsizetype open = rest.indexOf(u'{');
        const QStringView literal = open < 0 ? rest : rest.first(open);
        if (literal.contains(u'}'))
            return ruleError(u"number_rule.brace"_s, literal);
        rule.m_pieces.push_back({Field::Literal, literal.toString(), 1});
        rest = rest.sliced(literal.size());
    }
    return checked(std::move(rule));
}

Result<NumberRule> NumberRule::checked(NumberRule rule)
{
    const auto sequences = std::count_if(rule.m_pieces.begin(), rule.m_pieces.end(),
                                         [](const Piece& piece) { return piece.field == Field::Sequence; });
    if (sequences == 0)
        return ruleError(u"number_rule.sequence_missing"_s);
    if (sequences > 1)
        return ruleError(u"number_rule.sequence_twice"_s);
    const bool year = rule.uses(Field::Year) || rule.uses(Field::ShortYear);
    const bool month = rule.uses(Field::Month);
    const bool day = rule.uses(Field::Day);
    if (month && !year)
        return ruleError(u"number_rule.date_incomplete"_s, u"{MM}");
    if (day && !month)
        return ruleError(u"number_rule.date_incomplete"_s, u"{dd}");
    rule.m_period = day     ? NumberPeriod::Day
                    : month ? NumberPeriod::Month
                    : year  ? NumberPeriod::Year
                            : NumberPeriod::None;
    return rule;
}

bool NumberRule::uses(Field field) const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(), [field](const Piece& piece) { return piece.field == field; });
}

QString NumberRule::periodKey(QDate day) const
{
    switch (m_period) {
    case NumberPeriod::None:
        return {};
    case NumberPeriod::Year:
        return day.toString(u"yyyy");
    case NumberPeriod::Month:
        return day.toString(u"yyyy-MM");
    case NumberPeriod::Day:
        return day.toString(u"yyyy-MM-dd");
    }
    return {};
}

Result<QString> NumberRule::format(const NumberParts& parts) const
{
    if (m_period != NumberPeriod::None && !parts.date.isValid())
        return ruleError(u"number_rule.date"_s);
    if (parts.sequence < 1)
        return ruleError(u"number_rule.sequence"_s, QString::number(parts.sequence));
    if (usesType() && parts.typeCode.isEmpty())
        return ruleError(u"number_rule.type_missing"_s);
    if (usesCompany() && parts.companyCode.isEmpty())
        return ruleError(u"number_rule.company_missing"_s);
    QString number;
    for (const Piece& piece : m_pieces) {
        switch (piece.field) {
        case Field::Literal:
            number += piece.literal;
            break;
        case Field::Year:
            number += parts.date.toString(u"yyyy");
            break;
        case Field::ShortYear:
            number += parts.date.toString(u"yy");
            break;
        case Field::Month:
            number += parts.date.toString(u"MM");
            break;
        case Field::Day:
            number += parts.date.toString(u"dd");
            break;
        case Field::Sequence:
            number += QString::number(parts.sequence).rightJustified(piece.width, u'0');
            break;
        case Field::Type:
            number += parts.typeCode;
            break;
        case Field::Company:
            number += parts.companyCode;
            break;
        }
    }
    return number;
}

QString NumberRule::preview(QDate day, const QString& typeCode, const QString& companyCode) const
{
    const QString type = typeCode.isEmpty() ? u"TYPE"_s : typeCode;
    const QString company = companyCode.isEmpty() ? u"COMPANY"_s : companyCode;
    return format({day, 1, type, company}).value_or(QString());
}

} // namespace cdesk
