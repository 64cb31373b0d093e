// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractStatus.h"

#include "core/base/Term.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct StatusCode {
    ContractStatus status;
    const char* code;
};
constexpr StatusCode kCodes[] = {
    {ContractStatus::Draft, "draft"},
    {ContractStatus::InReview, "in_review"},
    {ContractStatus::Returned, "returned"},
    {ContractStatus::Approved, "approved"},
    {ContractStatus::BeingSigned, "being_signed"},
    {ContractStatus::NotEffective, "not_effective"},
    {ContractStatus::Performing, "performing"},
    {ContractStatus::NoticeDue, "notice_due"},
    {ContractStatus::ExpiringSoon, "expiring_soon"},
    {ContractStatus::ExpiredUnhandled, "expired_unhandled"},
    {ContractStatus::Completed, "completed"},
    {ContractStatus::Terminated, "terminated"},
    {ContractStatus::Archived, "archived"},
    {ContractStatus::Disposed, "disposed"},
    {ContractStatus::Void, "void"},
};

/// Longest span a term may have (core/base/Term.h): what "running since ever" is counted back by.
constexpr int kLongestDays = 36500;

ContractStatus statusByDates(const Term& term, bool isRenewalDecided, QDate day, TermWarnings warnings)
{
    switch (termStatusOn(term, day, warnings)) {
    case TermStatus::NotEffective:
        return ContractStatus::NotEffective;
    case TermStatus::Performing:
    case TermStatus::OpenEnded:
        return ContractStatus::Performing;
    case TermStatus::ExpiringSoon:
        return ContractStatus::ExpiringSoon;
    case TermStatus::NoticeDue: {
        if (!isRenewalDecided)
            return ContractStatus::NoticeDue;
        const QDate end = periodOn(term, day).end;
        const bool isNear = end.isValid() && day.daysTo(end) <= warnings.expiringDays;
        return isNear ? ContractStatus::ExpiringSoon : ContractStatus::Performing;
    }
    case TermStatus::ExpiredUnhandled:
        return ContractStatus::ExpiredUnhandled;
    }
    return ContractStatus::Performing;
}

Span spanOf(QStringView text)
{
    return parseSpan(text).value_or(Span()); // a span nobody can read counts as none: the row is never lost
}

} // namespace

QLatin1StringView toCode(ContractStatus status)
{
    return QLatin1StringView(kCodes[static_cast<size_t>(status)].code);
}

bool fromCode(QStringView code, ContractStatus& status)
{
    const auto* const found = std::find_if(std::begin(kCodes), std::end(kCodes), [&](const StatusCode& known) {
        return code == QLatin1StringView(known.code);
    });
    if (found == std::end(kCodes))
        return false;
    status = found->status;
    return true;
}

ContractStatus statusOn(ContractState state, const Term& term, bool isRenewalDecided, QDate day, TermWarnings warnings)
{
    switch (state) {
    case ContractState::Draft:
        return ContractStatus::Draft;
    case ContractState::InReview:
        return ContractStatus::InReview;
    case ContractState::Returned:
        return ContractStatus::Returned;
    case ContractState::Approved:
        return ContractStatus::Approved;
    case ContractState::BeingSigned:
        return ContractStatus::BeingSigned;
    case ContractState::Signed:
    case ContractState::Performing:
        return statusByDates(term, isRenewalDecided, day, warnings);
    case ContractState::Completed:
        return ContractStatus::Completed;
    case ContractState::Terminated:
        return ContractStatus::Terminated;
    case ContractState::Archived:
        return ContractStatus::Archived;
    case ContractState::Disposed:
        return ContractStatus::Disposed;
    case ContractState::Void:
        return ContractStatus::Void;
    }
    return ContractStatus::Draft;
}

Term termOf(Term agreed, const TermDays& days)
{
    Term term = agreed;
    term.start = days.start;
    if (!term.start.isValid() && term.kind != TermKind::FromEvent)
        term.start = days.effective.isValid() ? days.effective : days.signedOn;
    if (days.expiryOverride.isValid())
        term.expiryOverride = days.expiryOverride;
    if (days.noticeOverride.isValid())
        term.noticeOverride = days.noticeOverride;
    if (term.kind == TermKind::OpenEnded || term.first.isSet())
        return term;
    if (term.kind == TermKind::FromEvent && (!term.start.isValid() || !days.end.isValid()))
        return term; // the event has not happened, or it alone does not say how long
    if (!days.end.isValid()) {
        term.kind = TermKind::OpenEnded; // nothing says when it ends, so it must not drop out of a list
        return term;
    }
    if (!term.start.isValid() || term.start > days.end)
        term.start = days.end.addDays(1 - kLongestDays);
    const qint64 length = std::min<qint64>(term.start.daysTo(days.end) + 1, kLongestDays);
    term.first = {static_cast<int>(length), SpanUnit::Days};
    return term;
}

Term agreedTerm(QStringView kind, QStringView first, QStringView next, QStringView notice, QStringView renewal)
{
    Term term;
    term.kind = kind == u"open_ended"   ? TermKind::OpenEnded
                : kind == u"from_event" ? TermKind::FromEvent
                                        : TermKind::Fixed;
    term.first = spanOf(first);
    term.next = spanOf(next);
    term.notice = spanOf(notice);
    term.renewal = renewalFromCode(renewal).value_or(Renewal::None);
    return term;
}

} // namespace cdesk
