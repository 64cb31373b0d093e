// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Query.h"
#include "core/storage/StorageFault.h"

struct sqlite3;

namespace cdesk {

/// The statement behind a Query and the names of its result columns. Only core/storage includes this.
struct Query::Prepared {
    /// Throws StorageFault when @p sql is not one sound statement. @p databasePath is for faults.
    Prepared(sqlite3* connection, QString databasePath, const QString& sql);
    ~Prepared();
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    /// Goes to the next row; false at the end, where the statement is ready to run again. Throws StorageFault.
    bool step();
    /// Ready to run again, with the same parameters.
    void reset();
    /// The last failure of the connection, told as a fault.
    StorageFault fault() const;

    sqlite3_stmt* statement = nullptr;
    QString path;
    std::vector<QByteArray> columns;
    bool inUse = false;
};

/// Turns the engine's last error into a fault with a stable code. Its detail is what a person can do something about,
/// the file at @p path; only where nothing better is known the statement and the engine's own words.
StorageFault faultOf(sqlite3* connection, const QString& path, const QString& sql);

} // namespace cdesk
