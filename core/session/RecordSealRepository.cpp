// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RecordSealRepository.h"

#include "core/storage/Database.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// As many bytes of the digest as a seal shows: 12 bytes are 16 characters, without padding.
constexpr size_t kSealedBytes = 12;

using Digest = std::array<unsigned char, crypto_generichash_BYTES>;

RecordSeal sealOf(const Digest& digest)
{
    constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
    char text[sodium_base64_ENCODED_LEN(kSealedBytes, kVariant)];
    sodium_bin2base64(text, sizeof text, digest.data(), kSealedBytes, kVariant);
    RecordSeal seal;
    std::copy_n(text, seal.size(), seal.begin());
    return seal;
}

/// A table whose rows belong to a record, and in which order they count.
struct Part {
    EntityKind kind;
    const char* table;
    const char* owner; ///< column with the record's id
    const char* order;
};
/// The record's own row comes first: without it the record is not there. A new table of a kind that is here, and a
/// migration that changes what is stored, make old seals differ: then what they were made of has to be told by a mark
/// in the seal.
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
                           {EntityKind::Contract, "contract_paper", "contract_id", "contract_id"},
                           {EntityKind::Document, "document", "id", "id"},
                           {EntityKind::ArchiveRecord, "archive_record", "id", "id"},
                           {EntityKind::ArchiveRecord, "archive_check", "record_id", "item"}};

QString codeOf(EntityKind kind)
{
    return toCode(kind);
}

} // namespace

const std::vector<EntityKind>& RecordSealRepository::kinds()
{
    static const std::vector<EntityKind> all{EntityKind::Customer, EntityKind::Contract, EntityKind::Document,
                                             EntityKind::ArchiveRecord};
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
    std::string all;
    for (const EntityKind kind : kinds())
        if (const std::string seals = ofNoted(kind); !seals.empty())
            all.append(all.empty() ? "" : " ").append(toCode(kind).latin1()).append(":").append(seals);
    return QString::fromStdString(all);
}

std::string RecordSealRepository::ofNoted(EntityKind kind) const
{
    const auto ids = m_database.query(u"SELECT DISTINCT id FROM temp.written_record WHERE kind = :kind ORDER BY id"_s)
                         .bind(":kind", kind)
                         .all([](const Row& row) { return row.integerAt(0); });
    std::string runs; // of ids that follow each other: an import makes thousands
    for (size_t first = 0; first < ids.size();) {
        size_t end = first + 1;
        while (end < ids.size() && ids[end] == ids[end - 1] + 1)
            ++end;
        runs.append(runs.empty() ? "" : ",").append(std::to_string(ids[first])).append("=");
        for (const RecordSeal& seal : ofStored(kind, ids[first], ids[end - 1]))
            runs.append(seal.data(), seal.size());
        first = end;
    }
    return runs;
}

std::vector<RecordSeal> RecordSealRepository::ofStored(EntityKind kind, qint64 first, qint64 last) const
{
    const auto count = static_cast<size_t>(last - first + 1);
    std::vector<Digest> digests(count);
    std::vector<bool> isStored(count);
    std::string bytes;
    for (const Part& part : kParts) {
        if (part.kind != kind)
            continue;
        const bool isRecord = std::string_view(part.owner) == "id";
        const QString owner = QString::fromLatin1(part.owner);
        m_database
            .query(u"SELECT * FROM "_s + QString::fromLatin1(part.table) + u" WHERE "_s + owner +
                   u" BETWEEN :first AND :last ORDER BY "_s + owner + u", "_s + QString::fromLatin1(part.order))
            .bind(":first", first)
            .bind(":last", last)
            .forEach([&](const Row& row) {
                const auto place = static_cast<size_t>(row.integer(part.owner) - first);
                if (!isRecord && !isStored[place])
                    return;
                Digest& digest = digests[place]; // each row is hashed onto those before it
                bytes.clear();
                if (isStored[place])
                    bytes.append(digest.begin(), digest.end());
                isStored[place] = true;
                bytes.append(part.table).push_back('\0');
                row.appendTo(bytes);
                crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                                   bytes.size(), nullptr, 0);
            });
    }
    std::vector<RecordSeal> seals(count, kGoneSeal);
    for (size_t i = 0; i < count; ++i)
        if (isStored[i])
            seals[i] = sealOf(digests[i]);
    return seals;
}

void readSeals(std::string_view seals, const std::function<void(EntityKind, qint64, const RecordSeal&)>& each)
{
    const auto upTo = [](std::string_view& rest, char sign) {
        const std::string_view part = rest.substr(0, rest.find(sign));
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
        return part;
    };
    while (!seals.empty()) {
        std::string_view runs = upTo(seals, ' ');
        const std::string_view code = upTo(runs, ':');
        EntityKind kind{};
        if (!fromCode(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())), kind))
            continue;
        while (!runs.empty()) {
            std::string_view run = upTo(runs, ',');
            const std::string_view first = upTo(run, '=');
            qint64 id = 0;
            if (std::from_chars(first.data(), first.data() + first.size(), id).ec != std::errc())
                continue;
            for (RecordSeal seal; run.size() >= seal.size(); run.remove_prefix(seal.size()), ++id) {
                run.copy(seal.data(), seal.size());
                each(kind, id, seal);
            }
        }
    }
}

} // namespace cdesk
