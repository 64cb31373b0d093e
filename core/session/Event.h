// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ChangeSet.h"

#include <QJsonObject>
#include <QString>

#include <concepts>

namespace cdesk {

/// What the log keeps of one event. `action` is stable, `noun.verb` in the past: `contract.approved`.
struct AuditRecord {
    QString action;
    EntityKind entity = EntityKind::Office;
    qint64 entityId = 0;
    QString label;      ///< how people know the thing: contract number, customer name
    QJsonObject before; ///< only the fields that changed; empty for something new
    QJsonObject after;
};

/// A typed event of a use case, which alone knows why something changed: it says how the log shall keep it.
template <class E>
concept AuditEvent = requires(const E& event)
{
    {
        event.audit()
        } -> std::same_as<AuditRecord>;
};

/// The fields of @p after that differ from @p before, and their old values: what the log keeps of an edit.
struct FieldChanges {
    QJsonObject before;
    QJsonObject after;
    bool isEmpty() const { return after.isEmpty() && before.isEmpty(); }
};
FieldChanges changedFields(const QJsonObject& before, const QJsonObject& after);

} // namespace cdesk
