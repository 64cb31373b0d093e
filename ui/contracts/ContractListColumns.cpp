// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractListColumns.h"

#include "core/contracts/ContractList.h"
#include "ui/contracts/ContractWords.h"
#include "ui/text/StatusWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

using C = ContractColumn;

LedgerCondition statusIs(std::initializer_list<ContractStatus> statuses)
{
    LedgerCondition condition{.column = C::Status, .words = {}, .values = {}};
    for (const ContractStatus status : statuses)
        condition.values.push_back(static_cast<qint64>(status));
    return condition;
}

/// Words for a stored code; the code itself when it is none of the enum's.
template <class Enum>
QString wordOf(const CellValue& cell)
{
    Enum value{};
    return fromCode(cell.text, value) ? ContractWords::of(value) : cell.text;
}

QString spanWord(const CellValue& cell)
{
    return ContractWords::of(parseSpan(cell.text).value_or(Span()));
}

} // namespace

ListDefinition ContractListColumns::definition(Bin bin)
{
    const bool isBin = bin == Bin::Only;
    return {.name = isBin ? u"contracts_bin"_s : u"contracts"_s,
            .kind = EntityKind::Contract,
            .columns = columns(),
            .sort = {.column = C::UpdatedAt, .direction = Qt::DescendingOrder},
            .always = {{.column = C::IsRemoved, .words = {}, .values = {isBin ? 1 : 0}}},
            .presets = isBin ? std::vector<ListPreset>() : presets()};
}

std::vector<ListColumn> ContractListColumns::columns()
{
    const auto chip = [](const CellValue& cell) { return StatusWords::chip(static_cast<ContractStatus>(cell.number)); };
    const auto renewal = [](const CellValue& cell) {
        const auto known = renewalFromCode(cell.text);
        return known ? ContractWords::of(*known) : cell.text;
    };
    const auto form = [](const CellValue& cell) { return ContractWords::form(cell.text); };
    return {
        {.key = u"number"_s, .title = tr("Number"), .column = C::Number, .width = 9},
        {.key = u"status"_s, .title = tr("Status"), .column = C::Status, .width = 9, .chip = chip},
        {.key = u"title"_s, .title = tr("Title"), .column = C::Title, .width = 16},
        {.key = u"customer"_s, .title = tr("Customer"), .column = C::Customer, .width = 14},
        {.key = u"amount"_s, .title = tr("Amount"), .column = C::Amount, .width = 8, .isSummed = true},
        {.key = u"expires_on"_s, .title = tr("Expires on"), .column = C::ExpiresOn, .width = 7},
        {.key = u"notice_by"_s, .title = tr("Notice by"), .column = C::NoticeBy, .width = 7},
        {.key = u"signed_on"_s, .title = tr("Signed on"), .column = C::SignedOn, .width = 7},
        {.key = u"salesperson"_s, .title = tr("Salesperson"), .column = C::Salesperson, .width = 5},
        {.key = u"type"_s, .title = tr("Type"), .column = C::Type, .width = 6},
        {.key = u"company"_s, .title = tr("Our company"), .column = C::Company, .width = 12, .isVisible = false},
        {.key = u"short_name"_s, .title = tr("Customer, short"), .column = C::ShortName, .isVisible = false},
        {.key = u"subject"_s, .title = tr("Subject"), .column = C::Subject, .isVisible = false},
        {.key = u"form"_s, .title = tr("Form"), .column = C::Form, .width = 5, .isVisible = false, .word = form},
        {.key = u"state"_s,
         .title = tr("Decision"),
         .column = C::State,
         .width = 6,
         .isVisible = false,
         .word = wordOf<ContractState>},
        {.key = u"start_on"_s, .title = tr("Begins on"), .column = C::StartOn, .width = 7, .isVisible = false},
        {.key = u"effective_on"_s,
         .title = tr("In force on"),
         .column = C::EffectiveOn,
         .width = 7,
         .isVisible = false},
        {.key = u"end_on"_s, .title = tr("Ends on, as written"), .column = C::EndOn, .width = 7, .isVisible = false},
        {.key = u"ended_on"_s, .title = tr("Ended on"), .column = C::EndedOn, .width = 7, .isVisible = false},
        {.key = u"first_term"_s,
         .title = tr("First term"),
         .column = C::FirstTerm,
         .isVisible = false,
         .word = spanWord},
        {.key = u"next_term"_s,
         .title = tr("Further term"),
         .column = C::NextTerm,
         .isVisible = false,
         .word = spanWord},
        {.key = u"notice"_s, .title = tr("Notice"), .column = C::Notice, .isVisible = false, .word = spanWord},
        {.key = u"renewal"_s, .title = tr("Renewal"), .column = C::Renewal, .isVisible = false, .word = renewal},
        {.key = u"decision"_s,
         .title = tr("Renewal decision"),
         .column = C::Decision,
         .isVisible = false,
         .word = wordOf<RenewalDecision>},
        {.key = u"archive_number"_s, .title = tr("Archive number"), .column = C::ArchiveNumber, .isVisible = false},
        {.key = u"created"_s, .title = tr("Drafted"), .column = C::CreatedAt, .isVisible = false},
        {.key = u"updated"_s, .title = tr("Changed"), .column = C::UpdatedAt, .isVisible = false},
    };
}

std::vector<ListPreset> ContractListColumns::presets()
{
    const auto byStatus = [](std::initializer_list<ContractStatus> statuses) {
        return [condition = statusIs(statuses)](QDate) { return LedgerFilter{.text = {}, .conditions = {condition}}; };
    };
    const auto soon = [](QDate today) {
        constexpr int kSoonDays = 30;
        const LedgerCondition days{.column = C::ExpiresOn,
                                   .words = {},
                                   .values = {},
                                   .from = cellOfDate(today),
                                   .to = cellOfDate(today.addDays(kSoonDays))};
        const LedgerCondition live{.column = C::State,
                                   .words = {toCode(ContractState::Signed), toCode(ContractState::Performing)},
                                   .values = {}};
        return LedgerFilter{.text = {}, .conditions = {days, live}};
    };
    const LedgerSort newest{.column = C::UpdatedAt, .direction = Qt::DescendingOrder};
    const LedgerSort byExpiry{.column = C::ExpiresOn, .direction = Qt::AscendingOrder};
    const LedgerSort byNotice{.column = C::NoticeBy, .direction = Qt::AscendingOrder};
    using S = ContractStatus;
    return {
        {.key = u"all"_s, .title = tr("All contracts"), .filter = [](QDate) { return LedgerFilter(); }, .sort = newest},
        {.key = u"drafts"_s, .title = tr("Drafts"), .filter = byStatus({S::Draft, S::Returned}), .sort = newest},
        {.key = u"running"_s,
         .title = tr("Running"),
         .filter = byStatus({S::NotEffective, S::Performing, S::NoticeDue, S::ExpiringSoon}),
         .sort = byExpiry},
        {.key = u"expiring"_s, .title = tr("Expiring within 30 days"), .filter = soon, .sort = byExpiry},
        {.key = u"notice_due"_s, .title = tr("Notice due"), .filter = byStatus({S::NoticeDue}), .sort = byNotice},
        {.key = u"expired"_s,
         .title = tr("Expired, not handled"),
         .filter = byStatus({S::ExpiredUnhandled}),
         .sort = byExpiry},
        {.key = u"to_file"_s,
         .title = tr("To be filed"),
         .filter = byStatus({S::Completed, S::Terminated}),
         .sort = newest},
    };
}

} // namespace cdesk::ui
