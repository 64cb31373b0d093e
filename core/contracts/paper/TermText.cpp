// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FigureText.h"
#include "core/base/Term.h"
#include "core/checks/Figures.h"
#include "core/contracts/paper/PaperImport.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

std::optional<QString> amountIn(const QString& text)
{
    if (const auto figures = figureAmountsIn(text); !figures.empty())
        return formatMoneyPlain(figures.front().value);
    const auto whole = amountFromTerm(text);
    if (!whole)
        return {};
    const QString figure = formatMoneyPlain(*whole);
    return whole->currency() == Currency::CNY ? figure : currencyCode(whole->currency()) + u' ' + figure;
}

std::optional<QString> spanIn(const QString& text)
{
    static const QRegularExpression pattern(
        u"(?<n>\\d{1,4}|[一二三四五六七八九十两]{1,4})\\s*(?<u>周年|年|个?月|[天日])"_s);
    const auto match = pattern.match(text);
    const auto count = match.hasMatch() ? smallNumber(match.captured(u"n"_s)) : std::nullopt;
    if (!count || *count < 1)
        return {};
    const QString unit = match.captured(u"u"_s);
    return formatSpan({*count, unit.endsWith(u'年')   ? SpanUnit::Years
                               : unit.endsWith(u'月') ? SpanUnit::Months
                                                      : SpanUnit::Days});
}

} // namespace

Result<QString> termFromText(PaperTerm term, const QString& text)
{
    const QString plain = toHalfWidth(text).trimmed();
    std::optional<QString> value;
    switch (term) {
    case PaperTerm::Amount:
        value = amountIn(plain);
        break;
    case PaperTerm::SignedOn:
    case PaperTerm::StartOn:
    case PaperTerm::EndOn:
        if (const auto days = daysIn(plain); !days.empty() && days.front().value.isValid())
            value = days.front().value.toString(Qt::ISODate);
        break;
    case PaperTerm::FirstTerm:
    case PaperTerm::NextTerm:
    case PaperTerm::Notice:
        value = spanIn(plain);
        break;
    case PaperTerm::ContractType:
    case PaperTerm::Renewal:
        break; // one of a list; nobody copies it from a text
    default:
        if (!plain.isEmpty())
            value = isOfParty(term) ? plain : text.trimmed();
    }
    return value ? Result<QString>(*value) : invalid(u"paper.value_unfit"_s, toCode(term), text.trimmed());
}

} // namespace cdesk
