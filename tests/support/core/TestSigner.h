// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/Signer.h"

#include <QCryptographicHash>

namespace cdesk {

/// Stands in for a person's key: what it signs only the same secret makes again. The public half is the secret's hash;
/// signatureOf() can check because the test knows every secret.
class TestSigner final : public Signer {
public:
    explicit TestSigner(QByteArray secret) : m_secret{std::move(secret)} {}

    QByteArray publicKey() const override { return publicKeyOf(m_secret); }
    QByteArray sign(QByteArrayView message) const override { return signatureOf(m_secret, message); }

    static QByteArray publicKeyOf(const QByteArray& secret)
    {
        return QCryptographicHash::hash(QByteArray("public " + secret), QCryptographicHash::Blake2b_256);
    }
    static QByteArray signatureOf(const QByteArray& secret, QByteArrayView message)
    {
        return QCryptographicHash::hash(QByteArray("signed " + secret + message.toByteArray()),
                                        QCryptographicHash::Blake2b_512);
    }

private:
    QByteArray m_secret;
};

} // namespace cdesk
