// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/KeyFile.h"
#include "core/keys/KeyHolder.h"

namespace cdesk {

/// From the system's own source of secrets.
QByteArray randomBytes(int size);
/// Puts the holder's secret under the password. Errors: keys.no_memory
Result<void> lockSecret(KeySlot& slot, const KeyHolder& holder, const SecretBytes& password, const KeyPolicy& policy);
/// The secret that the password opens. Errors: login.refused, keys.no_memory
Result<KeyHolder> openSecret(const KeySlot& slot, const SecretBytes& password);

} // namespace cdesk
