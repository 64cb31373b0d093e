// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"

// SQLCipher brings OpenSSL's libcrypto along, which uses the processor's own instructions: 1,650 MB/s where libsodium
// does 320 and Qt 6.4 does 170. Where the database library needs none (SQLite3 Multiple Ciphers) libsodium does it.
#ifdef CDESK_LIBCRYPTO
#include <openssl/evp.h>
#else
#include <sodium.h>
#endif

namespace cdesk {

namespace {

constexpr qsizetype kSha256Bytes = 32;

} // namespace

#ifdef CDESK_LIBCRYPTO

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();

    State() { EVP_DigestInit_ex(context, EVP_sha256(), nullptr); }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State&) = delete;
    void add(const QByteArray& piece)
    {
        EVP_DigestUpdate(context, piece.constData(), static_cast<size_t>(piece.size()));
    }
    void end(unsigned char* digest) { EVP_DigestFinal_ex(context, digest, nullptr); }
};

#else

struct Sha256::State {
    crypto_hash_sha256_state context;

    State() { crypto_hash_sha256_init(&context); }
    void add(const QByteArray& piece)
    {
        crypto_hash_sha256_update(&context, reinterpret_cast<const unsigned char*>(piece.constData()),
                                  static_cast<unsigned long long>(piece.size()));
    }
    void end(unsigned char* digest) { crypto_hash_sha256_final(&context, digest); }
};

#endif

Sha256::Sha256() : m_state{std::make_unique<State>()} {}

Sha256::~Sha256() = default;

void Sha256::add(const QByteArray& piece)
{
    m_state->add(piece);
}

QString Sha256::hex()
{
    QByteArray digest(kSha256Bytes, '\0');
    m_state->end(reinterpret_cast<unsigned char*>(digest.data()));
    return QString::fromLatin1(digest.toHex());
}

QString sha256Hex(const QByteArray& bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace cdesk
