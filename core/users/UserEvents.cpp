// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/UserEvents.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QJsonObject fieldsOf(const Person& person)
{
    return {{u"name"_s, person.name}, {u"role"_s, QString(toCode(person.role))}, {u"active"_s, person.isActive}};
}

QString actionOf(UserChanged::What what)
{
    switch (what) {
    case UserChanged::What::Renamed:
        return u"user.renamed"_s;
    case UserChanged::What::RoleChanged:
        return u"user.role_changed"_s;
    case UserChanged::What::Deactivated:
        return u"user.deactivated"_s;
    case UserChanged::What::Reactivated:
        return u"user.reactivated"_s;
    }
    return {};
}

/// What @p some has that @p others has not.
QJsonObject only(PermissionSet some, PermissionSet others)
{
    QJsonArray codes;
    for (const Permission permission : allPermissions())
        if (some.has(permission) && !others.has(permission))
            codes.append(QString(toCode(permission)));
    return {{u"permissions"_s, codes}};
}

} // namespace

AuditRecord UserAdded::audit() const
{
    return {.action = u"user.added"_s,
            .entity = EntityKind::User,
            .entityId = person.id.value(),
            .label = person.name,
            .before = {},
            .after = fieldsOf(person)};
}

AuditRecord UserChanged::audit() const
{
    const FieldChanges changes = changedFields(fieldsOf(before), fieldsOf(after));
    return {.action = actionOf(what),
            .entity = EntityKind::User,
            .entityId = after.id.value(),
            .label = after.name,
            .before = changes.before,
            .after = changes.after};
}

AuditRecord PasswordChanged::audit() const
{
    return {.action = what == What::Given ? u"user.password_given"_s : u"user.password_changed"_s,
            .entity = EntityKind::User,
            .entityId = person.id.value(),
            .label = person.name,
            .before = {},
            .after = {{u"public_key"_s, QString::fromLatin1(signingKey.toHex())}}};
}

AuditRecord RecoveryReplaced::audit() const
{
    return {.action = u"keys.recovery_replaced"_s,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = QString::number(sheet),
            .before = {{u"recovery_sheet"_s, sheet - 1}},
            .after = {{u"recovery_sheet"_s, sheet}}};
}

AuditRecord RoleRightsChanged::audit() const
{
    return {.action = u"role.rights_changed"_s,
            .entity = EntityKind::Role,
            .entityId = static_cast<qint64>(role),
            .label = toCode(role),
            .before = only(before, after),
            .after = only(after, before)};
}

AuditRecord SecurityChanged::audit() const
{
    const FieldChanges changes = changedFields(toJson(before), toJson(after));
    return {.action = u"security.changed"_s,
            .entity = EntityKind::Setting,
            .entityId = 1,
            .label = u"security"_s,
            .before = changes.before,
            .after = changes.after};
}

} // namespace cdesk
