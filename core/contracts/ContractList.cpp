// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractList.h"

#include "core/archive/ArchiveList.h"
#include "core/base/Term.h"
#include "core/ledger/Ledger.h"
#include "core/storage/Database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using C = ContractColumn;

// A contract without a customer record still shows who stands on the other side. -9223372036854775807 is
// kNoValue + 1: the smallest number that both engines read as a BIGINT literal.
const QString kSelect =
    u"SELECT c.id, c.number, c.title, COALESCE(u.name, (SELECT p.name FROM contract_party p WHERE p.contract_id = c.id"
    " AND p.company_id IS NULL ORDER BY p.position LIMIT 1), ''), COALESCE(u.short_name, ''),"
    " COALESCE(c.customer_id, 0), COALESCE(o.name, ''), c.contract_type, c.subject, c.form, c.state, c.salesperson,"
    " COALESCE(c.amount_minor, -9223372036854775807), c.currency, COALESCE(c.signed_on, ''),"
    " COALESCE(c.effective_on, ''), COALESCE(c.start_on, ''), COALESCE(c.end_on, ''), c.term_kind, c.first_term,"
    " c.next_term, c.notice, c.renewal, COALESCE(c.expiry_override_on, ''), COALESCE(c.notice_override_on, ''),"
    " COALESCE(c.ended_on, ''), c.renewal_decision, COALESCE(c.predecessor_id, 0), COALESCE(a.number, ''),"
    " c.created_utc_ms, c.updated_utc_ms, COALESCE(c.removed_utc_ms, 0)"
    " FROM contract c LEFT JOIN customer u ON u.id = c.customer_id LEFT JOIN company o ON o.id = c.company_id"
    " LEFT JOIN archive_record a ON a.contract_id = c.id "_s;

void read(const Row& from, LedgerRow& row)
{
    row.clear(from.integerAt(0));
    int at = 1;
    const auto text = [&](int column) { row.setUtf8(column, from.utf8At(at++)); };
    const auto date = [&](int column) { row.setIsoDate(column, from.utf8At(at++)); };
    const auto key = [&](int column) {
        const qint64 id = from.integerAt(at++);
        row.setValue(column, id == 0 ? kNoValue : id);
    };
    for (const int column : {C::Number, C::Title, C::Customer, C::ShortName})
        text(column);
    key(C::CustomerId);
    for (const int column : {C::Company, C::Type, C::Subject, C::Form, C::State, C::Salesperson})
        text(column);
    const qint64 amount = from.integerAt(at++);
    row.setValue(C::Amount, amount == kNoValue + 1 ? kNoValue : amount);
    text(C::Currency);
    for (const int column : {C::SignedOn, C::EffectiveOn, C::StartOn, C::EndOn})
        date(column);
    for (const int column : {C::TermKind, C::FirstTerm, C::NextTerm, C::Notice, C::Renewal})
        text(column);
    for (const int column : {C::ExpiryOverride, C::NoticeOverride, C::EndedOn})
        date(column);
    text(C::Decision);
    key(C::PredecessorId);
    text(C::ArchiveNumber);
    row.setValue(C::CreatedAt, from.integerAt(at++));
    row.setValue(C::UpdatedAt, from.integerAt(at++));
    row.setValue(C::IsRemoved, from.integerAt(at++) == 0 ? 0 : 1);
}

struct Derived {
    qint64 status = kNoValue;
    qint64 expiresOn = kNoValue;
    qint64 noticeBy = kNoValue;
};

/// @p text and @p date read a column of the row, whether it is on its way in or stands already.
template <class Text, class Date>
Derived derivedOn(const LedgerDay& day, Text text, Date date)
{
    const Term agreed =
        agreedTerm(text(C::TermKind), text(C::FirstTerm), text(C::NextTerm), text(C::Notice), text(C::Renewal));
    const Term term = termOf(agreed, {.start = date(C::StartOn),
                                      .effective = date(C::EffectiveOn),
                                      .signedOn = date(C::SignedOn),
                                      .end = date(C::EndOn),
                                      .expiryOverride = date(C::ExpiryOverride),
                                      .noticeOverride = date(C::NoticeOverride)});
    ContractState state = ContractState::Draft;
    fromCode(text(C::State), state);
    const TermPeriod period = periodOn(term, day.today);
    return {.status =
                static_cast<qint64>(statusOn(state, term, text(C::Decision) != u"open"_s, day.today, day.warnings)),
            .expiresOn = cellOfDate(period.end),
            .noticeBy = cellOfDate(period.noticeDeadline)};
}

/// Contracts that show a value of @p column among @p keys (sorted).
void addWhereKey(const LedgerTable& table, int column, const std::vector<qint64>& keys, std::vector<qint64>& ids)
{
    for (int row = 0; row < table.places(); ++row) {
        if (table.isAlive(row) && std::binary_search(keys.begin(), keys.end(), table.value(row, column)))
            ids.push_back(table.id(row));
    }
}

} // namespace

