// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/DurableFile.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/QueryPrepared.h"
#include "core/storage/SqliteCopy.h"
#include "core/storage/SqliteDriver.h"
#include "core/storage/SqliteKey.h"
#include "core/storage/SqliteResult.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Marks the file as an office of this program ("CDsk"); foreign SQLite files are refused by it.
constexpr qint64 kApplicationId = 0x4344736B;

const QString kMayCreate = SqliteDriver::kMayCreate;

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

/// Why the file could not be opened, where the engine itself says only that it could not.
QString reasonFor(const QString& code, const QString& path)
{
    const QString unreadable = u"storage.unreadable"_s;
    if (code != unreadable && code != u"storage.in_doubt"_s) // in doubt: nobody has saved anything yet
        return code;
    const QString obstacle = obstacleAt(path);
    return obstacle.isEmpty() ? unreadable : obstacle;
}

} // namespace

struct Database::Connection {
    /// The file is opened when it is first read: a sound connection says nothing about it yet. Throws StorageFault.
    Connection(QString databasePath, const QString& options, const SecretBytes* givenKey = nullptr);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QString path;
    QString name = QUuid::createUuid().toString();
    SecretBytes key; ///< empty: in clear
    QSqlDatabase sql = QSqlDatabase::addDatabase(new SqliteDriver(key.clone()), name);
    QHash<QString, std::vector<std::shared_ptr<Query::Prepared>>> statements;
    std::optional<FileIdentity> file; ///< none for a database in memory
    bool wasCutOff = false;
    bool isInDoubt = false;
    bool isReadOnly = false;
    std::unique_ptr<QTemporaryDir> aside; ///< where a copy lies that is read in place of the file

    sqlite3* raw() const { return sql.driver()->handle().value<sqlite3*>(); }
};

Database::Connection::Connection(QString databasePath, const QString& options, const SecretBytes* givenKey)
    : path{std::move(databasePath)}, key{givenKey ? givenKey->clone() : SecretBytes()}
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

Database::Database(std::unique_ptr<Connection> connection) : m_connection{std::move(connection)} {}

Database::~Database() = default;

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
        database.reset(
            new Database(std::make_unique<Connection>(path, mode == Open::Create ? kMayCreate : QString(), key)));
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
            new Database(std::make_unique<Connection>(at, aside ? QString() : SqliteDriver::kReadOnly, key)));
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

void Database::removeFiles(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

std::unique_ptr<Database> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(std::make_unique<Connection>(u":memory:"_s, kMayCreate)));
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

Query Database::query(const QString& sql) const
{
    auto& kept = m_connection->statements[sql];
    for (const auto& prepared : kept)
        if (!prepared->inUse)
            return Query(prepared);
    kept.push_back(std::make_shared<Query::Prepared>(m_connection->sql, m_connection->path, sql));
    return Query(kept.back());
}

void Database::execute(const QString& sql) const
{
    Query::Prepared(m_connection->sql, m_connection->path, sql).run();
}

qint64 Database::lastInsertId() const
{
    return query(u"SELECT last_insert_rowid()"_s).number();
}

const QString& Database::path() const
{
    return m_connection->path;
}

int Database::schemaVersion() const
{
    return static_cast<int>(query(u"PRAGMA user_version"_s).number());
}

void Database::setSchemaVersion(int version) const
{
    execute(u"PRAGMA user_version = %1"_s.arg(version));
}

void Database::proveStillThere() const
{
    if (const QString code = loss(); !code.isEmpty())
        throw StorageFault(code, m_connection->path);
}

void Database::proveWritable() const
{
    if (m_connection->isReadOnly)
        throw StorageFault(u"office.read_only"_s, m_connection->path);
    if (m_connection->isInDoubt)
        throw StorageFault(u"storage.in_doubt"_s, m_connection->path);
}

void Database::leaveInDoubt()
{
    m_connection->isInDoubt = true;
}

bool Database::isReadOnly() const
{
    return m_connection->isReadOnly;
}

