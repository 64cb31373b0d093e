// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerRepository.h"

#include "core/base/Pinyin.h"
#include "core/base/TextNormal.h"
#include "core/customers/CustomerTexts.h"
#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

Customer readCustomer(const Row& row)
{
    Customer customer;
    customer.id = row.id<CustomerId>("id");
    for (const CustomerText& text : customerTexts())
        customer.*text.value = row.text(text.key.toLatin1().constData());
    customer.kind = row.code<CustomerKind>("kind");
    customer.customerClass = row.code<CustomerClass>("class");
    customer.status = row.code<CustomerStatus>("status");
    customer.creditLimitMinor = row.optionalInteger("credit_limit_minor");
    customer.ownFields = row.json("own_fields");
    customer.mergedInto = row.id<CustomerId>("merged_into");
    customer.createdUtcMs = row.integer("created_utc_ms");
    customer.updatedUtcMs = row.integer("updated_utc_ms");
    customer.removedUtcMs = row.optionalInteger("removed_utc_ms");
    customer.revision = row.revision();
    return customer;
}

const QString kSummaryColumns = u"id, name, credit_code, name_key, py_sort, class, status, region, salesperson,"
                                " removed_utc_ms, revision, merged_into"_s;

CustomerSummary readSummary(const Row& row)
{
    return {.id = row.id<CustomerId>("id"),
            .name = row.text("name"),
            .creditCode = row.text("credit_code"),
            .nameKey = row.text("name_key"),
            .sortKey = row.text("py_sort"),
            .customerClass = row.code<CustomerClass>("class"),
            .status = row.code<CustomerStatus>("status"),
            .region = row.text("region"),
            .salesperson = row.text("salesperson"),
            .isRemoved = !row.isNull("removed_utc_ms"),
            .revision = row.revision(),
            .mergedInto = row.id<CustomerId>("merged_into")};
}

void bindCustomer(Query& query, const Customer& customer, qint64 nowUtcMs)
{
    query.bind(":name", customer.name)
        .bind(":short_name", customer.shortName)
        .bind(":credit_code", customer.creditCode)
        .bind(":kind", customer.kind)
        .bind(":class", customer.customerClass)
        .bind(":industry", customer.industry)
        .bind(":region", customer.region)
        .bind(":salesperson", customer.salesperson)
        .bind(":source", customer.source)
        .bind(":status", customer.status)
        .bind(":legal_representative", customer.legalRepresentative)
        .bind(":phone", customer.phone)
        .bind(":invoice_title", customer.invoiceTitle)
        .bind(":bank_name", customer.bankName)
        .bind(":bank_account", customer.bankAccount)
        .bind(":credit_limit_minor", customer.creditLimitMinor)
        .bind(":payment_terms", customer.paymentTerms)
        .bind(":notes", customer.notes)
        .bind(":own_fields", customer.ownFields)
        .bind(":py_sort", pinyinSortKey(customer.name))
        .bind(":name_key", nameKey(customer.name))
        .bind(":now", nowUtcMs);
}

} // namespace

std::optional<Customer> CustomerRepository::find(CustomerId id) const
{
    auto customer = m_database.query(u"SELECT * FROM customer WHERE id = :id"_s).bind(":id", id).optional(readCustomer);
    if (customer)
        readParts(*customer);
    return customer;
}

std::optional<Customer> CustomerRepository::findByName(const QString& name) const
{
    auto customer = m_database
                        .query(u"SELECT * FROM customer WHERE name_key = :key AND name = :name"
                               " AND removed_utc_ms IS NULL ORDER BY id LIMIT 1"_s)
                        .bind(":key", nameKey(name))
                        .bind(":name", name)
                        .optional(readCustomer);
    if (customer)
        readParts(*customer);
    return customer;
}

void CustomerRepository::add(Customer& customer, qint64 nowUtcMs) const
{
    auto query = m_database.query(
        u"INSERT INTO customer (name, short_name, credit_code, kind, class, industry, region, salesperson, source,"
        " status, legal_representative, phone, invoice_title, bank_name, bank_account, credit_limit_minor,"
        " payment_terms, notes, own_fields, py_sort, name_key, created_utc_ms, updated_utc_ms)"
        " VALUES (:name, :short_name, :credit_code, :kind, :class, :industry, :region, :salesperson, :source,"
        " :status, :legal_representative, :phone, :invoice_title, :bank_name, :bank_account, :credit_limit_minor,"
        " :payment_terms, :notes, :own_fields, :py_sort, :name_key, :now, :now)"_s);
    bindCustomer(query, customer, nowUtcMs);
    customer.id = CustomerId{query.insert()};
    customer.revision = Revision{1};
    customer.createdUtcMs = nowUtcMs;
    customer.updatedUtcMs = nowUtcMs;
    writeParts(customer);
}

