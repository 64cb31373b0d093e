// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/OfficeSettings.h"

#include "core/session/Session.h"
#include "core/settings/SettingRepository.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

// All settings stand under one key: they are read and saved as a whole, and the log shows what differs.
const QString& settingsKey()
{
    static const QString key = u"office"_s;
    return key;
}

struct SettingsChanged {
    QJsonObject before;
    QJsonObject after;

    AuditRecord audit() const
    {
        const FieldChanges changes = changedFields(before, after);
        return {.action = u"settings.changed"_s,
                .entity = EntityKind::Setting,
                .entityId = 1,
                .label = settingsKey(),
                .before = changes.before,
                .after = changes.after};
    }
};

Result<void> check(const OfficeSettings& settings)
{
    if (settings.expiringSoonDays < 0 || settings.expiringSoonDays > 365)
        return invalid(u"setting.days_out_of_range"_s, u"expiring_soon_days"_s,
                       QString::number(settings.expiringSoonDays));
    if (settings.backupHours < 1 || settings.backupHours > 168)
        return invalid(u"setting.hours_out_of_range"_s, u"backup_hours"_s, QString::number(settings.backupHours));
    if (settings.contractTypes.isEmpty())
        return invalid(u"setting.types_missing"_s, u"contract_types"_s);
    return checkClasses(settings.classes);
}

} // namespace

OfficeSettings defaultSettings()
{
    OfficeSettings settings;
    settings.contractTypes = QStringList{u"买卖合同"_s, u"服务合同"_s, u"租赁合同"_s, u"技术合同"_s, u"承揽合同"_s,
                                         u"运输合同"_s, u"经销协议"_s, u"补充协议"_s, u"其他合同"_s};
    settings.classes = defaultClasses();
    settings.contractNumberRule = u"HT-{yyyy}{MM}-{seq:4}"_s;
    settings.typeNumberRules = {{u"买卖合同"_s, u"XS-{yyyy}{MM}-{seq:4}"_s},
                                {u"服务合同"_s, u"FW-{yyyy}{MM}-{seq:4}"_s}};
    settings.archiveNumberRule = u"DA-{yyyy}-{seq:4}"_s;
    return settings;
}

QJsonObject toJson(const OfficeSettings& settings)
{
    QJsonObject rules;
    for (auto rule = settings.typeNumberRules.begin(); rule != settings.typeNumberRules.end(); ++rule)
        rules.insert(rule.key(), rule.value());
    return {{u"office_name"_s, settings.officeName},
            {u"contract_types"_s, QJsonArray::fromStringList(settings.contractTypes)},
            {u"contract_classes"_s, toJson(settings.classes)},
            {u"contract_number_rule"_s, settings.contractNumberRule},
            {u"type_number_rules"_s, rules},
            {u"archive_number_rule"_s, settings.archiveNumberRule},
            {u"expiring_soon_days"_s, settings.expiringSoonDays},
            {u"backup_hours"_s, settings.backupHours},
            {u"second_backup_folder"_s, settings.secondBackupFolder},
            {u"pdf_maker"_s, QString(toCode(settings.pdfMaker))},
            {u"is_sample"_s, settings.isSample}};
}

OfficeSettings readSettings(const Database& database)
{
    OfficeSettings settings = defaultSettings();
    const QString stored = SettingRepository(database).text(settingsKey());
    const QJsonObject json = QJsonDocument::fromJson(stored.toUtf8()).object();
    if (json.isEmpty())
        return settings;
    settings.officeName = json.value(u"office_name"_s).toString();
    settings.contractTypes.clear();
    for (const QJsonValue& type : json.value(u"contract_types"_s).toArray())
        settings.contractTypes.append(type.toString());
    if (json.contains(u"contract_classes"_s))
        settings.classes = classesFrom(json.value(u"contract_classes"_s).toArray());
    settings.contractNumberRule = json.value(u"contract_number_rule"_s).toString(settings.contractNumberRule);
    settings.typeNumberRules.clear();
    const QJsonObject rules = json.value(u"type_number_rules"_s).toObject();
    for (auto rule = rules.begin(); rule != rules.end(); ++rule)
        settings.typeNumberRules.insert(rule.key(), rule.value().toString());
    settings.archiveNumberRule = json.value(u"archive_number_rule"_s).toString(settings.archiveNumberRule);
    settings.expiringSoonDays = json.value(u"expiring_soon_days"_s).toInt(settings.expiringSoonDays);
    settings.backupHours = json.value(u"backup_hours"_s).toInt(settings.backupHours);
    settings.secondBackupFolder = json.value(u"second_backup_folder"_s).toString();
    fromCode(json.value(u"pdf_maker"_s).toString(), settings.pdfMaker); // an unknown one stays our own
    settings.isSample = json.value(u"is_sample"_s).toBool();
    return settings;
}

Result<OfficeSettings> SettingService::read(const Actor& actor) const
{
    return m_session.read(actor, "setting.read",
                          [](const Database& database) -> Result<OfficeSettings> { return readSettings(database); });
}

Result<void> SettingService::save(const Actor& actor, const OfficeSettings& settings)
{
    return m_session.write(actor, "setting.save", [&](UnitOfWork& work) -> Result<void> {
        if (const auto sound = check(settings); !sound)
            return sound;
        const OfficeSettings before = readSettings(work.database());
        if (before == settings)
            return {};
        SettingRepository(work.database())
            .setText(settingsKey(), QString::fromUtf8(QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact)));
        work.record(SettingsChanged{toJson(before), toJson(settings)});
        return {};
    });
}

} // namespace cdesk
