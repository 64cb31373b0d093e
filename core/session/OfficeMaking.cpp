// SPDX-License-Identifier: GPL-3.0-or-later
// How an office comes to be: open or protected, on the disk or in memory.
#include "core/base/AccountName.h"
#include "core/base/TextNormal.h"
#include "core/keys/OfficeProtection.h"
#include "core/session/AuditRepository.h"
#include "core/session/Office.h"
#include "core/session/RecordSealRepository.h"
#include "core/session/UserRepository.h"
#include "core/storage/Migration.h"
#include "core/storage/SqliteKey.h"
#include "core/storage/StorageFault.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Who administers an office that was made without a name.
QString founderName()
{
    const QString account = accountName();
    return account.isEmpty() ? u"owner"_s : account;
}

/// The first entry of the log seals the first account: from here on it tells of every record of the office.
void addFirst(Database& database, const Clock& clock, const QString& name, const std::shared_ptr<const Signer>& signer)
{
    const RecordSealRepository seals(database);
    seals.watch();
    database.atomically([&] {
        const UserRepository people(database);
        people.add(name, Role::Administrator);
        Actor founder = people.first().value();
        founder.signer = signer;
        AuditRepository(database).append(founder, clock.nowUtcMs(),
                                         {.action = u"office.created"_s,
                                          .entity = EntityKind::Office,
                                          .entityId = 0,
                                          .label = name,
                                          .before = {},
                                          .after = {}},
                                         seals.ofNoted());
        return true;
    });
}

} // namespace

Result<std::unique_ptr<Office>> Office::create(const OfficeFolder& folder, const Clock& clock,
                                               const std::optional<Protection>& protection, const QString& person)
{
    if (folder.holdsOffice() || isProtected(folder)) // keys without an office: it may only be away for a moment
        return invalid(u"office.exists"_s, {}, folder.path());
    if (protection && Database::encryption().isEmpty())
        return fault(u"office.no_encryption"_s, folder.path());
    const bool wasThere = QFileInfo::exists(folder.path());
    if (!QDir().mkpath(folder.files()) || !QDir().mkpath(folder.backups()))
        return fault(u"file.not_writable"_s, folder.path());
    auto office = protection ? makeProtected(folder, clock, *protection) : makeOpen(folder, clock, person);
    if (!office) { // half an office would be taken for a whole one
        Database::removeFiles(folder.database());
        KeyRing::removeFiles(folder.keys());
        for (const QString& made : {folder.files(), folder.backups(), wasThere ? QString() : folder.path()})
            if (!made.isEmpty())
                QDir().rmdir(made); // only what is empty
    }
    return office;
}

Result<std::unique_ptr<Office>> Office::makeOpen(const OfficeFolder& folder, const Clock& clock, const QString& person)
try {
    auto database = Database::open(folder.database(), Database::Open::Create);
    if (!database)
        return passOn(database);
    if (const auto made = migrate(**database); !made)
        return passOn(made);
    const QString name = cleanedName(person);
    addFirst(**database, clock, name.isEmpty() ? founderName() : name, {});
    return opened(folder, std::move(*database), clock, {});
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

Result<std::unique_ptr<Office>> Office::makeProtected(const OfficeFolder& folder, const Clock& clock,
                                                      const Protection& protection)
try {
    keepOutOfCoreDumps();
    const SecretBytes dataKey = SecretBytes::random(kDatabaseKeyBytes);
    auto ring = KeyRing::make(folder.keys(), protection, dataKey); // refuses a weak password before anything is made
    if (!ring)
        return passOn(ring);
    auto unlocked = ring->unlock(
        Credentials{.user = protection.user, .password = protection.password.clone(), .policy = protection.policy});
    if (!unlocked)
        return passOn(unlocked);
    auto database = Database::open(folder.database(), Database::Open::Create, &dataKey);
    if (!database)
        return passOn(database);
    if (const auto made = migrate(**database); !made)
        return passOn(made);
    addFirst(**database, clock, protection.user, unlocked->signer);
    return opened(folder, std::move(*database), clock, Keys{std::move(*ring), std::move(*unlocked)});
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

std::unique_ptr<Office> Office::inMemory(const QString& filesFolder, const Clock& clock)
{
    auto database = Database::inMemory();
    const auto made = migrate(*database);
    Q_ASSERT(made);
    std::unique_ptr<Office> office(new Office(OfficeFolder(filesFolder), std::move(database), filesFolder, clock));
    office->readOwner();
    return office;
}

void Office::readOwner()
{
    const UserRepository users(*m_database);
    if (!users.first())
        users.add(founderName(), Role::Administrator);
    m_actor = users.first().value();
}

} // namespace cdesk
