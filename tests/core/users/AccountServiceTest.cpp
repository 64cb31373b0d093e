// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/AccountService.h"

#include "tests/support/Catch.h"
#include "tests/support/core/CheapKeys.h"
#include "tests/support/core/OfficeOnDisk.h"

#include <QDir>
#include <QFile>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAdmin = u"李雷"_s;
const QString kWang = u"王芳"_s;
const QString kOther = u"seven quiet lanterns"_s;

SecretBytes secret(const QString& password)
{
    return SecretBytes::ofPassword(password);
}

/// A protected office with its administrator logged in.
struct GuardedOffice : OfficeOnDisk {
    GuardedOffice() : OfficeOnDisk(cheapProtection(kAdmin, RecoveryCode::random())) {}

    JobContext job;
    AccountService accounts() { return AccountService(*office); }
    Person person(const QString& name) { return UserRepository(office->database()).findByName(name).value(); }
    Person added(const QString& name)
    {
        return accounts().add(actor(), name, Role::Assistant, secret(kGoodPassword)).value();
    }
    /// Somebody else opens the office; it stays open when they may.
    Result<void> logIn(const QString& user, const QString& password = kGoodPassword)
    {
        const OfficeFolder place(folder.filePath(u"office"_s));
        office.reset();
        auto opened = Office::open(place, clock, cheapCredentials(user, password));
        if (!opened)
            return passOn(opened);
        office = std::move(*opened);
        return {};
    }
};

