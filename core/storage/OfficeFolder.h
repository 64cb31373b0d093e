// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

/// Where everything of one office lies: one folder, nothing outside it.
class OfficeFolder {
public:
    explicit OfficeFolder(const QString& path);

    QString path() const { return m_path; }
    QString database() const { return m_path + QLatin1StringView("/office.db"); }
    QString files() const { return m_path + QLatin1StringView("/files"); }
    QString backups() const { return m_path + QLatin1StringView("/backups"); }
    /// Who may open it; only in a protected office, with a twin keys.json.bak.
    QString keys() const { return m_path + QLatin1StringView("/keys.json"); }
    /// Attempts to log in that were refused; only in a protected office.
    QString refusedLogins() const { return m_path + QLatin1StringView("/refused_logins.json"); }
    bool holdsOffice() const;

private:
    QString m_path; ///< absolute, clean
};

} // namespace cdesk
