// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupEvents.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

AuditRecord BackupMade::audit() const
{
    return {.action = u"backup.made"_s,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = name,
            .before = {},
            .after = {{u"target"_s, target}, {u"reason"_s, QString(toCode(reason))}, {u"log"_s, head.shortText()}}};
}

AuditRecord BackupVerified::audit() const
{
    QJsonArray findings;
    for (const OfficeFinding& finding : check.findings)
        findings.append(QString(finding.code + u' ' + finding.place));
    return {.action = u"backup.verified"_s,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = name,
            .before = {},
            .after = {{u"sound"_s, check.isSound()}, {u"findings"_s, findings}}};
}

AuditRecord BackupDrilled::audit() const
{
    return {.action = u"backup.drilled"_s,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = name,
            .before = {},
            .after = {{u"sound"_s, problem.isEmpty()}, {u"problem"_s, problem}}};
}

AuditRecord DrillReportSaved::audit() const
{
    return {.action = u"drill_report.exported"_s,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = file,
            .before = {},
            .after = {}};
}

AuditRecord PlainBackupsRemoved::audit() const
{
    return {.action = u"backup.plain_removed"_s,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = QString::number(count),
            .before = {{u"backups"_s, count}, {u"bytes"_s, bytes}},
            .after = {}};
}

AuditRecord OfficeRestored::audit() const
{
    return {.action = u"office.restored"_s,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = backup,
            .before = {},
            .after = {{u"log"_s, head.shortText()}}};
}

} // namespace cdesk
