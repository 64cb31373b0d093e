// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveReport.h"
#include "core/archive/ArchiveService.h"
#include "core/audit/AuditService.h"
#include "core/backup/BackupService.h"
#include "core/clauses/ClauseService.h"
#include "core/companies/CompanyService.h"
#include "core/contracts/ContractService.h"
#include "core/contracts/drafting/DraftingService.h"
#include "core/contracts/drafting/OwnText.h"
#include "core/contracts/paper/PaperImport.h"
#include "core/customers/CustomerBulkService.h"
#include "core/customers/CustomerImport.h"
#include "core/customers/CustomerMergeService.h"
#include "core/customers/CustomerService.h"
#include "core/documents/store/DocumentService.h"
#include "core/drafts/FormDraftService.h"
#include "core/ledger/Ledger.h"
#include "core/reminders/ReminderService.h"
#include "core/session/Office.h"
#include "core/settings/OfficeSettings.h"
#include "core/templates/TemplateService.h"
#include "core/users/AccountService.h"
#include "core/users/MisuseService.h"
#include "core/users/RightsReview.h"
#include "core/users/UserService.h"

namespace cdesk {

/// What is asked before an office is made.
struct NewOffice {
    QString name;   ///< empty: it goes by our company's name
    QString person; ///< who works in it, when it is not protected; empty: named after the computer account
    std::optional<Protection> protection;
};

/// An open office with everything that works on it. Made, used and destroyed on the database thread.
struct Workplace {
    std::unique_ptr<Office> office;
    std::unique_ptr<Ledger> ledger;
    SettingService settings;
    TemplateService templates;
    ClauseService clauses;
    ContractService contracts;
    DraftingService drafting;
    OwnTextService ownTexts;
    PaperImport papers;
    ReminderService reminders;
    CompanyService companies;
    CustomerService customers;
    CustomerMergeService customerMerges;
    CustomerImport customerImports;
    CustomerBulkService customerBulk;
    FormDraftService formDrafts;
    ArchiveService archive;
    ArchiveReport archiveReports;
    DocumentService documents;
    BackupService backups;
    AuditService audit;
    UserService users;
    AccountService accounts;
    MisuseService warnings;
    RightsReviewService rightsReviews;

    /// Makes a new office in @p folder, with the shipped templates and clauses, or opens the one that is there. @p
    /// fonts is null where no Chinese font is installed, and outlives the workplace. Of the lists only their first rows
    /// are read: load the ledger next. A protected office needs @p credentials; @p wish is for a new one.
    /// Errors: as Office::create and Office::open.
    static Result<std::shared_ptr<Workplace>> start(const OfficeFolder& folder, const Clock& clock, FontCatalog* fonts,
                                                    const std::optional<Credentials>& credentials = {},
                                                    const NewOffice& wish = {});

private:
    Workplace(std::unique_ptr<Office> opened, FontCatalog* fonts);
};

} // namespace cdesk
