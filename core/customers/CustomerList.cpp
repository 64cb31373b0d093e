// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerList.h"

#include "core/contracts/ContractList.h"
#include "core/customers/CustomerRules.h"
#include "core/ledger/Ledger.h"
#include "core/storage/Database.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using C = CustomerColumn;

// Tags and contact names are gathered apart: an aggregate of texts is written
// differently by each engine.
const QString kSelect =
    u"SELECT u.id, u.name, u.short_name, u.credit_code, u.kind, u.class, u.status, u.region, u.industry, u.salesperson,"
    " u.source, u.updated_utc_ms, COALESCE(u.removed_utc_ms, 0), u.phone, u.legal_representative, u.bank_name, "
    "u.bank_account,"
    " u.invoice_title, EXISTS (SELECT 1 FROM customer_contact k WHERE k.customer_id = u.id AND k.phone <> ''),"
    " EXISTS (SELECT 1 FROM customer_address d WHERE d.customer_id = u.id) FROM customer u "_s;

using TextsOfCustomer = QHash<qint64, QString>;

TextsOfCustomer joined(Query query)
{
    TextsOfCustomer texts;
    query.forEach([&](const Row& row) {
        QString& text = texts[row.integerAt(0)];
        if (!text.isEmpty())
            text += u"、"_s;
        text += row.textAt(1);
    });
    return texts;
}

/// Contracts are gathered apart as well: read customer by customer they lie all over the file.
struct ContractsOfCustomer {
    qint64 count = 0;
    qint64 liveMinor = 0; ///< of those that are signed or performed, in yuan
};

QHash<qint64, ContractsOfCustomer> counted(Query query)
{
    QHash<qint64, ContractsOfCustomer> contracts;
    query.forEach([&](const Row& row) { contracts.insert(row.integerAt(0), {row.integerAt(1), row.integerAt(2)}); });
    return contracts;
}

const QString kSelectContracts =
    u"SELECT customer_id, COUNT(*), CAST(SUM(CASE WHEN currency = 'CNY' AND state IN ('signed', 'performing')"
    " THEN COALESCE(amount_minor, 0) ELSE 0 END) AS BIGINT) FROM contract WHERE removed_utc_ms IS NULL"_s;

/// What is gathered apart.
struct Parts {
    TextsOfCustomer tags;
    TextsOfCustomer contacts;
    QHash<qint64, ContractsOfCustomer> contracts;
};

/// How completely the customer of this line is known; @p at is the first column only this is read for.
int percentKnown(const Row& from, int at, const LedgerRow& row)
{
    Customer known;
    known.name = row.text(C::Name);
    known.creditCode = row.text(C::CreditCode);
    known.salesperson = row.text(C::Salesperson);
    fromCode(row.text(C::Kind), known.kind);
    fromCode(row.text(C::Class), known.customerClass);
    for (QString Customer::*text : {&Customer::phone, &Customer::legalRepresentative, &Customer::bankName,
                                    &Customer::bankAccount, &Customer::invoiceTitle})
        known.*text = from.textAt(at++);
    // Parts count by being there: which ones is not read for a whole list.
    const bool hasPhone = from.integerAt(at++) != 0;
    if (!row.text(C::Contacts).isEmpty())
        known.contacts.emplace_back().name = row.text(C::Contacts);
    if (hasPhone && !known.contacts.empty())
        known.contacts.front().phone = u"0"_s;
    if (from.integerAt(at) != 0)
        known.addresses.emplace_back();
    return completenessOf(known).percent;
}

void read(const Row& from, const Parts& parts, LedgerRow& row)
{
    row.clear(from.integerAt(0));
    int at = 1;
    for (const int column : {C::Name, C::ShortName, C::CreditCode, C::Kind, C::Class, C::Status, C::Region, C::Industry,
                             C::Salesperson, C::Source})
        row.setUtf8(column, from.utf8At(at++));
    row.setText(C::Tags, parts.tags.value(row.id()));
    row.setText(C::Contacts, parts.contacts.value(row.id()));
    const ContractsOfCustomer contracts = parts.contracts.value(row.id());
    row.setValue(C::Contracts, contracts.count);
    // A column of noughts hides the amounts.
    row.setValue(C::LiveAmount, contracts.liveMinor == 0 ? kNoValue : contracts.liveMinor);
    row.setValue(C::UpdatedAt, from.integerAt(at++));
    row.setValue(C::IsRemoved, from.integerAt(at++) == 0 ? 0 : 1);
    row.setValue(C::Completeness, percentKnown(from, at, row));
}

} // namespace

