// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/KeyRing.h"

#include "core/keys/PasswordRules.h"
#include "core/storage/DurableFile.h"

#include <QFile>

#include <sodium.h>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kMostFileBytes = 4 << 20;

QString twinOf(const QString& path)
{
    return path + u".bak"_s;
}

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

unsigned char* rawOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* rawOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// Puts the holder's secret under the password. Errors: keys.no_memory
Result<void> lockSecret(KeySlot& slot, const KeyHolder& holder, const SecretBytes& password, const KeyPolicy& policy)
{
    slot.cost = policy.calibrated();
    slot.salt = randomBytes(kPasswordSaltBytes);
    slot.nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    const auto key = stretched(password, slot.salt, slot.cost);
    if (!key)
        return passOn(key);
    slot.secretBox = QByteArray(KeyHolder::kSeedBytes + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(rawOf(slot.secretBox), holder.seed().data(), KeyHolder::kSeedBytes,
                          rawOf(std::as_const(slot.nonce)), key->data());
    return {};
}

/// Errors: login.refused, keys.no_memory
Result<KeyHolder> openSecret(const KeySlot& slot, const SecretBytes& password)
{
    const auto key = stretched(password, slot.salt, slot.cost);
    if (!key)
        return passOn(key);
    SecretBytes seed(KeyHolder::kSeedBytes);
    if (crypto_secretbox_open_easy(seed.data(), rawOf(slot.secretBox),
                                   static_cast<unsigned long long>(slot.secretBox.size()), rawOf(slot.nonce),
                                   key->data()) != 0)
        return denied(u"login.refused"_s);
    return KeyHolder(std::move(seed));
}

/// The same keys sealed for somebody else.
std::vector<SealedKey> sealedKeys(const KeyFile& file, const QByteArray& boxKey, const Unlocked& by)
{
    std::vector<SealedKey> keys{{file.current, sealedFor(boxKey, by.dataKey)}};
    if (file.next && by.nextKey)
        keys.push_back({*file.next, sealedFor(boxKey, *by.nextKey)});
    return keys;
}

void forEachHolder(KeyFile& file, const std::function<void(const QByteArray& boxKey, std::vector<SealedKey>&)>& each)
{
    for (KeySlot& slot : file.users)
        each(slot.boxKey, slot.keys);
    each(file.recovery.boxKey, file.recovery.keys);
}

} // namespace

Credentials Credentials::of(const QString& user, const QString& password)
{
    return {.user = user, .password = SecretBytes::ofPassword(password)};
}

Credentials Credentials::of(RecoveryCode code)
{
    return {.user = {}, .password = {}, .recovery = std::move(code)};
}

Credentials Credentials::clone() const
{
    Credentials copy{.user = user, .password = password.clone(), .recovery = {}, .policy = policy};
    if (recovery)
        copy.recovery = recovery->clone();
    return copy;
}

KeyRing::KeyRing(QString path, KeyFile file, const KeyPolicy& policy)
    : m_path{std::move(path)}, m_file{std::move(file)}, m_policy{policy}
{
}

bool KeyRing::isAt(const QString& path)
{
    return QFile::exists(path) || QFile::exists(twinOf(path));
}

void KeyRing::removeFiles(const QString& path)
{
    QFile::remove(path);
    QFile::remove(twinOf(path));
}

Result<KeyRing> KeyRing::make(const QString& path, const Protection& protection, const SecretBytes& dataKey)
{
    KeyFile file;
    file.office = randomBytes(KeyFile::kOfficeBytes);
    const KeyHolder recovery(protection.recovery.bytes().clone());
    file.recovery = {1, recovery.boxKey(), {{file.current, sealedFor(recovery.boxKey(), dataKey)}}};
    KeyRing ring(path, file, protection.policy);
    const Unlocked founder{{}, dataKey.clone(), std::nullopt, nullptr, nullptr};
    if (const auto added = ring.addUser(founder, protection.user, protection.password); !added)
        return passOn(added);
    return ring;
}

Result<KeyRing> KeyRing::read(const QString& path, const KeyPolicy& policy)
{
    const auto readAt = [&](const QString& at) -> Result<KeyFile> {
        const auto bytes = readFile(at, kMostFileBytes);
        if (!bytes)
            return fault(QFile::exists(at) ? u"keys.damaged"_s : u"keys.missing"_s, at);
        return parseKeyFile(*bytes, policy);
    };
    auto file = readAt(path);
    const bool isGone = !file && (file.error().code == u"keys.missing"_s || file.error().code == u"keys.damaged"_s);
    const bool needsTwin = isGone && QFile::exists(twinOf(path));
    if (needsTwin)
        if (auto twin = readAt(twinOf(path)))
            file = std::move(twin);
    if (!file)
        return passOn(file);
    KeyRing ring(path, std::move(*file), policy);
    ring.m_isFromTwin = needsTwin;
    return ring;
}

QStringList KeyRing::users() const
{
    QStringList names;
    for (const KeySlot& slot : m_file.users)
        names.append(slot.user);
    return names;
}

