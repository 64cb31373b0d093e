// SPDX-License-Identifier: GPL-3.0-or-later
// How a database is opened, and every way in which that can fail.
#include "core/storage/DatabaseConnection.h"
#include "core/storage/DurableFile.h"
#include "core/storage/SqliteDriver.h"
#include "core/storage/SqliteKey.h"
#include "core/storage/SqliteResult.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtSql/QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Marks the file as an office of this program ("CDsk"); foreign SQLite files are refused by it.
constexpr qint64 kApplicationId = 0x4344736B;

/// What keeps anything from being written where the file lies; empty when nothing does.
QString obstacleAt(const QString& path)
{
    constexpr qint64 kNearlyNothing = 1 << 20;
    const QString folder = QFileInfo(path).absolutePath();
    if (QStorageInfo(folder).isReadOnly() || !QFileInfo(folder).isWritable())
        return u"storage.read_only"_s;
    const qint64 room = freeBytes(folder);
    return room >= 0 && room < kNearlyNothing ? u"storage.disk_full"_s : QString();
}

} // namespace

QString reasonFor(const QString& code, const QString& path)
{
    const QString unreadable = u"storage.unreadable"_s;
    if (code != unreadable && code != u"storage.in_doubt"_s) // in doubt: nobody has saved anything yet
        return code;
    const QString obstacle = obstacleAt(path);
    return obstacle.isEmpty() ? unreadable : obstacle;
}

Database::Connection::Connection(QString databasePath, const QString& options, const SecretBytes* givenKey)
    : path{std::move(databasePath)}, key{givenKey ? givenKey->clone() : SecretBytes()},
      sql{QSqlDatabase::addDatabase(new SqliteDriver(key.clone()), name)}
{
    sql.setDatabaseName(path);
    sql.setConnectOptions(options);
    if (sql.open())
        return;
    const StorageFault problem = faultOf(sql.lastError(), path, {});
    sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    throw problem;
}