void CustomerRepository::save(const Customer& customer, Revision seen, qint64 nowUtcMs) const
{
    auto query = m_database.query(
        u"UPDATE customer SET name = :name, short_name = :short_name, credit_code = :credit_code, kind = :kind,"
        " class = :class, industry = :industry, region = :region, salesperson = :salesperson, source = :source,"
        " status = :status, legal_representative = :legal_representative, phone = :phone,"
        " invoice_title = :invoice_title, bank_name = :bank_name, bank_account = :bank_account,"
        " credit_limit_minor = :credit_limit_minor, payment_terms = :payment_terms, notes = :notes,"
        " own_fields = :own_fields, py_sort = :py_sort, name_key = :name_key, updated_utc_ms = :now,"
        " revision = revision + 1 WHERE id = :id AND revision = :seen"_s);
    bindCustomer(query, customer, nowUtcMs);
    query.bind(":id", customer.id).bind(":seen", seen);
    if (query.execute() == 0)
        throw StaleRevision{u"customer"_s};
    deleteParts(customer.id);
    writeParts(customer);
}

void CustomerRepository::setRemoved(CustomerId id, std::optional<qint64> removedUtcMs, Revision seen) const
{
    const int changed = m_database
                            .query(u"UPDATE customer SET removed_utc_ms = :removed, revision = revision + 1"
                                   " WHERE id = :id AND revision = :seen"_s)
                            .bind(":removed", removedUtcMs)
                            .bind(":id", id)
                            .bind(":seen", seen)
                            .execute();
    if (changed == 0)
        throw StaleRevision{u"customer"_s};
}

void CustomerRepository::setMergedInto(CustomerId id, CustomerId kept) const
{
    m_database.query(u"UPDATE customer SET merged_into = :kept WHERE id = :id"_s)
        .bind(":kept", kept)
        .bind(":id", id)
        .execute();
}

void CustomerRepository::purge(CustomerId id) const
{
    deleteParts(id);
    m_database.query(u"DELETE FROM customer_merge WHERE merged_id = :id OR kept_id = :id"_s).bind(":id", id).execute();
    m_database.query(u"UPDATE customer SET merged_into = NULL WHERE merged_into = :id"_s).bind(":id", id).execute();
    m_database.query(u"DELETE FROM customer WHERE id = :id"_s).bind(":id", id).execute();
}

std::vector<CustomerSummary> CustomerRepository::summaries(Bin bin) const
{
    const QString where = bin == Bin::With      ? QString()
                          : bin == Bin::Without ? u" WHERE removed_utc_ms IS NULL"_s
                                                : u" WHERE removed_utc_ms IS NOT NULL"_s;
    return m_database.query(u"SELECT "_s + kSummaryColumns + u" FROM customer"_s + where + u" ORDER BY py_sort, id"_s)
        .all(readSummary);
}

void CustomerRepository::eachInOrder(const std::function<bool(CustomerSummary&)>& each) const
{
    constexpr int kAtOnce = 100;
    QString sortKey;
    qint64 id = 0;
    for (;;) {
        auto page = m_database
                        .query(u"SELECT "_s + kSummaryColumns +
                               u" FROM customer WHERE removed_utc_ms IS NULL AND (py_sort, id) > (:sort, :id)"
                               " ORDER BY py_sort, id LIMIT :limit"_s)
                        .bind(":sort", sortKey)
                        .bind(":id", id)
                        .bind(":limit", kAtOnce)
                        .all(readSummary);
        if (page.empty())
            return;
        sortKey = page.back().sortKey;
        id = page.back().id.value();
        const bool isLast = page.size() < kAtOnce;
        for (CustomerSummary& one : page)
            if (!each(one))
                return;
        if (isLast)
            return;
    }
}

std::vector<CustomerSummary> CustomerRepository::candidates(int shortest, int longest, const QString& creditCode) const
{
    return m_database
        .query(u"SELECT "_s + kSummaryColumns +
               u" FROM customer WHERE merged_into IS NULL AND"
               " (length(name_key) BETWEEN :shortest AND :longest OR (credit_code = :code AND credit_code <> ''))"
               " ORDER BY id"_s)
        .bind(":shortest", shortest)
        .bind(":longest", longest)
        .bind(":code", creditCode)
        .all(readSummary);
}

