// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingRepository.h"

#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QString SettingRepository::text(const QString& key, const QString& fallback) const
{
    return m_database.query(u"SELECT value FROM setting WHERE key = :key"_s)
        .bind(":key", key)
        .optional([](const Row& row) { return row.text("value"); })
        .value_or(fallback);
}

void SettingRepository::setText(const QString& key, const QString& value) const
{
    m_database
        .query(u"INSERT INTO setting (key, value) VALUES (:key, :value)"
               " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bind(":key", key)
        .bind(":value", value)
        .execute();
}

} // namespace cdesk
