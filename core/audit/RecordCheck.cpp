// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/RecordCheck.h"

#include "core/contracts/ContractRepository.h"
#include "core/customers/CustomerImportRepository.h"
#include "core/customers/CustomerRepository.h"
#include "core/session/AuditRepository.h"
#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// A value as short as it can be held against another: a large office has millions of them.
size_t digestOf(const QJsonValue& value)
{
    return qHash(QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson(QJsonDocument::Compact), 4711);
}

/// What the log told last of the records of one kind, field by field.
class Told {
public:
    void allOf(const AuditEntry& entry)
    {
        m_records.remove(entry.record.entityId);
        changed(entry);
    }
    void changed(const AuditEntry& entry)
    {
        Record& record = m_records[entry.record.entityId];
        record.name = entry.record.label;
        for (auto field = entry.record.before.begin(); field != entry.record.before.end(); ++field)
            record.fields.remove(field.key());
        for (auto field = entry.record.after.begin(); field != entry.record.after.end(); ++field)
            record.fields.insert(field.key(), digestOf(field.value()));
    }
    void forget(qint64 id) { m_records.remove(id); }
    void forget(const QString& field)
    {
        for (Record& record : m_records)
            record.fields.remove(field);
    }

    /// Holds every record against what @p read finds now (nothing: the record is gone).
    template <class Read>
    void compare(const QString& noun, Read read, std::vector<OfficeFinding>& found) const
    {
        QList<qint64> ids = m_records.keys();
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : ids) {
            const Record& told = m_records[id];
            const QString place = noun + u' ' + QString::number(id);
            const std::optional<QJsonObject> now = read(id);
            if (!now) {
                found.push_back({u"record.missing"_s, place, told.name});
                continue;
            }
            const QJsonObject stored = QJsonDocument::fromJson(QJsonDocument(*now).toJson()).object();
            QStringList fields = told.fields.keys();
            fields.sort();
            for (const QString& field : fields)
                if (stored.contains(field) && digestOf(stored.value(field)) != told.fields[field])
                    found.push_back({u"record.differs_from_log"_s, place + u" · "_s + field, told.name});
        }
    }

private:
    struct Record {
        QString name;
        QHash<QString, size_t> fields;
    };
    QHash<qint64, Record> m_records;
};

/// Entries about a contract that leave its own fields as they are.
bool leavesContractAlone(const QString& action)
{
    static const QStringList kActions{u"contract.checked"_s,      u"contract.printed"_s, u"contract.print_refused"_s,
                                      u"contract.version_made"_s, u"contract.removed"_s, u"contract.restored"_s};
    return kActions.contains(action);
}

void follow(const AuditEntry& entry, const Database& database, Told& customers, Told& contracts)
{
    const QString& action = entry.record.action;
    const qint64 id = entry.record.entityId;
    if (action == u"customer.created"_s)
        customers.allOf(entry);
    else if (action == u"customer.edited"_s)
        customers.changed(entry);
    else if (action == u"customer.purged"_s)
        customers.forget(id);
    else if (action == u"customer.merged"_s || action == u"customer.merge_undone"_s) {
        customers.forget(id);
        customers.forget(entry.record.after.value(u"other_id"_s).toInteger());
        contracts.forget(u"customer_id"_s); // they went from one to the other
    } else if (action == u"customers.imported"_s || action == u"import.undone"_s) {
        for (const auto& item : CustomerImportRepository(database).items(id))
            customers.forget(item.customer.value());
    } else if (action == u"contract.drafted"_s)
        contracts.allOf(entry);
    else if (action == u"contract.edited"_s)
        contracts.changed(entry);
    else if (entry.record.entity == EntityKind::Contract && !leavesContractAlone(action))
        contracts.forget(id); // a step: what it changed stands partly in the papers that came with it
}

} // namespace

std::vector<OfficeFinding> recordsBesideLog(const Database& database)
{
    std::vector<OfficeFinding> found;
    try {
        Told customers;
        Told contracts;
        AuditRepository(database).forEach([&](const AuditEntry& entry) {
            follow(entry, database, customers, contracts);
            return true;
        });
        const CustomerRepository customerRows(database);
        customers.compare(
            u"customer"_s,
            [&](qint64 id) -> std::optional<QJsonObject> {
                const auto row = customerRows.find(CustomerId{id});
                return row ? std::optional(toJson(*row)) : std::nullopt;
            },
            found);
        const ContractRepository contractRows(database);
        contracts.compare(
            u"contract"_s,
            [&](qint64 id) -> std::optional<QJsonObject> {
                const auto row = contractRows.find(ContractId{id});
                return row ? std::optional(auditFields(*row)) : std::nullopt;
            },
            found);
    } catch (const StorageFault& problem) {
        found.push_back({u"database.damaged"_s, problem.detail()});
    }
    return found;
}

} // namespace cdesk
