// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/paper/PaperTerms.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// Words for what is recognised in a paper, in the language of the window.
class PaperWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::PaperWords)

public:
    /// As the label of a field: "Signed on", "Bank account".
    static QString of(PaperTerm term);
};

} // namespace cdesk::ui
