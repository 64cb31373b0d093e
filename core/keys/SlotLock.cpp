// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/SlotLock.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

unsigned char* rawOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* rawOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

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

} // namespace cdesk
