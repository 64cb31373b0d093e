// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerImportRepository.h"

#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

ImportBatch readBatch(const Row& row)
{
    return {.id = row.integer("id"),
            .fileName = row.text("file_name"),
            .rows = static_cast<int>(row.integer("rows")),
            .created = static_cast<int>(row.integer("created")),
            .updated = static_cast<int>(row.integer("updated")),
            .importedUtcMs = row.integer("imported_utc_ms"),
            .undoneUtcMs = row.optionalInteger("undone_utc_ms")};
}

QStringList namesOf(Query query)
{
    QStringList names;
    query.forEach([&](const Row& row) { names.append(row.text("name")); });
    return names;
}

} // namespace

qint64 CustomerImportRepository::begin(const QString& fileName, qint64 nowUtcMs) const
{
    return m_database
        .query(u"INSERT INTO import_batch (noun, file_name, rows, created, updated, imported_utc_ms)"
               " VALUES ('customer', :file, 0, 0, 0, :now)"_s)
        .bind(":file", fileName)
        .bind(":now", nowUtcMs)
        .insert();
}

void CustomerImportRepository::finish(qint64 batchId, const ImportOutcome& outcome) const
{
    m_database.query(u"UPDATE import_batch SET rows = :rows, created = :created, updated = :updated WHERE id = :id"_s)
        .bind(":rows", outcome.rows)
        .bind(":created", outcome.created)
        .bind(":updated", outcome.updated)
        .bind(":id", batchId)
        .execute();
}

void CustomerImportRepository::note(qint64 batchId, CustomerId customer, Revision after,
                                    const QJsonObject& before) const
{
    m_database
        .query(u"INSERT INTO import_item (batch_id, subject_id, revision_after, before_json)"
               " VALUES (:batch, :customer, :after, :before)"
               " ON CONFLICT (batch_id, subject_id) DO UPDATE SET revision_after = excluded.revision_after"_s)
        .bind(":batch", batchId)
        .bind(":customer", customer)
        .bind(":after", after)
        .bind(":before", before)
        .execute();
}

std::optional<ImportBatch> CustomerImportRepository::find(qint64 batchId) const
{
    return m_database.query(u"SELECT * FROM import_batch WHERE id = :id AND noun = 'customer'"_s)
        .bind(":id", batchId)
        .optional(readBatch);
}

std::vector<ImportBatch> CustomerImportRepository::newest() const
{
    return m_database.query(u"SELECT * FROM import_batch WHERE noun = 'customer' ORDER BY id DESC"_s).all(readBatch);
}

std::vector<ImportItem> CustomerImportRepository::items(qint64 batchId) const
{
    return m_database
        .query(u"SELECT subject_id, before_json FROM import_item WHERE batch_id = :batch ORDER BY subject_id"_s)
        .bind(":batch", batchId)
        .all([](const Row& row) {
            return ImportItem{row.id<CustomerId>("subject_id"), row.json("before_json")};
        });
}

QStringList CustomerImportRepository::changedSince(qint64 batchId) const
{
    return namesOf(std::move(
        m_database
            .query(u"SELECT customer.name FROM import_item JOIN customer ON customer.id = import_item.subject_id"
                   " WHERE batch_id = :batch AND customer.revision <> import_item.revision_after"
                   " ORDER BY customer.py_sort"_s)
            .bind(":batch", batchId)));
}

QStringList CustomerImportRepository::inUse(qint64 batchId) const
{
    return namesOf(std::move(
        m_database
            .query(u"SELECT name FROM customer WHERE id IN (SELECT subject_id FROM import_item"
                   " WHERE batch_id = :batch AND before_json = '{}') AND (id IN (SELECT customer_id FROM contract)"
                   " OR id IN (SELECT customer_id FROM contract_party)"
                   " OR id IN (SELECT owner_id FROM document WHERE owner = 'customer')) ORDER BY py_sort"_s)
            .bind(":batch", batchId)));
}

void CustomerImportRepository::deleteCreated(qint64 batchId) const
{
    const QString created =
        u" IN (SELECT subject_id FROM import_item WHERE batch_id = :batch AND before_json = '{}')"_s;
    for (const QString& statement :
         {u"DELETE FROM customer_contact WHERE customer_id"_s, u"DELETE FROM customer_address WHERE customer_id"_s,
          u"DELETE FROM customer_tag WHERE customer_id"_s, u"DELETE FROM customer WHERE id"_s})
        m_database.query(statement + created).bind(":batch", batchId).execute();
}

void CustomerImportRepository::markUndone(qint64 batchId, qint64 nowUtcMs) const
{
    m_database.query(u"UPDATE import_batch SET undone_utc_ms = :now WHERE id = :id"_s)
        .bind(":now", nowUtcMs)
        .bind(":id", batchId)
        .execute();
}

} // namespace cdesk
