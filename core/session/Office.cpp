// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Office.h"

#include "core/keys/OfficeProtection.h"
#include "core/session/AuditRepository.h"
#include "core/session/OfficeHealth.h"
#include "core/session/UpgradeSeals.h"
#include "core/session/UserRepository.h"
#include "core/storage/DurableFile.h"
#include "core/storage/GrowthWatch.h"
#include "core/storage/Migration.h"
#include "core/storage/SqliteKey.h"
#include "core/storage/StorageFault.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Opens the keys, unless too many attempts were refused a moment ago.
Result<Unlocked> letIn(const OfficeFolder& folder, const Clock& clock, const KeyRing& keys,
                       const Credentials& credentials)
{
    const LoginBrake brake(folder.refusedLogins(), clock);
    if (const int seconds = brake.waitSeconds(); seconds > 0)
        return denied(u"login.wait"_s, QString::number(seconds));
    auto unlocked = keys.unlock(credentials);
    if (unlocked || unlocked.error().code != u"login.refused"_s)
        return unlocked;
    brake.noteRefusal();
    return denied(u"login.refused"_s, QString::number(brake.waitSeconds()));
}

FileStore storeIn(const QString& folder, const Database& database)
{
    return database.isEncrypted() ? FileStore(folder, database) : FileStore(folder);
}

} // namespace

Office::Office(OfficeFolder folder, std::unique_ptr<Database> database, const QString& filesFolder, const Clock& clock,
               std::optional<Keys> keys)
    : m_folder{std::move(folder)}, m_database{std::move(database)}, m_keys{std::move(keys)},
      m_files{storeIn(filesFolder, *m_database)}, m_clock{clock}, m_session{*m_database, clock, m_feed}
{
    m_session.addObserver(*this);
}

Result<std::unique_ptr<Office>> Office::opened(const OfficeFolder& folder, std::unique_ptr<Database> database,
                                               const Clock& clock, std::optional<Keys> keys)
