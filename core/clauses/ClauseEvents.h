// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clauses/Clause.h"
#include "core/session/Event.h"

namespace cdesk {

// What the log keeps of the clause library.

struct ClauseCreated {
    const Clause& clause;
    AuditRecord audit() const;
};

/// `clause.edited`; with the old and new wording when that changed.
struct ClauseEdited {
    const Clause& before;
    const Clause& after;
    AuditRecord audit() const;
};

/// `clause.retired`, `clause.restored`.
struct ClauseRetired {
    const Clause& clause; ///< after the step
    AuditRecord audit() const;
};

/// Somebody put a clause into a template or a contract.
struct ClauseInserted {
    const Clause& clause;
    ClauseUse use;
    AuditRecord audit() const;
};

} // namespace cdesk
