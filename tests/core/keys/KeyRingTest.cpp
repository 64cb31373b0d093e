// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DurableFile.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CheapKeys.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOther = u"seven quiet lanterns"_s;

/// An office's key file with one user, 李雷.
struct Keys {
    QTemporaryDir home;
    QString path = home.filePath(u"keys.json"_s);
    SecretBytes dataKey = SecretBytes::random(32);
    RecoveryCode recovery = RecoveryCode::random();

    Keys() { REQUIRE(KeyRing::make(path, cheapProtection(u"李雷"_s, recovery), dataKey)); }
    KeyRing ring() const
    {
        auto read = KeyRing::read(path, kCheapKeys);
        REQUIRE(read);
        return std::move(*read);
    }
    Result<Unlocked> unlock(const QString& user, const QString& password = kGoodPassword) const
    {
        return ring().unlock(cheapCredentials(user, password));
    }
    QByteArray bytes() const { return readFile(path, 1'000'000).value(); }
    /// Changes the file as somebody would who has no key.
    void forge(const std::function<void(QJsonObject&)>& change) const
    {
        QJsonObject json = QJsonDocument::fromJson(bytes()).object();
        change(json);
        REQUIRE(durableReplace(path, QJsonDocument(json).toJson()));
        QFile::remove(path + u".bak"_s);
    }
};

SecretBytes password(const QString& text)
{
    return SecretBytes::ofPassword(text);
}

} // namespace

TEST_CASE("the right password opens the data key, and no other does", "[keys]")
{
    const Keys keys;
    const auto opened = keys.unlock(u"李雷"_s);
    REQUIRE(opened);
    CHECK(opened->dataKey == keys.dataKey);
    CHECK(opened->user == u"李雷"_s);
    CHECK(keys.unlock(u"李雷"_s, u"blue-heron under the Bridge"_s).error().code == u"login.refused"_s);
    CHECK(keys.unlock(u"韩梅梅"_s).error().code == u"login.refused"_s);
    CHECK(keys.unlock(u"李雷"_s, {}).error().code == u"login.refused"_s);
    CHECK_FALSE(keys.bytes().contains(kGoodPassword.toUtf8()));
    CHECK_FALSE(keys.bytes().contains(QByteArray(keys.dataKey.view().data(), 32).toBase64()));
}

TEST_CASE("what a person signs is proven by the public key, and nothing else is", "[keys]")
{
    const Keys keys;
    const auto opened = keys.unlock(u"李雷"_s);
    REQUIRE(opened);
    const QByteArray signature = opened->signer->sign("agreed");
    CHECK(signatureHolds(opened->signer->publicKey(), "agreed", signature));
    CHECK_FALSE(signatureHolds(opened->signer->publicKey(), "refused", signature));
    CHECK_FALSE(signatureHolds(opened->signer->publicKey(), "agreed", "short"));
    CHECK(opened->signer->publicKey() == keys.ring().signingKeyOf(u"李雷"_s));
    CHECK(keys.unlock(u"李雷"_s)->signer->publicKey() == opened->signer->publicKey());
}

TEST_CASE("every user opens the office with a password and a signature of their own", "[keys]")
{
    const Keys keys;
    KeyRing ring = keys.ring();
    const auto admin = keys.unlock(u"李雷"_s);
    REQUIRE(ring.addUser(*admin, u"韩梅梅"_s, password(kOther)));

    const auto second = keys.unlock(u"韩梅梅"_s, kOther);
    REQUIRE(second);
    CHECK(second->dataKey == keys.dataKey);
    CHECK(second->signer->publicKey() != admin->signer->publicKey());
    CHECK(ring.addUser(*admin, u"韩梅梅"_s, password(kOther)).error().code == u"keys.user_exists"_s);
    CHECK(ring.addUser(*admin, u"  "_s, password(kOther)).error().code == u"keys.user_missing"_s);

    REQUIRE(ring.removeUser(*admin, u"李雷"_s));
    CHECK(keys.unlock(u"李雷"_s).error().code == u"login.refused"_s);
    CHECK(ring.removeUser(*second, u"韩梅梅"_s).error().code == u"keys.last_slot"_s);
}

TEST_CASE("an own new password keeps the signature, a given one does not", "[keys]")
{
    const Keys keys;
    KeyRing ring = keys.ring();
    const auto own = keys.unlock(u"李雷"_s);
    CHECK(ring.changePassword(*own, password(u"wrong"_s), password(kOther)).error().code == u"login.refused"_s);
    REQUIRE(ring.changePassword(*own, password(kGoodPassword), password(kOther)));
    CHECK(keys.unlock(u"李雷"_s).error().code == u"login.refused"_s);
    CHECK(keys.unlock(u"李雷"_s, kOther)->signer->publicKey() == own->signer->publicKey());

    REQUIRE(ring.resetPassword(*own, u"李雷"_s, password(kGoodPassword)));
    CHECK(keys.unlock(u"李雷"_s)->signer->publicKey() != own->signer->publicKey());
    CHECK(ring.resetPassword(*own, u"李雷"_s, password(u"abc"_s)).error().code == u"password.too_short"_s);
}

