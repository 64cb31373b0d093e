// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/programs/PdfProgram.h"
#include "core/numbers/NumberRegister.h"
#include "core/settings/ContractClass.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace cdesk {

class Database;
class Session;
struct Actor;

/// What the office has decided for everybody. What one person likes on one computer is ViewState instead.
struct OfficeSettings {
    QString officeName;
    QStringList contractTypes;              ///< by nature (C2); the first is proposed
    std::vector<ContractClass> classes;     ///< what contracts of a nature, subject or form bring along (C2)
    QString contractNumberRule;             ///< C3; for every type without a rule of its own
    QMap<QString, QString> typeNumberRules; ///< contract type → rule
    QString archiveNumberRule;              ///< L1
    int expiringSoonDays = 30;              ///< 0–365: from then on a contract counts as 即将到期
    int backupHours = 4;                    ///< 1–168: between backups while something changed
    QString secondBackupFolder;             ///< empty: none
    PdfMaker pdfMaker = PdfMaker::Own;      ///< who makes the pages of a contract saved as PDF
    bool isSample = false;                  ///< the sample office shows a banner

    friend bool operator==(const OfficeSettings&, const OfficeSettings&) = default;
};

/// The settings of an office that changed nothing yet.
OfficeSettings defaultSettings();
QJsonObject toJson(const OfficeSettings& settings);

/// Reads and changes the office's settings.
class SettingService {
public:
    explicit SettingService(Session& session) : m_session{session} {}

    Result<OfficeSettings> read(const Actor& actor) const;
    /// Errors: setting.days_out_of_range, setting.hours_out_of_range, setting.types_missing, number_rule.*, those of
    /// checkClasses()
    Result<void> save(const Actor& actor, const OfficeSettings& settings);

    /// What came of the rules for numbers.
    NumberRegister numbers() const { return NumberRegister(m_session); }

private:
    Session& m_session;
};

/// For use inside other use cases.
OfficeSettings readSettings(const Database& database);

} // namespace cdesk
