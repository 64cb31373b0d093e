// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/KeyFile.h"

#include "core/keys/KeyHolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr QLatin1StringView kFormat{"contractdesk-keys"};
constexpr int kVersion = 1;
constexpr int kMostKeyFileBytes = 4 << 20;
constexpr int kMostUsers = 1000;
constexpr int kMostKeys = 2; // the current and the next one
constexpr int kSealedBytes = 32 + crypto_box_SEALBYTES;
constexpr int kSecretBoxBytes = KeyHolder::kSeedBytes + crypto_secretbox_MACBYTES;

/// Where reading broke off; once it is set, everything that is read further is empty.
class Reader {
public:
    const QString& broken() const { return m_broken; }

    QByteArray bytes(const QJsonObject& from, QLatin1StringView key, int size)
    {
        const auto read = QByteArray::fromBase64Encoding(from.value(key).toString().toLatin1(),
                                                         QByteArray::AbortOnBase64DecodingErrors);
        if (!read || read.decoded.size() != size)
            fail(key);
        return read.decoded;
    }
    qint64 number(const QJsonObject& from, QLatin1StringView key, qint64 least, qint64 most)
    {
        const double value = from.value(key).toDouble(-1);
        const auto whole = value >= -1 && value < 1e15 ? static_cast<qint64>(value) : -1;
        if (static_cast<double>(whole) != value || whole < least || whole > most)
            fail(key);
        return whole;
    }
    std::vector<SealedKey> keys(const QJsonObject& from)
    {
        const QJsonArray list = from.value("keys"_L1).toArray();
        if (list.isEmpty() || list.size() > kMostKeys)
            fail("keys"_L1);
        std::vector<SealedKey> keys;
        for (const QJsonValue& one : list)
            if (m_broken.isEmpty())
                keys.push_back({static_cast<int>(number(one.toObject(), "number"_L1, 1, INT_MAX)),
                                bytes(one.toObject(), "sealed"_L1, kSealedBytes)});
        return keys;
    }
    void fail(QLatin1StringView key)
    {
        if (m_broken.isEmpty())
            m_broken = key;
    }

private:
    QString m_broken;
};

QString inBase64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonArray toJson(const std::vector<SealedKey>& keys)
{
    QJsonArray list;
    for (const SealedKey& key : keys)
        list.append(QJsonObject{{u"number"_s, key.number}, {u"sealed"_s, inBase64(key.sealed)}});
    return list;
}

KeySlot readSlot(Reader& reader, const QJsonObject& json)
{
    KeySlot slot;
    slot.user = json.value("user"_L1).toString();
    if (slot.user.trimmed().isEmpty())
        reader.fail("user"_L1);
    slot.cost.memoryBytes = reader.number(json, "memory_bytes"_L1, 0, 1LL << 50);
    slot.cost.passes = static_cast<int>(reader.number(json, "passes"_L1, 0, INT_MAX));
    slot.salt = reader.bytes(json, "salt"_L1, kPasswordSaltBytes);
    slot.nonce = reader.bytes(json, "nonce"_L1, crypto_secretbox_NONCEBYTES);
    slot.secretBox = reader.bytes(json, "secret_box"_L1, kSecretBoxBytes);
    slot.boxKey = reader.bytes(json, "box_key"_L1, crypto_box_PUBLICKEYBYTES);
    slot.signingKey = reader.bytes(json, "signing_key"_L1, crypto_sign_PUBLICKEYBYTES);
    slot.keys = reader.keys(json);
    if (json.contains("recovered_by_sheet"_L1))
        slot.recoveredBySheet = static_cast<int>(reader.number(json, "recovered_by_sheet"_L1, 0, INT_MAX));
    return slot;
}

QJsonObject toJson(const KeySlot& slot)
{
    QJsonObject json{{u"user"_s, slot.user},
            {u"memory_bytes"_s, slot.cost.memoryBytes},
            {u"passes"_s, slot.cost.passes},
            {u"salt"_s, inBase64(slot.salt)},
            {u"nonce"_s, inBase64(slot.nonce)},
            {u"secret_box"_s, inBase64(slot.secretBox)},
            {u"box_key"_s, inBase64(slot.boxKey)},
            {u"signing_key"_s, inBase64(slot.signingKey)},
            {u"keys"_s, toJson(slot.keys)}};
    if (slot.recoveredBySheet > 0)
        json.insert(u"recovered_by_sheet"_s, slot.recoveredBySheet);
    return json;
}

