// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clauses/ClauseRepository.h"

#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

// Lists of words are one text with line feeds between: no word holds one.
constexpr QChar kBetweenWords = u'\n';

const QString kSelect = u"SELECT c.*, v.number AS version_number, v.body AS body FROM clause c"
                        " JOIN clause_version v ON v.clause_id = c.id AND v.number ="
                        " (SELECT MAX(w.number) FROM clause_version w WHERE w.clause_id = c.id) "_s;

QStringList wordsOf(const QString& stored)
{
    return stored.split(kBetweenWords, Qt::SkipEmptyParts);
}

Clause readClause(const Row& row)
{
    Clause clause;
    clause.id = row.id<ClauseId>("id");
    clause.name = row.text("name");
    clause.kind = row.code<ClauseKind>("kind");
    clause.topic = row.text("topic");
    clause.family = row.text("family");
    clause.tags = wordsOf(row.text("tags"));
    clause.contractTypes = wordsOf(row.text("contract_types"));
    clause.useWhen = row.text("use_when");
    clause.body = row.text("body");
    clause.version = static_cast<int>(row.integer("version_number"));
    clause.retiredUtcMs = row.optionalInteger("retired_utc_ms");
    clause.revision = row.revision();
    return clause;
}

ClauseVersion readVersion(const Row& row)
{
    ClauseVersion version;
    version.id = row.id<ClauseVersionId>("id");
    version.clauseId = row.id<ClauseId>("clause_id");
    version.number = static_cast<int>(row.integer("number"));
    version.body = row.text("body");
    version.note = row.text("note");
    version.createdBy = row.text("created_by");
    version.createdUtcMs = row.integer("created_utc_ms");
    return version;
}

ClauseUse readUse(const Row& row)
{
    return {.owner = row.code<EntityKind>("owner"),
            .ownerId = row.integer("owner_id"),
            .label = row.text("label"),
            .version = static_cast<int>(row.integer("number")),
            .origin = row.code<ClauseOrigin>("origin")};
}

Query& bindFields(Query& query, const Clause& clause)
{
    return query.bind(":name", clause.name)
        .bind(":kind", clause.kind)
        .bind(":topic", clause.topic)
        .bind(":family", clause.family)
        .bind(":tags", clause.tags.join(kBetweenWords))
        .bind(":contract_types", clause.contractTypes.join(kBetweenWords))
        .bind(":use_when", clause.useWhen);
}

} // namespace

std::vector<Clause> ClauseRepository::all() const
{
    return m_database.query(kSelect % u"ORDER BY c.topic, c.name, c.id"_s).all(readClause);
}

std::optional<Clause> ClauseRepository::find(ClauseId id) const
{
    return m_database.query(kSelect % u"WHERE c.id = :id"_s).bind(":id", id).optional(readClause);
}

std::optional<Clause> ClauseRepository::findByName(const QString& name) const
{
    return m_database.query(kSelect % u"WHERE c.name = :name"_s).bind(":name", name).optional(readClause);
}

ClauseId ClauseRepository::add(const Clause& clause) const
{
    auto query = m_database.query(u"INSERT INTO clause (name, kind, topic, family, tags, contract_types, use_when)"
                                  " VALUES (:name, :kind, :topic, :family, :tags, :contract_types, :use_when)"_s);
    return ClauseId{bindFields(query, clause).insert()};
}

void ClauseRepository::save(const Clause& clause, Revision seen) const
{
    auto query = m_database.query(u"UPDATE clause SET name = :name, kind = :kind, topic = :topic, family = :family,"
                                  " tags = :tags, contract_types = :contract_types, use_when = :use_when,"
                                  " retired_utc_ms = :retired, revision = revision + 1"
                                  " WHERE id = :id AND revision = :seen"_s);
    bindFields(query, clause).bind(":retired", clause.retiredUtcMs).bind(":id", clause.id).bind(":seen", seen);
    if (query.execute() == 0)
        throw StaleRevision{u"clause"_s};
}

std::vector<ClauseVersion> ClauseRepository::versions(ClauseId id) const
{
    return m_database.query(u"SELECT * FROM clause_version WHERE clause_id = :id ORDER BY number DESC"_s)
        .bind(":id", id)
        .all(readVersion);
}

std::vector<ClauseVersion> ClauseRepository::allVersions() const
{
    return m_database.query(u"SELECT * FROM clause_version ORDER BY clause_id, number DESC"_s).all(readVersion);
}

