// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/MisuseRepository.h"

#include "core/storage/Database.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kEntry =
    u"SELECT seq, at_utc_ms, actor_id, actor_name, action, entity, entity_id, label, after_json FROM audit_entry "_s;
const QString kWarning = u"SELECT id, kind, occurrence, person, detail, happened, last_seq, at_utc_ms, acknowledged_by,"
                         " COALESCE(acknowledged_utc_ms, 0) AS seen_utc_ms FROM misuse_warning "_s;

/// How many things an entry stands for.
qint64 thingsOf(const QString& action, const QJsonObject& after)
{
    if (action == u"report.exported")
        return std::max<qint64>(after.value(u"counts"_s).toObject().value(u"rows"_s).toInteger(),
                                after.value(u"rows"_s).toInteger());
    if (action == u"log.exported" || action == u"reminder.exported")
        return after.value(u"entries"_s).toInteger();
    if (action == u"import.undone")
        return after.value(u"removed"_s).toInteger();
    if (action == u"login.succeeded") // nobody can write into the log before: the login tells what was refused
        return after.value(u"refused_before"_s).toInteger();
    return 1;
}

LogGlance readGlance(const Row& row)
{
    LogGlance glance{.seq = row.integer("seq"),
                     .atUtcMs = row.integer("at_utc_ms"),
                     .actorId = row.id<UserId>("actor_id"),
                     .actorName = row.text("actor_name"),
                     .action = row.text("action"),
                     .label = row.text("label"),
                     .thing = row.text("entity") + u'/' + QString::number(row.integer("entity_id"))};
    // Only these say more than their action; reading the figures of every entry would take longer than all rules.
    static const QSet<QString> kOfNoThing = {u"permission.refused"_s, u"login.succeeded"_s,   u"report.exported"_s,
                                             u"log.exported"_s,       u"reminder.exported"_s, u"import.undone"_s};
    if (kOfNoThing.contains(glance.action))
        glance.thing.clear(); // each counts
    if (kOfNoThing.contains(glance.action) || glance.action == u"backup.drilled" ||
        glance.action == u"contract.printed") {
        const QJsonObject after = row.json("after_json");
        glance.things = thingsOf(glance.action, after);
        glance.isSound = after.value(u"sound"_s).toBool(true);
        glance.isFile = after.value(u"way"_s) == u"pdf"_s || after.value(u"way"_s) == u"docx"_s;
    }
    return glance;
}

MisuseWarning readWarning(const Row& row)
{
    return {.id = row.integer("id"),
            .kind = row.code<MisuseKind>("kind"),
            .occurrence = row.text("occurrence"),
            .person = row.text("person"),
            .detail = row.text("detail"),
            .happened = row.integer("happened"),
            .lastSeq = row.integer("last_seq"),
            .atUtcMs = row.integer("at_utc_ms"),
            .acknowledgedBy = row.text("acknowledged_by"),
            .acknowledgedUtcMs = row.integer("seen_utc_ms")};
}

} // namespace

qint64 MisuseRepository::head() const
{
    return m_database.query(u"SELECT COALESCE(MAX(seq), 0) FROM audit_entry"_s).number();
}

qint64 MisuseRepository::scannedTo() const
{
    return m_database.query(u"SELECT value FROM office_meta WHERE key = 'misuse_scanned_to'"_s).text().toLongLong();
}

void MisuseRepository::setScannedTo(qint64 seq) const
{
    m_database
        .query(u"INSERT INTO office_meta (key, value) VALUES ('misuse_scanned_to', :seq)"
               " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bind(":seq", QString::number(seq))
        .execute();
}

std::optional<qint64> MisuseRepository::timeOf(qint64 seq) const
{
    return m_database.query(u"SELECT at_utc_ms FROM audit_entry WHERE seq = :seq"_s)
        .bind(":seq", seq)
        .optional([](const Row& row) { return row.integerAt(0); });
}

qint64 MisuseRepository::firstSince(qint64 utcMs) const
{
    return m_database.query(u"SELECT COALESCE(MIN(seq), 0) FROM audit_entry WHERE at_utc_ms >= :since"_s)
        .bind(":since", utcMs)
        .number();
}

std::vector<LogGlance> MisuseRepository::entriesFrom(qint64 seq) const
{
    return m_database.query(kEntry % u"WHERE seq >= :seq ORDER BY seq"_s).bind(":seq", seq).all(readGlance);
}

std::optional<LogGlance> MisuseRepository::newestBackup() const
{
    return m_database.query(kEntry % u"WHERE action = 'backup.made' ORDER BY seq DESC LIMIT 1"_s).optional(readGlance);
}

std::optional<LogGlance> MisuseRepository::firstChangeAfter(qint64 seq) const
{
    return m_database.query(kEntry % u"WHERE seq > :seq AND action NOT LIKE 'backup.%' ORDER BY seq LIMIT 1"_s)
        .bind(":seq", seq)
        .optional(readGlance);
}

bool MisuseRepository::isNews(const MisuseWarning& warning) const
{
    const auto known = m_database.query(kWarning % u"WHERE kind = :kind AND occurrence = :occurrence"_s)
                           .bind(":kind", warning.kind)
                           .bind(":occurrence", warning.occurrence)
                           .optional(readWarning);
    return !known || (known->acknowledgedUtcMs == 0 && known->happened < warning.happened);
}

bool MisuseRepository::keep(const MisuseWarning& warning) const
{
    if (!isNews(warning))
        return false;
    m_database
        .query(u"INSERT INTO misuse_warning (kind, occurrence, person, detail, happened, last_seq, at_utc_ms)"
               " VALUES (:kind, :occurrence, :person, :detail, :happened, :last_seq, :at)"
               " ON CONFLICT (kind, occurrence) DO UPDATE SET happened = excluded.happened,"
               " last_seq = excluded.last_seq, at_utc_ms = excluded.at_utc_ms"_s)
        .bind(":kind", warning.kind)
        .bind(":occurrence", warning.occurrence)
        .bind(":person", warning.person)
        .bind(":detail", warning.detail)
        .bind(":happened", warning.happened)
        .bind(":last_seq", warning.lastSeq)
        .bind(":at", warning.atUtcMs)
        .execute();
    return true;
}

std::vector<MisuseWarning> MisuseRepository::open() const
{
    return m_database.query(kWarning % u"WHERE acknowledged_utc_ms IS NULL ORDER BY id DESC"_s).all(readWarning);
}

std::vector<MisuseWarning> MisuseRepository::newest(int limit) const
{
    return m_database.query(kWarning % u"ORDER BY id DESC LIMIT :limit"_s).bind(":limit", limit).all(readWarning);
}

std::optional<MisuseWarning> MisuseRepository::find(qint64 id) const
{
    return m_database.query(kWarning % u"WHERE id = :id"_s).bind(":id", id).optional(readWarning);
}

void MisuseRepository::acknowledge(qint64 id, const QString& by, qint64 atUtcMs) const
{
    m_database
        .query(u"UPDATE misuse_warning SET acknowledged_by = :by, acknowledged_utc_ms = :at"
               " WHERE id = :id AND acknowledged_utc_ms IS NULL"_s)
        .bind(":by", by)
        .bind(":at", atUtcMs)
        .bind(":id", id)
        .execute();
}

} // namespace cdesk
