// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractViews.h"

#include "core/contracts/ContractList.h"
#include "core/contracts/ContractStatus.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

using C = ContractColumn;
using S = ContractStatus;

ListPreset withStatus(std::initializer_list<S> statuses)
{
    LedgerCondition condition{.column = C::Status, .words = {}, .values = {}};
    for (const S status : statuses)
        condition.values.push_back(static_cast<qint64>(status));
    return {.key = {},
            .title = {},
            .filter = [condition](QDate) { return LedgerFilter{.text = {}, .conditions = {condition}}; },
            .sort = {.column = C::UpdatedAt, .direction = Qt::DescendingOrder}};
}

LedgerCondition between(int column, QDate from, QDate to)
{
    return {.column = column, .words = {}, .values = {}, .from = cellOfDate(from), .to = cellOfDate(to)};
}

ListPreset expiringWithin(int days)
{
    const LedgerCondition live{
        .column = C::State, .words = {toCode(ContractState::Signed), toCode(ContractState::Performing)}, .values = {}};
    return {.key = {},
            .title = {},
            .filter =
                [days, live](QDate today) {
                    return LedgerFilter{.text = {},
                                        .conditions = {between(C::ExpiresOn, today, today.addDays(days)), live}};
                },
            .sort = {.column = C::ExpiresOn, .direction = Qt::AscendingOrder}};
}

ListPreset signedSince(QDate (*first)(QDate today))
{
    return {.key = {},
            .title = {},
            .filter =
                [first](QDate today) {
                    LedgerCondition known{.column = C::Status, .words = {}, .values = {}};
                    for (const S status : kAllContractStatuses)
                        if (status != S::Void)
                            known.values.push_back(static_cast<qint64>(status));
                    return LedgerFilter{.text = {}, .conditions = {between(C::SignedOn, first(today), today), known}};
                },
            .sort = {.column = C::SignedOn, .direction = Qt::DescendingOrder}};
}

} // namespace

std::optional<ListPreset> contractView(const QString& name)
{
    if (name.startsWith(u"expiring_"_s))
        return expiringWithin(name.section(u'_', 1).toInt());
    if (name == u"notice_due"_s)
        return withStatus({S::NoticeDue});
    if (name == u"expired_unhandled"_s)
        return withStatus({S::ExpiredUnhandled});
    if (name == u"drafts"_s)
        return withStatus({S::Draft, S::Returned});
    if (name == u"in_review"_s)
        return withStatus({S::InReview});
    if (name == u"being_signed"_s)
        return withStatus({S::BeingSigned});
    if (name == u"signed_month"_s)
        return signedSince([](QDate today) { return QDate(today.year(), today.month(), 1); });
    if (name == u"signed_year"_s)
        return signedSince([](QDate today) { return QDate(today.year(), 1, 1); });
    S status{};
    if (name.startsWith(u"status:"_s) && fromCode(name.mid(7), status))
        return withStatus({status});
    return std::nullopt;
}

} // namespace cdesk::ui