TEST_CASE("the recovery code opens the office and gives somebody a new password", "[keys]")
{
    const Keys keys;
    KeyRing ring = keys.ring();
    const auto typed = RecoveryCode::parse(u" "_s + keys.recovery.text().toLower().replace(u'-', u' '));
    REQUIRE(typed);
    const auto opened = ring.unlock(Credentials::of(typed->clone()));
    REQUIRE(opened);
    CHECK(opened->dataKey == keys.dataKey);
    CHECK(opened->signer == nullptr);
    REQUIRE(ring.resetPassword(*opened, u"李雷"_s, password(kOther)));
    const auto own = keys.unlock(u"李雷"_s, kOther);
    REQUIRE(own);
    CHECK(keys.ring().recoveredBySheet(u"李雷"_s) == 1); // until the log was told
    REQUIRE(ring.recoveryIsTold(*own));
    CHECK(keys.ring().recoveredBySheet(u"李雷"_s) == 0);
    CHECK(keys.unlock(u"李雷"_s, kOther));

    const RecoveryCode fresh = RecoveryCode::random();
    CHECK(ring.replaceRecovery(*opened, fresh).value() == 2);
    CHECK(keys.ring().unlock(Credentials::of(keys.recovery.clone())).error().code == u"login.refused"_s);
    CHECK(keys.ring().unlock(Credentials::of(fresh.clone())));
}

TEST_CASE("a mistyped recovery code is noticed before it is tried", "[keys]")
{
    const RecoveryCode code = RecoveryCode::random();
    CHECK(code.groups().size() == 13);
    CHECK(RecoveryCode::parse(code.text())->bytes() == code.bytes());
    CHECK(RecoveryCode::parse(code.text().chopped(1)).error().code == u"recovery.incomplete"_s);
    CHECK(RecoveryCode::parse(u"U"_s + code.text().mid(1)).error().code == u"recovery.mistyped"_s);
    CHECK(RecoveryCode::parse({}).error().code == u"recovery.incomplete"_s);
}

TEST_CASE("while the data key changes everybody can open both keys, afterwards the new one", "[keys]")
{
    const Keys keys;
    KeyRing ring = keys.ring();
    const auto admin = keys.unlock(u"李雷"_s);
    REQUIRE(ring.addUser(*admin, u"韩梅梅"_s, password(kOther)));
    const SecretBytes next = SecretBytes::random(32);

    REQUIRE(ring.beginKeyChange(*admin, next));
    const auto between = keys.unlock(u"韩梅梅"_s, kOther);
    REQUIRE(between);
    CHECK(between->dataKey == keys.dataKey);
    CHECK(*between->nextKey == next);

    SECTION("it is finished")
    {
        REQUIRE(ring.finishKeyChange(next));
        CHECK(keys.unlock(u"韩梅梅"_s, kOther)->dataKey == next);
        CHECK_FALSE(keys.unlock(u"韩梅梅"_s, kOther)->nextKey);
        CHECK(keys.ring().unlock(Credentials::of(keys.recovery.clone()))->dataKey == next);
    }
    SECTION("it is dropped")
    {
        REQUIRE(ring.dropKeyChange(keys.dataKey));
        CHECK(keys.unlock(u"韩梅梅"_s, kOther)->dataKey == keys.dataKey);
        CHECK_FALSE(keys.ring().isChangingKey());
    }
}

TEST_CASE("who has the office open can open the key files of its older backups", "[keys]")
{
    const Keys keys;
    const KeyRing old = keys.ring();
    KeyRing ring = keys.ring();
    auto own = keys.unlock(u"李雷"_s);
    const SecretBytes next = SecretBytes::random(32);
    REQUIRE(ring.beginKeyChange(*own, next));
    REQUIRE(ring.finishKeyChange(next));
    const auto now = keys.unlock(u"李雷"_s);
    REQUIRE(now);
    CHECK(old.unlockFor(*now)->dataKey == keys.dataKey);
    const Keys foreign;
    CHECK(foreign.ring().unlockFor(*now).error().code == u"login.refused"_s);
}

TEST_CASE("a key file that somebody without the key changed is told", "[keys]")
{
    const Keys keys;
    const Keys foreign;
    const QJsonObject theirs = QJsonDocument::fromJson(foreign.bytes()).object();
    keys.forge([&](QJsonObject& json) { // the next data key would be sealed for a stranger
        QJsonObject recovery = json.value(u"recovery"_s).toObject();
        recovery.insert(u"box_key"_s, theirs.value(u"recovery"_s).toObject().value(u"box_key"_s));
        json.insert(u"recovery"_s, recovery);
    });
    CHECK(keys.unlock(u"李雷"_s).error().code == u"keys.changed"_s);
}

