// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/UserRepository.h"

#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::optional<Actor> UserRepository::first() const
{
    return m_database.query(u"SELECT id, display_name, role FROM user_account ORDER BY id LIMIT 1"_s)
        .optional([](const Row& row) {
            return Actor{row.id<UserId>("id"), row.text("display_name"), row.code<Role>("role")};
        });
}

std::optional<Actor> UserRepository::byName(const QString& name) const
{
    return m_database.query(u"SELECT id, display_name, role FROM user_account WHERE name = :name AND active = 1"_s)
        .bind(":name", name)
        .optional([](const Row& row) {
            return Actor{row.id<UserId>("id"), row.text("display_name"), row.code<Role>("role")};
        });
}

void UserRepository::renameFirst(const QString& name) const
{
    m_database
        .query(u"UPDATE user_account SET name = :name, display_name = :name, revision = revision + 1"
               " WHERE id = (SELECT MIN(id) FROM user_account)"_s)
        .bind(":name", name)
        .execute();
}

void UserRepository::add(const QString& name, Role role) const
{
    m_database.query(u"INSERT INTO user_account (name, display_name, role) VALUES (:name, :name, :role)"_s)
        .bind(":name", name)
        .bind(":role", role)
        .execute();
}

} // namespace cdesk
