// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ChangeSet.h"

#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdesk {

class Database;

/// What one record was stored as, in the form the log keeps it: 96 bits in base64. To store something else under the
/// same seal costs 2^96 attempts.
using RecordSeal = std::array<char, 16>;
/// In place of the seal of a record that is not stored.
inline constexpr RecordSeal kGoneSeal{'.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.'};

/// What the records of the office are stored as, with everything that belongs to them: one seal a record. Sealed are
/// customers, contracts, documents, archive records, our own companies, templates, clauses, people, the rights of the
/// roles and the settings of the office; not what follows from them (reminders, lists, the search) and not the
/// register of numbers. The log keeps the seals of what each write left behind, so that a record that was changed
/// behind the program's back differs from the last entry that sealed it, and one that was added has no entry at all.
class RecordSealRepository {
public:
    explicit RecordSealRepository(const Database& database) : m_database{database} {}

    /// From now on the connection notes by itself which records are written, whoever writes them and however; costs
    /// nothing when it does already. Not within a transaction that may be undone.
    void watch() const;
    /// Forgets what was noted so far.
    void forget() const;
    /// As if the record had been written.
    void note(EntityKind kind, qint64 id) const;
    /// The seals of all records that were noted, for the entry of the log; empty when there were none.
    QString ofNoted() const;

    /// One for each number from @p first to @p last, whether a record has it or not.
    std::vector<RecordSeal> ofStored(EntityKind kind, qint64 first, qint64 last) const;

    /// The first and the last number that a stored record of a kind has; nothing when none is stored.
    std::optional<std::pair<qint64, qint64>> storedRange(EntityKind kind) const;
    /// Of a record that is called by a code and whose number is only its place: a role, a setting. Empty for others.
    static QString codeOf(EntityKind kind, qint64 id);

    /// Kinds of records that are sealed.
    static const std::vector<EntityKind>& kinds();

private:
    std::string ofNoted(EntityKind kind) const;

    const Database& m_database;
};

/// Reads what RecordSealRepository::ofNoted() wrote: each record with its seal. What is no such text says nothing.
void readSeals(std::string_view seals,
               const std::function<void(EntityKind kind, qint64 id, const RecordSeal& seal)>& each);

} // namespace cdesk
