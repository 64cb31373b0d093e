// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clauses/ClauseList.h"

#include "core/ledger/Ledger.h"
#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using C = ClauseColumn;

const QString kUses = u"(SELECT COUNT(DISTINCT u.owner_id) FROM clause_use u JOIN clause_version w"
                      " ON w.id = u.clause_version_id WHERE w.clause_id = c.id AND u.owner = "_s;

const QString kSelectRow = u"SELECT c.id, c.name, c.kind, c.topic, c.family, c.tags, c.contract_types, c.use_when,"
                           " (SELECT MAX(v.number) FROM clause_version v WHERE v.clause_id = c.id), "_s %
                           kUses % u"'template'), "_s % kUses %
                           u"'contract'), CASE WHEN c.retired_utc_ms IS NULL THEN 0 ELSE 1 END FROM clause c "_s;

/// Stored lists have a word a line.
QString wordsInLine(const QString& stored)
{
    return QString(stored).replace(u'\n', u"、"_s);
}

void read(const Row& from, LedgerRow& row)
{
    row.clear(from.integerAt(0));
    int at = 1;
    for (const int column : {C::Name, C::Kind, C::Topic, C::Family})
        row.setText(column, from.textAt(at++));
    row.setText(C::Tags, wordsInLine(from.textAt(at++)));
    row.setText(C::ContractTypes, wordsInLine(from.textAt(at++)));
    row.setText(C::UseWhen, from.textAt(at++));
    for (const int column : {C::Version, C::Templates, C::Contracts, C::IsRetired})
        row.setValue(column, from.integerAt(at++));
}

} // namespace

std::shared_ptr<const TableShape> ClauseList::shape() const
{
    std::vector<LedgerColumn> columns(C::Columns, {.kind = ColumnKind::Count});
    const auto shape = [&](std::initializer_list<int> which, LedgerColumn column) {
        for (const int index : which)
            columns[static_cast<size_t>(index)] = column;
    };
    shape({C::Name, C::Tags, C::UseWhen, C::ContractTypes},
          {.kind = ColumnKind::Text, .order = TextOrder::Pinyin, .isSearched = true});
    shape({C::Topic, C::Family}, {.kind = ColumnKind::Word, .order = TextOrder::Pinyin, .isSearched = true});
    shape({C::Kind}, {.kind = ColumnKind::Word});
    return std::make_shared<const TableShape>(std::move(columns));
}

void ClauseList::readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const
{
    bool goesOn = true;
    database.query(kSelectRow % u"ORDER BY c.id"_s).forEach([&](const Row& from) {
        if (!goesOn)
            return;
        read(from, row);
        goesOn = each();
    });
}

bool ClauseList::readOne(const Database& database, qint64 id, LedgerRow& row) const
{
    bool isThere = false;
    database.query(kSelectRow % u"WHERE c.id = :id"_s).bind(":id", id).forEach([&](const Row& from) {
        read(from, row);
        isThere = true;
    });
    return isThere;
}

qint64 ClauseList::count(const Database& database) const
{
    return database.query(u"SELECT COUNT(*) FROM clause"_s).number();
}

std::vector<qint64> ClauseList::affected(const Database&, const LedgerData&, const ChangeSet& changes) const
{
    return changes.idsOf(EntityKind::Clause);
}

} // namespace cdesk
