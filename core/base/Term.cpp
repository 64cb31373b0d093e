// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Term.h"

#include "core/base/FigureText.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kLongestSpan = 36'500;

struct UnitName {
    QStringView text;
    SpanUnit unit;
};

constexpr UnitName kUnitNames[] = {
    {u"d", SpanUnit::Days},  {u"m", SpanUnit::Months}, {u"y", SpanUnit::Years},     {u"天", SpanUnit::Days},
    {u"日", SpanUnit::Days}, {u"年", SpanUnit::Years}, {u"个月", SpanUnit::Months}, {u"月", SpanUnit::Months},
};

int monthsOf(Span span)
{
    return span.unit == SpanUnit::Years ? span.count * 12 : span.unit == SpanUnit::Months ? span.count : 0;
}

qint64 daysOf(Span span)
{
    return span.unit == SpanUnit::Days ? span.count : 0;
}

Span nextOf(const Term& term)
{
    return term.next.isSet() ? term.next : term.first;
}

/// First day after @p renewals renewals, less @p lead: one step from the original start, so nothing is clamped twice.
QDate boundary(const Term& term, int renewals, Span lead)
{
    const Span next = nextOf(term);
    const qint64 daysBefore = daysOf(term.first);
    const int months = monthsOf(term.first) + renewals * monthsOf(next);
    const qint64 daysAfter = renewals * daysOf(next);
    if (daysAfter > 0 && monthsOf(lead) > 0) // day periods after a month term: their boundary is the exact anchor
        return term.start.addDays(daysBefore).addMonths(months).addDays(daysAfter).addMonths(-monthsOf(lead));
    return term.start.addDays(daysBefore).addMonths(months - monthsOf(lead)).addDays(daysAfter - daysOf(lead));
}

bool hasDates(const Term& term)
{
    return term.kind != TermKind::OpenEnded && term.start.isValid() && term.first.isSet();
}