bool Database::isInDoubt() const
{
    return m_connection->isInDoubt;
}

QString Database::loss() const
{
    if (!m_connection->file)
        return {};
    const auto now = fileIdentity(m_connection->path);
    if (!now)
        return u"office.removed"_s;
    return now == m_connection->file ? QString() : u"office.replaced"_s;
}

void Database::atomically(const std::function<bool()>& work)
{
    if (m_inTransaction)
        throw StorageFault(u"storage.nested_transaction"_s, m_connection->path);
    proveWritable();
    proveStillThere();
    execute(u"BEGIN IMMEDIATE"_s);
    m_inTransaction = true;
    const auto undo = [this] {
        m_inTransaction = false;
        // May fail after a disk error: SQLite has rolled back then.
        QSqlQuery(m_connection->sql).exec(u"ROLLBACK"_s);
    };
    try {
        if (!work()) {
            undo();
            return;
        }
        execute(u"COMMIT"_s);
        m_inTransaction = false;
    } catch (const StorageFault& problem) {
        m_connection->isInDoubt = problem.code() == u"storage.in_doubt"_s;
        undo();
        throw;
    } catch (...) {
        undo();
        throw;
    }
}

void Database::checkpoint() const
{
    query(u"PRAGMA wal_checkpoint(PASSIVE)"_s).number();
}

bool Database::copyTo(const QString& path, const std::function<bool(qint64 done, qint64 total)>& step) const
{
    if (m_connection->isInDoubt)
        throw StorageFault(u"storage.in_doubt"_s, m_connection->path);
    Connection target(path, kMayCreate, &m_connection->key);
    // The copy is flushed when it is finished; until then it is worth nothing, and needs no way back.
    for (const QString& quick : {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s})
        QSqlQuery(target.sql).exec(quick);
    const CopyEnd end = copyInSlices(m_connection->raw(), target.raw(), step);
    if (end == CopyEnd::Failed)
        throw faultOf(sqliteError(target.raw(), QSqlError::StatementError), path, {});
    return end == CopyEnd::Whole;
}

void Database::copyEncrypted(const QString& path, const SecretBytes& key) const
{
    if (writeEncryptedCopy(m_connection->raw(), path, key) != 0)
        throw faultOf(sqliteError(m_connection->raw(), QSqlError::StatementError), path, {});
}

void Database::changeKey(const SecretBytes& key)
{
    proveWritable();
    proveStillThere();
    if (changeDatabaseKey(m_connection->raw(), key) != 0) {
        leaveInDoubt();
        throw StorageFault(reasonFor(u"storage.unreadable"_s, m_connection->path), m_connection->path);
    }
    m_connection->key = key.clone();
    try {
        query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).number(); // nothing under the old key stays in the file
    } catch (const StorageFault&) {                           // it goes there later: the change itself is kept
    }
}

bool Database::isEncrypted() const
{
    return !m_connection->key.isEmpty();
}

const SecretBytes* Database::key() const
{
    return isEncrypted() ? &m_connection->key : nullptr;
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

bool Database::wasCutOff() const
{
    return m_connection->wasCutOff;
}

QStringList Database::quickProblems() const
{
    QStringList problems;
    query(u"PRAGMA quick_check"_s).forEach([&](const Row& row) {
        if (row.textAt(0) != u"ok"_s)
            problems.append(row.textAt(0));
    });
    return problems;
}

QStringList Database::integrityProblems() const
{
    QStringList problems;
    query(u"PRAGMA integrity_check"_s).forEach([&](const Row& row) {
        if (row.textAt(0) != u"ok"_s)
            problems.append(row.textAt(0));
    });
    query(u"PRAGMA foreign_key_check"_s).forEach([&](const Row& row) {
        problems.append(u"foreign key: %1 row %2 → %3"_s.arg(row.textAt(0)).arg(row.integerAt(1)).arg(row.textAt(2)));
    });
    return problems;
}

} // namespace cdesk
