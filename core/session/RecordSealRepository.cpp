// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RecordSealRepository.h"

#include "core/storage/Database.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// 96 bits: to store something else under the same seal costs 2^96 attempts.
constexpr int kDigestBytes = 12;
/// A digest in base64: no padding, as 12 bytes are 16 characters.
constexpr int kSealLength = 16;
const QString kGone(kSealLength, u'.');

/// A table whose rows belong to a record, and in which order they count.
struct Part {
    EntityKind kind;
    const char* table;
    const char* owner; ///< column with the record's id
    const char* order;
};
/// The record's own row comes first: without it the record is not there. A new table here, and a migration that changes
/// what is stored, make old seals differ: then what they were made of has to be told by a mark in the seal.
constexpr Part kParts[] = {{EntityKind::Customer, "customer", "id", "id"},
                           {EntityKind::Customer, "customer_contact", "customer_id", "id"},
                           {EntityKind::Customer, "customer_address", "customer_id", "id"},
                           {EntityKind::Customer, "customer_tag", "customer_id", "tag"},
                           {EntityKind::Contract, "contract", "id", "id"},
                           {EntityKind::Contract, "contract_party", "contract_id", "id"},
                           {EntityKind::Contract, "contract_line", "contract_id", "id"},
                           {EntityKind::Contract, "contract_step", "contract_id", "id"},
                           {EntityKind::Contract, "contract_version", "contract_id", "id"},
                           {EntityKind::Contract, "contract_text", "contract_id", "contract_id"},
                           {EntityKind::Contract, "contract_paper", "contract_id", "contract_id"}};

QString codeOf(EntityKind kind)
{
    return toCode(kind);
}

} // namespace

const std::vector<EntityKind>& RecordSealRepository::kinds()
{
    static const std::vector<EntityKind> all{EntityKind::Customer, EntityKind::Contract};
    return all;
}

void RecordSealRepository::watch() const
{
    if (m_database.query(u"SELECT COUNT(*) FROM sqlite_temp_master WHERE name = 'written_record'"_s).number() > 0)
        return;
    // Of this connection alone and in memory: nothing of it is stored with the office. A record may be noted more than
    // once: where a statement has a conflict clause of its own, that one counts within its triggers too.
    m_database.execute(u"CREATE TEMP TABLE written_record (kind TEXT NOT NULL, id INTEGER NOT NULL)"_s);
    for (const Part& part : kParts) {
        const QString table = QString::fromLatin1(part.table);
        const QString owner = QString::fromLatin1(part.owner);
        const auto note = [&](const QString& name, const QString& when, const QString& row) {
            m_database.execute(u"CREATE TEMP TRIGGER "_s + table + u'_' + name + u" AFTER "_s + when +
                               u" BEGIN INSERT INTO written_record (kind, id) VALUES ('"_s + codeOf(part.kind) +
                               u"', "_s + row + u'.' + owner + u"); END"_s);
        };
        const QString on = u" ON main."_s + table;
        note(u"added"_s, u"INSERT"_s + on, u"NEW"_s);
        note(u"changed"_s, u"UPDATE"_s + on, u"NEW"_s);
        note(u"moved"_s, u"UPDATE"_s + on + u" WHEN NEW."_s + owner + u" <> OLD."_s + owner, u"OLD"_s);
        note(u"deleted"_s, u"DELETE"_s + on, u"OLD"_s);
    }
}

void RecordSealRepository::forget() const
{
    m_database.query(u"DELETE FROM temp.written_record"_s).execute();
}

QString RecordSealRepository::ofNoted() const
{
    QStringList all;
    for (const EntityKind kind : kinds())
        if (const QString seals = ofNoted(kind); !seals.isEmpty())
            all.append(codeOf(kind) + u':' + seals);
    return all.join(u' ');
}

QString RecordSealRepository::ofNoted(EntityKind kind) const
{
    const auto ids = m_database.query(u"SELECT DISTINCT id FROM temp.written_record WHERE kind = :kind ORDER BY id"_s)
                         .bind(":kind", kind)
                         .all([](const Row& row) { return row.integerAt(0); });
    QStringList runs; // of ids that follow each other: an import makes thousands
    for (size_t first = 0; first < ids.size();) {
        size_t end = first + 1;
        while (end < ids.size() && ids[end] == ids[end - 1] + 1)
            ++end;
        const auto stored = digests(kind, ids[first], ids[end - 1]);
        QString run = QString::number(ids[first]) + u'=';
        run.reserve(run.size() + static_cast<qsizetype>(end - first) * kSealLength);
        for (; first < end; ++first) {
            const auto digest = stored.constFind(ids[first]);
            run += digest == stored.cend() ? kGone : QString::fromLatin1(digest->toBase64());
        }
        runs.append(run);
    }
    return runs.join(u',');
}

QHash<qint64, QByteArray> RecordSealRepository::digests(EntityKind kind, qint64 first, qint64 last) const
{
    QHash<qint64, QByteArray> digests;
    QByteArray bytes;
    for (const Part& part : kParts) {
        if (part.kind != kind)
            continue;
        const bool isRecord = QByteArrayView(part.owner) == "id";
        const QString owner = QString::fromLatin1(part.owner);
        m_database
            .query(u"SELECT * FROM "_s + QString::fromLatin1(part.table) + u" WHERE "_s + owner +
                   u" BETWEEN :first AND :last ORDER BY "_s + owner + u", "_s + QString::fromLatin1(part.order))
            .bind(":first", first)
            .bind(":last", last)
            .forEach([&](const Row& row) {
                const qint64 id = row.integer(part.owner);
                if (!isRecord && !digests.contains(id))
                    return;
                QByteArray& digest = digests[id]; // each row is hashed onto those before it
                bytes.resize(0);
                bytes.append(digest).append(part.table).append('\0');
                row.appendTo(bytes);
                digest.resize(crypto_generichash_BYTES);
                crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), crypto_generichash_BYTES,
                                   reinterpret_cast<const unsigned char*>(bytes.constData()),
                                   static_cast<unsigned long long>(bytes.size()), nullptr, 0);
            });
    }
    for (QByteArray& digest : digests)
        digest.truncate(kDigestBytes);
    return digests;
}

void readSeals(const QString& seals, const std::function<void(EntityKind, qint64, const QByteArray&)>& each)
{
    for (const QString& ofKind : seals.split(u' ', Qt::SkipEmptyParts)) {
        EntityKind kind{};
        if (!fromCode(ofKind.section(u':', 0, 0), kind))
            continue;
        for (const QString& run : ofKind.section(u':', 1).split(u',', Qt::SkipEmptyParts)) {
            const qsizetype sign = run.indexOf(u'=');
            qint64 id = run.left(sign).toLongLong();
            for (qsizetype at = sign + 1; sign > 0 && at + kSealLength <= run.size(); at += kSealLength, ++id) {
                const QString digest = run.mid(at, kSealLength);
                each(kind, id, digest == kGone ? QByteArray() : QByteArray::fromBase64(digest.toLatin1()));
            }
        }
    }
}

} // namespace cdesk