const KeySlot* KeyRing::slotOf(const QString& user) const
{
    for (const KeySlot& slot : m_file.users)
        if (slot.user == user)
            return &slot;
    return nullptr;
}

QByteArray KeyRing::signingKeyOf(const QString& user) const
{
    const KeySlot* slot = slotOf(user);
    return slot ? slot->signingKey : QByteArray();
}

Result<Unlocked> KeyRing::unlockedBy(std::shared_ptr<const KeyHolder> holder, const std::vector<SealedKey>& keys) const
{
    std::optional<SecretBytes> current;
    std::optional<SecretBytes> next;
    for (const SealedKey& key : keys) {
        auto opened = holder->opened(key.sealed);
        if (opened && opened->size() == 32 && key.number == m_file.current)
            current = std::move(opened);
        else if (opened && opened->size() == 32 && m_file.next && key.number == *m_file.next)
            next = std::move(opened);
    }
    if (!current)
        return fault(u"keys.damaged"_s, u"keys"_s);
    if (sealOver(m_file, *current) != m_file.seal)
        return fault(u"keys.changed"_s, m_path);
    return Unlocked{{}, std::move(*current), std::move(next), std::move(holder), nullptr};
}

Result<Unlocked> KeyRing::unlock(const Credentials& credentials) const
{
    if (credentials.recovery) {
        auto holder = std::make_shared<KeyHolder>(credentials.recovery->bytes().clone());
        if (holder->boxKey() != m_file.recovery.boxKey)
            return denied(u"login.refused"_s);
        return unlockedBy(std::move(holder), m_file.recovery.keys);
    }
    const KeySlot* slot = slotOf(credentials.user);
    // An unknown name takes as long as a wrong password and is answered alike.
    auto secret = openSecret(slot ? *slot : m_file.users.front(), credentials.password);
    if (secret && !slot)
        return denied(u"login.refused"_s);
    if (!secret)
        return passOn(secret);
    auto unlocked = unlockedBy(std::make_shared<KeyHolder>(std::move(*secret)), slot->keys);
    if (unlocked) {
        unlocked->user = slot->user;
        unlocked->signer = unlocked->holder->signer();
    }
    return unlocked;
}

Result<Unlocked> KeyRing::unlockFor(const Unlocked& known) const
{
    const std::vector<SealedKey>* keys = nullptr;
    if (known.holder && known.holder->boxKey() == m_file.recovery.boxKey)
        keys = &m_file.recovery.keys;
    for (const KeySlot& slot : m_file.users)
        if (known.holder && known.holder->boxKey() == slot.boxKey)
            keys = &slot.keys;
    if (!keys)
        return denied(u"login.refused"_s);
    auto unlocked = unlockedBy(known.holder, *keys);
    if (unlocked) {
        unlocked->user = known.user;
        unlocked->signer = known.signer;
    }
    return unlocked;
}

Result<KeySlot> KeyRing::newSlot(const Unlocked& by, const QString& user, const KeyHolder& holder,
                                 const SecretBytes& password) const
{
    if (user.trimmed().isEmpty())
        return invalid(u"keys.user_missing"_s, u"user"_s);
    if (const auto good = checkNewPassword(password, user); !good)
        return passOn(good);
    KeySlot slot;
    slot.user = user;
    slot.boxKey = holder.boxKey();
    slot.signingKey = holder.signer()->publicKey();
    slot.keys = sealedKeys(m_file, slot.boxKey, by);
    if (const auto locked = lockSecret(slot, holder, password, m_policy); !locked)
        return passOn(locked);
    return slot;
}

Result<void> KeyRing::addUser(const Unlocked& by, const QString& user, const SecretBytes& password)
{
    if (slotOf(user))
        return invalid(u"keys.user_exists"_s, u"user"_s, user);
    auto slot = newSlot(by, user, KeyHolder::make(), password);
    if (!slot)
        return passOn(slot);
    KeyFile file = m_file;
    file.users.push_back(std::move(*slot));
    return write(std::move(file), by.dataKey);
}

Result<void> KeyRing::removeUser(const Unlocked& by, const QString& user)
{
    if (!slotOf(user))
        return invalid(u"keys.no_slot"_s, u"user"_s, user);
    if (m_file.users.size() == 1)
        return invalid(u"keys.last_slot"_s, u"user"_s, user);
    KeyFile file = m_file;
    std::erase_if(file.users, [&](const KeySlot& slot) { return slot.user == user; });
    return write(std::move(file), by.dataKey);
}

Result<void> KeyRing::renameUser(const Unlocked& by, const QString& user, const QString& newName)
{
    if (!slotOf(user))
        return invalid(u"keys.no_slot"_s, u"user"_s, user);
    if (newName.trimmed().isEmpty())
        return invalid(u"keys.user_missing"_s, u"user"_s);
    if (slotOf(newName))
        return invalid(u"keys.user_exists"_s, u"user"_s, newName);
    KeyFile file = m_file;
    for (KeySlot& slot : file.users)
        if (slot.user == user)
            slot.user = newName;
    return write(std::move(file), by.dataKey);
}

