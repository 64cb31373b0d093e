// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/Misuse.h"
#include "core/users/RightsReview.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// Roles, rights and warnings of misuse in plain words; the same in every list, dialog and paper.
class RightsWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::RightsWords)

public:
    static QString role(Role role);
    /// What the right lets somebody do.
    static QString permission(Permission permission);
    /// Why something is greyed out.
    static QString notAllowed();
    static QString result(ReviewResult result);
    /// What happened, in one sentence.
    static QString warning(const MisuseWarning& warning);

    /// Rights that belong together, in the order in which they are shown; every right stands in one group.
    struct Group {
        QString name;
        std::vector<Permission> permissions;
    };
    static std::vector<Group> groups();
};

} // namespace cdesk::ui
