// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Query.h"
#include "core/storage/StorageFault.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace cdesk {

/// The statement behind a Query and the names of its result columns. Only core/storage includes this.
struct Query::Prepared {
    QSqlQuery query;
    QString path; ///< of the database file, for faults
    std::vector<QByteArray> columns;
    bool inUse = false;
};

/// Turns the engine's last error into a fault with a stable code. Its detail is what a person can do something about,
/// the file at @p path; only where nothing better is known the statement and the engine's own words.
StorageFault faultOf(const QSqlError& error, const QString& path, const QString& sql);

} // namespace cdesk
