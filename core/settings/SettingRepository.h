// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

class Database;

/// The office's settings as stored: text by key.
class SettingRepository {
public:
    explicit SettingRepository(const Database& database) : m_database{database} {}

    /// @p fallback when the office never set it.
    QString text(const QString& key, const QString& fallback = {}) const;
    void setText(const QString& key, const QString& value) const;

private:
    const Database& m_database;
};

} // namespace cdesk
