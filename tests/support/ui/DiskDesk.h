// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/OfficeOnDisk.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/settings/SettingsServices.h"

namespace cdesk::ui {

/// A desk like TestDesk over an office on the disk, for what the settings do with its files and keys.
struct DiskDesk {
    OfficeOnDisk disk;
    InlineDispatcher dispatcher;
    Ledger ledger{disk.clock, officeSources()};
    HeardMessages messages;
    SeenPlaces places;
    CannedFiles files;
    ViewState view{disk.folder.filePath(QStringLiteral("view.ini"))};
    PageContext context{disk.actor(), disk.clock, dispatcher, ledger, disk.office->feed(),
                        messages,     places,     files,      view};
    SettingService settings{disk.office->session()};
    CompanyService companies{disk.office->session()};
    BackupService backups{*disk.office};
    ReminderService reminders{disk.office->session()};
    CustomerService customers{disk.office->session()};
    ContractService contracts{disk.office->session()};
    DocumentService documents{disk.office->session(), disk.office->files()};
    UserService users{disk.office->session()};
    AccountService accounts{*disk.office};
    MisuseService warnings{disk.office->session()};
    RightsReviewService reviews{disk.office->session()};
    std::vector<PdfProgram> programs; ///< what else makes PDFs on this computer
    SettingsServices services{settings,
                              companies,
                              backups,
                              reminders,
                              customers,
                              contracts,
                              documents,
                              disk.office->folder().backups(),
                              FontCatalog::create().value_or(nullptr),
                              [this] { return programs; },
                              UserServices{users, accounts, warnings, reviews}};

    explicit DiskDesk(const std::optional<Protection>& protection = {}) : disk{protection} {}
};

} // namespace cdesk::ui
