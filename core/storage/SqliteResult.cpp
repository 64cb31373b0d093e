// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqliteResult.h"

#include <QtSql/QSqlDriver>
#include <QtSql/QSqlField>
#include <QtSql/QSqlRecord>

#include <sqlite3.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QSqlError sqliteError(sqlite3* connection, QSqlError::ErrorType type)
{
    return QSqlError({}, QString::fromUtf8(sqlite3_errmsg(connection)), type,
                     QString::number(sqlite3_extended_errcode(connection)));
}

SqliteResult::SqliteResult(const QSqlDriver* driver, sqlite3* connection) : QSqlResult(driver), m_connection{connection}
{
}

SqliteResult::~SqliteResult()
{
    sqlite3_finalize(m_statement);
}

QVariant SqliteResult::handle() const
{
    return QVariant::fromValue(m_statement);
}

bool SqliteResult::fail(QSqlError::ErrorType type)
{
    setLastError(sqliteError(m_connection, type));
    sqlite3_reset(m_statement); // repeats the failure, which is told already
    return false;
}

bool SqliteResult::prepare(const QString& sql)
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_isBound = true;
    setActive(false);
    const QByteArray text = sql.toUtf8();
    const char* rest = nullptr;
    const int size = static_cast<int>(text.size()) + 1; // with the NUL at its end SQLite needs no copy
    if (sqlite3_prepare_v3(m_connection, text.constData(), size, SQLITE_PREPARE_PERSISTENT, &m_statement, &rest) !=
        SQLITE_OK)
        return fail(QSqlError::StatementError);
    if (m_statement && QByteArrayView(rest).trimmed().isEmpty())
        return true;
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    setLastError(QSqlError({}, u"not one statement"_s, QSqlError::StatementError, QString::number(SQLITE_ERROR)));
    return false;
}

SqliteResult::Step SqliteResult::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        sqlite3_reset(m_statement); // what it held is free for others; the parameters stay
        return Step::Done;
    default:
        fail(QSqlError::StatementError);
        return Step::Failed;
    }
}

bool SqliteResult::exec()
{
    if (!m_statement)
        return false;
    sqlite3_reset(m_statement);
    setAt(QSql::BeforeFirstRow);
    setActive(false);
    if (!std::exchange(m_isBound, true)) {
        setLastError(
            QSqlError({}, u"a parameter was refused"_s, QSqlError::StatementError, QString::number(SQLITE_RANGE)));
        return false;
    }
    const Step first = step();
    if (first == Step::Failed)
        return false;
    m_hasFirstRow = first == Step::Row;
    m_changes = sqlite3_changes(m_connection);
    setSelect(sqlite3_column_count(m_statement) > 0);
    setActive(true);
    return true;
}

void SqliteResult::bindValue(int place, const QVariant& value, QSql::ParamType)
{
    const int at = place + 1;
    const auto length = [](const QByteArray& bytes) { return static_cast<sqlite3_uint64>(bytes.size()); };
    int result = SQLITE_OK;
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        result = sqlite3_bind_null(m_statement, at);
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        result = sqlite3_bind_int64(m_statement, at, value.toLongLong());
        break;
    case QMetaType::Double:
        result = sqlite3_bind_double(m_statement, at, value.toDouble());
        break;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        result = bytes.isNull()
                     ? sqlite3_bind_null(m_statement, at)
                     : sqlite3_bind_blob64(m_statement, at, bytes.constData(), length(bytes), SQLITE_TRANSIENT);
        break;
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        const char* bytes = text.isEmpty() ? "" : text.constData(); // a null pointer would be NULL
        result = sqlite3_bind_text64(m_statement, at, bytes, length(text), SQLITE_TRANSIENT, SQLITE_UTF8);
        break;
    }
    }
    m_isBound = m_isBound && result == SQLITE_OK;
}

void SqliteResult::bindValue(const QString& name, const QVariant& value, QSql::ParamType type)
{
    const int at = sqlite3_bind_parameter_index(m_statement, name.toUtf8().constData());
    bindValue(at - 1, value, type); // a name that the statement does not have is refused as place 0
}

QVariant SqliteResult::data(int column)
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qlonglong>(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    case SQLITE_NULL:
        return QVariant(QMetaType(QMetaType::QString));
    default:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column)),
                                 sqlite3_column_bytes(m_statement, column));
    }
}

bool SqliteResult::isNull(int column)
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool SqliteResult::fetch(int row)
{
    if (row < at())
        return false; // never backwards
    bool found = at() >= 0 || fetchFirst();
    while (found && at() < row)
        found = fetchNext();
    return found;
}

bool SqliteResult::fetchFirst()
{
    if (!m_hasFirstRow)
        return false;
    m_hasFirstRow = false;
    setAt(0);
    return true;
}

bool SqliteResult::fetchNext()
{
    const bool found = step() == Step::Row;
    setAt(found ? at() + 1 : static_cast<int>(QSql::AfterLastRow));
    return found;
}

QVariant SqliteResult::lastInsertId() const
{
    return static_cast<qlonglong>(sqlite3_last_insert_rowid(m_connection));
}

QSqlRecord SqliteResult::record() const
{
    QSqlRecord record;
    for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, column))));
    return record;
}

void SqliteResult::detachFromResultSet()
{
    sqlite3_reset(m_statement);
    m_hasFirstRow = false;
}

} // namespace cdesk
