// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Query.h"
#include "core/storage/StorageFault.h"

#include <QtSql/QSqlQuery>

class QSqlDatabase;
class QSqlError;

namespace cdesk {

/// The statement behind a Query and the names of its result columns. Only core/storage includes this.
struct Query::Prepared {
    /// Throws StorageFault when @p sql is not one sound statement. @p databasePath is for faults.
    Prepared(const QSqlDatabase& database, QString databasePath, const QString& sql);

    /// Runs it with what is bound. Throws StorageFault.
    void run();
    /// Goes to the next row; false at the end. Throws StorageFault.
    bool next();

    QSqlQuery query;
    sqlite3_stmt* statement = nullptr; ///< of the query: rows are read where SQLite holds them
    QString path;
    std::vector<QByteArray> columns;
    bool inUse = false;
};

/// Turns a driver's error into a fault with a stable code. Its detail is what a person can do something about, the file
/// at @p path; only where nothing better is known the statement and the engine's own words.
StorageFault faultOf(const QSqlError& error, const QString& path, const QString& sql);

} // namespace cdesk
