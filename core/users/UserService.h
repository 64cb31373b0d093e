// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/session/UserRepository.h"
#include "core/users/SecuritySettings.h"

#include <functional>

namespace cdesk {

class Session;
class UnitOfWork;

/// The people of the office, their roles, and what each role may do (R1). Whatever is changed, somebody active who may
/// manage people remains; nobody changes their own role or takes themselves out.
class UserService {
public:
    /// What is done in the same transaction: when it fails, nothing is kept.
    using Alongside = std::function<Result<void>(UnitOfWork&, const Person&)>;

    explicit UserService(Session& session) : m_session{session} {}

    /// Everybody, those who left too, in the order in which they came.
    Result<std::vector<Person>> list(const Actor& actor) const;
    /// A protected office adds people by AccountService, with a password. Errors: user.name_missing,
    /// user.name_too_long, user.name_taken, those of @p alongside
    Result<Person> add(const Actor& actor, const QString& name, Role role, const Alongside& alongside = {});
    /// What they did before keeps the name they had then. Errors: as add(), user.not_found, user.changed_meanwhile
    Result<void> rename(const Actor& actor, UserId id, Revision seen, const QString& name);
    /// Errors: user.not_found, user.own_account, user.last_administrator, user.changed_meanwhile
    Result<void> changeRole(const Actor& actor, UserId id, Revision seen, Role role);
    /// They left: nothing of theirs is lost, and nothing can be done in their name any more. Errors: as changeRole()
    Result<void> deactivate(const Actor& actor, UserId id, Revision seen);
    /// Errors: user.not_found, user.not_left, user.changed_meanwhile, those of @p alongside
    Result<void> reactivate(const Actor& actor, UserId id, Revision seen, const Alongside& alongside = {});

    /// What each role may do, as the office decided.
    Result<RoleMatrix> matrix(const Actor& actor) const;
    /// Each role that changed gets its line in the log. Errors: role.view_needed (detail: the role),
    /// user.last_administrator
    Result<void> saveMatrix(const Actor& actor, const RoleMatrix& matrix);

    /// Who watches whom, as the office decided.
    Result<SecuritySettings> security(const Actor& actor) const;
    /// Errors: those of checkSecurity()
    Result<void> saveSecurity(const Actor& actor, const SecuritySettings& settings);

private:
    Session& m_session;
};

} // namespace cdesk