Database::Connection::~Connection()
{
    statements.clear();
    sql.close();
    sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Open mode, const SecretBytes* key)
{
    if (mode == Open::ReadOnly)
        return openForReading(path, key);
    if (mode == Open::ExistingOrReadOnly) {
        const bool isThere = QFileInfo(path).size() > 0;
        if (isThere && !obstacleAt(path).isEmpty()) // not even tried: the engine leaves files behind
            return openForReading(path, key);
        auto opened = open(path, Open::Existing, key);
        const QString code = opened ? QString() : opened.error().code;
        return code == u"storage.read_only"_s || code == u"storage.disk_full"_s ? openForReading(path, key)
                                                                                : std::move(opened);
    }
    const QFileInfo file(path); // only names and sizes: opening a live database file would drop SQLite's locks
    if (mode == Open::Existing && !file.exists())
        return notFound(u"office"_s, path);
    if (mode == Open::Existing && file.size() == 0)
        return invalid(u"office.not_an_office"_s, {}, path);
    if (mode == Open::Create && file.exists())
        return invalid(u"office.exists"_s, {}, path);
    if (key && encryption().isEmpty())
        return fault(u"office.no_encryption"_s, path);

    const bool wasCutOff = QFileInfo(path + u"-wal"_s).size() > 0; // closing moves it into the file and removes it
    std::unique_ptr<Database> database;
    try {
        database.reset(new Database(
            std::make_unique<Connection>(path, mode == Open::Create ? SqliteDriver::kMayCreate : QString(), key)));
        database->m_connection->wasCutOff = wasCutOff;
        if (mode == Open::Existing && database->query(u"PRAGMA application_id"_s).number() != kApplicationId)
            return invalid(u"office.not_an_office"_s, {}, path);
        database->configure(true);
        if (mode == Open::Create)
            database->execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        database->probe();
        if (key && liesInClear(database->m_connection->raw()))
            return fault(u"office.not_encrypted"_s, path);
        database->m_connection->file = fileIdentity(path);
        return database;
    } catch (const StorageFault& fault) {
        if (fault.code() == u"storage.broken"_s)
            return tl::unexpected<Error>(whyUnreadable(database.get(), path));
        return tl::unexpected<Error>(Error{ErrorKind::Fault, reasonFor(fault.code(), path), {}, path});
    }
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString& path, const SecretBytes* key)
{
    // What the last program could not bring into the file any more lies in its log, which is only read where it may be
    // written: then a copy of both is opened.
    const QString log = path + u"-wal"_s;
    std::unique_ptr<QTemporaryDir> aside;
    QString at = path;
    if (QFileInfo(log).size() > 0) {
        aside = std::make_unique<QTemporaryDir>();
        at = aside->filePath(QFileInfo(path).fileName());
        for (const auto& [from, to] : {std::pair(path, at), std::pair(log, QString(at + u"-wal"_s))})
            if (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
                return fault(u"storage.disk_full"_s, aside->path());
    }
    std::unique_ptr<Database> database;
    try {
        database.reset(
            new Database(std::make_unique<Connection>(at, aside ? QString() : QString(SqliteDriver::kReadOnly), key)));
        Connection& connection = *database->m_connection;
        connection.path = path;
        connection.aside = std::move(aside);
        connection.isReadOnly = true;
        if (database->query(u"PRAGMA application_id"_s).number() != kApplicationId)
            return invalid(u"office.not_an_office"_s, {}, path);
        database->configure(false);
        database->execute(u"PRAGMA query_only = ON"_s);
        database->query(u"SELECT COUNT(*) FROM sqlite_master"_s).number();
        if (key && liesInClear(connection.raw()))
            return fault(u"office.not_encrypted"_s, path);
        connection.file = fileIdentity(path);
        return database;
    } catch (const StorageFault& fault) {
        if (fault.code() == u"storage.broken"_s)
            return tl::unexpected<Error>(whyUnreadable(database.get(), path));
        return tl::unexpected<Error>(Error{ErrorKind::Fault, fault.code(), {}, path});
    }
}

Error Database::whyUnreadable(const Database* database, const QString& path)
{
    constexpr qint64 kPageBytes = 4096;
    if (database && isFirstPageSound(database->m_connection->raw()) &&
        database->m_connection->key.isEmpty() == liesInClear(database->m_connection->raw()))
        return {ErrorKind::Fault, u"storage.broken"_s, {}, path};
    if (database && !database->m_connection->key.isEmpty())
        return {ErrorKind::Fault,
                liesInClear(database->m_connection->raw()) ? u"office.not_encrypted"_s : u"keys.do_not_fit"_s,
                {},
                path};
    // An encrypted file looks like noise in whole pages.
    if (database && !liesInClear(database->m_connection->raw()) && QFileInfo(path).size() % kPageBytes == 0)
        return {ErrorKind::Fault, u"keys.missing"_s, {}, path};
    return {ErrorKind::Invalid, u"office.not_an_office"_s, {}, path};
}

bool Database::tryWriting()
{
    if (!isReadOnly() || !loss().isEmpty() || !obstacleAt(path()).isEmpty())
        return !isReadOnly();
    auto opened = open(path(), Open::Existing, key());
    if (opened)
        m_connection = std::move((*opened)->m_connection); // statements are prepared anew
    return opened.has_value();
}

std::unique_ptr<Database> Database::inMemory()
{
    std::unique_ptr<Database> database(
        new Database(std::make_unique<Connection>(u":memory:"_s, SqliteDriver::kMayCreate)));
    database->configure(false);
    return database;
}

void Database::configure(bool onDisk)
{
    struct Pragma {
        QLatin1StringView name;
        QLatin1StringView value;
        QLatin1StringView readBack; ///< empty: the pragma answers nothing
    };
    // Values and reasons: the section "Saving" of the design; EXCLUSIVE must come before the journal mode.
    static constexpr Pragma kDisk[] = {
        {"locking_mode"_L1, "EXCLUSIVE"_L1, "exclusive"_L1},
        {"journal_mode"_L1, "WAL"_L1, "wal"_L1},
        {"synchronous"_L1, "FULL"_L1, "2"_L1},
        {"wal_autocheckpoint"_L1, "4000"_L1, "4000"_L1},
        {"journal_size_limit"_L1, "16777216"_L1, "16777216"_L1},
    };
    static constexpr Pragma kAlways[] = {
        {"foreign_keys"_L1, "ON"_L1, "1"_L1},    {"recursive_triggers"_L1, "ON"_L1, "1"_L1},
        {"temp_store"_L1, "MEMORY"_L1, "2"_L1},  {"mmap_size"_L1, "0"_L1, {}},
        {"cell_size_check"_L1, "ON"_L1, "1"_L1}, {"trusted_schema"_L1, "OFF"_L1, "0"_L1},
        {"secure_delete"_L1, "FAST"_L1, "2"_L1}, {"cache_size"_L1, "-65536"_L1, "-65536"_L1},
    };
    const auto apply = [this](const Pragma& pragma) {
        query(u"PRAGMA "_s + pragma.name + u" = "_s + pragma.value).text();
        if (pragma.readBack.isEmpty())
            return;
        const QString now = query(u"PRAGMA "_s + pragma.name).text();
        if (now.compare(pragma.readBack, Qt::CaseInsensitive) != 0)
            throw StorageFault(u"storage.pragma_refused"_s, pragma.name + u" = "_s + now);
    };
    if (onDisk)
        for (const Pragma& pragma : kDisk)
            apply(pragma);
    for (const Pragma& pragma : kAlways)
        apply(pragma);
}

void Database::probe()
{
    // Opening succeeds even for files that can't be read or written: find out now, not at the first save.
    query(u"SELECT COUNT(*) FROM sqlite_master"_s).number();
    execute(u"BEGIN IMMEDIATE"_s);
    setSchemaVersion(schemaVersion());
    execute(u"COMMIT"_s);
}

QString Database::encryption()
{
    static const QString version = [] { // of the running library: it cannot change
        SqliteDriver driver;
        return driver.open(u":memory:"_s, {}, {}, {}, 0, SqliteDriver::kMayCreate)
                   ? encryptionOf(driver.handle().value<sqlite3*>())
                   : QString();
    }();
    return version;
}

} // namespace cdesk
