// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/CheckService.h"

#include "core/checks/CheckRepository.h"
#include "core/session/Session.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct CheckRulesChanged {
    QJsonObject before;
    QJsonObject after;

    AuditRecord audit() const
    {
        const FieldChanges changes = changedFields(before, after);
        return {.action = u"check_rules.changed"_s,
                .entity = EntityKind::Setting,
                .entityId = 1,
                .label = u"check_rules"_s,
                .before = changes.before,
                .after = changes.after};
    }
};

} // namespace

Result<CheckRules> CheckService::rules(const Actor& actor) const
{
    return m_session.read(actor, "check.rules", [](const Database& database) -> Result<CheckRules> {
        return CheckRepository(database).rules();
    });
}

Result<void> CheckService::saveRules(const Actor& actor, const CheckRules& rules)
{
    return m_session.write(actor, "check.save_rules", [&](UnitOfWork& work) -> Result<void> {
        if (const auto sound = checkCheckRules(rules); !sound)
            return sound;
        const CheckRepository checks(work.database());
        const CheckRules before = checks.rules();
        if (before == rules)
            return {};
        checks.saveRules(rules);
        work.record(CheckRulesChanged{toJson(before), toJson(rules)});
        return {};
    });
}

Result<std::optional<std::vector<Finding>>> CheckService::findings(const Actor& actor, ContractId contract) const
{
    using Answer = Result<std::optional<std::vector<Finding>>>;
    return m_session.read(actor, "check.findings", [&](const Database& database) -> Answer {
        return CheckRepository(database).newest(contract);
    });
}

} // namespace cdesk