std::shared_ptr<const TableShape> ContractList::shape() const
{
    std::vector<LedgerColumn> columns(C::Columns, {.kind = ColumnKind::Word});
    const auto shape = [&](std::initializer_list<int> which, LedgerColumn column) {
        for (const int index : which)
            columns[static_cast<size_t>(index)] = column;
    };
    shape({C::Number}, {.kind = ColumnKind::Text, .isSearched = true, .isNumber = true});
    shape({C::ArchiveNumber}, {.kind = ColumnKind::Text, .isSearched = true, .isNumber = true});
    shape({C::Title}, {.kind = ColumnKind::Text, .order = TextOrder::Pinyin, .isSearched = true});
    shape({C::Customer, C::ShortName}, {.kind = ColumnKind::Word, .order = TextOrder::Pinyin, .isSearched = true});
    shape({C::Company, C::Type, C::Subject, C::Salesperson}, {.kind = ColumnKind::Word, .order = TextOrder::Pinyin});
    shape({C::CustomerId, C::PredecessorId}, {.kind = ColumnKind::Key});
    shape({C::Status}, {.kind = ColumnKind::Code});
    shape({C::Amount}, {.kind = ColumnKind::Money, .currencyColumn = C::Currency});
    shape({C::SignedOn, C::EffectiveOn, C::StartOn, C::EndOn, C::ExpiryOverride, C::NoticeOverride, C::EndedOn,
           C::ExpiresOn, C::NoticeBy},
          {.kind = ColumnKind::Date});
    shape({C::CreatedAt, C::UpdatedAt}, {.kind = ColumnKind::Instant});
    shape({C::IsRemoved}, {.kind = ColumnKind::Count});
    return std::make_shared<const TableShape>(std::move(columns));
}

void ContractList::readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const
{
    bool goesOn = true;
    database.query(kSelect % u"ORDER BY c.id"_s).forEach([&](const Row& from) {
        if (!goesOn)
            return;
        read(from, row);
        goesOn = each();
    });
}

bool ContractList::readOne(const Database& database, qint64 id, LedgerRow& row) const
{
    bool isThere = false;
    database.query(kSelect % u"WHERE c.id = :id"_s).bind(":id", id).forEach([&](const Row& from) {
        read(from, row);
        isThere = true;
    });
    return isThere;
}

std::vector<qint64> ContractList::firstIds(const Database& database) const
{
    return database
        .query(u"SELECT id FROM contract WHERE removed_utc_ms IS NULL ORDER BY updated_utc_ms DESC, id DESC"
               " LIMIT 100"_s)
        .all([](const Row& row) { return row.integerAt(0); });
}

qint64 ContractList::count(const Database& database) const
{
    return database.query(u"SELECT COUNT(*) FROM contract"_s).number();
}

std::vector<qint64> ContractList::affected(const Database& database, const LedgerData& before,
                                           const ChangeSet& changes) const
{
    std::vector<qint64> ids = changes.idsOf(EntityKind::Contract);
    const LedgerTable& contracts = before.contracts();
    if (changes.touches(EntityKind::Customer))
        addWhereKey(contracts, C::CustomerId, changes.idsOf(EntityKind::Customer), ids);
    if (changes.touches(EntityKind::Company)) {
        for (int row = 0; row < contracts.places(); ++row)
            ids.push_back(contracts.id(row));
    }
    for (const qint64 record : changes.idsOf(EntityKind::ArchiveRecord)) {
        if (const auto row = before.archive().find(record))
            ids.push_back(before.archive().value(*row, ArchiveColumn::ContractId));
        ids.push_back(
            database.query(u"SELECT contract_id FROM archive_record WHERE id = :id"_s).bind(":id", record).number());
    }
    return ids;
}

void ContractList::deriveOn(const LedgerDay& day, LedgerRow& row) const
{
    const Derived derived = derivedOn(
        day, [&](int column) { return row.text(column); }, [&](int column) { return row.date(column); });
    row.setValue(C::Status, derived.status);
    row.setValue(C::ExpiresOn, derived.expiresOn);
    row.setValue(C::NoticeBy, derived.noticeBy);
}

void ContractList::turnDay(const LedgerDay& day, LedgerTableWriter& writer) const
{
    const LedgerTable& table = writer.table();
    for (int row = 0; row < table.places(); ++row) {
        if (!table.isAlive(row))
            continue;
        const Derived derived = derivedOn(
            day, [&](int column) { return table.text(row, column); },
            [&](int column) { return table.date(row, column); });
        writer.setValue(row, C::Status, derived.status);
        writer.setValue(row, C::ExpiresOn, derived.expiresOn);
        writer.setValue(row, C::NoticeBy, derived.noticeBy);
    }
}

} // namespace cdesk
