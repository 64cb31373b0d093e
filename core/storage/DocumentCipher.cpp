// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DocumentCipher.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kPiece = 64 * 1024;
constexpr qsizetype kTag = 16;
static_assert(kTag == crypto_aead_aes256gcm_ABYTES && kTag == crypto_aead_xchacha20poly1305_ietf_ABYTES);

// The head of every encrypted document: what it is, and how it is encrypted.
constexpr char kMagic[] = {'C', 'D', 's', 'k', 'D', 'o', 'c'};
constexpr qsizetype kHead = sizeof kMagic + 1;

const unsigned char* bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned long long sizeOf(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// What a piece is bound to, and its nonce: the number, which never repeats under one key.
struct Place {
    QByteArray bound;
    unsigned char nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES] = {};

    Place(const DocumentKey& key, DocumentFormat format, quint64 number, bool isLast)
        : bound{key.id + QByteArray(10, '\0')}
    {
        char* behindId = bound.data() + key.id.size();
        qToLittleEndian(number, behindId);
        behindId[8] = isLast ? 1 : 0;
        behindId[9] = static_cast<char>(format);
        qToLittleEndian(number, nonce);
    }
};

} // namespace

DocumentKey DocumentKey::random()
{
    DocumentKey key{QByteArray(kIdBytes, '\0'), SecretBytes::random(kKeyBytes)};
    randombytes_buf(key.id.data(), static_cast<size_t>(key.id.size()));
    return key;
}

DocumentFormat bestDocumentFormat()
{
    static const bool hasAes = sodium_init() >= 0 && crypto_aead_aes256gcm_is_available() == 1;
    return hasAes ? DocumentFormat::AesGcm : DocumentFormat::XChaCha20;
}

QByteArray encryptedDocument(QByteArrayView content, const DocumentKey& key, DocumentFormat format)
{
    const qsizetype pieces = std::max<qsizetype>(1, (content.size() + kPiece - 1) / kPiece);
    QByteArray encrypted(kHead + content.size() + pieces * kTag, '\0');
    std::memcpy(encrypted.data(), kMagic, sizeof kMagic);
    encrypted[kHead - 1] = static_cast<char>(format);
    auto* out = reinterpret_cast<unsigned char*>(encrypted.data()) + kHead;
    const auto encrypt =
        format == DocumentFormat::AesGcm ? crypto_aead_aes256gcm_encrypt : crypto_aead_xchacha20poly1305_ietf_encrypt;
    for (qsizetype number = 0; number < pieces; ++number) {
        const QByteArrayView piece =
            content.sliced(number * kPiece).first(std::min(kPiece, content.size() - number * kPiece));
        const Place place(key, format, static_cast<quint64>(number), number + 1 == pieces);
        encrypt(out, nullptr, bytesOf(piece), sizeOf(piece), bytesOf(place.bound), sizeOf(place.bound), nullptr,
                place.nonce, key.key.data());
        out += piece.size() + kTag;
    }
    return encrypted;
}

Result<QByteArray> decryptedDocument(QByteArrayView encrypted, const DocumentKey& key)
{
    const auto damaged = fault(u"document.damaged"_s);
    if (encrypted.size() < kHead + kTag || std::memcmp(encrypted.data(), kMagic, sizeof kMagic) != 0 ||
        key.key.size() != DocumentKey::kKeyBytes)
        return damaged;
    const auto format = static_cast<DocumentFormat>(encrypted[kHead - 1]);
    if (format != DocumentFormat::AesGcm && format != DocumentFormat::XChaCha20)
        return damaged;
    if (format == DocumentFormat::AesGcm && bestDocumentFormat() != DocumentFormat::AesGcm)
        return fault(u"document.needs_aes"_s);
    const QByteArrayView body = encrypted.sliced(kHead);
    constexpr qsizetype kWhole = kPiece + kTag;
    const qsizetype pieces = (body.size() + kWhole - 1) / kWhole;
    if (body.size() - (pieces - 1) * kWhole < kTag)
        return damaged;
    QByteArray content(body.size() - pieces * kTag, '\0');
    auto* out = reinterpret_cast<unsigned char*>(content.data());
    const auto decrypt =
        format == DocumentFormat::AesGcm ? crypto_aead_aes256gcm_decrypt : crypto_aead_xchacha20poly1305_ietf_decrypt;
    for (qsizetype number = 0; number < pieces; ++number) {
        const QByteArrayView piece =
            body.sliced(number * kWhole).first(std::min(kWhole, body.size() - number * kWhole));
        const Place place(key, format, static_cast<quint64>(number), number + 1 == pieces);
        if (decrypt(out, nullptr, nullptr, bytesOf(piece), sizeOf(piece), bytesOf(place.bound), sizeOf(place.bound),
                    place.nonce, key.key.data()) != 0)
            return damaged;
        out += piece.size() - kTag;
    }
    return content;
}

} // namespace cdesk