try {
    if (keys)
        keepOutOfCoreDumps();
    std::unique_ptr<Office> office(new Office(folder, std::move(database), folder.files(), clock, std::move(keys)));
    if (const auto known = office->readActor(); !known)
        return passOn(known);
    if (diskRoom(freeBytes(folder.path())) == DiskRoom::Hardly)
        lookAtPlace(office->session(), office->database(), folder.path()); // nothing is saved from the beginning
    return office;
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

Result<std::unique_ptr<Office>> Office::open(const OfficeFolder& folder, const Clock& clock,
                                             const std::optional<Credentials>& credentials,
                                             const BeforeUpgrade& beforeUpgrade)
{
    if (const auto settled = settleProtection(folder); !settled)
        return passOn(settled);
    if (!folder.holdsOffice() || !isProtected(folder)) {
        auto database = Database::open(folder.database(), Database::Open::ExistingOrReadOnly);
        if (!database)
            return passOn(database);
        return upToDate(folder, std::move(*database), clock, {}, beforeUpgrade);
    }
    if (Database::encryption().isEmpty())
        return fault(u"office.no_encryption"_s, folder.path());
    if (!credentials)
        return denied(u"office.password_needed"_s, folder.path());
    keepOutOfCoreDumps(); // the password is in memory already
    auto ring = KeyRing::read(folder.keys(), credentials->policy);
    if (!ring)
        return passOn(ring);
    auto unlocked = letIn(folder, clock, *ring, *credentials);
    if (!unlocked)
        return passOn(unlocked);
    return openWith(folder, clock, std::move(*ring), std::move(*unlocked), beforeUpgrade);
}

Result<std::unique_ptr<Office>> Office::openWith(const OfficeFolder& folder, const Clock& clock, KeyRing keys,
                                                 Unlocked unlocked, const BeforeUpgrade& beforeUpgrade)
{
    // A change of the data key may have been cut off: the file tells which of the two it is under.
    constexpr auto kOpen = Database::Open::ExistingOrReadOnly;
    auto database = Database::open(folder.database(), kOpen, &unlocked.dataKey);
    const bool isUnderNext = !database && database.error().code == u"keys.do_not_fit"_s && unlocked.nextKey;
    if (isUnderNext)
        database = Database::open(folder.database(), kOpen, &*unlocked.nextKey);
    if (!database)
        return passOn(database);
    if (isUnderNext)
        unlocked.dataKey = std::move(*unlocked.nextKey);
    const bool isReadOnly = (*database)->isReadOnly();
    if (isUnderNext && !isReadOnly)
        if (const auto settled = keys.finishKeyChange(unlocked.dataKey); !settled)
            return passOn(settled);
    if (isUnderNext)
        unlocked.nextKey.reset();
    if (!isReadOnly)
        if (const auto whole = keys.mend(); !whole)
            return passOn(whole);
    auto office =
        upToDate(folder, std::move(*database), clock, Keys{std::move(keys), std::move(unlocked)}, beforeUpgrade);
    if (office)
        (*office)->goOnWithKeyChange(beforeUpgrade);
    return office;
}

void Office::goOnWithKeyChange(const BeforeUpgrade& beforeChange)
{
    constexpr qint64 kSpareBytes = 64LL << 20;
    if (m_database->isReadOnly() || (!m_keys->ring.isChangingKey() && idleSlots().isEmpty()))
        return;
    const qint64 room = freeBytes(m_folder.path()); // the log file takes every page once more
    if (room >= 0 && room < 2 * QFileInfo(m_folder.database()).size() + kSpareBytes)
        return;
    if (m_session.refusal() || (beforeChange && !beforeChange(*m_database)))
        return;
    // Who left must not read what is saved from now on. Where it fails the office opens all the same, and it is tried
    // again at the next start; a change that is in doubt tells so at the first save.
    static_cast<void>(changeDataKey());
}

Result<std::unique_ptr<Office>> Office::upToDate(const OfficeFolder& folder, std::unique_ptr<Database> database,
                                                 const Clock& clock, std::optional<Keys> keys,
                                                 const BeforeUpgrade& beforeUpgrade)
{
    UpgradeSeals seals(*database);
    const auto prepare = [&] {
        seals.look();
        return beforeUpgrade ? beforeUpgrade(*database) : Result<void>();
    };
    const auto finish = [&] {
        const UserRepository people(*database);
        const auto person = keys ? people.byName(keys->unlocked.user) : people.first();
        seals.keep(person.value_or(Actor()), clock.nowUtcMs());
    };
    if (const auto current = migrate(*database, {prepare, finish}); !current)
        return passOn(current);
    return opened(folder, std::move(database), clock, std::move(keys));
}

Result<void> Office::readActor()
{
    if (!m_keys) {
        readOwner();
        return {};
    }
    const Unlocked& unlocked = m_keys->unlocked;
    if (unlocked.user.isEmpty()) { // let in by the recovery sheet: to read, and to give out passwords
        m_actor = RoleMatrix().actor({}, kRecoverySheetName, Role::Administrator);
        return {};
    }
    const auto user = UserRepository(*m_database).byName(unlocked.user);
    if (!user)
        return denied(u"login.no_account"_s, unlocked.user);
    m_actor = *user;
    m_actor.signer = unlocked.signer;
    return {};
}

AuditExpectations Office::expectations() const
{
    AuditExpectations expected;
    if (!m_keys)
        return expected;
    const UserRepository users(*m_database);
    for (const QString& name : m_keys->ring.users())
        if (const auto person = users.byName(name))
            expected.keys.insert(person->id.value(), m_keys->ring.signingKeyOf(name));
    return expected;
}

Result<void> Office::changeDataKey(const std::function<void(qint64 done, qint64 total)>& tell)
try {
    if (!m_keys)
        return invalid(u"office.not_protected"_s);
    SecretBytes next = SecretBytes::random(kDatabaseKeyBytes);
    // Slots go in the same stroke: cut off after it, the next opening finds a change that was begun and ends it.
    if (const auto begun = m_keys->ring.beginKeyChange(m_keys->unlocked, next, idleSlots()); !begun)
        return passOn(begun);
    {
        // Every page goes through the write-ahead log, which lies beside the file; moving them from there into the file
        // is the last part, of which nothing can be told.
        const qint64 whole = QFileInfo(m_database->path()).size();
        qint64 written = 0; // the log is emptied at the end
        const auto grown = [&](qint64 bytes) {
            written = std::max(written, std::min(bytes, whole));
            tell(written, whole + whole / 4);
        };
        const GrowthWatch watch(m_database->path() + u"-wal"_s,
                                tell && whole > 0 ? std::function<void(qint64)>(grown) : nullptr);
        m_database->changeKey(next);
    }
    m_keys->unlocked.dataKey = std::move(next);
    m_keys->unlocked.nextKey.reset();
    if (const auto finished = m_keys->ring.finishKeyChange(m_keys->unlocked.dataKey); !finished) {
        m_database->leaveInDoubt(); // the key file names the key before: the next opening puts that right
        return passOn(finished);
    }
    return record(u"keys.data_key_changed"_s, {});
} catch (const StorageFault& problem) { // the next start finds out under which key the file is
    return tl::unexpected<Error>(problem.toError());
}

QStringList Office::idleSlots() const
{
    const UserRepository users(*m_database);
    QStringList idle;
    for (const QString& name : m_keys->ring.users())
        if (!users.byName(name))
            idle.append(name);
    return idle;
}

Result<void> Office::recordLogin()
{
    if (!m_keys || m_session.refusal())
        return {};
    if (const auto told = recordRecovery(); !told)
        return told;
    if (const auto recorded = record(u"login.succeeded"_s, {{u"refused_before"_s, refusedLogins()}}); !recorded)
        return recorded;
    LoginBrake(m_folder.refusedLogins(), m_clock).release();
    return {};
}

Result<void> Office::recordRecovery()
{
    const int sheet = m_keys->ring.recoveredBySheet(m_keys->unlocked.user);
    if (sheet == 0)
        return {};
    const QString signer = QString::fromLatin1(m_keys->ring.signingKeyOf(m_keys->unlocked.user).toHex());
    const auto recorded = record(AuditRecord{.action = u"user.password_recovered"_s,
                                             .entity = EntityKind::User,
                                             .entityId = m_actor.id.value(),
                                             .label = m_actor.name,
                                             .before = {},
                                             .after = {{u"recovery_sheet"_s, sheet}, {u"public_key"_s, signer}}});
    return recorded ? m_keys->ring.recoveryIsTold(m_keys->unlocked) : recorded;
}

Result<void> Office::proveAgain(const Credentials& credentials)
{
    if (!m_keys)
        return invalid(u"office.not_protected"_s);
    const auto proven = letIn(m_folder, m_clock, m_keys->ring, credentials);
    if (!proven)
        return passOn(proven);
    if (proven->user != m_keys->unlocked.user)
        return denied(u"login.other_user"_s, m_actor.name);
    return recordLogin();
}

Result<Actor> Office::proveOther(const Credentials& credentials)
{
    if (!m_keys)
        return invalid(u"office.not_protected"_s);
    const auto proven = letIn(m_folder, m_clock, m_keys->ring, credentials);
    if (!proven)
        return passOn(proven);
    if (proven->user == m_keys->unlocked.user)
        return denied(u"login.same_person"_s, m_actor.name);
    auto other = UserRepository(*m_database).byName(proven->user);
    if (!other)
        return denied(u"login.refused"_s);
    other->signer = proven->signer;
    return *other;
}

Result<void> Office::record(const QString& action, const QJsonObject& after)
{
    return record(AuditRecord{.action = action,
                              .entity = EntityKind::Office,
                              .entityId = 0,
                              .label = m_actor.name,
                              .before = {},
                              .after = after});
}

Result<void> Office::record(const AuditRecord& entry)
try {
    m_database->atomically([&] {
        AuditRepository(*m_database).append(m_actor, m_clock.nowUtcMs(), entry);
        return true;
    });
    return {};
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

void Office::committed(const Database& database, const ChangeSet& changes)
{
    if (!changes.touches(EntityKind::User) && !changes.touches(EntityKind::Role))
        return;
    auto now = UserRepository(database).actor(m_actor.id);
    if (!now) // nobody takes themselves away
        return;
    now->signer = m_actor.signer;
    m_actor = std::move(*now);
}

} // namespace cdesk
