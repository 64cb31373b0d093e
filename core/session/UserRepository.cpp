// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/UserRepository.h"

#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kPeople = u"SELECT id, name, display_name, role, active, revision FROM user_account "_s;

Person readPerson(const Row& row)
{
    return {.id = row.id<UserId>("id"),
            .loginName = row.text("name"),
            .name = row.text("display_name"),
            .role = row.code<Role>("role"),
            .isActive = row.integer("active") != 0,
            .revision = Revision{row.integer("revision")}};
}

} // namespace

std::vector<Person> UserRepository::all() const
{
    return m_database.query(kPeople % u"ORDER BY id"_s).all(readPerson);
}

std::optional<Person> UserRepository::find(UserId id) const
{
    return m_database.query(kPeople % u"WHERE id = :id"_s).bind(":id", id).optional(readPerson);
}

std::optional<Person> UserRepository::findByName(const QString& name) const
{
    // Few people, and no engine folds the case of all letters: compared here.
    for (const Person& person : all())
        if (person.name.compare(name, Qt::CaseInsensitive) == 0 ||
            person.loginName.compare(name, Qt::CaseInsensitive) == 0)
            return person;
    return std::nullopt;
}

std::optional<Actor> UserRepository::first() const
{
    const auto person = m_database.query(kPeople % u"WHERE active = 1 ORDER BY id LIMIT 1"_s).optional(readPerson);
    return person ? std::optional(matrix().actor(person->id, person->name, person->role)) : std::nullopt;
}

std::optional<Actor> UserRepository::byName(const QString& name) const
{
    const auto person =
        m_database.query(kPeople % u"WHERE name = :name AND active = 1"_s).bind(":name", name).optional(readPerson);
    return person ? std::optional(matrix().actor(person->id, person->name, person->role)) : std::nullopt;
}

void UserRepository::renameFirst(const QString& name) const
{
    m_database
        .query(u"UPDATE user_account SET name = :name, display_name = :name, revision = revision + 1"
               " WHERE id = (SELECT MIN(id) FROM user_account)"_s)
        .bind(":name", name)
        .execute();
}

std::optional<Actor> UserRepository::actor(UserId id) const
{
    const auto person = find(id);
    if (!person || !person->isActive)
        return std::nullopt;
    return matrix().actor(person->id, person->name, person->role);
}

UserId UserRepository::add(const QString& name, Role role) const
{
    return UserId{
        m_database.query(u"INSERT INTO user_account (name, display_name, role) VALUES (:name, :name, :role)"_s)
            .bind(":name", name)
            .bind(":role", role)
            .insert()};
}

void UserRepository::save(const Person& person, Revision seen) const
{
    const auto saved = m_database
                           .query(u"UPDATE user_account SET display_name = :name, role = :role,"
                                  " active = :active, revision = revision + 1 WHERE id = :id AND revision = :seen"_s)
                           .bind(":name", person.name)
                           .bind(":role", person.role)
                           .bind(":active", person.isActive ? 1 : 0)
                           .bind(":id", person.id)
                           .bind(":seen", seen)
                           .execute();
    if (saved == 0)
        throw StaleRevision(u"user"_s);
}

RoleMatrix UserRepository::matrix() const
{
    RoleMatrix matrix;
    m_database.query(u"SELECT role, permission, granted FROM role_permission"_s).forEach([&](const Row& row) {
        Role role = Role::Guest;
        Permission permission = Permission::ViewOffice;
        // A permission of a newer program is none of ours.
        if (fromCode(row.text("role"), role) && fromCode(row.text("permission"), permission))
            matrix.set(role, permission, row.integer("granted") != 0);
    });
    return matrix;
}

void UserRepository::saveMatrix(const RoleMatrix& matrix) const
{
    const RoleMatrix usual;
    for (const Role role : kAllRoles) {
        for (const Permission permission : allPermissions()) {
            m_database.query(u"DELETE FROM role_permission WHERE role = :role AND permission = :permission"_s)
                .bind(":role", role)
                .bind(":permission", permission)
                .execute();
            if (matrix.may(role, permission) == usual.may(role, permission))
                continue;
            m_database
                .query(u"INSERT INTO role_permission (role, permission, granted)"
                       " VALUES (:role, :permission, :granted)"_s)
                .bind(":role", role)
                .bind(":permission", permission)
                .bind(":granted", matrix.may(role, permission) ? 1 : 0)
                .execute();
        }
    }
}

} // namespace cdesk
