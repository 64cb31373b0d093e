// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/RoleMatrix.h"

#include <optional>
#include <vector>

namespace cdesk {

class Database;

/// Somebody who works in the office, or did.
struct Person {
    UserId id;
    QString loginName; ///< what they log in with; stays when they are renamed
    QString name;
    Role role = Role::Guest;
    bool isActive = true; ///< false: left; what they did stays theirs
    Revision revision;
};

/// The people of the office and what their roles may do.
class UserRepository {
public:
    explicit UserRepository(const Database& database) : m_database{database} {}

    /// Everybody, in the order in which they came.
    std::vector<Person> all() const;
    std::optional<Person> find(UserId id) const;
    /// By the name they are called or log in with; capitals do not matter.
    std::optional<Person> findByName(const QString& name) const;
    /// The first active person, who owns an open office.
    std::optional<Actor> first() const;
    /// Who logs in with this name and still works in the office.
    std::optional<Actor> byName(const QString& name) const;
    /// The one person of an open office gets the name to log in with.
    void renameFirst(const QString& name) const;
    /// The same person as it stands now; nothing when there is none, or they left.
    std::optional<Actor> actor(UserId id) const;

    UserId add(const QString& name, Role role) const;
    /// Throws StaleRevision.
    void save(const Person& person, Revision seen) const;

    RoleMatrix matrix() const;
    /// Keeps only what differs from the program's table, so that later permissions get their defaults.
    void saveMatrix(const RoleMatrix& matrix) const;

private:
    const Database& m_database;
};

} // namespace cdesk
