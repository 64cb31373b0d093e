// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clauses/ClauseWords.h"

namespace cdesk::ui {

QString ClauseWords::kind(ClauseKind kind)
{
    switch (kind) {
    case ClauseKind::Business:
        return tr("business");
    case ClauseKind::Legal:
        return tr("legal");
    case ClauseKind::Basic:
        break;
    }
    return tr("basic");
}

Chip ClauseWords::chip(const Clause& clause)
{
    return clause.retiredUtcMs ? Chip{tr("Retired"), Tone::Neutral, {}} : Chip{tr("Offered"), Tone::Success, {}};
}

QString ClauseWords::use(const ClauseUse& use)
{
    return use.owner == EntityKind::Template ? tr("Template: %1").arg(use.label) : use.label;
}

QString ClauseWords::origin(ClauseOrigin origin)
{
    return origin == ClauseOrigin::Inserted ? tr("put in") : tr("recognised");
}

} // namespace cdesk::ui
