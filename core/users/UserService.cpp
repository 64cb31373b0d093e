// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/UserService.h"

#include "core/base/TextNormal.h"
#include "core/session/Session.h"
#include "core/users/UserEvents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kLongestUserName = 60;

Result<QString> freeName(const UserRepository& users, const QString& wished, UserId self)
{
    const QString name = cleanedName(wished);
    if (name.isEmpty())
        return invalid(u"user.name_missing"_s, u"name"_s);
    if (name.size() > kLongestUserName)
        return invalid(u"user.name_too_long"_s, u"name"_s, QString::number(kLongestUserName));
    const auto holder = users.findByName(name);
    if (holder && holder->id != self)
        return invalid(u"user.name_taken"_s, u"name"_s, holder->name);
    return name;
}

/// Proves what holds after every change, as it stands in the transaction.
Result<void> proveManaged(const UserRepository& users)
{
    const RoleMatrix matrix = users.matrix();
    const auto people = users.all();
    const bool isManaged = std::any_of(people.begin(), people.end(), [&](const Person& person) {
        return person.isActive && matrix.may(person.role, Permission::ManageUsers);
    });
    if (!isManaged)
        return invalid(u"user.last_administrator"_s);
    return {};
}

/// Changes a person and proves what must hold.
template <class Change>
Result<void> changePerson(UnitOfWork& work, UserId id, Revision seen, UserChanged::What what, Change change)
{
    const UserRepository users(work.database());
    const auto before = users.find(id);
    if (!before)
        return notFound(u"user"_s);
    Person after = *before;
    if (const Result<void> changed = change(users, after); !changed)
        return changed;
    if (after.name == before->name && after.role == before->role && after.isActive == before->isActive)
        return {};
    users.save(after, seen);
    work.record(UserChanged{*before, after, what});
    return proveManaged(users);
}

} // namespace

Result<std::vector<Person>> UserService::list(const Actor& actor) const
{
    using Answer = Result<std::vector<Person>>;
    return m_session.read(actor, "user.list",
                          [](const Database& database) -> Answer { return UserRepository(database).all(); });
}

Result<Person> UserService::add(const Actor& actor, const QString& name, Role role, const Alongside& alongside)
{
    return m_session.write(actor, "user.add", [&](UnitOfWork& work) -> Result<Person> {
        const UserRepository users(work.database());
        const auto free = freeName(users, name, {});
        if (!free)
            return passOn(free);
        const Person person = users.find(users.add(*free, role)).value();
        work.record(UserAdded{person});
        if (const auto done = alongside ? alongside(work, person) : Result<void>(); !done)
            return passOn(done);
        return person;
    });
}

Result<void> UserService::rename(const Actor& actor, UserId id, Revision seen, const QString& name)
{
    return m_session.write(actor, "user.rename", [&](UnitOfWork& work) {
        return changePerson(work, id, seen, UserChanged::What::Renamed,
                            [&](const UserRepository& users, Person& person) -> Result<void> {
                                const auto free = freeName(users, name, id);
                                if (!free)
                                    return passOn(free);
                                person.name = *free;
                                return {};
                            });
    });
}

Result<void> UserService::changeRole(const Actor& actor, UserId id, Revision seen, Role role)
{
    return m_session.write(actor, "user.change_role", [&](UnitOfWork& work) {
        return changePerson(work, id, seen, UserChanged::What::RoleChanged,
                            [&](const UserRepository&, Person& person) -> Result<void> {
                                if (id == actor.id && role != person.role)
                                    return invalid(u"user.own_account"_s);
                                person.role = role;
                                return {};
                            });
    });
}

Result<void> UserService::deactivate(const Actor& actor, UserId id, Revision seen)
{
    return m_session.write(actor, "user.deactivate", [&](UnitOfWork& work) {
        return changePerson(work, id, seen, UserChanged::What::Deactivated,
                            [&](const UserRepository&, Person& person) -> Result<void> {
                                if (id == actor.id)
                                    return invalid(u"user.own_account"_s);
                                person.isActive = false;
                                return {};
                            });
    });
}

Result<void> UserService::reactivate(const Actor& actor, UserId id, Revision seen, const Alongside& alongside)
{
    return m_session.write(actor, "user.reactivate", [&](UnitOfWork& work) {
        return changePerson(work, id, seen, UserChanged::What::Reactivated,
                            [&](const UserRepository&, Person& person) -> Result<void> {
                                if (person.isActive) // a new password would lock them out of what they work in
                                    return invalid(u"user.not_left"_s, {}, person.name);
                                person.isActive = true;
                                return alongside ? alongside(work, person) : Result<void>();
                            });
    });
}

Result<RoleMatrix> UserService::matrix(const Actor& actor) const
{
    return m_session.read(actor, "role.matrix", [](const Database& database) -> Result<RoleMatrix> {
        return UserRepository(database).matrix();
    });
}

Result<void> UserService::saveMatrix(const Actor& actor, const RoleMatrix& matrix)
{
    return m_session.write(actor, "role.save_matrix", [&](UnitOfWork& work) -> Result<void> {
        const UserRepository users(work.database());
        const RoleMatrix before = users.matrix();
        for (const Role role : kAllRoles) {
            if (!matrix.may(role, Permission::ViewOffice)) // they could not even open the window
                return invalid(u"role.view_needed"_s, {}, toCode(role));
            if (matrix.of(role) != before.of(role))
                work.record(RoleRightsChanged{role, before.of(role), matrix.of(role)});
        }
        users.saveMatrix(matrix);
        return proveManaged(users);
    });
}

Result<SecuritySettings> UserService::security(const Actor& actor) const
{
    return m_session.read(actor, "security.read",
                          [](const Database& database) -> Result<SecuritySettings> { return readSecurity(database); });
}

Result<void> UserService::saveSecurity(const Actor& actor, const SecuritySettings& settings)
{
    return m_session.write(actor, "security.save", [&](UnitOfWork& work) -> Result<void> {
        if (const auto sound = checkSecurity(settings); !sound)
            return sound;
        const SecuritySettings before = readSecurity(work.database());
        if (before == settings)
            return {};
        cdesk::saveSecurity(work.database(), settings);
        work.record(SecurityChanged{before, settings});
        return {};
    });
}

} // namespace cdesk
