// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/AuditRepository.h"

#include "core/base/TextNormal.h"
#include "core/keys/Signer.h"
#include "core/storage/Database.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// The first schema whose log has a clock and signatures.
constexpr int kSignedLogSchema = 18;
/// The first schema whose log seals what is written.
constexpr int kSealsSchema = 20;
/// Clocks are put right by a little all the time; this much is somebody's doing.
constexpr qint64 kMovedBackMs = 5 * 60 * 1000;
constexpr int kEntriesAtOnce = 1000;

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
            .hash = row.text("hash"),
            .clockUtcMs = row.optionalInteger("clock_utc_ms"),
            .signerKey = QByteArray::fromHex(row.text("signer_key").toLatin1()),
            .signature = QByteArray::fromHex(row.text("signature").toLatin1()),
            .seals = row.text("seals")};
}

/// What is hashed is what will be read back: a pasted half of a character must not look like a changed entry later.
AuditRecord stored(AuditRecord record)
{
    const auto readBack = [](const QJsonObject& values) {
        return QJsonDocument::fromJson(QJsonDocument(values).toJson(QJsonDocument::Compact)).object();
    };
    record.label = wellFormed(record.label);
    record.before = readBack(record.before);
    record.after = readBack(record.after);
    return record;
}

/// The end of the log, as far as the next entry goes on from it.
struct Tail {
    AuditAnchor head;
    qint64 atUtcMs = 0;
    qint64 clockUtcMs = 0;
};

Tail readTail(const Database& database)
{
    return database
        .query(u"SELECT seq, hash, at_utc_ms, COALESCE(clock_utc_ms, at_utc_ms) AS clock FROM audit_entry"
               " ORDER BY seq DESC LIMIT 1"_s)
        .optional([](const Row& row) {
            return Tail{{row.integer("seq"), row.text("hash")}, row.integer("at_utc_ms"), row.integer("clock")};
        })
        .value_or(Tail{});
}

AuditRecord ofOffice(QLatin1StringView action, const QString& label, const QJsonObject& before,
                     const QJsonObject& after)
{
    return {.action = action,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = label,
            .before = before,
            .after = after};
}

/// A text that stands for itself in a LIKE pattern.
QString anywhere(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

} // namespace

AuditAnchor AuditRepository::head() const
{
    return m_database.query(u"SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1"_s)
        .optional([](const Row& row) {
            return AuditAnchor{row.integer("seq"), row.text("hash")};
        })
        .value_or(AuditAnchor{});
}

void AuditRepository::append(const Actor& actor, qint64 clockUtcMs, const AuditRecord& record,
                             const QString& seals) const
{
    const Tail tail = readTail(m_database);
    if (clockUtcMs + kMovedBackMs < tail.clockUtcMs)
        appendOne(
            actor, clockUtcMs,
            ofOffice(kClockMovedBack, {}, {{u"clock_utc_ms"_s, tail.clockUtcMs}}, {{u"clock_utc_ms"_s, clockUtcMs}}));
    if (actor.signer && isSignedAction(record.action) && !isIntroduced(actor))
        appendOne(actor, clockUtcMs,
                  ofOffice(kSignerIntroduced, actor.name, {},
                           {{u"public_key"_s, QString::fromLatin1(actor.signer->publicKey().toHex())}}));
    appendOne(actor, clockUtcMs, record, seals);
}

void AuditRepository::appendOne(const Actor& actor, qint64 clockUtcMs, const AuditRecord& record,
                                const QString& seals) const
{
    const Tail tail = readTail(m_database);
    const bool isSigned = actor.signer && isSignedAction(record.action);
    AuditEntry entry{.seq = tail.head.seq + 1,
                     .atUtcMs = std::max(clockUtcMs, tail.atUtcMs),
                     .actorId = actor.id,
                     .actorName = wellFormed(actor.name),
                     .record = stored(record),
                     .previousHash = tail.head.hash,
                     .hash = {},
                     .clockUtcMs = clockUtcMs,
                     .signerKey = isSigned ? actor.signer->publicKey() : QByteArray(),
                     .signature = {},
                     .seals = seals};
    entry.hash = hashOf(entry);
    if (isSigned)
        entry.signature = actor.signer->sign(signedMessage(entry.hash));
    m_database
        .query(u"INSERT INTO audit_entry (seq, at_utc_ms, actor_id, actor_name, action, entity, entity_id, label,"
               " before_json, after_json, previous_hash, hash, clock_utc_ms, signer_key, signature, seals) VALUES "
               "(:seq, :at,"
               " :actor_id, :actor_name, :action, :entity, :entity_id, :label, :before, :after, :previous_hash, :hash,"
               " :clock, :signer_key, :signature, :seals)"_s)
        .bind(":seq", entry.seq)
        .bind(":at", entry.atUtcMs)
        .bind(":actor_id", entry.actorId)
        .bind(":actor_name", entry.actorName)
        .bind(":action", entry.record.action)
        .bind(":entity", entry.record.entity)
        .bind(":entity_id", entry.record.entityId)
        .bind(":label", entry.record.label)
        .bind(":before", entry.record.before)
        .bind(":after", entry.record.after)
        .bind(":previous_hash", entry.previousHash)
        .bind(":hash", entry.hash)
        .bind(":clock", clockUtcMs)
        .bind(":signer_key", QString::fromLatin1(entry.signerKey.toHex()))
        .bind(":signature", QString::fromLatin1(entry.signature.toHex()))
        .bind(":seals", entry.seals)
        .execute();
}

bool AuditRepository::isIntroduced(const Actor& actor) const
{
    return m_database
               .query(u"SELECT COUNT(*) FROM audit_entry WHERE action = :action AND actor_name = :name"
                      " AND signer_key = :key"_s)
               .bind(":action", kSignerIntroduced)
               .bind(":name", actor.name)
               .bind(":key", QString::fromLatin1(actor.signer->publicKey().toHex()))
               .number() > 0;
}

