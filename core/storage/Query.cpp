// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Query.h"

#include "core/storage/QueryPrepared.h"

#include <QJsonDocument>
#include <QVariant>
#include <QtSql/QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QString placeholder(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

StorageFault faultOf(const QSqlError& error, const QString& path, const QString& sql)
{
    bool isNumber = false;
    const int native = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    // SQLite's primary result codes: 5 BUSY, 6 LOCKED, 8 READONLY, 10 IOERR, 11 CORRUPT, 13 FULL, 14 CANTOPEN, 26
    // NOTADB
    const QString code = !isNumber                      ? u"storage.failed"_s
                         : native == 13                 ? u"storage.disk_full"_s
                         : native == 8                  ? u"storage.read_only"_s
                         : native == 11 || native == 26 ? u"storage.broken"_s
                         : native == 5 || native == 6   ? u"office.in_use"_s
                         : native == 10 || native == 14 ? u"storage.unreadable"_s
                                                        : u"storage.failed"_s;
    if (code != u"storage.failed"_s)
        return StorageFault(code, path);
    return StorageFault(code, (sql.isEmpty() ? path : sql) + u": "_s + error.databaseText());
}

int Row::indexOf(const char* column) const
{
    for (size_t i = 0; i < m_names.size(); ++i)
        if (m_names[i] == column)
            return static_cast<int>(i);
    throw StorageFault(u"storage.no_such_column"_s, QString::fromLatin1(column));
}

qint64 Row::integer(const char* column) const
{
    return m_query.value(indexOf(column)).toLongLong();
}

std::optional<qint64> Row::optionalInteger(const char* column) const
{
    const QVariant value = m_query.value(indexOf(column));
    return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
}

QString Row::text(const char* column) const
{
    return m_query.value(indexOf(column)).toString();
}

QByteArray Row::bytes(const char* column) const
{
    return m_query.value(indexOf(column)).toByteArray();
}

QDate Row::date(const char* column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QJsonObject Row::json(const char* column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

bool Row::isNull(const char* column) const
{
    return m_query.value(indexOf(column)).isNull();
}

qint64 Row::integerAt(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Row::textAt(int column) const
{
    return m_query.value(column).toString();
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
    if (m_prepared)
        finish();
}

void Query::finish()
{
    m_prepared->query.finish();
    m_prepared->inUse = false;
}

Query& Query::bind(const char* name, qint64 value)
{
    m_prepared->query.bindValue(placeholder(name), value);
    return *this;
}

Query& Query::bind(const char* name, const QString& value)
{
    m_prepared->query.bindValue(placeholder(name), value.isNull() ? u""_s : value);
    return *this;
}

Query& Query::bind(const char* name, const QByteArray& value)
{
    m_prepared->query.bindValue(placeholder(name), value);
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
    m_prepared->query.bindValue(placeholder(name), QVariant());
    return *this;
}

void Query::run()
{
    if (!m_prepared->query.exec())
        throw faultOf(m_prepared->query.lastError(), m_prepared->path, m_prepared->query.lastQuery());
    if (m_prepared->columns.empty() && m_prepared->query.isSelect()) {
        const QSqlRecord record = m_prepared->query.record();
        for (int i = 0; i < record.count(); ++i)
            m_prepared->columns.push_back(record.fieldName(i).toLatin1());
    }
}

bool Query::next()
{
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        throw faultOf(m_prepared->query.lastError(), m_prepared->path, m_prepared->query.lastQuery());
    return false;
}

Row Query::row() const
{
    return Row(m_prepared->query, m_prepared->columns);
}

int Query::execute()
{
    run();
    const int changed = m_prepared->query.numRowsAffected();
    m_prepared->query.finish();
    return changed;
}

qint64 Query::insert()
{
    run();
    const qint64 id = m_prepared->query.lastInsertId().toLongLong();
    m_prepared->query.finish();
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
