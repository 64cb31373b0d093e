// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerEvents.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

AuditRecord customerRecord(const QString& action, const Customer& customer, const QJsonObject& before,
                           const QJsonObject& after)
{
    return {.action = action,
            .entity = EntityKind::Customer,
            .entityId = customer.id.value(),
            .label = customer.name,
            .before = before,
            .after = after};
}

AuditRecord importRecord(const QString& action, qint64 batchId, const QString& fileName, const QJsonObject& counts)
{
    return {.action = action,
            .entity = EntityKind::Import,
            .entityId = batchId,
            .label = fileName,
            .before = {},
            .after = counts};
}

} // namespace

AuditRecord CustomerCreated::audit() const
{
    return customerRecord(u"customer.created"_s, customer, {}, toJson(customer));
}

AuditRecord CustomerEdited::audit() const
{
    const FieldChanges changes = changedFields(toJson(before), toJson(after));
    return customerRecord(u"customer.edited"_s, after, changes.before, changes.after);
}

AuditRecord CustomerBinned::audit() const
{
    switch (way) {
    case Way::Removed:
        return customerRecord(u"customer.removed"_s, customer, {}, {});
    case Way::Restored:
        return customerRecord(u"customer.restored"_s, customer, {}, {});
    case Way::Purged:
        break;
    }
    return customerRecord(u"customer.purged"_s, customer, toJson(customer), {}); // the log is all that stays of it
}

AuditRecord CustomersMerged::audit() const
{
    const QString action = way == Way::Merged ? u"customer.merged"_s : u"customer.merge_undone"_s;
    return customerRecord(
        action, kept, {},
        {{u"other_id"_s, merged.id.value()}, {u"other_name"_s, merged.name}, {u"moved_contracts"_s, movedContracts}});
}

AuditRecord CustomersImported::audit() const
{
    return importRecord(u"customers.imported"_s, batchId, fileName,
                        {{u"rows"_s, rows}, {u"created"_s, created}, {u"updated"_s, updated}, {u"skipped"_s, skipped}});
}

AuditRecord CustomerImportUndone::audit() const
{
    return importRecord(u"import.undone"_s, batchId, fileName, {{u"removed"_s, removed}, {u"restored"_s, restored}});
}

} // namespace cdesk
