// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clauses/Clause.h"
#include "ui/widgets/StatusChip.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// The words of the clause library, in the language of the window.
class ClauseWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::ClauseWords)

public:
    static QString kind(ClauseKind kind);
    /// Offered, or retired.
    static Chip chip(const Clause& clause);
    /// "Template: …", "Contract: …", with the version of the clause.
    static QString use(const ClauseUse& use);
    static QString origin(ClauseOrigin origin);
};

} // namespace cdesk::ui
