// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupService.h"
#include "core/companies/CompanyService.h"
#include "core/contracts/ContractService.h"
#include "core/customers/CustomerService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/programs/PdfProgram.h"
#include "core/documents/store/DocumentService.h"
#include "core/reminders/ReminderService.h"
#include "core/settings/OfficeSettings.h"
#include "ui/theme/Theme.h"
#include "ui/users/UserServices.h"

#include <functional>
#include <optional>

class QAction;

namespace cdesk::ui {

/// What the settings page works with. The services live on the database thread: call them through the dispatcher.
struct SettingsServices {
    SettingService& settings;
    CompanyService& companies;
    BackupService& backups;
    ReminderService& reminders; ///< for the office's working days
    CustomerService& customers; ///< these three for the bin
    ContractService& contracts;
    DocumentService& documents;
    QString backupFolder;                    ///< the office's own folder of backups
    std::shared_ptr<FontCatalog> fonts = {}; ///< null where no Chinese font is installed
    FindPdfPrograms findPdfPrograms = {};
    std::optional<UserServices> people = {}; ///< the section about people stands where this is given
};

/// What a person chooses for the window on this computer, and who carries it out.
struct WindowChoices {
    QString language;
    std::function<void(const QString& language)> chooseLanguage;
    std::function<Lightness()> lightness;
    std::function<void(Lightness)> chooseLightness;
    QAction* staysInTray = nullptr;           ///< checkable; the window's own command for it
    std::function<void()> protectOffice = {}; ///< closes the open office and asks for what protects it
    std::function<void()> lock = {};
};

} // namespace cdesk::ui