int CustomerRepository::contractCount(CustomerId id) const
{
    return static_cast<int>(m_database
                                .query(u"SELECT count(*) FROM (SELECT id FROM contract WHERE customer_id = :id"
                                       " UNION SELECT contract_id FROM contract_party WHERE customer_id = :id)"_s)
                                .bind(":id", id)
                                .number());
}

int CustomerRepository::documentCount(CustomerId id) const
{
    return static_cast<int>(
        m_database.query(u"SELECT count(*) FROM document WHERE owner = 'customer' AND owner_id = :id"_s)
            .bind(":id", id)
            .number());
}

CustomerRepository::MovedReferences CustomerRepository::moveReferences(CustomerId from, CustomerId to) const
{
    const auto moveAll = [&](const QString& sql) {
        return m_database.query(sql).bind(":to", to).bind(":from", from).all([](const Row& row) {
            return row.integer("id");
        });
    };
    return {.contracts = moveAll(u"UPDATE contract SET customer_id = :to, revision = revision + 1"
                                 " WHERE customer_id = :from RETURNING id"_s),
            .parties = moveAll(u"UPDATE contract_party SET customer_id = :to WHERE customer_id = :from RETURNING id"_s),
            .documents = moveAll(u"UPDATE document SET owner_id = :to"
                                 " WHERE owner = 'customer' AND owner_id = :from RETURNING id"_s)};
}

void CustomerRepository::moveBack(const MovedReferences& moved, CustomerId to) const
{
    const auto moveEach = [&](const std::vector<qint64>& ids, const QString& sql) {
        for (const qint64 id : ids)
            m_database.query(sql).bind(":to", to).bind(":id", id).execute();
    };
    moveEach(moved.contracts, u"UPDATE contract SET customer_id = :to, revision = revision + 1 WHERE id = :id"_s);
    moveEach(moved.parties, u"UPDATE contract_party SET customer_id = :to WHERE id = :id"_s);
    moveEach(moved.documents, u"UPDATE document SET owner_id = :to WHERE id = :id"_s);
}

void CustomerRepository::readParts(Customer& customer) const
{
    customer.contacts =
        m_database.query(u"SELECT * FROM customer_contact WHERE customer_id = :id ORDER BY id"_s)
            .bind(":id", customer.id)
            .all([](const Row& row) {
                return CustomerContact{row.text("name"),  row.text("position"), row.text("phone"),
                                       row.text("email"), row.text("note"),     row.boolean("is_primary")};
            });
    customer.addresses =
        m_database.query(u"SELECT * FROM customer_address WHERE customer_id = :id ORDER BY id"_s)
            .bind(":id", customer.id)
            .all([](const Row& row) {
                return CustomerAddress{row.code<AddressKind>("kind"), row.text("address"), row.boolean("is_primary")};
            });
    m_database.query(u"SELECT tag FROM customer_tag WHERE customer_id = :id ORDER BY tag"_s)
        .bind(":id", customer.id)
        .forEach([&](const Row& row) { customer.tags.append(row.text("tag")); });
}

void CustomerRepository::writeParts(const Customer& customer) const
{
    for (const CustomerContact& contact : customer.contacts)
        m_database
            .query(u"INSERT INTO customer_contact (customer_id, name, position, phone, email, note, is_primary)"
                   " VALUES (:customer, :name, :position, :phone, :email, :note, :primary)"_s)
            .bind(":customer", customer.id)
            .bind(":name", contact.name)
            .bind(":position", contact.position)
            .bind(":phone", contact.phone)
            .bind(":email", contact.email)
            .bind(":note", contact.note)
            .bind(":primary", contact.isPrimary)
            .execute();
    for (const CustomerAddress& address : customer.addresses)
        m_database
            .query(u"INSERT INTO customer_address (customer_id, kind, address, is_primary)"
                   " VALUES (:customer, :kind, :address, :primary)"_s)
            .bind(":customer", customer.id)
            .bind(":kind", address.kind)
            .bind(":address", address.address)
            .bind(":primary", address.isPrimary)
            .execute();
    for (const QString& tag : customer.tags)
        m_database.query(u"INSERT INTO customer_tag (customer_id, tag) VALUES (:customer, :tag)"_s)
            .bind(":customer", customer.id)
            .bind(":tag", tag)
            .execute();
}

void CustomerRepository::deleteParts(CustomerId id) const
{
    m_database.query(u"DELETE FROM customer_contact WHERE customer_id = :id"_s).bind(":id", id).execute();
    m_database.query(u"DELETE FROM customer_address WHERE customer_id = :id"_s).bind(":id", id).execute();
    m_database.query(u"DELETE FROM customer_tag WHERE customer_id = :id"_s).bind(":id", id).execute();
}

} // namespace cdesk
