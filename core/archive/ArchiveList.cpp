// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveList.h"

#include "core/contracts/ContractList.h"
#include "core/ledger/Ledger.h"
#include "core/storage/Database.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using C = ArchiveColumn;

const QString kSelectRow =
    u"SELECT a.id, a.number, c.number, c.title, COALESCE(u.name, (SELECT p.name FROM contract_party p"
    " WHERE p.contract_id = c.id AND p.company_id IS NULL ORDER BY p.position LIMIT 1), ''), c.contract_type, c.state,"
    " a.contract_id, COALESCE(u.class, ''), c.salesperson, COALESCE(c.amount_minor, -9223372036854775807), c.currency,"
    " a.category, a.year, a.filed_on, a.room, a.cabinet, a.box, a.slot, a.paper_copies, a.electronic_copies,"
    " COALESCE(a.retention_years, -1), COALESCE(a.keep_until, ''), a.filed_by"
    " FROM archive_record a JOIN contract c ON c.id = a.contract_id LEFT JOIN customer u ON u.id = c.customer_id "_s;

/// How many papers a record lacks; gathered apart, as most lack none.
using MissingOfRecord = QHash<qint64, qint64>;

const QString kSelectMissing = u"SELECT record_id, COUNT(*) FROM archive_check WHERE is_present = 0"_s;

MissingOfRecord counted(Query query)
{
    MissingOfRecord missing;
    query.forEach([&](const Row& row) { missing.insert(row.integerAt(0), row.integerAt(1)); });
    return missing;
}

void read(const Row& from, const MissingOfRecord& missing, LedgerRow& row)
{
    row.clear(from.integerAt(0));
    int at = 1;
    const auto text = [&](int column) { row.setUtf8(column, from.utf8At(at++)); };
    const auto number = [&](int column) { row.setValue(column, from.integerAt(at++)); };
    for (const int column : {C::Number, C::ContractNumber, C::Title, C::Customer, C::ContractType, C::ContractState})
        text(column);
    number(C::ContractId);
    text(C::CustomerClass);
    text(C::Salesperson);
    const qint64 amount = from.integerAt(at++);
    row.setValue(C::Amount, amount == kNoValue + 1 ? kNoValue : amount); // see ContractList.cpp
    text(C::Currency);
    text(C::Category);
    number(C::Year);
    row.setIsoDate(C::FiledOn, from.utf8At(at++));
    for (const int column : {C::Room, C::Cabinet, C::Box, C::Slot})
        text(column);
    number(C::PaperCopies);
    number(C::ElectronicCopies);
    const qint64 years = from.integerAt(at++);
    row.setValue(C::RetentionYears, years < 0 ? kNoValue : years);
    row.setIsoDate(C::KeepUntil, from.utf8At(at++));
    text(C::FiledBy);
    row.setValue(C::MissingItems, missing.value(row.id()));
}

} // namespace

std::shared_ptr<const TableShape> ArchiveList::shape() const
{
    std::vector<LedgerColumn> columns(C::Columns, {.kind = ColumnKind::Word});
    const auto shape = [&](std::initializer_list<int> which, LedgerColumn column) {
        for (const int index : which)
            columns[static_cast<size_t>(index)] = column;
    };
    shape({C::Number, C::ContractNumber}, {.kind = ColumnKind::Text, .isSearched = true, .isNumber = true});
    shape({C::Title}, {.kind = ColumnKind::Text, .order = TextOrder::Pinyin, .isSearched = true});
    shape({C::Customer}, {.kind = ColumnKind::Word, .order = TextOrder::Pinyin, .isSearched = true});
    shape({C::ContractType, C::Salesperson, C::Category}, {.kind = ColumnKind::Word, .order = TextOrder::Pinyin});
    shape({C::ContractId}, {.kind = ColumnKind::Key});
    shape({C::Amount}, {.kind = ColumnKind::Money, .currencyColumn = C::Currency});
    shape({C::Year, C::PaperCopies, C::ElectronicCopies, C::RetentionYears, C::MissingItems},
          {.kind = ColumnKind::Count});
    shape({C::FiledOn, C::KeepUntil}, {.kind = ColumnKind::Date});
    return std::make_shared<const TableShape>(std::move(columns));
}

void ArchiveList::readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const
{
    const MissingOfRecord missing = counted(database.query(kSelectMissing % u" GROUP BY record_id"_s));
    bool goesOn = true;
    database.query(kSelectRow % u"ORDER BY a.id"_s).forEach([&](const Row& from) {
        if (!goesOn)
            return;
        read(from, missing, row);
        goesOn = each();
    });
}

bool ArchiveList::readOne(const Database& database, qint64 id, LedgerRow& row) const
{
    auto missingQuery = database.query(kSelectMissing % u" AND record_id = :id GROUP BY record_id"_s);
    missingQuery.bind(":id", id);
    const MissingOfRecord missing = counted(std::move(missingQuery));
    bool isThere = false;
    database.query(kSelectRow % u"WHERE a.id = :id"_s).bind(":id", id).forEach([&](const Row& from) {
        read(from, missing, row);
        isThere = true;
    });
    return isThere;
}

qint64 ArchiveList::count(const Database& database) const
{
    return database.query(u"SELECT COUNT(*) FROM archive_record"_s).number();
}

std::vector<qint64> ArchiveList::affected(const Database& database, const LedgerData& before,
                                          const ChangeSet& changes) const
{
    std::vector<qint64> ids = changes.idsOf(EntityKind::ArchiveRecord);
    const std::vector<qint64> contracts = changes.idsOf(EntityKind::Contract);
    for (const qint64 contract : contracts)
        ids.push_back(
            database.query(u"SELECT id FROM archive_record WHERE contract_id = :id"_s).bind(":id", contract).number());
    // The rows that show a customer who was written.
    const std::vector<qint64> customers = changes.idsOf(EntityKind::Customer);
    const LedgerTable& archive = before.archive();
    for (int row = 0; !customers.empty() && row < archive.places(); ++row) {
        if (!archive.isAlive(row))
            continue;
        const auto contract = before.contracts().find(archive.value(row, C::ContractId));
        if (contract && std::binary_search(customers.begin(), customers.end(),
                                           before.contracts().value(*contract, ContractColumn::CustomerId)))
            ids.push_back(archive.id(row));
    }
    return ids;
}

} // namespace cdesk
