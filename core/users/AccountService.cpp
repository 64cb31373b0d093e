// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/AccountService.h"

#include "core/backup/BackupService.h"
#include "core/session/Office.h"
#include "core/users/UserEvents.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

AccountService::AccountService(Office& office) : m_office{office}, m_users{office.session()} {}

bool AccountService::isProtected() const
{
    return m_office.isProtected();
}

Result<ProtectionState> AccountService::state(const Actor& actor) const
{
    return m_office.session().read(actor, "keys.state", [this](const Database& database) -> Result<ProtectionState> {
        if (!m_office.isProtected())
            return ProtectionState{};
        return ProtectionState{.isProtected = true,
                               .recoverySheet = m_office.keyRing()->recoverySheet(),
                               .lockAfterMinutes = readSecurity(database).lockAfterMinutes};
    });
}

Result<QStringList> AccountService::withPassword(const Actor& actor) const
{
    return m_office.session().read(actor, "user.list", [this](const Database&) -> Result<QStringList> {
        return m_office.isProtected() ? m_office.keyRing()->users() : QStringList();
    });
}

/// Runs a step that writes the key file within a transaction. When the transaction is not kept, the key file goes back
/// to what it was.
template <class Step>
auto AccountService::withKeys(Step step)
{
    using Answer = decltype(step());
    if (!m_office.isProtected())
        return Answer(invalid(u"office.not_protected"_s));
    const KeyRing before = *m_office.keyRing();
    Answer answer = step();
    if (!answer)
        if (const auto back = m_office.keyRing()->goBackTo(before, *m_office.unlocked()); !back)
            return Answer(passOn(back));
    return answer;
}

Result<void> AccountService::fillSlot(UnitOfWork& work, const Person& person, const SecretBytes& password)
{
    KeyRing& keys = *m_office.keyRing();
    // Resetting also takes the place of a slot that was left behind under this name.
    if (const auto filled = keys.resetPassword(*m_office.unlocked(), person.loginName, password); !filled)
        return passOn(filled);
    work.record(PasswordChanged{person, PasswordChanged::What::Given, keys.signingKeyOf(person.loginName)});
    return {};
}

Result<Person> AccountService::add(const Actor& actor, const QString& name, Role role, const SecretBytes& password)
{
    return withKeys([&] {
        return m_users.add(actor, name, role,
                           [&](UnitOfWork& work, const Person& person) { return fillSlot(work, person, password); });
    });
}

Result<void> AccountService::givePassword(const Actor& actor, UserId id, const SecretBytes& password)
{
    return withKeys([&] {
        return m_office.session().write(actor, "user.give_password", [&](UnitOfWork& work) -> Result<void> {
            const auto person = UserRepository(work.database()).find(id);
            if (!person)
                return notFound(u"user"_s);
            if (!person->isActive)
                return invalid(u"user.left"_s, {}, person->name);
            if (id == actor.id) // their session would go on with a key that opens nothing any more
                return invalid(u"user.own_password"_s);
            return fillSlot(work, *person, password);
        });
    });
}

Result<void> AccountService::changeOwnPassword(const Actor& actor, const SecretBytes& old, const SecretBytes& password)
{
    return withKeys([&] {
        return m_office.session().write(actor, "user.change_own_password", [&](UnitOfWork& work) -> Result<void> {
            const auto person = UserRepository(work.database()).find(actor.id);
            if (!person)
                return notFound(u"user"_s);
            KeyRing& keys = *m_office.keyRing();
            if (const auto changed = keys.changePassword(*m_office.unlocked(), old, password); !changed)
                return passOn(changed);
            work.record(PasswordChanged{*person, PasswordChanged::What::Own, keys.signingKeyOf(person->loginName)});
            return {};
        });
    });
}

Result<void> AccountService::deactivate(const Actor& actor, UserId id, Revision seen, JobContext& job,
                                        const std::function<void(KeyChangeStep)>& step)
{
    if (!m_office.isProtected())
        return invalid(u"office.not_protected"_s);
    const auto at = [&](KeyChangeStep now) {
        if (step)
            step(now);
    };
    at(KeyChangeStep::Backup);
    if (permitted(actor, "user.deactivate")) // the gate refuses the others and writes it down
        if (const auto kept = BackupService(m_office).createBefore(actor, BackupReason::KeyChange, job); !kept)
            return kept;
    if (const auto done = m_users.deactivate(actor, id, seen); !done)
        return done;
    at(KeyChangeStep::Encryption);
    return encryptAnew(job);
}

Result<void> AccountService::encryptAnew(JobContext& job)
{
    job.stepAlone(0, 1); // nothing stops it any more
    return m_office.changeDataKey([&job](qint64 done, qint64 total) { job.stepAlone(done, total); });
}

Result<void> AccountService::changeDataKey(const Actor& actor, JobContext& job,
                                           const std::function<void(KeyChangeStep)>& step)
{
    if (const auto may = m_office.session().demand(actor, "keys.change_data_key"); !may)
        return passOn(may);
    if (!m_office.isProtected())
        return invalid(u"office.not_protected"_s);
    const auto at = [&](KeyChangeStep now) {
        if (step)
            step(now);
    };
    at(KeyChangeStep::Backup);
    if (const auto kept = BackupService(m_office).createBefore(actor, BackupReason::KeyChange, job); !kept)
        return kept;
    at(KeyChangeStep::Encryption);
    if (!job.step(0, 1)) // the last moment to stop it
        return cancelled();
    return encryptAnew(job);
}

Result<int> AccountService::replaceRecovery(const Actor& actor, const RecoveryCode& code)
{
    return withKeys([&] {
        return m_office.session().write(actor, "keys.replace_recovery", [&](UnitOfWork& work) -> Result<int> {
            const auto sheet = m_office.keyRing()->replaceRecovery(*m_office.unlocked(), code);
            if (!sheet)
                return passOn(sheet);
            work.record(RecoveryReplaced{*sheet});
            return *sheet;
        });
    });
}

Result<void> AccountService::reactivate(const Actor& actor, UserId id, Revision seen, const SecretBytes& password)
{
    return withKeys([&] {
        return m_users.reactivate(
            actor, id, seen, [&](UnitOfWork& work, const Person& person) { return fillSlot(work, person, password); });
    });
}

} // namespace cdesk
