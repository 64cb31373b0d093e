// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Query.h"

#include "core/storage/QueryPrepared.h"
#include "core/storage/SqliteDriver.h"
#include "core/storage/SqliteResult.h"

#include <QJsonDocument>
#include <QtEndian>
#include <QtSql/QSqlError>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

StorageFault faultOf(const QSqlError& error, const QString& path, const QString& sql)
{
    const int whole = error.nativeErrorCode().toInt();
    const int result = whole & 0xff; // the primary code
    const bool isUnflushed = whole == SQLITE_IOERR_FSYNC || whole == SQLITE_IOERR_DIR_FSYNC;
    const QString code = isUnflushed                                           ? u"storage.in_doubt"_s
                         : result == SQLITE_FULL                               ? u"storage.disk_full"_s
                         : result == SQLITE_READONLY                           ? u"storage.read_only"_s
                         : result == SQLITE_CORRUPT || result == SQLITE_NOTADB ? u"storage.broken"_s
                         : result == SQLITE_BUSY || result == SQLITE_LOCKED    ? u"office.in_use"_s
                         : result == SQLITE_IOERR || result == SQLITE_CANTOPEN ? u"storage.unreadable"_s
                                                                               : u"storage.failed"_s;
    if (code != u"storage.failed"_s)
        return StorageFault(code, path);
    return StorageFault(code, (sql.isEmpty() ? path : sql) + u": "_s + error.databaseText());
}

Query::Prepared::Prepared(const QSqlDatabase& database, QString databasePath, const QString& sql)
    : query{database}, path{std::move(databasePath)}
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw faultOf(query.lastError(), path, sql);
    statement = statementOf(query);
}

namespace {

/// Parameters go to SQLite straight: an import binds millions of them.
void proveBound(const Query::Prepared& prepared, int result)
{
    if (result != SQLITE_OK)
        throw faultOf(sqliteError(sqlite3_db_handle(prepared.statement), QSqlError::StatementError), prepared.path,
                      prepared.query.lastQuery());
}

} // namespace

void Query::Prepared::run()
{
    if (!query.exec())
        throw faultOf(query.lastError(), path, query.lastQuery());
}

bool Query::Prepared::next()
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        throw faultOf(query.lastError(), path, query.lastQuery());
    return false;
}

int Row::indexOf(const char* column) const
{
    for (size_t i = 0; i < m_names.size(); ++i)
        if (m_names[i] == column)
            return static_cast<int>(i);
    throw StorageFault(u"storage.no_such_column"_s, QString::fromLatin1(column));
}

QByteArray Row::bytesAt(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

qint64 Row::integer(const char* column) const
{
    return integerAt(indexOf(column));
}

std::optional<qint64> Row::optionalInteger(const char* column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

QString Row::text(const char* column) const
{
    return textAt(indexOf(column));
}

QByteArray Row::bytes(const char* column) const
{
    return bytesAt(indexOf(column));
}

QDate Row::date(const char* column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QJsonObject Row::json(const char* column) const
{
    return QJsonDocument::fromJson(bytes(column)).object();
}

bool Row::isNull(const char* column) const
{
    return sqlite3_column_type(m_statement, indexOf(column)) == SQLITE_NULL;
}

qint64 Row::integerAt(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::textAt(int column) const
{
    const std::string_view text = utf8At(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view Row::utf8At(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {text, static_cast<size_t>(sqlite3_column_bytes(m_statement, column))};
}

void Row::appendTo(std::string& bytes) const
{
    const auto appendNumber = [&](qint64 number) {
        char little[sizeof number];
        qToLittleEndian(number, little);
        bytes.append(little, sizeof number);
    };
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
        const int type = sqlite3_column_type(m_statement, i);
        if (type == SQLITE_NULL)
            continue;
        const QByteArray& name = m_names[static_cast<size_t>(i)];
        bytes.append(name.constData(), static_cast<size_t>(name.size()) + 1).push_back(static_cast<char>(type)); // NUL
        if (type == SQLITE_INTEGER) {
            appendNumber(integerAt(i));
            continue;
        }
        const auto* value = static_cast<const char*>(sqlite3_column_blob(m_statement, i));
        const int size = sqlite3_column_bytes(m_statement, i);
        appendNumber(size);
        if (size > 0) // of nothing SQLite gives no place
            bytes.append(value, static_cast<size_t>(size));
    }
}

void Row::unknownCode(const char* column, const QString& code) const
{
    throw StorageFault(u"storage.unknown_code"_s, QString::fromLatin1(column) + u" = "_s + code);
}

Query::Query(std::shared_ptr<Prepared> prepared) : m_prepared{std::move(prepared)}
{
    m_prepared->inUse = true;
}

Query::~Query()
{
    if (!m_prepared)
        return;
    reset();
    sqlite3_clear_bindings(m_prepared->statement); // the next user binds its own, and large ones are let go
    m_prepared->inUse = false;
}

int Query::placeOf(const char* name) const
{
    const int place = sqlite3_bind_parameter_index(m_prepared->statement, name); // from 1, 0 where there is none
    if (place == 0)
        throw StorageFault(u"storage.failed"_s, m_prepared->query.lastQuery() + u": no "_s + QString::fromLatin1(name));
    return place;
}

Query& Query::bind(const char* name, qint64 value)
{
    proveBound(*m_prepared, sqlite3_bind_int64(m_prepared->statement, placeOf(name), value));
    return *this;
}

Query& Query::bind(const char* name, const QString& value)
{
    const QByteArray text = value.toUtf8();
    const char* bytes = text.isEmpty() ? "" : text.constData(); // a null pointer would be NULL
    proveBound(*m_prepared,
               sqlite3_bind_text64(m_prepared->statement, placeOf(name), bytes,
                                   static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Query& Query::bind(const char* name, const QByteArray& value)
{
    if (value.isNull())
        return bindNull(name);
    proveBound(*m_prepared, sqlite3_bind_blob64(m_prepared->statement, placeOf(name), value.constData(),
                                                static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Query& Query::bind(const char* name, QDate value)
{
    return value.isValid() ? bind(name, value.toString(Qt::ISODate)) : bindNull(name);
}

Query& Query::bind(const char* name, const QJsonObject& value)
{
    return bind(name, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

Query& Query::bindNull(const char* name)
{
    proveBound(*m_prepared, sqlite3_bind_null(m_prepared->statement, placeOf(name)));
    return *this;
}

void Query::run()
{
    m_prepared->run();
}

bool Query::next()
{
    return m_prepared->next();
}

Row Query::row() const
{
    auto& names = m_prepared->columns;
    for (int i = static_cast<int>(names.size()); i < sqlite3_column_count(m_prepared->statement); ++i)
        names.emplace_back(sqlite3_column_name(m_prepared->statement, i));
    return Row(m_prepared->statement, names);
}

void Query::reset()
{
    m_prepared->query.finish();
}

int Query::execute()
{
    run();
    const int changed = m_prepared->query.numRowsAffected();
    reset();
    return changed;
}

qint64 Query::insert()
{
    run();
    const qint64 id = m_prepared->query.lastInsertId().toLongLong();
    reset();
    return id;
}

qint64 Query::number()
{
    return optional([](const Row& row) { return row.integerAt(0); }).value_or(0);
}

QString Query::text()
{
    return optional([](const Row& row) { return row.textAt(0); }).value_or(QString());
}

} // namespace cdesk
