// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqliteDriver.h"

#include "tests/support/Catch.h"

#include <QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

#include <limits>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A connection by the driver alone, without what Database adds.
class Connection {
public:
    explicit Connection(const QString& file = u":memory:"_s, const QString& options = SqliteDriver::kMayCreate)
        : m_database{QSqlDatabase::addDatabase(new SqliteDriver, kName)}
    {
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(options);
        m_isOpen = m_database.open();
    }
    ~Connection()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(kName);
    }
    bool isOpen() const { return m_isOpen; }
    QSqlQuery query() const { return QSqlQuery(m_database); }
    QSqlError error() const { return m_database.lastError(); }

private:
    static inline const QString kName = u"driver test"_s;
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

} // namespace

TEST_CASE("the driver gives back every kind of value as it was stored", "[storage][driver]")
{
    const Connection connection;
    REQUIRE(connection.isOpen());
    QSqlQuery query = connection.query();
    REQUIRE(query.exec(u"CREATE TABLE t(a, b, c, d, e, f)"_s));
    REQUIRE(query.prepare(u"INSERT INTO t VALUES(:whole, :real, :text, :empty, :bytes, :none)"_s));
    const QByteArray bytes("\0\xff合", 5);
    query.bindValue(u":whole"_s, std::numeric_limits<qint64>::min());
    query.bindValue(u":real"_s, 0.1);
    query.bindValue(u":text"_s, u"甲方：𠮷田'; DROP TABLE t"_s);
    query.bindValue(u":empty"_s, QString());
    query.bindValue(u":bytes"_s, bytes);
    query.bindValue(u":none"_s, QVariant());
    REQUIRE(query.exec());
    CHECK(query.numRowsAffected() == 1);
    CHECK(query.lastInsertId().toLongLong() == 1);

    REQUIRE(query.exec(u"SELECT * FROM t"_s));
    CHECK(query.record().fieldName(2) == u"c"_s);
    REQUIRE(query.next());
    CHECK(query.value(0) == QVariant(std::numeric_limits<qint64>::min()));
    CHECK(query.value(1) == QVariant(0.1));
    CHECK(query.value(2) == QVariant(u"甲方：𠮷田'; DROP TABLE t"_s));
    CHECK(query.value(3) == QVariant(u""_s));
    CHECK(!query.isNull(3)); // an empty text is a text
    CHECK(query.value(4) == QVariant(bytes));
    CHECK(query.isNull(5));
    CHECK(!query.next());
    CHECK(!query.next()); // and does not begin again
}

TEST_CASE("a statement of the driver runs again with other values, forward only", "[storage][driver]")
{
    const Connection connection;
    QSqlQuery query = connection.query();
    REQUIRE(query.exec(u"CREATE TABLE t(a INTEGER)"_s));
    REQUIRE(query.prepare(u"INSERT INTO t VALUES(?)"_s));
    for (int value = 1; value <= 3; ++value) {
        query.bindValue(0, value);
        REQUIRE(query.exec());
    }
    REQUIRE(query.prepare(u"SELECT a FROM t WHERE a >= :least ORDER BY a"_s));
    for (const int least : {2, 1, 4}) {
        query.bindValue(u":least"_s, least);
        REQUIRE(query.exec());
        int rows = 0;
        while (query.next())
            CHECK(query.value(0).toInt() == least + rows++);
        CHECK(rows == 4 - least);
        query.finish();
    }
    REQUIRE(query.exec(u"SELECT a FROM t ORDER BY a"_s));
    REQUIRE(query.seek(2));
    CHECK(query.value(0).toInt() == 3);
    CHECK_FALSE(query.seek(0));
}

TEST_CASE("what SQLite refuses, the driver tells with SQLite's own code", "[storage][driver]")
{
    const Connection connection;
    QSqlQuery query = connection.query();
    CHECK_FALSE(query.prepare(u"SELEKT 1"_s));
    CHECK(query.lastError().databaseText().contains(u"SELEKT"_s));
    CHECK_FALSE(query.prepare(u"SELECT 1; DROP TABLE t"_s)); // one statement at a time
    CHECK_FALSE(query.prepare(u"  "_s));

    REQUIRE(query.exec(u"CREATE TABLE t(a UNIQUE)"_s));
    REQUIRE(query.exec(u"INSERT INTO t VALUES(1)"_s));
    REQUIRE(query.prepare(u"INSERT INTO t VALUES(:a)"_s));
    query.bindValue(u":a"_s, 1);
    CHECK_FALSE(query.exec());
    CHECK(query.lastError().nativeErrorCode() == u"2067"_s); // SQLITE_CONSTRAINT_UNIQUE
    query.bindValue(u":b"_s, 2);                             // there is none of this name
    CHECK_FALSE(query.exec());
    query.bindValue(u":a"_s, 2); // and a failure does not stick
    CHECK(query.exec());
}

TEST_CASE("the driver makes a file only where it may", "[storage][driver]")
{
    const QTemporaryDir home;
    const QString file = home.path() + u"/新.db"_s;
    {
        const Connection refused(file, {});
        CHECK_FALSE(refused.isOpen());
        CHECK(refused.error().nativeErrorCode() == u"14"_s); // SQLITE_CANTOPEN
        CHECK_FALSE(QFile::exists(file));
    }
    {
        const Connection made(file);
        REQUIRE(made.isOpen());
        QSqlQuery query = made.query();
        REQUIRE(query.exec(u"CREATE TABLE t(a)"_s));
    }
    CHECK(Connection(file, {}).isOpen());
}
