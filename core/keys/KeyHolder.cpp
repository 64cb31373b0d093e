// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/KeyHolder.h"

#include <sodium.h>

namespace cdesk {

namespace {

const unsigned char* bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* bytesIn(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

SecretBytes derived(const SecretBytes& seed, const char (&purpose)[crypto_kdf_CONTEXTBYTES + 1])
{
    SecretBytes key(32);
    crypto_kdf_derive_from_key(key.data(), static_cast<size_t>(key.size()), 1, purpose, seed.data());
    return key;
}

class SeedSigner final : public Signer {
public:
    explicit SeedSigner(const SecretBytes& seed)
    {
        crypto_sign_seed_keypair(bytesIn(m_public), m_secret.data(), seed.data());
    }
    QByteArray publicKey() const override { return m_public; }
    QByteArray sign(QByteArrayView message) const override
    {
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(bytesIn(signature), nullptr, bytesOf(message),
                             static_cast<unsigned long long>(message.size()), m_secret.data());
        return signature;
    }

private:
    QByteArray m_public{crypto_sign_PUBLICKEYBYTES, '\0'};
    SecretBytes m_secret{crypto_sign_SECRETKEYBYTES};
};

} // namespace

bool signatureHolds(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       static_cast<unsigned long long>(message.size()), bytesOf(publicKey)) == 0;
}

KeyHolder KeyHolder::make()
{
    return KeyHolder(SecretBytes::random(kSeedBytes));
}

KeyHolder::KeyHolder(SecretBytes seed)
    : m_seed{std::move(seed)}, m_boxSecret{derived(m_seed, "cdeskbox")}, m_boxKey(crypto_box_PUBLICKEYBYTES, '\0')
{
    crypto_scalarmult_base(bytesIn(m_boxKey), m_boxSecret.data());
}

std::optional<SecretBytes> KeyHolder::opened(const QByteArray& sealed) const
{
    if (sealed.size() <= crypto_box_SEALBYTES)
        return std::nullopt;
    SecretBytes secret(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(secret.data(), bytesOf(sealed), static_cast<unsigned long long>(sealed.size()),
                             bytesOf(m_boxKey), m_boxSecret.data()) != 0)
        return std::nullopt;
    return secret;
}

std::shared_ptr<const Signer> KeyHolder::signer() const
{
    return std::make_shared<SeedSigner>(derived(m_seed, "cdesksig"));
}

QByteArray sealedFor(const QByteArray& boxKey, const SecretBytes& secret)
{
    QByteArray sealed(secret.size() + crypto_box_SEALBYTES, '\0');
    if (boxKey.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal(bytesIn(sealed), secret.data(), static_cast<unsigned long long>(secret.size()),
                        bytesOf(boxKey)) != 0)
        return {};
    return sealed;
}

} // namespace cdesk
