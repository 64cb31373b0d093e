// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/FourEyes.h"

#include "core/contracts/Contract.h"
#include "core/session/AuditRepository.h"
#include "core/session/UserRepository.h"
#include "core/users/SecuritySettings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

bool changedIt(const Database& database, UserId id, const Contract& contract)
{
    static const QStringList kChanges = {u"contract.edited"_s, u"contract.own_text_saved"_s,
                                         u"contract.own_text_dropped"_s, u"contract.paper_replaced"_s};
    const QStringList done = AuditRepository(database).actionsOf(id, {EntityKind::Contract, contract.id.value()});
    return std::any_of(done.begin(), done.end(), [](const QString& action) { return kChanges.contains(action); });
}

} // namespace

bool needsOtherEyes(const Database& database, const Actor& actor, const Contract& contract)
{
    if (!readSecurity(database).fourEyes)
        return false;
    const bool isAuthor = wroteIt(actor, contract);
    if (!isAuthor && !changedIt(database, actor.id, contract))
        return false;
    const UserRepository users(database);
    const RoleMatrix matrix = users.matrix();
    const auto people = users.all();
    return std::any_of(people.begin(), people.end(), [&](const Person& person) {
        if (person.id == actor.id || !person.isActive || !matrix.may(person.role, Permission::ApproveContract))
            return false;
        return isAuthor || (!wroteIt(matrix.actor(person.id, person.name, person.role), contract) &&
                            !changedIt(database, person.id, contract));
    });
}

} // namespace cdesk
