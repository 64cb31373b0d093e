// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqliteDriver.h"

#include "core/storage/SqliteKey.h"
#include "core/storage/SqliteResult.h"

#include <QUrl>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <sqlite3.h>

namespace cdesk {

SqliteDriver::SqliteDriver(SecretBytes key) : m_key{std::move(key)} {}

SqliteDriver::~SqliteDriver()
{
    sqlite3_close_v2(m_connection);
}

bool SqliteDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case BLOB:
    case FinishQuery:
    case LastInsertId:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case PreparedQueries:
    case Unicode:
        return true;
    default:
        return false;
    }
}

bool SqliteDriver::open(const QString& file, const QString&, const QString&, const QString&, int,
                        const QString& options)
{
    constexpr int kPatienceMs = 2000;
    close();
    int flags = SQLITE_OPEN_NOMUTEX; // a connection lives on one thread
    QByteArray name = file.toUtf8();
    if (options == kReadOnly) {
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = QUrl::fromLocalFile(file).toEncoded() + "?immutable=1"; // no lock, no log file: neither can be made
    } else {
        flags |= SQLITE_OPEN_READWRITE | (options == kMayCreate ? SQLITE_OPEN_CREATE : 0);
    }
    if (sqlite3_open_v2(name.constData(), &m_connection, flags, nullptr) != SQLITE_OK ||
        (!m_key.isEmpty() && applyDatabaseKey(m_connection, m_key) != SQLITE_OK)) {
        setLastError(sqliteError(m_connection, QSqlError::ConnectionError));
        sqlite3_close_v2(m_connection);
        m_connection = nullptr;
        setOpenError(true);
        return false;
    }
    sqlite3_extended_result_codes(m_connection, 1);
    sqlite3_busy_timeout(m_connection, kPatienceMs);
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqliteDriver::close()
{
    sqlite3_close_v2(m_connection); // statements that are still alive keep it until they are gone
    m_connection = nullptr;
    setOpen(false);
    setOpenError(false);
}

QSqlResult* SqliteDriver::createResult() const
{
    return new SqliteResult(this, m_connection);
}

QVariant SqliteDriver::handle() const
{
    return QVariant::fromValue(m_connection);
}

sqlite3_stmt* statementOf(const QSqlQuery& query)
{
    return query.result()->handle().value<sqlite3_stmt*>();
}

} // namespace cdesk
