// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/Finding.h"

#include <optional>

namespace cdesk {

class Database;

/// The office's rules and what they found in finished versions, as they are stored.
class CheckRepository {
public:
    explicit CheckRepository(const Database& database) : m_database{database} {}

    CheckRules rules() const;
    void saveRules(const CheckRules& rules) const;

    /// Keeps what was found in a version; an earlier check of it is forgotten.
    void keep(ContractVersionId version, const std::vector<Finding>& findings, qint64 atUtcMs) const;
    /// Findings in the newest version of a contract; nothing when that was never checked.
    std::optional<std::vector<Finding>> newest(ContractId contract) const;

private:
    const Database& m_database;
};

} // namespace cdesk