template <class T>
QString problemOf(const Result<T>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TEST_CASE("who is added to a protected office comes in with the password they were given", "[users][keys]")
{
    GuardedOffice desk;
    const Person wang = desk.added(kWang);
    CHECK(desk.lastAction() == u"user.password_given"_s);
    CHECK(desk.accounts().withPassword(desk.actor())->contains(kWang));
    REQUIRE(desk.logIn(kWang));
    CHECK(desk.actor().id == wang.id);
    CHECK(desk.actor().role == Role::Assistant);
    CHECK(problemOf(desk.accounts().add(desk.actor(), u"赵敏"_s, Role::Guest, secret(kOther))) ==
          u"permission.denied"_s);
}

TEST_CASE("a person that could not be added leaves neither a row nor a slot", "[users][keys]")
{
    GuardedOffice desk;
    desk.added(kWang);
    const QStringList before = desk.office->keyRing()->users();
    CHECK(problemOf(desk.accounts().add(desk.actor(), u"赵敏"_s, Role::Guest, secret(u"password12"_s))) ==
          u"password.common"_s);
    CHECK(problemOf(desk.accounts().add(desk.actor(), kWang, Role::Guest, secret(kOther))) == u"user.name_taken"_s);
    CHECK_FALSE(UserRepository(desk.office->database()).findByName(u"赵敏"_s));
    CHECK(desk.office->keyRing()->users() == before);
    CHECK(desk.logIn(kWang)); // with the password of before
}

TEST_CASE("the key file goes back when what belongs to it is not kept", "[users][keys]")
{
    GuardedOffice desk;
    const Person wang = desk.added(kWang);
    desk.office->database()
        .query(u"CREATE TRIGGER full BEFORE INSERT ON audit_entry BEGIN"
               " SELECT RAISE(ABORT, 'no room'); END"_s)
        .execute();
    CHECK_FALSE(desk.accounts().add(desk.actor(), u"赵敏"_s, Role::Guest, secret(kOther)));
    CHECK_FALSE(desk.accounts().givePassword(desk.actor(), wang.id, secret(kOther)));
    CHECK(desk.office->keyRing()->users() == QStringList{kAdmin, kWang});
    CHECK_FALSE(UserRepository(desk.office->database()).findByName(u"赵敏"_s));
    const auto ring = KeyRing::read(desk.office->folder().keys(), kCheapKeys);
    CHECK(ring->unlock(cheapCredentials(kWang)));
    CHECK(problemOf(ring->unlock(cheapCredentials(kWang, kOther))) == u"login.refused"_s);
}

TEST_CASE("a password that could not be written twice does not hold", "[users][keys]")
{
    GuardedOffice desk;
    const Person wang = desk.added(kWang);
    const QString keys = desk.office->folder().keys();
    REQUIRE(QFile::remove(keys + u".bak"_s));
    REQUIRE(QDir().mkpath(keys + u".bak/in the way"_s));
    CHECK_FALSE(desk.accounts().givePassword(desk.actor(), wang.id, secret(kOther)));
    const auto ring = KeyRing::read(keys, kCheapKeys);
    CHECK(ring->unlock(cheapCredentials(kWang)));
    CHECK(problemOf(ring->unlock(cheapCredentials(kWang, kOther))) == u"login.refused"_s);
}

TEST_CASE("a slot without a person opens nothing, and its name can be taken", "[users][keys]")
{
    GuardedOffice desk; // as if killed between the key file and the row
    REQUIRE(desk.office->keyRing()->addUser(*desk.office->unlocked(), kWang, secret(kGoodPassword)));
    CHECK(problemOf(desk.logIn(kWang)) == u"login.no_account"_s);
    REQUIRE(desk.logIn(kAdmin));
    SECTION("by the person it was meant for")
    {
        REQUIRE(desk.accounts().add(desk.actor(), kWang, Role::Finance, secret(kOther)));
        CHECK(problemOf(desk.logIn(kWang)) == u"login.refused"_s);
        CHECK(desk.logIn(kWang, kOther));
    }
    SECTION("or it goes with the next data key")
    {
        REQUIRE(desk.office->changeDataKey());
        CHECK(desk.office->keyRing()->users() == QStringList{kAdmin});
    }
}

TEST_CASE("a person without a password is given one, and signs with a key that the log names", "[users][keys]")
{
    GuardedOffice desk;
    const Person wang = UserService(desk.office->session()).add(desk.actor(), kWang, Role::Finance).value();
    CHECK_FALSE(desk.accounts().withPassword(desk.actor())->contains(kWang));
    REQUIRE(desk.accounts().givePassword(desk.actor(), wang.id, secret(kGoodPassword)));
    const QByteArray first = desk.office->keyRing()->signingKeyOf(kWang);
    REQUIRE(desk.accounts().givePassword(desk.actor(), wang.id, secret(kOther)));
    const QByteArray second = desk.office->keyRing()->signingKeyOf(kWang);
    CHECK(first != second);
    const AuditEntry entry = AuditRepository(desk.office->database()).newest(1).front();
    CHECK(entry.record.action == u"user.password_given"_s);
    CHECK(entry.record.label == kWang);
    CHECK(entry.record.after.value(u"public_key"_s).toString() == QString::fromLatin1(second.toHex()));
    CHECK_FALSE(entry.signature.isEmpty());
    CHECK(problemOf(desk.logIn(kWang)) == u"login.refused"_s);
    CHECK(desk.logIn(kWang, kOther));
}

TEST_CASE("one's own password is changed with the old one alone, and the signature stays", "[users][keys]")
{
    GuardedOffice desk;
    const QByteArray before = desk.office->keyRing()->signingKeyOf(kAdmin);
    CHECK(problemOf(desk.accounts().givePassword(desk.actor(), desk.actor().id, secret(kOther))) ==
          u"user.own_password"_s);
    CHECK(problemOf(desk.accounts().changeOwnPassword(desk.actor(), secret(kOther), secret(kOther))) ==
          u"login.refused"_s);
    REQUIRE(desk.accounts().changeOwnPassword(desk.actor(), secret(kGoodPassword), secret(kOther)));
    CHECK(desk.lastAction() == u"user.password_changed"_s);
    CHECK(desk.office->keyRing()->signingKeyOf(kAdmin) == before);
    CHECK(problemOf(desk.logIn(kAdmin)) == u"login.refused"_s);
    CHECK(desk.logIn(kAdmin, kOther));
}

TEST_CASE("who leaves loses the slot and the data key, and comes back with a new password", "[users][keys]")
{
    GuardedOffice desk;
    const Person wang = desk.added(kWang);
    REQUIRE(desk.accounts().deactivate(desk.actor(), wang.id, wang.revision, desk.job));
    CHECK(desk.lastAction() == u"keys.data_key_changed"_s);
    CHECK(desk.office->keyRing()->users() == QStringList{kAdmin});
    CHECK(problemOf(desk.accounts().givePassword(desk.actor(), wang.id, secret(kOther))) == u"user.left"_s);
    CHECK(problemOf(desk.logIn(kWang)) == u"login.refused"_s);
    REQUIRE(desk.logIn(kAdmin));
    REQUIRE(desk.accounts().reactivate(desk.actor(), wang.id, desk.person(kWang).revision, secret(kOther)));
    CHECK(desk.logIn(kWang, kOther));
}

TEST_CASE("who never left is not taken back with another password, least of all who is logged in", "[users][keys]")
{
    GuardedOffice desk;
    const Person wang = desk.added(kWang);
    for (const Person& one : {wang, desk.person(kAdmin)})
        CHECK(problemOf(desk.accounts().reactivate(desk.actor(), one.id, one.revision, secret(kOther))) ==
              u"user.not_left"_s);
    CHECK(desk.lastAction() == u"user.password_given"_s); // the one Wang began with
    CHECK(desk.logIn(kWang));
    CHECK(desk.logIn(kAdmin));
}

TEST_CASE("somebody whose leaving was cut off can't come in any more, and leaves for good when it is done again",
          "[users][keys]")
{
    GuardedOffice desk;
    const Person wang = desk.added(kWang);
    REQUIRE(UserService(desk.office->session()).deactivate(desk.actor(), wang.id, wang.revision));
    CHECK(problemOf(desk.logIn(kWang)) == u"login.no_account"_s);
    REQUIRE(desk.logIn(kAdmin));
    const Person gone = desk.person(kWang);
    REQUIRE(desk.accounts().deactivate(desk.actor(), gone.id, gone.revision, desk.job));
    CHECK(desk.lastAction() == u"keys.data_key_changed"_s);
    CHECK(problemOf(desk.logIn(kWang)) == u"login.refused"_s);
}

TEST_CASE("who is renamed logs in as before, and keeps their password", "[users][keys]")
{
    GuardedOffice desk;
    const Person wang = desk.added(kWang);
    REQUIRE(UserService(desk.office->session()).rename(desk.actor(), wang.id, wang.revision, u"王芳（销售）"_s));
    REQUIRE(desk.office->changeDataKey());
    REQUIRE(desk.logIn(kWang));
    CHECK(desk.actor().name == u"王芳（销售）"_s);
    REQUIRE(desk.accounts().changeOwnPassword(desk.actor(), secret(kGoodPassword), secret(kOther)));
    CHECK(desk.logIn(kWang, kOther));
}

TEST_CASE("an open office has no passwords to give", "[users][keys]")
{
    OfficeOnDisk disk;
    AccountService accounts(*disk.office);
    CHECK(problemOf(accounts.add(disk.actor(), kWang, Role::Guest, secret(kOther))) == u"office.not_protected"_s);
    CHECK(accounts.withPassword(disk.actor())->isEmpty());
}

TEST_CASE("a new recovery sheet makes the old one worthless", "[users][keys]")
{
    const RecoveryCode old = RecoveryCode::random();
    OfficeOnDisk desk(cheapProtection(kAdmin, old));
    AccountService accounts(*desk.office);
    CHECK(accounts.state(desk.actor())->recoverySheet == 1);
    const RecoveryCode fresh = RecoveryCode::random();
    CHECK(accounts.replaceRecovery(desk.actor(), fresh).value() == 2);
    CHECK(desk.lastAction() == u"keys.recovery_replaced"_s);
    CHECK(accounts.state(desk.actor())->recoverySheet == 2);
    CHECK_FALSE(desk.office->keyRing()->unlock(Credentials::of(old.clone())));
    CHECK(desk.office->keyRing()->unlock(Credentials::of(fresh.clone())));
}

TEST_CASE("only who looks after the people changes the key and the recovery sheet", "[users][keys][permission]")
{
    GuardedOffice desk;
    desk.added(kWang);
    REQUIRE(desk.accounts().changeDataKey(desk.actor(), desk.job));
    CHECK(desk.lastAction() == u"keys.data_key_changed"_s);
    REQUIRE(desk.logIn(kWang));
    CHECK(problemOf(desk.accounts().changeDataKey(desk.actor(), desk.job)) == u"permission.denied"_s);
    CHECK(problemOf(desk.accounts().replaceRecovery(desk.actor(), RecoveryCode::random())) == u"permission.denied"_s);
    CHECK(desk.accounts().state(desk.actor())->lockAfterMinutes == 10);
}

TEST_CASE("the window of a protected office is locked after ten minutes unless the office decides otherwise",
          "[users][keys]")
{
    GuardedOffice desk;
    UserService users(desk.office->session());
    SecuritySettings settings = users.security(desk.actor()).value();
    CHECK(settings.lockAfterMinutes == 10);
    settings.lockAfterMinutes = 7;
    CHECK(problemOf(users.saveSecurity(desk.actor(), settings)) == u"security.lock_out_of_range"_s);
    settings.lockAfterMinutes = 0;
    REQUIRE(users.saveSecurity(desk.actor(), settings));
    CHECK(desk.accounts().state(desk.actor())->lockAfterMinutes == 0);
}

TEST_CASE("the log tells who got a new password by which recovery sheet, once", "[users][keys]")
{
    const RecoveryCode code = RecoveryCode::random();
    OfficeOnDisk desk(cheapProtection(kAdmin, code));
    REQUIRE(desk.office->recordLogin());
    const OfficeFolder place = desk.office->folder();
    desk.office.reset();
    REQUIRE(KeyRing::recover(place.keys(), code.clone(), kAdmin, secret(kOther), cheapCredentials(kAdmin).policy));
    for (int login = 0; login < 2; ++login) {
        desk.office.reset();
        desk.office = Office::open(place, desk.clock, cheapCredentials(kAdmin, kOther)).value();
        REQUIRE(desk.office->recordLogin());
    }
    const AuditRepository log(desk.office->database());
    const auto told = log.newest(10, {.action = u"user.password_recovered"_s});
    REQUIRE(told.size() == 1);
    CHECK(told.front().actorName == kAdmin);
    CHECK(told.front().record.label == kAdmin);
    CHECK(told.front().record.after.value(u"recovery_sheet"_s).toInt() == 1);
    CHECK_FALSE(told.front().signature.isEmpty());
    CHECK(verifyLog(log, desk.office->expectations()).isIntact());
}

TEST_CASE("a verified backup is made before the data key is changed, whoever has it changed", "[users][keys][backup]")
{
    GuardedOffice desk;
    const auto reasons = [&] {
        QStringList all;
        for (const BackupInfo& one : listBackups(desk.office->folder().backups()))
            all.append(one.isVerified() ? QString(toCode(one.manifest.reason)) : u"not verified"_s);
        return all;
    };
    SECTION("by itself")
    {
        std::vector<AccountService::KeyChangeStep> steps;
        REQUIRE(desk.accounts().changeDataKey(desk.actor(), desk.job, [&](auto step) { steps.push_back(step); }));
        CHECK(reasons() == QStringList{u"key_change"_s});
        CHECK(steps == std::vector{AccountService::KeyChangeStep::Backup, AccountService::KeyChangeStep::Encryption});
    }
    SECTION("because somebody leaves")
    {
        const Person wang = desk.added(kWang);
        std::vector<AccountService::KeyChangeStep> steps;
        REQUIRE(desk.accounts().deactivate(desk.actor(), wang.id, wang.revision, desk.job,
                                           [&](auto step) { steps.push_back(step); }));
        CHECK(reasons() == QStringList{u"key_change"_s});
        CHECK(steps == std::vector{AccountService::KeyChangeStep::Backup, AccountService::KeyChangeStep::Encryption});
    }
    SECTION("because a leaving that was cut off is ended at the next start")
    {
        const Person wang = desk.added(kWang);
        REQUIRE(UserService(desk.office->session()).deactivate(desk.actor(), wang.id, wang.revision));
        const OfficeFolder place = desk.office->folder();
        desk.office.reset();
        desk.office =
            Office::open(place, desk.clock, cheapCredentials(kAdmin), backupBeforeUpgrade(place, desk.clock)).value();
        CHECK(desk.lastAction() == u"keys.data_key_changed"_s);
        CHECK(listBackups(place.backups()).size() == 1);
    }
    SECTION("and where it is stopped, the key stays")
    {
        JobHandle handle;
        JobContext stopped(handle, {}, {});
        handle.cancel();
        CHECK(problemOf(desk.accounts().changeDataKey(desk.actor(), stopped)) == u"job.cancelled"_s);
        CHECK(desk.lastAction() != u"keys.data_key_changed"_s);
        CHECK(desk.logIn(kAdmin));
    }
}