Result<void> KeyRing::changePassword(const Unlocked& own, const SecretBytes& old, const SecretBytes& password)
{
    const KeySlot* slot = slotOf(own.user);
    if (!slot)
        return invalid(u"keys.no_slot"_s, u"user"_s, own.user);
    const auto secret = openSecret(*slot, old);
    if (!secret)
        return passOn(secret);
    auto renewed = newSlot(own, own.user, *secret, password);
    if (!renewed)
        return passOn(renewed);
    KeyFile file = m_file;
    for (KeySlot& one : file.users)
        if (one.user == own.user)
            one = *renewed;
    return write(std::move(file), own.dataKey);
}

Result<void> KeyRing::resetPassword(const Unlocked& by, const QString& user, const SecretBytes& password)
{
    if (!slotOf(user))
        return addUser(by, user, password);
    auto renewed = newSlot(by, user, KeyHolder::make(), password);
    if (!renewed)
        return passOn(renewed);
    KeyFile file = m_file;
    for (KeySlot& one : file.users)
        if (one.user == user)
            one = *renewed;
    return write(std::move(file), by.dataKey);
}

Result<void> KeyRing::goBackTo(const KeyRing& before, const Unlocked& by)
{
    return before.m_file.seal == m_file.seal ? Result<void>() : write(before.m_file, by.dataKey);
}

Result<int> KeyRing::replaceRecovery(const Unlocked& by, const RecoveryCode& code)
{
    const KeyHolder holder(code.bytes().clone());
    KeyFile file = m_file;
    file.recovery = {m_file.recovery.sheet + 1, holder.boxKey(), sealedKeys(m_file, holder.boxKey(), by)};
    if (const auto written = write(std::move(file), by.dataKey); !written)
        return passOn(written);
    return m_file.recovery.sheet;
}

Result<void> KeyRing::beginKeyChange(const Unlocked& by, const SecretBytes& next, const QStringList& leaving)
{
    KeyFile file = m_file;
    std::erase_if(file.users, [&](const KeySlot& slot) { return leaving.contains(slot.user); });
    if (file.users.empty())
        return invalid(u"keys.last_slot"_s, u"user"_s, leaving.front());
    file.next = file.current + 1;
    forEachHolder(file, [&](const QByteArray& boxKey, std::vector<SealedKey>& keys) {
        std::erase_if(keys, [&](const SealedKey& key) { return key.number != file.current; });
        keys.push_back({*file.next, sealedFor(boxKey, next)});
    });
    return write(std::move(file), by.dataKey);
}

Result<void> KeyRing::finishKeyChange(const SecretBytes& next)
{
    if (!m_file.next)
        return {};
    KeyFile file = m_file;
    file.current = *file.next;
    file.next.reset();
    forEachHolder(file, [&](const QByteArray&, std::vector<SealedKey>& keys) {
        std::erase_if(keys, [&](const SealedKey& key) { return key.number != file.current; });
    });
    return write(std::move(file), next);
}

Result<void> KeyRing::dropKeyChange(const SecretBytes& current)
{
    if (!m_file.next)
        return {};
    KeyFile file = m_file;
    file.next.reset();
    forEachHolder(file, [&](const QByteArray&, std::vector<SealedKey>& keys) {
        std::erase_if(keys, [&](const SealedKey& key) { return key.number != file.current; });
    });
    return write(std::move(file), current);
}

Result<void> KeyRing::write(KeyFile file, const SecretBytes& dataKey)
{
    file.seal = sealOver(file, dataKey);
    const QByteArray json = toJson(file);
    // The twin holds the same, never something older: a slot that was taken away must not live on in it.
    if (const auto written = durableReplace(m_path, json); !written)
        return passOn(written);
    if (const auto written = durableReplace(twinOf(m_path), json); !written) {
        if (!m_file.seal.isEmpty()) // what is told to have failed must not hold
            static_cast<void>(durableReplace(m_path, toJson(m_file)));
        return passOn(written);
    }
    m_file = std::move(file);
    return {};
}

Result<void> KeyRing::recover(const QString& path, RecoveryCode code, const QString& user, const SecretBytes& password,
                              const KeyPolicy& policy)
{
    auto ring = read(path, policy);
    if (!ring)
        return passOn(ring);
    const auto opened = ring->unlock(Credentials::of(std::move(code)));
    if (!opened)
        return passOn(opened);
    if (!ring->slotOf(user)) // the sheet gives back what was lost; new people come in by the administrator
        return invalid(u"keys.no_slot"_s, u"user"_s, user);
    return ring->resetPassword(*opened, user, password);
}

Result<void> KeyRing::mend() const
{
    if (!m_isFromTwin)
        return {};
    if (QFile::exists(m_path)) {
        const QString torn = m_path + u".torn"_s;
        QFile::remove(torn);
        QFile::rename(m_path, torn);
    }
    return durableReplace(m_path, toJson(m_file));
}

} // namespace cdesk
