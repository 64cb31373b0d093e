// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/ArchiveListDefinition.h"

#include "core/archive/ArchiveList.h"
#include "core/contracts/ContractList.h"
#include "core/ledger/Ledger.h"
#include "ui/lists/ListColumn.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

using C = ArchiveColumn;

/// Gives the sentences of this file their context.
struct ArchiveListWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::ArchiveListWords)
};
Chip completeness(const CellValue& value)
{
    if (value.number <= 0)
        return {.word = ArchiveListWords::tr("Complete"), .tone = Tone::Success};
    return {.word = ArchiveListWords::tr("%n missing", nullptr, static_cast<int>(value.number)), .tone = Tone::Warning};
}

QString keepUntilWord(const CellValue& value)
{
    if (value.number == kNoValue)
        return ArchiveListWords::tr("Permanent");
    return QDate::fromJulianDay(value.number).toString(Qt::ISODate);
}

LedgerFilter where(const LedgerCondition& condition)
{
    return {.text = {}, .conditions = {condition}};
}

} // namespace

ListDefinition archiveListDefinition()
{
    return {.name = u"archive"_s,
            .kind = EntityKind::ArchiveRecord,
            .columns =
                {{.key = u"number"_s, .title = ArchiveListWords::tr("Archive no."), .column = C::Number},
                 {.key = u"contract"_s,
                  .title = ArchiveListWords::tr("Contract no."),
                  .column = C::ContractNumber,
                  .width = 9},
                 {.key = u"title"_s, .title = ArchiveListWords::tr("Title"), .column = C::Title, .width = 14},
                 {.key = u"customer"_s, .title = ArchiveListWords::tr("Customer"), .column = C::Customer, .width = 13},
                 {.key = u"room"_s, .title = ArchiveListWords::tr("Room"), .column = C::Room, .width = 6},
                 {.key = u"cabinet"_s, .title = ArchiveListWords::tr("Cabinet"), .column = C::Cabinet, .width = 4},
                 {.key = u"box"_s, .title = ArchiveListWords::tr("Box"), .column = C::Box, .width = 4},
                 {.key = u"slot"_s, .title = ArchiveListWords::tr("Slot"), .column = C::Slot, .width = 4},
                 {.key = u"filed"_s, .title = ArchiveListWords::tr("Filed on"), .column = C::FiledOn, .width = 7},
                 {.key = u"keep"_s,
                  .title = ArchiveListWords::tr("Keep until"),
                  .column = C::KeepUntil,
                  .width = 7,
                  .word = keepUntilWord},
                 {.key = u"copies"_s, .title = ArchiveListWords::tr("Copies"), .column = C::PaperCopies, .width = 4},
                 {.key = u"missing"_s,
                  .title = ArchiveListWords::tr("Completeness"),
                  .column = C::MissingItems,
                  .width = 6,
                  .chip = completeness},
                 {.key = u"electronic"_s,
                  .title = ArchiveListWords::tr("Electronic copies"),
                  .column = C::ElectronicCopies,
                  .width = 5,
                  .isVisible = false},
                 {.key = u"category"_s,
                  .title = ArchiveListWords::tr("Category"),
                  .column = C::Category,
                  .width = 6,
                  .isVisible = false},
                 {.key = u"year"_s,
                  .title = ArchiveListWords::tr("Year"),
                  .column = C::Year,
                  .width = 4,
                  .isVisible = false},
                 {.key = u"amount"_s,
                  .title = ArchiveListWords::tr("Amount"),
                  .column = C::Amount,
                  .isVisible = false,
                  .isSummed = true},
                 {.key = u"salesperson"_s,
                  .title = ArchiveListWords::tr("Salesperson"),
                  .column = C::Salesperson,
                  .width = 5,
                  .isVisible = false},
                 {.key = u"filed_by"_s,
                  .title = ArchiveListWords::tr("Filed by"),
                  .column = C::FiledBy,
                  .width = 5,
                  .isVisible = false}},
            .sort = {.column = C::FiledOn, .direction = Qt::DescendingOrder},
            .presets = {
                {.key = u"all"_s,
                 .title = ArchiveListWords::tr("All filed contracts"),
                 .filter = [](QDate) { return LedgerFilter(); },
                 .sort = {.column = C::FiledOn, .direction = Qt::DescendingOrder}},
                {.key = u"incomplete"_s,
                 .title = ArchiveListWords::tr("Papers missing"),
                 .filter = [](QDate) { return where({.column = C::MissingItems, .from = 1}); },
                 .sort = {.column = C::FiledOn}},
                {.key = u"expired"_s,
                 .title = ArchiveListWords::tr("Retention over"),
                 .filter =
                     [](QDate today) { return where({.column = C::KeepUntil, .to = today.addDays(-1).toJulianDay()}); },
                 .sort = {.column = C::KeepUntil}}}};
}

QStringList contractTypesOf(const Ledger& ledger)
{
    const auto data = ledger.now();
    if (data->version() == 0)
        return {};
    const LedgerTable& contracts = data->contracts();
    QStringList types;
    for (const LedgerGroup& group : groupsOf(contracts, matchingRows(contracts, {}), ContractColumn::Type)) {
        const QString type = contracts.words(ContractColumn::Type).text(static_cast<int>(group.value));
        if (!type.isEmpty())
            types.append(type);
    }
    types.sort();
    return types;
}

} // namespace cdesk::ui
