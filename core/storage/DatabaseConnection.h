// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/storage/Database.h"
#include "core/storage/FileIdentity.h"
#include "core/storage/QueryPrepared.h"

#include <QHash>
#include <QTemporaryDir>
#include <QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>

struct sqlite3;

namespace cdesk {

/// Why the file at @p path could not be opened or written, where the engine itself says only that it could not: the
/// rights of its folder and the room on its disk tell more than @p code. In the folder Storage alone.
QString reasonFor(const QString& code, const QString& path);

struct Database::Connection {
    /// The file is opened when it is first read: a sound connection says nothing about it yet. Throws StorageFault.
    Connection(QString databasePath, const QString& options, const SecretBytes* givenKey = nullptr);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QString path;
    QString name = QUuid::createUuid().toString();
    SecretBytes key; ///< empty: in clear
    QSqlDatabase sql;
    QHash<QString, std::vector<std::shared_ptr<Query::Prepared>>> statements;
    std::optional<FileIdentity> file; ///< none for a database in memory
    bool wasCutOff = false;
    bool isInDoubt = false;
    bool isReadOnly = false;
    std::unique_ptr<QTemporaryDir> aside; ///< where a copy lies that is read in place of the file

    sqlite3* raw() const { return sql.driver()->handle().value<sqlite3*>(); }
};

} // namespace cdesk
