// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Event.h"

namespace cdesk {

FieldChanges changedFields(const QJsonObject& before, const QJsonObject& after)
{
    FieldChanges changes;
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (before.value(field.key()) == field.value())
            continue;
        changes.before.insert(field.key(), before.value(field.key()));
        changes.after.insert(field.key(), field.value());
    }
    for (auto field = before.begin(); field != before.end(); ++field)
        if (!after.contains(field.key()))
            changes.before.insert(field.key(), field.value());
    return changes;
}

} // namespace cdesk
