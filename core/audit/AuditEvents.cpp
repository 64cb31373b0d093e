// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditEvents.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

AuditRecord ofLog(const QString& action, const QString& label, const QJsonObject& before, const QJsonObject& after)
{
    return {.action = action,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = label,
            .before = before,
            .after = after};
}

} // namespace

AuditRecord LogVerified::audit() const
{
    QJsonObject after{{u"sound"_s, verdict.isIntact()}, {u"entries"_s, verdict.entries}};
    if (verdict.firstBreak) {
        after.insert(u"first_bad"_s, verdict.firstBreak->seq);
        after.insert(u"problem"_s, verdict.firstBreak->code);
    }
    if (differing > 0)
        after.insert(u"differing"_s, differing);
    return ofLog(u"log.verified"_s, verdict.head.shortText(), {}, after);
}

AuditRecord LogExported::audit() const
{
    return ofLog(u"log.exported"_s, file, {}, {{u"entries"_s, entries}});
}

AuditRecord ShorterLogAccepted::audit() const
{
    return ofLog(by == By::Second ? u"log.shorter_agreed"_s : u"log.shorter_accepted"_s, {},
                 {{u"log"_s, seen.shortText()}}, {{u"log"_s, head.shortText()}});
}

} // namespace cdesk
