// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <array>

namespace cdesk {

class Database;

/// What the office has decided about who watches whom. Changed by who manages its people; each change is logged.
struct SecuritySettings {
    /// Nobody approves a contract they wrote. Without effect while nobody else in the office may approve.
    bool fourEyes = true;
    int nightFromHour = 22; ///< 0–23: work from this hour …
    int nightToHour = 6;    ///< … until this one counts as night work; the same hour twice: never
    int reviewMonths = 6;   ///< 1–24: between two reviews of the rights
    /// Minutes without a key or a movement of the mouse until the window of a protected office is locked; 0: never.
    int lockAfterMinutes = 10;

    friend bool operator==(const SecuritySettings&, const SecuritySettings&) = default;
};

/// What may be chosen for lockAfterMinutes.
inline constexpr std::array kLockMinutes = {0, 5, 10, 15, 30};

/// As it is stored and logged.
QJsonObject toJson(const SecuritySettings& settings);
/// Errors: security.hour_out_of_range, security.months_out_of_range, security.lock_out_of_range
Result<void> checkSecurity(const SecuritySettings& settings);

/// For use inside other use cases.
SecuritySettings readSecurity(const Database& database);
void saveSecurity(const Database& database, const SecuritySettings& settings);

} // namespace cdesk
