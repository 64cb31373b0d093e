// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cdesk {

/// The signature of one person of a protected office (Ed25519). Its secret is opened by that person's password alone.
class Signer {
public:
    virtual ~Signer() = default;
    /// 32 bytes, by which everybody can prove a signature.
    virtual QByteArray publicKey() const = 0;
    /// 64 bytes.
    virtual QByteArray sign(QByteArrayView message) const = 0;
};

/// Whether @p signature was made over exactly @p message by the owner of @p publicKey; false for malformed ones too.
bool signatureHolds(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace cdesk
