// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"

#include <QtSql/QSqlDriver>

class QSqlQuery;
struct sqlite3;
struct sqlite3_stmt;

namespace cdesk {

/// Qt's way to SQLite, on its C API and nothing else: which library is linked decides what a file may be (plain,
/// keyed), never a plugin found on the machine, and parameters go to SQLite without a detour through placeholder names.
///
/// Results can be read forward only. Transactions belong to Database, which begins them IMMEDIATE.
class SqliteDriver final : public QSqlDriver {
public:
    /// The connect option that lets open() make a file; without it a file that is not there is an error.
    static constexpr QLatin1StringView kMayCreate{"MAY_CREATE"};

    /// The connect option for a file that nobody changes, in a place where nothing may be made: read, and nothing else.
    static constexpr QLatin1StringView kReadOnly{"READ_ONLY"};

    /// With a @p key every file it opens is encrypted with it.
    explicit SqliteDriver(SecretBytes key = {});
    ~SqliteDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    /// @p file is a path or `:memory:`; user, password, host and port mean nothing here.
    bool open(const QString& file, const QString& user, const QString& password, const QString& host, int port,
              const QString& options) override;
    void close() override;
    QSqlResult* createResult() const override;
    /// The connection as a `sqlite3*`.
    QVariant handle() const override;

protected:
    bool beginTransaction() override { return false; }
    bool commitTransaction() override { return false; }
    bool rollbackTransaction() override { return false; }

private:
    sqlite3* m_connection = nullptr;
    SecretBytes m_key;
};

/// The statement behind a prepared query of this driver; it lives as long as the query.
sqlite3_stmt* statementOf(const QSqlQuery& query);

} // namespace cdesk
