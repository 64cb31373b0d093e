// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <vector>

namespace cdesk {

/// The nouns that lists and pages follow.
enum class EntityKind {
    Company,
    Customer,
    Template,
    Contract,
    Document,
    ArchiveRecord,
    Reminder,
    ReminderRule,
    Setting,
    Import,
    Draft,
    Office, ///< the office as a whole (backup, restore)
    Clause,
    User, ///< a person who works here
    Role, ///< what a role may do; the id is its place in the enum
};
QLatin1StringView toCode(EntityKind kind);
bool fromCode(QStringView code, EntityKind& kind);

/// One thing that was written.
struct Change {
    EntityKind kind;
    qint64 id = 0;
    friend bool operator==(const Change&, const Change&) = default;
};

/// Everything one committed write touched.
struct ChangeSet {
    std::vector<Change> changes;

    bool touches(EntityKind kind) const;
    /// Sorted, each once.
    std::vector<qint64> idsOf(EntityKind kind) const;
};

} // namespace cdesk

Q_DECLARE_METATYPE(cdesk::ChangeSet)
