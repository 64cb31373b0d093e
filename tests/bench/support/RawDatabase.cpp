// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/RawDatabase.h"

#include "tests/bench/support/Measure.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace cdesk::bench {

RawDatabase::RawDatabase(const QString& path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_connection, SQLITE_OPEN_READWRITE, nullptr), "open");
    for (const char* pragma :
         {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
          "PRAGMA wal_autocheckpoint = 4000", "PRAGMA foreign_keys = ON", "PRAGMA recursive_triggers = ON",
          "PRAGMA temp_store = MEMORY", "PRAGMA cell_size_check = ON", "PRAGMA secure_delete = FAST",
          "PRAGMA cache_size = -65536"})
        execute(pragma);
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_connection);
}

void RawDatabase::check(int code, const char* sql) const
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    std::fprintf(stderr, "bench: %s: %s\n", sql, sqlite3_errmsg(m_connection));
    std::exit(1);
}

void RawDatabase::execute(const char* sql)
{
    check(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr), sql);
}

void RawDatabase::readAll(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr), sql);
    const int columns = sqlite3_column_count(statement);
    qint64 touched = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column)
            touched += sqlite3_column_bytes(statement, column);
    }
    keep(touched);
    check(sqlite3_finalize(statement), sql);
}

RawDatabase::Statement::Statement(RawDatabase& database, const char* sql) : m_database{database}
{
    m_database.check(sqlite3_prepare_v2(database.m_connection, sql, -1, &m_statement, nullptr), sql);
}

RawDatabase::Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void RawDatabase::Statement::run(std::initializer_list<std::string> texts)
{
    int parameter = 0;
    for (const std::string& text : texts)
        sqlite3_bind_text(m_statement, ++parameter, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    int code = sqlite3_step(m_statement);
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    m_database.check(code, sqlite3_sql(m_statement));
    m_database.check(sqlite3_reset(m_statement), sqlite3_sql(m_statement));
}

} // namespace cdesk::bench