QString AuditRepository::columns(Seals seals) const
{
    const int schema = m_database.schemaVersion();
    if (schema < kSignedLogSchema)
        return u"*, NULL AS clock_utc_ms, '' AS signer_key, '' AS signature, '' AS seals"_s;
    if (schema < kSealsSchema)
        return u"*, '' AS seals"_s;
    return seals == Seals::With ? u"*"_s
                                : u"seq, at_utc_ms, actor_id, actor_name, action, entity, entity_id, label,"
                                  " before_json, after_json, previous_hash, hash, clock_utc_ms, signer_key, signature,"
                                  " '' AS seals"_s;
}

std::vector<AuditEntry> AuditRepository::newest(int limit, const AuditFilter& filter, qint64 beforeSeq) const
{
    QStringList conditions{u"seq < :below"_s};
    if (!filter.actor.isEmpty())
        conditions.append(u"actor_name = :actor"_s);
    if (!filter.action.isEmpty())
        conditions.append(u"action = :action"_s);
    if (filter.kind || filter.thing)
        conditions.append(u"entity = :entity"_s);
    if (filter.thing)
        conditions.append(u"entity_id = :id"_s);
    if (filter.fromUtcMs > 0)
        conditions.append(u"at_utc_ms >= :from"_s);
    if (filter.beforeUtcMs > 0)
        conditions.append(u"at_utc_ms < :before"_s);
    if (!filter.text.isEmpty())
        conditions.append(u"(label LIKE :text ESCAPE '\\' OR before_json LIKE :text ESCAPE '\\'"
                          " OR after_json LIKE :text ESCAPE '\\')"_s);
    auto query = m_database.query(u"SELECT "_s + columns(Seals::Without) + u" FROM audit_entry WHERE "_s +
                                  conditions.join(u" AND "_s) + u" ORDER BY seq DESC LIMIT :limit"_s);
    query.bind(":below", beforeSeq > 0 ? beforeSeq : std::numeric_limits<qint64>::max()).bind(":limit", limit);
    if (!filter.actor.isEmpty())
        query.bind(":actor", filter.actor);
    if (!filter.action.isEmpty())
        query.bind(":action", filter.action);
    if (filter.kind || filter.thing)
        query.bind(":entity", filter.thing ? filter.thing->kind : *filter.kind);
    if (filter.thing)
        query.bind(":id", filter.thing->id);
    if (filter.fromUtcMs > 0)
        query.bind(":from", filter.fromUtcMs);
    if (filter.beforeUtcMs > 0)
        query.bind(":before", filter.beforeUtcMs);
    if (!filter.text.isEmpty())
        query.bind(":text", anywhere(filter.text));
    return query.all(readEntry);
}

void AuditRepository::forEach(const std::function<bool(const AuditEntry&)>& each, qint64 after) const
{
    const QString sql =
        u"SELECT "_s + columns(Seals::With) + u" FROM audit_entry WHERE seq > :after ORDER BY seq LIMIT :limit"_s;
    for (;;) { // some at a time, so that between them others may write
        const auto entries = m_database.query(sql).bind(":after", after).bind(":limit", kEntriesAtOnce).all(readEntry);
        for (const AuditEntry& entry : entries)
            if (!each(entry))
                return;
        if (entries.size() < kEntriesAtOnce)
            return;
        after = entries.back().seq;
    }
}

int AuditRepository::forEachWriting(qint64 after, int most, const std::function<void(const Writing&)>& each) const
{
    const QString seals = m_database.schemaVersion() < kSealsSchema ? u"''"_s : u"seals"_s;
    int count = 0;
    m_database
        .query(u"SELECT seq, action, entity_id, "_s + seals +
               u" FROM audit_entry WHERE seq > :after ORDER BY seq LIMIT :most"_s)
        .bind(":after", after)
        .bind(":most", most)
        .forEach([&](const Row& row) {
            ++count;
            each({row.integerAt(0), row.utf8At(1), row.integerAt(2), row.utf8At(3)});
        });
    return count;
}

QString AuditRepository::hashAt(qint64 seq) const
{
    return m_database.query(u"SELECT hash FROM audit_entry WHERE seq = :seq"_s).bind(":seq", seq).text();
}

QStringList AuditRepository::actionsOf(UserId actor, const Change& thing) const
{
    const auto actions = m_database
                             .query(u"SELECT DISTINCT action FROM audit_entry WHERE entity = :entity"
                                    " AND entity_id = :id AND actor_id = :actor"_s)
                             .bind(":entity", thing.kind)
                             .bind(":id", thing.id)
                             .bind(":actor", actor)
                             .all([](const Row& row) { return row.textAt(0); });
    return {actions.begin(), actions.end()};
}

QStringList AuditRepository::actors() const
{
    const auto names =
        m_database.query(u"SELECT DISTINCT actor_name FROM audit_entry ORDER BY actor_name"_s).all([](const Row& row) {
            return row.textAt(0);
        });
    return QStringList(names.begin(), names.end());
}

QStringList AuditRepository::actions() const
{
    const auto codes =
        m_database.query(u"SELECT DISTINCT action FROM audit_entry ORDER BY action"_s).all([](const Row& row) {
            return row.textAt(0);
        });
    return QStringList(codes.begin(), codes.end());
}

QString AuditRepository::officeId() const
{
    return m_database.query(u"SELECT value FROM office_meta WHERE key = 'office_id'"_s).text();
}

std::optional<AuditBreak> AuditRepository::verify() const
{
    return verifyLog(*this).firstBreak;
}

} // namespace cdesk
