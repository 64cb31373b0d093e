// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace cdesk::bench {

/// An office file through SQLite's C API with the program's own settings and nothing around it: what the program is
/// measured against. Every failure ends the benchmark.
class RawDatabase {
public:
    explicit RawDatabase(const QString& path);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void execute(const char* sql);
    /// Steps through all rows and touches every cell.
    void readAll(const char* sql);

    /// A statement made once and run often.
    class Statement {
    public:
        Statement(RawDatabase& database, const char* sql);
        ~Statement();
        Statement(const Statement&) = delete;
        Statement& operator=(const Statement&) = delete;
        /// Binds texts from the first parameter on, runs to the end.
        void run(std::initializer_list<std::string> texts);

    private:
        RawDatabase& m_database;
        sqlite3_stmt* m_statement = nullptr;
    };

private:
    void check(int code, const char* sql) const;

    sqlite3* m_connection = nullptr;
};

} // namespace cdesk::bench
