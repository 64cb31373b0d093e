// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Permission.h"

#include <optional>

namespace cdesk {

class Database;

/// The people of the office.
class UserRepository {
public:
    explicit UserRepository(const Database& database) : m_database{database} {}

    /// The first person, who owns an open office.
    std::optional<Actor> first() const;
    /// Who logs in with this name and still works in the office.
    std::optional<Actor> byName(const QString& name) const;
    /// The one person of an open office gets the name to log in with.
    void renameFirst(const QString& name) const;
    void add(const QString& name, Role role) const;

private:
    const Database& m_database;
};

} // namespace cdesk
