// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/AuditRepository.h"

#include "core/storage/Database.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// The canonical form that is hashed: a JSON array in fixed order, compact, UTF-8; object keys are sorted by Qt.
QString hashOf(const AuditEntry& entry)
{
    const QJsonArray canonical{entry.previousHash,
                               entry.seq,
                               entry.atUtcMs,
                               entry.actorId.value(),
                               entry.actorName,
                               entry.record.action,
                               QString(toCode(entry.record.entity)),
                               entry.record.entityId,
                               entry.record.label,
                               entry.record.before,
                               entry.record.after};
    return QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(canonical).toJson(QJsonDocument::Compact),
                                                        QCryptographicHash::Blake2b_256)
                                   .toHex());
}

AuditEntry readEntry(const Row& row)
{
    return {.seq = row.integer("seq"),
            .atUtcMs = row.integer("at_utc_ms"),
            .actorId = row.id<UserId>("actor_id"),
            .actorName = row.text("actor_name"),
            .record = {.action = row.text("action"),
                       .entity = row.code<EntityKind>("entity"),
                       .entityId = row.integer("entity_id"),
                       .label = row.text("label"),
                       .before = row.json("before_json"),
                       .after = row.json("after_json")},
            .previousHash = row.text("previous_hash"),
            .hash = row.text("hash")};
}

} // namespace

QString AuditAnchor::shortText() const
{
    const QString head = hash.left(8).toUpper();
    return u"#%1 · %2-%3"_s.arg(seq).arg(head.left(4), head.mid(4));
}

AuditAnchor AuditRepository::head() const
{
    return m_database.query(u"SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1"_s)
        .optional([](const Row& row) {
            return AuditAnchor{row.integer("seq"), row.text("hash")};
        })
        .value_or(AuditAnchor{});
}

void AuditRepository::append(const Actor& actor, qint64 atUtcMs, const AuditRecord& record) const
{
    const AuditAnchor last = head();
    AuditEntry entry{.seq = last.seq + 1,
                     .atUtcMs = atUtcMs,
                     .actorId = actor.id,
                     .actorName = actor.name,
                     .record = record,
                     .previousHash = last.hash,
                     .hash = {}};
    entry.hash = hashOf(entry);
    m_database
        .query(u"INSERT INTO audit_entry (seq, at_utc_ms, actor_id, actor_name, action, entity, entity_id, label,"
               " before_json, after_json, previous_hash, hash) VALUES (:seq, :at, :actor_id, :actor_name, :action,"
               " :entity, :entity_id, :label, :before, :after, :previous_hash, :hash)"_s)
        .bind(":seq", entry.seq)
        .bind(":at", entry.atUtcMs)
        .bind(":actor_id", entry.actorId)
        .bind(":actor_name", entry.actorName)
        .bind(":action", record.action)
        .bind(":entity", record.entity)
        .bind(":entity_id", record.entityId)
        .bind(":label", record.label)
        .bind(":before", record.before)
        .bind(":after", record.after)
        .bind(":previous_hash", entry.previousHash)
        .bind(":hash", entry.hash)
        .execute();
}

std::vector<AuditEntry> AuditRepository::newest(int limit, std::optional<Change> entity, qint64 beforeSeq) const
{
    const qint64 below = beforeSeq > 0 ? beforeSeq : std::numeric_limits<qint64>::max();
    if (!entity)
        return m_database.query(u"SELECT * FROM audit_entry WHERE seq < :below ORDER BY seq DESC LIMIT :limit"_s)
            .bind(":below", below)
            .bind(":limit", limit)
            .all(readEntry);
    return m_database
        .query(u"SELECT * FROM audit_entry WHERE entity = :entity AND entity_id = :id AND seq < :below"
               " ORDER BY seq DESC LIMIT :limit"_s)
        .bind(":entity", entity->kind)
        .bind(":id", entity->id)
        .bind(":below", below)
        .bind(":limit", limit)
        .all(readEntry);
}

std::optional<AuditBreak> AuditRepository::verify() const
{
    std::optional<AuditBreak> broken;
    qint64 expected = 1;
    QString previous;
    m_database.query(u"SELECT * FROM audit_entry ORDER BY seq"_s).forEach([&](const Row& row) {
        if (broken)
            return;
        const AuditEntry entry = readEntry(row);
        if (entry.seq != expected)
            broken = AuditBreak{expected, u"audit.gap"_s};
        else if (entry.previousHash != previous)
            broken = AuditBreak{entry.seq, u"audit.unlinked"_s};
        else if (entry.hash != hashOf(entry))
            broken = AuditBreak{entry.seq, u"audit.hash_mismatch"_s};
        previous = entry.hash;
        ++expected;
    });
    return broken;
}

} // namespace cdesk
