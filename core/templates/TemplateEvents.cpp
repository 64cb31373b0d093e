// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/TemplateEvents.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

AuditRecord templateRecord(const QString& action, const Template& contractTemplate, const QJsonObject& before,
                           const QJsonObject& after)
{
    return {.action = action,
            .entity = EntityKind::Template,
            .entityId = contractTemplate.id.value(),
            .label = contractTemplate.name,
            .before = before,
            .after = after};
}

} // namespace

AuditRecord TemplateImported::audit() const
{
    return templateRecord(u"template.imported"_s, contractTemplate, {}, auditFields(contractTemplate));
}

AuditRecord TemplateEdited::audit() const
{
    const FieldChanges changes = changedFields(auditFields(before), auditFields(after));
    return templateRecord(u"template.edited"_s, after, changes.before, changes.after);
}

AuditRecord TemplateVersionAdded::audit() const
{
    return templateRecord(u"template.version_added"_s, contractTemplate, {},
                          {{u"version"_s, version.number}, {u"sha256"_s, sha256}, {u"bindings"_s, version.bindings}});
}

AuditRecord TemplateStepTaken::audit() const
{
    return templateRecord(u"template."_s + toCode(version.state), contractTemplate,
                          {{u"version"_s, version.number}, {u"state"_s, QString(toCode(from))}},
                          {{u"version"_s, version.number}, {u"state"_s, QString(toCode(version.state))}});
}

AuditRecord TemplateMadeDefault::audit() const
{
    return templateRecord(u"template.made_default"_s, contractTemplate, {},
                          {{u"contract_type"_s, contractTemplate.contractType}});
}

} // namespace cdesk
