// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/DatabaseConnection.h"
#include "core/storage/SqliteCopy.h"
#include "core/storage/SqliteDriver.h"
#include "core/storage/SqliteKey.h"
#include "core/storage/SqliteResult.h"

#include <QFile>
#include <QtSql/QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Database::Database(std::unique_ptr<Connection> connection) : m_connection{std::move(connection)} {}

Database::~Database() = default;

void Database::removeFiles(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
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
    Connection target(path, SqliteDriver::kMayCreate, &m_connection->key);
    // The copy is flushed when it is finished; until then it is worth nothing, and needs no way back.
    for (const QString& quick : {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s})
        QSqlQuery(target.sql).exec(quick);
    const CopyEnd end = copyInSlices(m_connection->raw(), target.raw(), step);
    if (end == CopyEnd::Unflushed)
        throw StorageFault(u"storage.unreadable"_s, path);
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
