// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ChangeSet.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

namespace cdesk {

class Database;

/// What customers and contracts are stored as, with everything that belongs to them: one digest a record. The log keeps
/// the digests of what each write left behind, so that a record that was changed behind the program's back differs from
/// the last entry that sealed it.
class RecordSealRepository {
public:
    explicit RecordSealRepository(const Database& database) : m_database{database} {}

    /// From now on the connection notes by itself which records are written, whoever writes them and however; costs
    /// nothing when it does already. Not within a transaction, which could undo it.
    void watch() const;
    /// Forgets what was noted so far.
    void forget() const;
    /// The seals of all records that were noted, for the entry of the log; empty when there were none.
    QString ofNoted() const;

    /// By id, of the records of a kind from @p first to @p last; those that are not stored are not in it.
    QHash<qint64, QByteArray> digests(EntityKind kind, qint64 first, qint64 last) const;

    /// Kinds of records that are sealed.
    static const std::vector<EntityKind>& kinds();

private:
    QString ofNoted(EntityKind kind) const;

    const Database& m_database;
};

/// Reads what RecordSealRepository::ofNoted() wrote: each record with its digest, which is empty for one that was
/// deleted. What is no such text says nothing.
void readSeals(const QString& seals,
               const std::function<void(EntityKind kind, qint64 id, const QByteArray& digest)>& each);

} // namespace cdesk