std::shared_ptr<const TableShape> CustomerList::shape() const
{
    std::vector<LedgerColumn> columns(C::Columns, {.kind = ColumnKind::Word});
    const auto shape = [&](std::initializer_list<int> which, LedgerColumn column) {
        for (const int index : which)
            columns[static_cast<size_t>(index)] = column;
    };
    shape({C::Name, C::ShortName, C::Contacts},
          {.kind = ColumnKind::Text, .order = TextOrder::Pinyin, .isSearched = true});
    shape({C::CreditCode}, {.kind = ColumnKind::Text, .isSearched = true, .isNumber = true});
    shape({C::Region, C::Industry, C::Salesperson, C::Source}, {.kind = ColumnKind::Word, .order = TextOrder::Pinyin});
    shape({C::Tags}, {.kind = ColumnKind::Word, .order = TextOrder::Pinyin, .isSearched = true});
    shape({C::Contracts, C::Completeness, C::IsRemoved}, {.kind = ColumnKind::Count});
    shape({C::LiveAmount}, {.kind = ColumnKind::Money});
    shape({C::UpdatedAt}, {.kind = ColumnKind::Instant});
    return std::make_shared<const TableShape>(std::move(columns));
}

void CustomerList::readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const
{
    // The plus keeps contracts from being read along the index of customers.
    const Parts parts{
        joined(database.query(u"SELECT customer_id, tag FROM customer_tag ORDER BY customer_id, tag"_s)),
        joined(database.query(
            u"SELECT customer_id, name FROM customer_contact ORDER BY customer_id, is_primary DESC, id"_s)),
        counted(database.query(kSelectContracts % u" GROUP BY +customer_id"_s))};
    bool goesOn = true;
    database.query(kSelect % u"ORDER BY u.id"_s).forEach([&](const Row& from) {
        if (!goesOn)
            return;
        read(from, parts, row);
        goesOn = each();
    });
}

bool CustomerList::readOne(const Database& database, qint64 id, LedgerRow& row) const
{
    auto tagQuery = database.query(u"SELECT customer_id, tag FROM customer_tag WHERE customer_id = :id ORDER BY tag"_s);
    tagQuery.bind(":id", id);
    auto contactQuery = database.query(u"SELECT customer_id, name FROM customer_contact WHERE customer_id = :id"
                                       " ORDER BY is_primary DESC, id"_s);
    contactQuery.bind(":id", id);
    auto contractQuery = database.query(kSelectContracts % u" AND customer_id = :id GROUP BY customer_id"_s);
    contractQuery.bind(":id", id);
    const Parts parts{joined(std::move(tagQuery)), joined(std::move(contactQuery)), counted(std::move(contractQuery))};
    bool isThere = false;
    database.query(kSelect % u"WHERE u.id = :id"_s).bind(":id", id).forEach([&](const Row& from) {
        read(from, parts, row);
        isThere = true;
    });
    return isThere;
}

std::vector<qint64> CustomerList::firstIds(const Database& database) const
{
    return database.query(u"SELECT id FROM customer WHERE removed_utc_ms IS NULL ORDER BY py_sort, id LIMIT 100"_s)
        .all([](const Row& row) { return row.integerAt(0); });
}

qint64 CustomerList::count(const Database& database) const
{
    return database.query(u"SELECT COUNT(*) FROM customer"_s).number();
}

std::vector<qint64> CustomerList::affected(const Database& database, const LedgerData& before,
                                           const ChangeSet& changes) const
{
    std::vector<qint64> ids = changes.idsOf(EntityKind::Customer);
    const LedgerTable& contracts = before.contracts();
    for (const qint64 contract : changes.idsOf(EntityKind::Contract)) {
        if (const auto row = contracts.find(contract))
            ids.push_back(contracts.value(*row, ContractColumn::CustomerId));
        ids.push_back(
            database.query(u"SELECT customer_id FROM contract WHERE id = :id"_s).bind(":id", contract).number());
    }
    return ids;
}

} // namespace cdesk