/// Everything but the seal.
QJsonObject content(const KeyFile& file)
{
    QJsonArray users;
    for (const KeySlot& slot : file.users)
        users.append(toJson(slot));
    QJsonObject json{{u"format"_s, kFormat},
                     {u"version"_s, kVersion},
                     {u"office"_s, inBase64(file.office)},
                     {u"current"_s, file.current},
                     {u"users"_s, users},
                     {u"recovery"_s, QJsonObject{{u"sheet"_s, file.recovery.sheet},
                                                 {u"box_key"_s, inBase64(file.recovery.boxKey)},
                                                 {u"keys"_s, toJson(file.recovery.keys)}}}};
    if (file.next)
        json.insert(u"next"_s, *file.next);
    return json;
}

tl::unexpected<Error> damagedAt(const QString& place)
{
    return fault(u"keys.damaged"_s, place);
}

} // namespace

Result<KeyFile> parseKeyFile(const QByteArray& json, const KeyPolicy& policy)
{
    QJsonParseError problem;
    const QJsonDocument document =
        json.size() <= kMostKeyFileBytes ? QJsonDocument::fromJson(json, &problem) : QJsonDocument();
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != kFormat)
        return damagedAt(u"format"_s);
    if (root.value("version"_L1).toInt() > kVersion)
        return fault(u"keys.newer"_s, QString::number(root.value("version"_L1).toInt()));

    Reader reader;
    KeyFile file;
    file.office = reader.bytes(root, "office"_L1, KeyFile::kOfficeBytes);
    file.current = static_cast<int>(reader.number(root, "current"_L1, 1, INT_MAX - 1));
    if (root.contains("next"_L1))
        file.next = static_cast<int>(reader.number(root, "next"_L1, file.current + 1, INT_MAX));
    file.seal = reader.bytes(root, "seal"_L1, crypto_generichash_BYTES);
    const QJsonArray users = root.value("users"_L1).toArray();
    if (users.isEmpty() || users.size() > kMostUsers)
        reader.fail("users"_L1);
    QSet<QString> names;
    for (const QJsonValue& user : users) {
        if (!reader.broken().isEmpty())
            break;
        file.users.push_back(readSlot(reader, user.toObject()));
        if (names.contains(file.users.back().user))
            reader.fail("user"_L1);
        names.insert(file.users.back().user);
    }
    const QJsonObject recovery = root.value("recovery"_L1).toObject();
    file.recovery.sheet = static_cast<int>(reader.number(recovery, "sheet"_L1, 1, INT_MAX));
    file.recovery.boxKey = reader.bytes(recovery, "box_key"_L1, crypto_box_PUBLICKEYBYTES);
    file.recovery.keys = reader.keys(recovery);
    if (!reader.broken().isEmpty())
        return damagedAt(reader.broken());
    for (const KeySlot& slot : file.users)
        if (!policy.takes(slot.cost))
            return fault(u"keys.absurd_cost"_s, slot.user);
    return file;
}

QByteArray toJson(const KeyFile& file)
{
    QJsonObject json = content(file);
    json.insert(u"seal"_s, inBase64(file.seal));
    return QJsonDocument(json).toJson();
}

QByteArray sealOver(const KeyFile& file, const SecretBytes& dataKey)
{
    // A key of its own: the data key itself serves the database alone.
    SecretBytes sealKey(crypto_generichash_KEYBYTES);
    crypto_kdf_derive_from_key(sealKey.data(), static_cast<size_t>(sealKey.size()), 1, "cdesseal", dataKey.data());
    const QByteArray text = QJsonDocument(content(file)).toJson(QJsonDocument::Compact); // keys come sorted
    QByteArray seal(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(seal.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char*>(text.constData()),
                       static_cast<unsigned long long>(text.size()), sealKey.data(),
                       static_cast<size_t>(sealKey.size()));
    return seal;
}

} // namespace cdesk
