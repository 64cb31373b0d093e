// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerMergeRepository.h"

#include "core/storage/Database.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QJsonArray idsJson(const std::vector<qint64>& ids)
{
    QJsonArray all;
    for (const qint64 id : ids)
        all.append(id);
    return all;
}

std::vector<qint64> idsOf(const QJsonValue& json)
{
    std::vector<qint64> ids;
    for (const QJsonValue& id : json.toArray())
        ids.push_back(id.toInteger());
    return ids;
}

CustomerMerge readMerge(const Row& row)
{
    const QJsonObject moved = row.json("moved");
    return {.merged = row.id<CustomerId>("merged_id"),
            .kept = row.id<CustomerId>("kept_id"),
            .keptBefore = row.json("kept_before"),
            .keptRevision = row.revision("kept_revision"),
            .moved = {.contracts = idsOf(moved.value(u"contracts"_s)),
                      .parties = idsOf(moved.value(u"parties"_s)),
                      .documents = idsOf(moved.value(u"documents"_s))}};
}

} // namespace

void CustomerMergeRepository::add(const CustomerMerge& merge, qint64 nowUtcMs) const
{
    m_database
        .query(u"INSERT INTO customer_merge (merged_id, kept_id, kept_before, kept_revision, moved, merged_utc_ms)"
               " VALUES (:merged, :kept, :before, :revision, :moved, :now)"_s)
        .bind(":merged", merge.merged)
        .bind(":kept", merge.kept)
        .bind(":before", merge.keptBefore)
        .bind(":revision", merge.keptRevision)
        .bind(":moved", QJsonObject{{u"contracts"_s, idsJson(merge.moved.contracts)},
                                    {u"parties"_s, idsJson(merge.moved.parties)},
                                    {u"documents"_s, idsJson(merge.moved.documents)}})
        .bind(":now", nowUtcMs)
        .execute();
}

std::optional<CustomerMerge> CustomerMergeRepository::find(CustomerId merged) const
{
    return m_database.query(u"SELECT * FROM customer_merge WHERE merged_id = :id"_s)
        .bind(":id", merged)
        .optional(readMerge);
}

void CustomerMergeRepository::forget(CustomerId merged) const
{
    m_database.query(u"DELETE FROM customer_merge WHERE merged_id = :id"_s).bind(":id", merged).execute();
}

} // namespace cdesk
