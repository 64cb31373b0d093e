// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/OpenOffice.h"
#include "core/users/AccountService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

QJsonObject toJson(const Person& person)
{
    return {{u"name"_s, person.name}, {u"role"_s, QString(toCode(person.role))}, {u"active"_s, person.isActive}};
}

/// In a protected office with the password they start with.
Result<Person> add(Office& office, const QString& name, Role role, const QString& passwordFile)
{
    if (!office.isProtected() && passwordFile.isEmpty())
        return UserService(office.session()).add(office.actor(), name, role);
    if (passwordFile.isEmpty())
        return invalid(u"user.password_needed"_s, u"new-password-file"_s);
    const auto password = secretIn(passwordFile);
    if (!password)
        return passOn(password);
    return AccountService(office).add(office.actor(), name, role, SecretBytes::ofPassword(*password));
}

Exit addUser(Call& call)
{
    const QString roleCode = call.value(u"--role"_s);
    const QString passwordFile = call.value(u"--new-password-file"_s);
    const QString name = call.next();
    if (name.isEmpty() || roleCode.isEmpty())
        return call.usage(u"user add NAME --role ROLE [--new-password-file FILE]"_s);
    Role role = Role::Guest;
    if (!fromCode(roleCode, role)) {
        QStringList known;
        for (const Role one : kAllRoles)
            known.append(toCode(one));
        return call.fail(
            invalid(u"user.role_unknown"_s, u"role"_s, roleCode + u" ("_s + known.join(u", "_s) + u')').value());
    }
    return withOffice(call, [&](Office& office) {
        const auto added = add(office, name, role, passwordFile);
        if (!added)
            return call.fail(added.error());
        call.json(toJson(*added));
        call.line(added->name);
        return Exit::Done;
    });
}

Exit listUsers(Call& call)
{
    return withOffice(call, [&](Office& office) {
        const auto people = UserService(office.session()).list(office.actor());
        if (!people)
            return call.fail(people.error());
        QJsonArray json;
        for (const Person& person : *people) {
            json.append(toJson(person));
            call.line(person.name + u'\t' + toCode(person.role) + (person.isActive ? u"" : u"\tleft"));
        }
        call.json(json);
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> userCommands()
{
    return {{u"user add"_s,
             u"NAME --role ROLE [--new-password-file FILE, in a protected office]: somebody who works in the office"_s,
             addUser},
            {u"user list"_s, u"everybody, with role and whether they left"_s, listUsers}};
}

} // namespace cdesk::ctl
