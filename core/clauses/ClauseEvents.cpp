// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clauses/ClauseEvents.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

AuditRecord clauseRecord(const QString& action, const Clause& clause, const QJsonObject& before,
                         const QJsonObject& after)
{
    return {.action = action,
            .entity = EntityKind::Clause,
            .entityId = clause.id.value(),
            .label = clause.name,
            .before = before,
            .after = after};
}

} // namespace

AuditRecord ClauseCreated::audit() const
{
    return clauseRecord(u"clause.created"_s, clause, {}, auditFields(clause));
}

AuditRecord ClauseEdited::audit() const
{
    const FieldChanges changes = changedFields(auditFields(before), auditFields(after));
    return clauseRecord(u"clause.edited"_s, after, changes.before, changes.after);
}

AuditRecord ClauseRetired::audit() const
{
    return clauseRecord(clause.retiredUtcMs ? u"clause.retired"_s : u"clause.restored"_s, clause, {}, {});
}

AuditRecord ClauseInserted::audit() const
{
    return clauseRecord(u"clause.inserted"_s, clause, {},
                        {{u"owner"_s, QString(toCode(use.owner))},
                         {u"owner_id"_s, use.ownerId},
                         {u"label"_s, use.label},
                         {u"version"_s, clause.version}});
}

} // namespace cdesk
