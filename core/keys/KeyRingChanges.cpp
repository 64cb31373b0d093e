// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/KeyRing.h"
#include "core/keys/PasswordRules.h"
#include "core/keys/SlotLock.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

// Who may open the office: what changes the key file. Reading, opening and writing it stand in KeyRing.cpp.
namespace cdesk {

namespace {

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
    if (by.user.isEmpty()) // nobody is logged in who could write it into the log now
        renewed->recoveredBySheet = m_file.recovery.sheet;
    KeyFile file = m_file;
    for (KeySlot& one : file.users)
        if (one.user == user)
            one = *renewed;
    return write(std::move(file), by.dataKey);
}

int KeyRing::recoveredBySheet(const QString& user) const
{
    const KeySlot* slot = slotOf(user);
    return slot ? slot->recoveredBySheet : 0;
}

Result<void> KeyRing::recoveryIsTold(const Unlocked& own)
{
    KeyFile file = m_file;
    for (KeySlot& one : file.users)
        if (one.user == own.user)
            one.recoveredBySheet = 0;
    return write(std::move(file), own.dataKey);
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

} // namespace cdesk
