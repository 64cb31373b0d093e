// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/KeyRing.h"

#include "core/keys/SlotLock.h"
#include "core/storage/DurableFile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kMostFileBytes = 4 << 20;

QString twinOf(const QString& path)
{
    return path + u".bak"_s;
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
        if (!QFile::exists(at))
            return fault(u"keys.missing"_s, at);
        if (!QFileInfo(at).isFile()) // a pipe would be waited for
            return fault(u"keys.damaged"_s, at);
        const auto bytes = readFile(at, kMostFileBytes);
        if (bytes)
            return parseKeyFile(*bytes, policy);
        const bool isShut = bytes.error().code == u"file.not_readable"_s; // no rights: nothing is wrong with the file
        return isShut ? passOn(bytes) : fault(u"keys.damaged"_s, at);
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
