// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Query.h"

#include "core/storage/QueryPrepared.h"

#include <QJsonDocument>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

StorageFault faultOf(sqlite3* connection, const QString& path, const QString& sql)
{
    const int result = sqlite3_errcode(connection) & 0xff; // the primary code
    const QString code = result == SQLITE_FULL                                 ? u"storage.disk_full"_s
                         : result == SQLITE_READONLY                           ? u"storage.read_only"_s
                         : result == SQLITE_CORRUPT || result == SQLITE_NOTADB ? u"storage.broken"_s
                         : result == SQLITE_BUSY || result == SQLITE_LOCKED    ? u"office.in_use"_s
                         : result == SQLITE_IOERR || result == SQLITE_CANTOPEN ? u"storage.unreadable"_s
                                                                               : u"storage.failed"_s;
    if (code != u"storage.failed"_s)
        return StorageFault(code, path);
    return StorageFault(code, (sql.isEmpty() ? path : sql) + u": "_s + QString::fromUtf8(sqlite3_errmsg(connection)));
}

Query::Prepared::Prepared(sqlite3* connection, QString databasePath, const QString& sql) : path{std::move(databasePath)}
{
    const QByteArray text = sql.toUtf8();
    const char* rest = nullptr;
    const int size = static_cast<int>(text.size()) + 1; // with the NUL at its end SQLite needs no copy
    if (sqlite3_prepare_v3(connection, text.constData(), size, SQLITE_PREPARE_PERSISTENT, &statement, &rest) !=
        SQLITE_OK)
        throw faultOf(connection, path, sql);
    if (!statement || !QByteArrayView(rest).trimmed().isEmpty()) {
        sqlite3_finalize(statement);
        throw StorageFault(u"storage.failed"_s, sql);
    }
}

Query::Prepared::~Prepared()
{
    sqlite3_finalize(statement);
}

bool Query::Prepared::step()
{
    switch (sqlite3_step(statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        reset();
        return false;
    default:
        const StorageFault problem = fault(); // before the words are gone
        reset();
        throw problem;
    }
}

void Query::Prepared::reset()
{
    sqlite3_reset(statement); // repeats the failure of the last step, which is told already
}

StorageFault Query::Prepared::fault() const
{
    return faultOf(sqlite3_db_handle(statement), path, QString::fromUtf8(sqlite3_sql(statement)));
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
    const int place = sqlite3_bind_parameter_index(m_prepared->statement, name);
    if (place == 0)
        throw StorageFault(u"storage.failed"_s, QString::fromUtf8(sqlite3_sql(m_prepared->statement)) + u": no "_s +
                                                    QString::fromLatin1(name));
    return place;
}

Query& Query::bound(int result)
{
    if (result != SQLITE_OK)
        throw m_prepared->fault();
    return *this;
}

Query& Query::bind(const char* name, qint64 value)
{
    return bound(sqlite3_bind_int64(m_prepared->statement, placeOf(name), value));
}

Query& Query::bind(const char* name, const QString& value)
{
    const QByteArray text = value.toUtf8();
    const char* bytes = text.isEmpty() ? "" : text.constData(); // a null pointer would be NULL
    return bound(sqlite3_bind_text64(m_prepared->statement, placeOf(name), bytes,
                                     static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Query& Query::bind(const char* name, const QByteArray& value)
{
    if (value.isNull())
        return bindNull(name);
    return bound(sqlite3_bind_blob64(m_prepared->statement, placeOf(name), value.constData(),
                                     static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
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
    return bound(sqlite3_bind_null(m_prepared->statement, placeOf(name)));
}

void Query::run()
{
    m_prepared->reset();
}

bool Query::next()
{
    return m_prepared->step();
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
    m_prepared->reset();
}

int Query::execute()
{
    run();
    while (next())
        ;
    return sqlite3_changes(sqlite3_db_handle(m_prepared->statement));
}

qint64 Query::insert()
{
    execute();
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_prepared->statement));
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
