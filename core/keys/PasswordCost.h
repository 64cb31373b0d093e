// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

namespace cdesk {

/// What one guess of a password costs: Argon2id's memory and passes. Kept in the slot it was used for.
struct PasswordCost {
    qint64 memoryBytes = 0;
    int passes = 0;
    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

/// How dear guessing is made, and which costs are taken when a key file is read: too cheap is no protection, too dear
/// would let a forged file use up the computer's memory. Tests pass a cheaper one.
struct KeyPolicy {
    PasswordCost least{64LL << 20, 3};
    PasswordCost most{1LL << 30, 16};
    qint64 mostMemoryWhenMade = 256LL << 20; ///< an office is opened on its smallest computer too
    int aimMs = 300;                         ///< one login on the computer where the password was chosen

    bool takes(const PasswordCost& cost) const;
    /// The cost for a new password on this computer: grown from the least one until a login takes about aimMs.
    PasswordCost calibrated() const;
};

inline constexpr int kPasswordSaltBytes = 16;

/// The key (32 bytes) that a password gives with this salt and cost. Errors: keys.no_memory
Result<SecretBytes> stretched(const SecretBytes& password, const QByteArray& salt, const PasswordCost& cost);

} // namespace cdesk