TEST_CASE("a broken key file is refused with its reason and stays as it was", "[keys]")
{
    struct Damage {
        QString code;
        std::function<void(QJsonObject&)> change;
    };
    const auto inSlot = [](const QString& key, const QJsonValue& value) {
        return [=](QJsonObject& json) {
            QJsonObject slot = json.value(u"users"_s).toArray().first().toObject();
            slot.insert(key, value);
            json.insert(u"users"_s, QJsonArray{slot});
        };
    };
    const auto atTop = [](const QString& key, const QJsonValue& value) {
        return [=](QJsonObject& json) { json.insert(key, value); };
    };
    const Damage damage = GENERATE_COPY(values<Damage>({
        {u"keys.absurd_cost"_s, inSlot(u"memory_bytes"_s, 1LL << 45)},
        {u"keys.absurd_cost"_s, inSlot(u"memory_bytes"_s, 0)},
        {u"keys.absurd_cost"_s, inSlot(u"passes"_s, 2'000'000'000)},
        {u"keys.damaged"_s, inSlot(u"memory_bytes"_s, -5)},
        {u"keys.damaged"_s, inSlot(u"memory_bytes"_s, u"much"_s)},
        {u"keys.damaged"_s, inSlot(u"passes"_s, 1e300)},
        {u"keys.damaged"_s, inSlot(u"salt"_s, u"AAAA"_s)},
        {u"keys.damaged"_s, inSlot(u"salt"_s, u"!!!!"_s)},
        {u"keys.damaged"_s, inSlot(u"secret_box"_s, QJsonValue())},
        {u"keys.damaged"_s, inSlot(u"keys"_s, QJsonArray())},
        {u"keys.damaged"_s, inSlot(u"keys"_s, 7)},
        {u"keys.damaged"_s, inSlot(u"user"_s, u""_s)},
        {u"keys.damaged"_s, atTop(u"users"_s, QJsonArray())},
        {u"keys.damaged"_s, atTop(u"users"_s, u"nobody"_s)},
        {u"keys.damaged"_s, atTop(u"recovery"_s, QJsonValue())},
        {u"keys.damaged"_s, atTop(u"current"_s, 0)},
        {u"keys.damaged"_s, atTop(u"next"_s, 1)},
        {u"keys.damaged"_s, atTop(u"format"_s, u"something else"_s)},
        {u"keys.newer"_s, atTop(u"version"_s, 2)},
    }));
    const Keys keys;
    keys.forge(damage.change);
    const QByteArray before = keys.bytes();
    const auto read = KeyRing::read(keys.path, kCheapKeys);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == damage.code);
    CHECK(keys.bytes() == before);
}

TEST_CASE("the twin stands in for a key file that is gone or torn", "[keys]")
{
    const Keys keys;
    const QByteArray whole = keys.bytes();
    SECTION("gone")
    {
        REQUIRE(QFile::remove(keys.path));
    }
    SECTION("torn")
    {
        REQUIRE(durableReplace(keys.path, whole.left(whole.size() / 2)));
    }
    KeyRing ring = keys.ring();
    CHECK(ring.isFromTwin());
    CHECK(ring.unlock(cheapCredentials(u"李雷"_s)));
    REQUIRE(ring.mend());
    CHECK(keys.bytes() == whole);
    CHECK_FALSE(keys.ring().isFromTwin());
}

#ifdef Q_OS_UNIX
TEST_CASE("a key file that is none, or may not be read, is told at once", "[keys]")
{
    const Keys keys;
    QFile::remove(keys.path + u".bak"_s);
    SECTION("a pipe in its place is not waited for")
    {
        QFile::remove(keys.path);
        REQUIRE(::mkfifo(QFile::encodeName(keys.path).constData(), 0600) == 0);
        CHECK(KeyRing::read(keys.path, kCheapKeys).error().code == u"keys.damaged"_s);
    }
    SECTION("a folder")
    {
        QFile::remove(keys.path);
        REQUIRE(QDir().mkpath(keys.path));
        CHECK(KeyRing::read(keys.path, kCheapKeys).error().code == u"keys.damaged"_s);
    }
    SECTION("without the right to read it nothing is called damaged")
    {
        REQUIRE(QFile::setPermissions(keys.path, {}));
        if (QFile file(keys.path); file.open(QIODevice::ReadOnly)) {
            WARN("root may read everything");
            return;
        }
        const auto refused = KeyRing::read(keys.path, kCheapKeys);
        CHECK(refused.error().code == u"file.not_readable"_s);
        CHECK(refused.error().detail == keys.path);
    }
}
#endif

TEST_CASE("without any key file nothing is opened and nothing is made", "[keys]")
{
    const Keys keys;
    REQUIRE(QFile::remove(keys.path));
    REQUIRE(QFile::remove(keys.path + u".bak"_s));
    CHECK(KeyRing::read(keys.path).error().code == u"keys.missing"_s);
    CHECK_FALSE(KeyRing::isAt(keys.path));
}

TEST_CASE("the cost of a password for the real program is never below its floor", "[keys]")
{
    const KeyPolicy policy;
    const PasswordCost cost = policy.calibrated();
    CHECK(policy.takes(cost));
    CHECK(cost.memoryBytes >= 64LL << 20);
    CHECK(cost.memoryBytes <= policy.mostMemoryWhenMade);
    CHECK_FALSE(policy.takes({8192, 3}));
    CHECK_FALSE(policy.takes({64LL << 20, 1}));
    CHECK_FALSE(policy.takes({4LL << 30, 3}));
}