/// Number of the first period that ends on @p day or later; ends rise with the number, so halving finds it.
int numberOn(const Term& term, QDate day)
{
    constexpr qint64 kShortestMonth = 28;
    const qint64 shortest = std::max<qint64>(1, daysOf(nextOf(term)) + monthsOf(nextOf(term)) * kShortestMonth);
    int low = 0;
    int high = static_cast<int>(std::max<qint64>(0, term.start.daysTo(day)) / shortest) + 1;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const QDate end = boundary(term, middle, {}).addDays(-1);
        if (end.isValid() && end < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// A span in the stored form; nothing when it is written in another way.
std::optional<Span> storedSpan(QStringView text)
{
    if (text.isEmpty())
        return Span{};
    int count = 0;
    for (const QChar digit : text.chopped(1)) {
        if (digit < u'0' || digit > u'9' || count > kLongestSpan)
            return {};
        count = count * 10 + (digit.unicode() - u'0');
    }
    if (text.size() < 2 || count > kLongestSpan)
        return {};
    const QChar unit = text.back();
    return unit == u'm'   ? std::optional(Span{count, SpanUnit::Months})
           : unit == u'd' ? std::optional(Span{count, SpanUnit::Days})
           : unit == u'y' ? std::optional(Span{count, SpanUnit::Years})
                          : std::nullopt;
}

} // namespace

QString formatSpan(Span span)
{
    if (!span.isSet())
        return {};
    const QChar unit = span.unit == SpanUnit::Days ? u'd' : span.unit == SpanUnit::Months ? u'm' : u'y';
    return QString::number(span.count) + unit;
}

Result<Span> parseSpan(QStringView text)
{
    if (const auto stored = storedSpan(text)) // a list reads hundreds of thousands of them
        return *stored;
    const QString half = toHalfWidth(text).trimmed().toLower();
    if (half.isEmpty() || half == u"0" || half == u"-")
        return Span{};
    for (const UnitName& name : kUnitNames) {
        if (!half.endsWith(name.text))
            continue;
        bool isNumber = false;
        const int count = QStringView(half).chopped(name.text.size()).trimmed().toInt(&isNumber);
        if (isNumber && count >= 0 && count <= kLongestSpan)
            return Span{count, name.unit};
        if (name.text == u"月" || name.text.size() > 1)
            break;
    }
    return invalid(u"term.span"_s, {}, text.toString());
}

std::optional<Renewal> renewalFromCode(QStringView code)
{
    for (Renewal renewal : {Renewal::None, Renewal::Tacit, Renewal::Express}) {
        if (code == renewalCode(renewal))
            return renewal;
    }
    return std::nullopt;
}

QString renewalCode(Renewal renewal)
{
    switch (renewal) {
    case Renewal::None:
        return u"none"_s;
    case Renewal::Tacit:
        return u"tacit"_s;
    case Renewal::Express:
        return u"express"_s;
    }
    return {};
}

Result<Term> checkedTerm(Term term)
{
    if (term.kind != TermKind::FromEvent && !term.start.isValid())
        return invalid(u"term.start_missing"_s, u"start"_s);
    if (term.kind != TermKind::OpenEnded && !term.first.isSet())
        return invalid(u"term.first_missing"_s, u"first"_s);
    return term;
}

TermPeriod periodNumber(const Term& term, int number)
{
    TermPeriod period;
    period.start = term.start;
    if (!hasDates(term))
        return period;
    period.number = number;
    period.start = number == 0 ? term.start : boundary(term, number - 1, {});
    period.end = boundary(term, number, {}).addDays(-1);
    if (term.notice.isSet())
        period.noticeDeadline = boundary(term, number, term.notice).addDays(-1);
    return period;
}

TermPeriod periodOn(const Term& term, QDate day)
{
    const QDate lastDay = term.expiryOverride ? std::min(*term.expiryOverride, day) : day;
    const bool rolls = hasDates(term) && term.renewal == Renewal::Tacit;
    TermPeriod period = periodNumber(term, rolls ? numberOn(term, lastDay) : 0);
    if (term.expiryOverride)
        period.end = *term.expiryOverride;
    if (term.noticeOverride && *term.noticeOverride >= period.start &&
        (period.end.isNull() || *term.noticeOverride <= period.end))
        period.noticeDeadline = *term.noticeOverride;
    return period;
}

QString termStatusCode(TermStatus status)
{
    switch (status) {
    case TermStatus::NotEffective:
        return u"not_effective"_s;
    case TermStatus::Performing:
        return u"performing"_s;
    case TermStatus::ExpiringSoon:
        return u"expiring_soon"_s;
    case TermStatus::NoticeDue:
        return u"notice_due"_s;
    case TermStatus::ExpiredUnhandled:
        return u"expired_unhandled"_s;
    case TermStatus::OpenEnded:
        return u"open_ended"_s;
    }
    return {};
}

TermStatus termStatusOn(const Term& term, QDate day, TermWarnings warnings)
{
    if (!term.start.isValid() || day < term.start)
        return TermStatus::NotEffective;
    const TermPeriod period = periodOn(term, day);
    if (period.end.isNull())
        return TermStatus::OpenEnded;
    if (day > period.end)
        return TermStatus::ExpiredUnhandled;

    const bool ends = term.renewal != Renewal::Tacit || term.expiryOverride;
    const bool noticeMatters = term.renewal != Renewal::None && period.noticeDeadline.isValid();
    if (noticeMatters && day <= period.noticeDeadline && day.daysTo(period.noticeDeadline) <= warnings.noticeDays)
        return TermStatus::NoticeDue;
    const bool decisionOpen = ends || !noticeMatters;
    if (decisionOpen && day.daysTo(period.end) <= warnings.expiringDays)
        return TermStatus::ExpiringSoon;
    return TermStatus::Performing;
}

} // namespace cdesk
