// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/CheckRepository.h"

#include "core/checks/ContractCheck.h"
#include "core/settings/SettingRepository.h"
#include "core/storage/Database.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kRulesKey = u"check_rules"_s;

} // namespace

CheckRules CheckRepository::rules() const
{
    const QString stored = SettingRepository(m_database).text(kRulesKey);
    return checkRulesFromJson(QJsonDocument::fromJson(stored.toUtf8()).object());
}

void CheckRepository::saveRules(const CheckRules& rules) const
{
    const QByteArray json = QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact);
    SettingRepository(m_database).setText(kRulesKey, QString::fromUtf8(json));
}

void CheckRepository::keep(ContractVersionId version, const std::vector<Finding>& findings, qint64 atUtcMs) const
{
    const int blocking = countBlocking(findings);
    m_database
        .query(u"INSERT INTO contract_check (contract_version_id, findings, blocking, warnings, checked_utc_ms)"
               " VALUES (:version, :findings, :blocking, :warnings, :at)"
               " ON CONFLICT (contract_version_id) DO UPDATE SET findings = excluded.findings,"
               " blocking = excluded.blocking, warnings = excluded.warnings,"
               " checked_utc_ms = excluded.checked_utc_ms"_s)
        .bind(":version", version)
        .bind(":findings", QJsonObject{{u"findings"_s, toJson(findings)}})
        .bind(":blocking", blocking)
        .bind(":warnings", static_cast<int>(findings.size()) - blocking)
        .bind(":at", atUtcMs)
        .execute();
}

std::optional<std::vector<Finding>> CheckRepository::newest(ContractId contract) const
{
    return m_database
        .query(u"SELECT c.findings FROM contract_check c JOIN contract_version v ON v.id = c.contract_version_id"
               " WHERE v.contract_id = :id AND v.number ="
               " (SELECT MAX(w.number) FROM contract_version w WHERE w.contract_id = :id)"_s)
        .bind(":id", contract)
        .optional([](const Row& row) { return findingsFromJson(row.json("findings").value(u"findings"_s).toArray()); });
}

} // namespace cdesk
