// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveEvents.h"

#include "core/contracts/Contract.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

AuditRecord ContractFiled::audit() const
{
    QJsonObject after = auditFields(record);
    after.insert(u"contract"_s, contract.number);
    return {.action = u"archive.filed"_s,
            .entity = EntityKind::ArchiveRecord,
            .entityId = record.id.value(),
            .label = record.number,
            .before = {},
            .after = after};
}

AuditRecord ArchiveRecordChanged::audit() const
{
    const FieldChanges changes = changedFields(auditFields(before), auditFields(after));
    return {.action = what == What::Moved ? u"archive.moved"_s : u"archive.edited"_s,
            .entity = EntityKind::ArchiveRecord,
            .entityId = after.id.value(),
            .label = after.number,
            .before = changes.before,
            .after = changes.after};
}

AuditRecord ReportExported::audit() const
{
    return {
        .action = u"report.exported"_s,
        .entity = EntityKind::Office,
        .entityId = 0,
        .label = report,
        .before = {},
        .after = {{u"criteria"_s, criteria}, {u"counts"_s, counts}, {u"files"_s, QJsonArray::fromStringList(files)}}};
}

} // namespace cdesk
