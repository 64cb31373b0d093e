// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace cdesk {

/// One row of a result, read by column name. A NULL reads as the type's empty value.
class Row {
public:
    qint64 integer(const char* column) const;
    std::optional<qint64> optionalInteger(const char* column) const;
    bool boolean(const char* column) const { return integer(column) != 0; }
    QString text(const char* column) const;
    QByteArray bytes(const char* column) const;
    /// ISO text; invalid date when NULL.
    QDate date(const char* column) const;
    /// JSON object stored as text; empty object when NULL.
    QJsonObject json(const char* column) const;
    bool isNull(const char* column) const;
    template <class IdType>
    IdType id(const char* column) const
    {
        return IdType{integer(column)};
    }
    Revision revision(const char* column = "revision") const { return Revision{integer(column)}; }
    /// Enum stored as its stable code; found through `bool fromCode(QStringView, Enum&)` beside the enum.
    /// An unknown code is a broken file: throws StorageFault.
    template <class Enum>
    Enum code(const char* column) const;

    /// By position, for bulk loading.
    qint64 integerAt(int column) const;
    QString textAt(int column) const;
    /// The text as the file holds it; valid until the next row is read.
    std::string_view utf8At(int column) const;
    /// Adds every value with its column's name to @p bytes, in a form in which no two rows look alike. What is NULL is
    /// left out: a column that a later schema adds changes nothing until somebody fills it.
    void appendTo(std::string& bytes) const;

private:
    friend class Query;
    Row(sqlite3_stmt* statement, const std::vector<QByteArray>& names) : m_statement{statement}, m_names{names} {}
    int indexOf(const char* column) const;
    QByteArray bytesAt(int column) const;
    [[noreturn]] void unknownCode(const char* column, const QString& code) const;

    sqlite3_stmt* m_statement;
    const std::vector<QByteArray>& m_names;
};

/// A prepared statement in use: bind, then execute or read. Every failure throws StorageFault; it can't be ignored.
/// Given back to the connection when it goes out of scope.
class Query {
public:
    struct Prepared;
    explicit Query(std::shared_ptr<Prepared> prepared);
    ~Query();
    Query(Query&&) noexcept = default;
    Query(const Query&) = delete;

    Query& bind(const char* name, qint64 value);
    Query& bind(const char* name, int value) { return bind(name, static_cast<qint64>(value)); }
    Query& bind(const char* name, bool value) { return bind(name, static_cast<qint64>(value)); }
    /// An empty text is stored as empty text, never as NULL.
    Query& bind(const char* name, const QString& value);
    Query& bind(const char* name, QLatin1StringView value) { return bind(name, QString(value)); }
    Query& bind(const char* name, const char* value) = delete;
    /// Null bytes are stored as NULL.
    Query& bind(const char* name, const QByteArray& value);
    /// ISO text; an invalid date is stored as NULL.
    Query& bind(const char* name, QDate value);
    Query& bind(const char* name, const QJsonObject& value);
    Query& bindNull(const char* name);
    /// An id that is not set is stored as NULL.
    template <class Tag>
    Query& bind(const char* name, Id<Tag> value)
    {
        return value.isSet() ? bind(name, value.value()) : bindNull(name);
    }
    /// Stored as its stable code: `QLatin1StringView toCode(Enum)` beside the enum.
    template <class Enum>
    requires std::is_enum_v<Enum> Query& bind(const char* name, Enum value)
    {
        return bind(name, QString(toCode(value)));
    }
    template <class T>
    Query& bind(const char* name, const std::optional<T>& value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// Runs a statement that changes rows; returns how many.
    int execute();
    /// Runs an INSERT and returns the new row's id.
    qint64 insert();

    /// Calls @p each with every row.
    template <class Each>
    void forEach(Each each)
    {
        run();
        while (next())
            each(row());
    }
    template <class Read>
    auto all(Read read)
    {
        std::vector<std::decay_t<decltype(read(std::declval<const Row&>()))>> rows;
        forEach([&](const Row& one) { rows.push_back(read(one)); });
        return rows;
    }
    /// The first row, if there is one.
    template <class Read>
    auto optional(Read read)
    {
        std::optional<std::decay_t<decltype(read(std::declval<const Row&>()))>> found;
        run();
        if (next())
            found = read(row());
        reset();
        return found;
    }
    /// The single integer of a one-row result; 0 when there is no row.
    qint64 number();
    /// The single text of a one-row result; empty when there is no row.
    QString text();

private:
    int placeOf(const char* name) const;
    void run();
    bool next();
    Row row() const;
    void reset();

    std::shared_ptr<Prepared> m_prepared;
};

template <class Enum>
Enum Row::code(const char* column) const
{
    Enum value{};
    const QString stored = text(column);
    if (!fromCode(stored, value))
        unknownCode(column, stored);
    return value;
}

} // namespace cdesk
