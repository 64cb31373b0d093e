// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RecordSealRepository.h"

#include "core/session/Permission.h"
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
    const char* owner; ///< column with the record's id, or with its code
    const char* order;
    QStringList (*codes)() = nullptr; ///< of records that have no number: the id is the place here
};

QStringList roleCodes()
{
    QStringList codes; // in the order of the enum
    for (const Role role : kAllRoles)
        codes.append(toCode(role));
    return codes;
}

/// Those that people change and the log tells of. New ones are added at the end.
QStringList settingCodes()
{
    return {u"office"_s, u"security"_s, u"check_rules"_s};
}

/// The record's own row comes first: without it the record is not there. What is stored may change with a migration,
/// see UpgradeSeals, which asks for these tables before the first step: one that comes with a step must be left out
/// there.
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
                           {EntityKind::ArchiveRecord, "archive_check", "record_id", "item"},
                           {EntityKind::Company, "company", "id", "id"},
                           {EntityKind::Template, "template", "id", "id"},
                           {EntityKind::Template, "template_version", "template_id", "id"},
                           {EntityKind::Clause, "clause", "id", "id"},
                           {EntityKind::Clause, "clause_version", "clause_id", "id"},
                           {EntityKind::User, "user_account", "id", "id"},
                           {EntityKind::Role, "role_permission", "role", "permission", roleCodes},
                           {EntityKind::Setting, "setting", "key", "key", settingCodes}};

const Part& firstPartOf(EntityKind kind)
{
    return *std::ranges::find(kParts, kind, &Part::kind);
}

/// The id of the record to which a row of @p part belongs, in SQL; NULL for a row of no sealed record.
QString ownerOf(const Part& part, const QString& row = {})
{
    const QString column = row + QString::fromLatin1(part.owner);
    if (!part.codes)
        return column;
    const QStringList codes = part.codes();
    QString cases = u"CASE "_s + column;
    for (qsizetype id = 0; id < codes.size(); ++id)
        cases += u" WHEN '"_s + codes[id] + u"' THEN "_s + QString::number(id);
    return cases + u" END"_s;
}

qint64 ownerOf(const Part& part, const Row& row)
{
    return part.codes ? part.codes().indexOf(row.text(part.owner)) : row.integer(part.owner);
}

} // namespace

const std::vector<EntityKind>& RecordSealRepository::kinds()
{
    static const std::vector<EntityKind> all = [] {
        std::vector<EntityKind> kinds;
        for (const Part& part : kParts)
            if (kinds.empty() || kinds.back() != part.kind)
                kinds.push_back(part.kind);
        return kinds;
    }();
    return all;
}

void RecordSealRepository::watch() const
{
    if (m_database.query(u"SELECT COUNT(*) FROM sqlite_temp_master WHERE name = 'written_record'"_s).number() > 0)
        return;
    // Of this connection alone and in memory: nothing of it is stored with the office. A record may be noted more than
    // once: where a statement has a conflict clause of its own, that one counts within its triggers too.
    m_database.execute(u"CREATE TEMP TABLE written_record (kind TEXT NOT NULL, id INTEGER)"_s);
    for (const Part& part : kParts) {
        const QString table = QString::fromLatin1(part.table);
        const QString owner = QString::fromLatin1(part.owner);
        const auto note = [&](const QString& name, const QString& when, const QString& row) {
            m_database.execute(u"CREATE TEMP TRIGGER "_s + table + u'_' + name + u" AFTER "_s + when +
                               u" BEGIN INSERT INTO written_record (kind, id) VALUES ('"_s + toCode(part.kind) +
                               u"', "_s + ownerOf(part, row + u'.') + u"); END"_s);
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

void RecordSealRepository::note(EntityKind kind, qint64 id) const
{
    m_database.query(u"INSERT INTO temp.written_record (kind, id) VALUES (:kind, :id)"_s)
        .bind(":kind", kind)
        .bind(":id", id)
        .execute();
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
    const auto ids = m_database
                         .query(u"SELECT DISTINCT id FROM temp.written_record WHERE kind = :kind"
                                " AND id IS NOT NULL ORDER BY id"_s)
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
        const bool isRecord = &part == &firstPartOf(kind);
        const QString owner = ownerOf(part);
        m_database
            .query(u"SELECT * FROM "_s + QString::fromLatin1(part.table) + u" WHERE "_s + owner +
                   u" BETWEEN :first AND :last ORDER BY "_s + owner + u", "_s + QString::fromLatin1(part.order))
            .bind(":first", first)
            .bind(":last", last)
            .forEach([&](const Row& row) {
                const auto place = static_cast<size_t>(ownerOf(part, row) - first);
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

std::optional<std::pair<qint64, qint64>> RecordSealRepository::storedRange(EntityKind kind) const
{
    const Part& part = firstPartOf(kind);
    const QString owner = ownerOf(part);
    return m_database
        .query(u"SELECT MIN("_s + owner + u"), MAX("_s + owner + u") FROM "_s + QString::fromLatin1(part.table) +
               u" HAVING MIN("_s + owner + u") IS NOT NULL"_s)
        .optional([](const Row& row) { return std::pair(row.integerAt(0), row.integerAt(1)); });
}

QString RecordSealRepository::codeOf(EntityKind kind, qint64 id)
{
    const Part& part = firstPartOf(kind);
    return part.codes ? part.codes().value(id) : QString();
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
