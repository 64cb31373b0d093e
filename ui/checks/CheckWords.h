// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/Finding.h"
#include "ui/theme/Palette.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// The words of the clause check, in the language of the window.
class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::CheckWords)

public:
    /// What a rule looks for.
    static QString rule(CheckRule rule);
    /// What stands behind a rule's number; empty for a rule without one.
    static QString unit(CheckRule rule);
    static QString severity(FindingSeverity severity);
    static Tone tone(FindingSeverity severity);
    static QString demand(OwnRule::Demand demand);
    /// A finding as a sentence.
    static QString sentence(const Finding& finding);
};

} // namespace cdesk::ui
