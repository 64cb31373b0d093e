// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/AuditEntry.h"
#include "core/session/OfficeCheckRepository.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <set>
#include <string_view>

namespace cdesk {

/// What the log told last of some records of one kind, field by field, as short as it can be held against what is
/// stored: a large office has millions of values.
class ToldRecords {
public:
    /// Only of @p about anything is kept.
    explicit ToldRecords(std::set<qint64> about = {}) : m_about{std::move(about)} {}

    bool isEmpty() const { return m_about.empty(); }
    /// The entry tells every field.
    void allOf(const AuditEntry& entry);
    /// The entry tells the fields that changed.
    void changed(const AuditEntry& entry);
    void forget(qint64 id) { m_records.remove(id); }
    void forget(const QString& field);
    /// What was told of one record alone.
    ToldRecords only(qint64 id) const;

    /// Holds every record against what @p read finds now (nothing: the record is gone).
    void compare(const QString& noun, const std::function<std::optional<QJsonObject>(qint64 id)>& read,
                 std::vector<OfficeFinding>& found) const;

private:
    struct Record {
        QString name;
        QHash<QString, size_t> fields;
    };
    std::set<qint64> m_about;
    QHash<qint64, Record> m_records;
};

/// The kind of record of which an entry tells what it is; nothing for all others. followLog() hears of no other record.
std::optional<EntityKind> tellsOf(std::string_view action);
/// Takes what @p entry tells of customers and contracts, or forgets what it may have changed without telling.
void followLog(const AuditEntry& entry, const Database& database, ToldRecords& customers, ToldRecords& contracts);

} // namespace cdesk
