// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/Finding.h"

#include <optional>

namespace cdesk {

class Session;
struct Actor;

/// The rules of the clause check, which the office may change (C6), and what they found.
class CheckService {
public:
    explicit CheckService(Session& session) : m_session{session} {}

    Result<CheckRules> rules(const Actor& actor) const;
    /// Errors: see checkCheckRules
    Result<void> saveRules(const Actor& actor, const CheckRules& rules);
    /// What was found in the newest version of a contract; nothing when that was never checked.
    Result<std::optional<std::vector<Finding>>> findings(const Actor& actor, ContractId contract) const;

private:
    Session& m_session;
};

} // namespace cdesk
