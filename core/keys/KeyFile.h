// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/keys/PasswordCost.h"

#include <optional>
#include <vector>

namespace cdesk {

/// A data key sealed for one person: the office's first data key has the number 1, each new one the next.
struct SealedKey {
    int number = 0;
    QByteArray sealed;
};

/// What one person opens the office with: the password opens the secret, the secret opens the data key.
struct KeySlot {
    QString user;
    PasswordCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray secretBox; ///< the person's KeyHolder seed under the stretched password
    QByteArray boxKey;
    QByteArray signingKey; ///< public
    std::vector<SealedKey> keys;
    int recoveredBySheet = 0; ///< the recovery sheet that gave the password; 0 when the log knows of it
};

/// The printed sheet's way in: its code is the secret itself, long enough to need no stretching.
struct RecoverySlot {
    int sheet = 0; ///< number printed on the sheet; a new sheet makes the old one worthless
    QByteArray boxKey;
    std::vector<SealedKey> keys;
};

/// keys.json as values. Holds nothing that opens anything without a password or the recovery code.
struct KeyFile {
    static constexpr int kOfficeBytes = 16;

    QByteArray office;       ///< random, the same for the life of the office
    int current = 1;         ///< number of the data key the database is encrypted with
    std::optional<int> next; ///< while the data key is being changed: the database may already be under this one
    std::vector<KeySlot> users;
    RecoverySlot recovery;
    QByteArray seal; ///< sealOver() by the current data key: nobody without it changed the file
};

/// Reads defensively: every size, type and number is checked before it is used.
/// Errors: keys.damaged (detail: the place), keys.newer, keys.absurd_cost (detail: the user)
Result<KeyFile> parseKeyFile(const QByteArray& json, const KeyPolicy& policy);
/// As it stands in keys.json, the seal with it.
QByteArray toJson(const KeyFile& file);
/// Proves that the file was written by somebody who has the data key; without it, anyone who can write the folder could
/// put a box key of their own into it and be given the next data key.
QByteArray sealOver(const KeyFile& file, const SecretBytes& dataKey);

} // namespace cdesk
