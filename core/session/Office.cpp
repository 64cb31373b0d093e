// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Office.h"

#include "core/session/UserRepository.h"
#include "core/storage/Migration.h"
#include "core/storage/StorageFault.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QString accountName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"owner"_s : user;
}

} // namespace

Office::Office(OfficeFolder folder, std::unique_ptr<Database> database, const QString& filesFolder, const Clock& clock)
    : m_folder{std::move(folder)},
      m_database{std::move(database)}, m_files{filesFolder}, m_clock{clock}, m_session{*m_database, clock, m_feed}
{
}

Result<std::unique_ptr<Office>> Office::create(const OfficeFolder& folder, const Clock& clock)
{
    if (folder.holdsOffice())
        return invalid(u"office.exists"_s, {}, folder.path());
    const bool wasThere = QFileInfo::exists(folder.path());
    if (!QDir().mkpath(folder.files()) || !QDir().mkpath(folder.backups()))
        return fault(u"file.not_writable"_s, folder.path());
    auto office = makeIn(folder, clock);
    if (!office) { // half an office would be taken for a whole one
        Database::removeFiles(folder.database());
        for (const QString& made : {folder.files(), folder.backups(), wasThere ? QString() : folder.path()})
            if (!made.isEmpty())
                QDir().rmdir(made); // only what is empty
    }
    return office;
}

Result<std::unique_ptr<Office>> Office::makeIn(const OfficeFolder& folder, const Clock& clock)
{
    auto database = Database::open(folder.database(), Database::Open::Create);
    if (!database)
        return passOn(database);
    if (const auto made = migrate(**database); !made)
        return passOn(made);
    return opened(folder, std::move(*database), clock);
}

Result<std::unique_ptr<Office>> Office::opened(const OfficeFolder& folder, std::unique_ptr<Database> database,
                                               const Clock& clock)
try {
    std::unique_ptr<Office> office(new Office(folder, std::move(database), folder.files(), clock));
    office->readActor();
    return office;
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

Result<std::unique_ptr<Office>> Office::open(const OfficeFolder& folder, const Clock& clock,
                                             const std::function<Result<void>(Database&)>& beforeUpgrade)
{
    auto database = Database::open(folder.database(), Database::Open::Existing);
    if (!database)
        return passOn(database);
    const auto backup = [&] { return beforeUpgrade ? beforeUpgrade(**database) : Result<void>(); };
    if (const auto current = migrate(**database, backup); !current)
        return passOn(current);
    return opened(folder, std::move(*database), clock);
}

std::unique_ptr<Office> Office::inMemory(const QString& filesFolder, const Clock& clock)
{
    auto database = Database::inMemory();
    const auto made = migrate(*database);
    Q_ASSERT(made);
    std::unique_ptr<Office> office(new Office(OfficeFolder(filesFolder), std::move(database), filesFolder, clock));
    office->readActor();
    return office;
}

void Office::readActor()
{
    const UserRepository users(*m_database);
    if (!users.first())
        users.add(accountName(), Role::Administrator);
    m_actor = users.first().value();
}

} // namespace cdesk
