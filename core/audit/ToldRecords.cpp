// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/ToldRecords.h"

#include "core/customers/CustomerImportRepository.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// A value as short as it can be held against another: a large office has millions of them.
size_t digestOf(const QJsonValue& value)
{
    if (value.isString())
        return qHash(value.toString(), 4711);
    return qHash(QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson(QJsonDocument::Compact), 4711);
}

/// Entries about a contract that leave its own fields as they are.
bool leavesContractAlone(const QString& action)
{
    static const QStringList kActions{u"contract.checked"_s,      u"contract.printed"_s, u"contract.print_refused"_s,
                                      u"contract.version_made"_s, u"contract.removed"_s, u"contract.restored"_s};
    return kActions.contains(action);
}

} // namespace

void ToldRecords::allOf(const AuditEntry& entry)
{
    m_records.remove(entry.record.entityId);
    changed(entry);
}

void ToldRecords::changed(const AuditEntry& entry)
{
    if (!m_about.contains(entry.record.entityId))
        return;
    Record& record = m_records[entry.record.entityId];
    record.name = entry.record.label;
    for (auto field = entry.record.before.begin(); field != entry.record.before.end(); ++field)
        record.fields.remove(field.key());
    for (auto field = entry.record.after.begin(); field != entry.record.after.end(); ++field)
        record.fields.insert(field.key(), digestOf(field.value()));
}

void ToldRecords::forget(const QString& field)
{
    for (Record& record : m_records)
        record.fields.remove(field);
}

ToldRecords ToldRecords::only(qint64 id) const
{
    ToldRecords one({id});
    if (m_records.contains(id))
        one.m_records.insert(id, m_records[id]);
    return one;
}

void ToldRecords::compare(const QString& noun, const std::function<std::optional<QJsonObject>(qint64 id)>& read,
                          std::vector<OfficeFinding>& found) const
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

std::optional<EntityKind> tellsOf(std::string_view action)
{
    if (action == "customer.created" || action == "customer.edited")
        return EntityKind::Customer;
    if (action == "contract.drafted" || action == "contract.edited")
        return EntityKind::Contract;
    return std::nullopt;
}

void followLog(const AuditEntry& entry, const Database& database, ToldRecords& customers, ToldRecords& contracts)
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

} // namespace cdesk
