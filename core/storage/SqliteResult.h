// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtSql/QSqlError>
#include <QtSql/QSqlResult>

struct sqlite3;
struct sqlite3_stmt;
Q_DECLARE_OPAQUE_POINTER(sqlite3*)
Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt*)

namespace cdesk {

/// One prepared statement and its rows, read forward only. Text comes as QString, blobs as QByteArray, numbers as
/// qlonglong and double; an empty QString is stored as an empty text, an empty QVariant and null bytes as NULL.
class SqliteResult final : public QSqlResult {
public:
    SqliteResult(const QSqlDriver* driver, sqlite3* connection);
    ~SqliteResult() override;

    /// The statement as a `sqlite3_stmt*`.
    QVariant handle() const override;

protected:
    /// One statement; what follows it is an error.
    bool prepare(const QString& sql) override;
    bool exec() override;
    bool reset(const QString& sql) override { return prepare(sql) && exec(); }
    /// Places count from 0. What SQLite refuses is told by exec().
    void bindValue(int place, const QVariant& value, QSql::ParamType type) override;
    void bindValue(const QString& name, const QVariant& value, QSql::ParamType type) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override { return false; }
    int size() override { return -1; }
    int numRowsAffected() override { return m_changes; }
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    enum class Step { Row, Done, Failed };
    Step step();
    bool fail(QSqlError::ErrorType type);

    sqlite3* m_connection;
    sqlite3_stmt* m_statement = nullptr;
    bool m_isBound = true;      ///< false: a parameter was refused
    bool m_hasFirstRow = false; ///< exec() found one, fetchFirst() has not shown it yet
    int m_changes = 0;
};

/// What the connection says about its last failure; the native code is SQLite's extended one.
QSqlError sqliteError(sqlite3* connection, QSqlError::ErrorType type);

} // namespace cdesk
