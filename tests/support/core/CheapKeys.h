// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/KeyRing.h"

namespace cdesk {

/// Key files whose passwords cost next to nothing: tests log in many times.
inline constexpr KeyPolicy kCheapKeys{
    .least = {8192, 1}, .most = {1LL << 30, 16}, .mostMemoryWhenMade = 8192, .aimMs = 0};

inline const QString kGoodPassword = QStringLiteral("blue-heron under the bridge");

inline Protection cheapProtection(const QString& user, const RecoveryCode& recovery,
                                  const QString& password = kGoodPassword)
{
    return {user, SecretBytes::ofPassword(password), recovery.clone(), kCheapKeys};
}

inline Credentials cheapCredentials(const QString& user, const QString& password = kGoodPassword)
{
    Credentials credentials = Credentials::of(user, password);
    credentials.policy = kCheapKeys;
    return credentials;
}

} // namespace cdesk