ClauseVersionId ClauseRepository::addVersion(const ClauseVersion& version) const
{
    return ClauseVersionId{
        m_database
            .query(u"INSERT INTO clause_version (clause_id, number, body, note, created_by, created_utc_ms)"
                   " VALUES (:clause_id, :number, :body, :note, :created_by, :created_utc_ms)"_s)
            .bind(":clause_id", version.clauseId)
            .bind(":number", version.number)
            .bind(":body", version.body)
            .bind(":note", version.note)
            .bind(":created_by", version.createdBy)
            .bind(":created_utc_ms", version.createdUtcMs)
            .insert()};
}

std::vector<ClauseUse> ClauseRepository::uses(ClauseId id) const
{
    return m_database
        .query(u"SELECT u.owner, u.owner_id, u.origin, v.number, t.name AS label FROM clause_use u"
               " JOIN clause_version v ON v.id = u.clause_version_id AND v.clause_id = :id"
               " JOIN template t ON u.owner = 'template' AND t.id = u.owner_id AND t.removed_utc_ms IS NULL"
               " UNION ALL"
               " SELECT u.owner, u.owner_id, u.origin, v.number, k.number || ' ' || k.title FROM clause_use u"
               " JOIN clause_version v ON v.id = u.clause_version_id AND v.clause_id = :id"
               " JOIN contract k ON u.owner = 'contract' AND k.id = u.owner_id AND k.removed_utc_ms IS NULL"
               " ORDER BY 1 DESC, 4 DESC, 5"_s)
        .bind(":id", id)
        .all(readUse);
}

void ClauseRepository::addUse(ClauseVersionId version, EntityKind owner, qint64 ownerId, ClauseOrigin origin,
                              qint64 atUtcMs) const
{
    m_database
        .query(u"INSERT INTO clause_use (clause_version_id, owner, owner_id, origin, at_utc_ms)"
               " VALUES (:version, :owner, :owner_id, :origin, :at)"
               " ON CONFLICT (clause_version_id, owner, owner_id) DO NOTHING"_s)
        .bind(":version", version)
        .bind(":owner", owner)
        .bind(":owner_id", ownerId)
        .bind(":origin", origin)
        .bind(":at", atUtcMs)
        .execute();
}

std::vector<ClauseId> ClauseRepository::recognisedIn(EntityKind owner, qint64 ownerId) const
{
    return m_database
        .query(u"SELECT v.clause_id FROM clause_use u JOIN clause_version v ON v.id = u.clause_version_id"
               " WHERE u.owner = :owner AND u.owner_id = :owner_id AND u.origin = :origin"_s)
        .bind(":owner", owner)
        .bind(":owner_id", ownerId)
        .bind(":origin", ClauseOrigin::Recognised)
        .all([](const Row& row) { return row.id<ClauseId>("clause_id"); });
}

void ClauseRepository::dropRecognised(EntityKind owner, qint64 ownerId) const
{
    m_database.query(u"DELETE FROM clause_use WHERE owner = :owner AND owner_id = :owner_id AND origin = :origin"_s)
        .bind(":owner", owner)
        .bind(":owner_id", ownerId)
        .bind(":origin", ClauseOrigin::Recognised)
        .execute();
}

std::vector<StoredText> ClauseRepository::currentTexts() const
{
    return m_database
        .query(u"SELECT 'template' AS owner, t.id AS owner_id, d.sha256 FROM template t"
               " JOIN template_version v ON v.template_id = t.id AND v.number ="
               " (SELECT MAX(w.number) FROM template_version w WHERE w.template_id = t.id)"
               " JOIN document d ON d.id = v.document_id WHERE t.removed_utc_ms IS NULL"
               " UNION ALL"
               " SELECT 'contract', k.id, d.sha256 FROM contract k"
               " JOIN contract_version v ON v.contract_id = k.id AND v.number ="
               " (SELECT MAX(w.number) FROM contract_version w WHERE w.contract_id = k.id)"
               " JOIN document d ON d.id = v.docx_document_id WHERE k.removed_utc_ms IS NULL"_s)
        .all([](const Row& row) {
            return StoredText{row.code<EntityKind>("owner"), row.integer("owner_id"), row.text("sha256")};
        });
}

} // namespace cdesk
