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
    std::vector<QByteArray> columns;
    bool inUse = false;
};

/// Turns the engine's last error into a fault with a stable code.
StorageFault faultOf(const QSqlError& error, const QString& place);

} // namespace cdesk
