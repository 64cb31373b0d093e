// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ChangeSet.h"

#include <map>
#include <vector>

namespace cdesk {

class Database;
struct Actor;

/// Takes the seals of an office over an upgrade: a new schema may store the same record as something else, which would
/// look as if every one of them had been changed behind the program's back.
class UpgradeSeals {
public:
    explicit UpgradeSeals(const Database& database) : m_database{database} {}

    /// Before the first step: finds the records that are as the log sealed them last.
    void look();
    /// After the last step and within its transaction: an entry of the log (office.upgraded) seals these anew. What was
    /// changed before stays under its old seal, and is found as before.
    void keep(const Actor& actor, qint64 nowUtcMs) const;

private:
    const Database& m_database;
    std::map<EntityKind, std::vector<qint64>> m_sound;
    int m_version = 0; ///< of the schema before
};

} // namespace cdesk
