// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/SecuritySettings.h"

#include "core/settings/SettingRepository.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QString securityKey()
{
    return u"security"_s;
}

} // namespace

QJsonObject toJson(const SecuritySettings& settings)
{
    return {{u"four_eyes"_s, settings.fourEyes},
            {u"night_from_hour"_s, settings.nightFromHour},
            {u"night_to_hour"_s, settings.nightToHour},
            {u"review_months"_s, settings.reviewMonths},
            {u"lock_after_minutes"_s, settings.lockAfterMinutes}};
}

Result<void> checkSecurity(const SecuritySettings& settings)
{
    for (const int hour : {settings.nightFromHour, settings.nightToHour})
        if (hour < 0 || hour > 23)
            return invalid(u"security.hour_out_of_range"_s, {}, QString::number(hour));
    if (settings.reviewMonths < 1 || settings.reviewMonths > 24)
        return invalid(u"security.months_out_of_range"_s, {}, QString::number(settings.reviewMonths));
    if (std::ranges::find(kLockMinutes, settings.lockAfterMinutes) == kLockMinutes.end())
        return invalid(u"security.lock_out_of_range"_s, {}, QString::number(settings.lockAfterMinutes));
    return {};
}

SecuritySettings readSecurity(const Database& database)
{
    const QJsonObject json = QJsonDocument::fromJson(SettingRepository(database).text(securityKey()).toUtf8()).object();
    SecuritySettings settings;
    settings.fourEyes = json.value(u"four_eyes"_s).toBool(settings.fourEyes);
    settings.nightFromHour = json.value(u"night_from_hour"_s).toInt(settings.nightFromHour);
    settings.nightToHour = json.value(u"night_to_hour"_s).toInt(settings.nightToHour);
    settings.reviewMonths = json.value(u"review_months"_s).toInt(settings.reviewMonths);
    settings.lockAfterMinutes = json.value(u"lock_after_minutes"_s).toInt(settings.lockAfterMinutes);
    return settings;
}

void saveSecurity(const Database& database, const SecuritySettings& settings)
{
    SettingRepository(database).setText(
        securityKey(), QString::fromUtf8(QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact)));
}

} // namespace cdesk
