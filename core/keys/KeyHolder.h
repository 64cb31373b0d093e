// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/keys/Signer.h"

#include <memory>
#include <optional>

namespace cdesk {

/// The secret of one person (or of the recovery sheet), from which a box key and a signing key come. Whatever is sealed
/// to the public box key, this alone opens: that is how a new data key reaches everybody without their passwords.
class KeyHolder {
public:
    static constexpr int kSeedBytes = 32;

    /// With a new secret.
    static KeyHolder make();
    /// @p seed of kSeedBytes, as it was kept under a password or stands on the recovery sheet
    explicit KeyHolder(SecretBytes seed);

    const SecretBytes& seed() const { return m_seed; }
    /// Public; what is sealed to it, this holder opens.
    const QByteArray& boxKey() const { return m_boxKey; }
    /// What sealedFor() sealed; nothing when it was for somebody else or is damaged.
    std::optional<SecretBytes> opened(const QByteArray& sealed) const;
    /// Signs with the key that comes from the same secret.
    std::shared_ptr<const Signer> signer() const;

private:
    SecretBytes m_seed;
    SecretBytes m_boxSecret;
    QByteArray m_boxKey;
};

/// @p secret so that the owner of @p boxKey alone can open it; empty when that is no key.
QByteArray sealedFor(const QByteArray& boxKey, const SecretBytes& secret);

} // namespace cdesk
