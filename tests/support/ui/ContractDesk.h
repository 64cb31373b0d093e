// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/CustomerBulkService.h"
#include "tests/support/core/DraftDesk.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/contracts/ContractServices.h"

namespace cdesk::ui {

/// A desk for the contract page: an office that can draft, its ledger, everything at once on one thread.
struct ContractDesk : DraftDesk {
    InlineDispatcher dispatcher;
    Ledger ledger{office.clock, officeSources()};
    HeardMessages messages;
    SeenPlaces places;
    CannedFiles files;
    QTemporaryDir viewFolder;
    ViewState view{viewFolder.filePath(QStringLiteral("view.ini"))};
    PageContext context{office.admin, office.clock, dispatcher, ledger, office.office->feed(),
                        messages,     places,       files,      view};
    CompanyService companies{office.session};
    DocumentService documents{office.session, office.office->files()};
    SettingService settings{office.session};
    CustomerService customers{office.session};
    CustomerMergeService merges{office.session};
    CustomerImport imports{office.session};
    FormDraftService drafts{office.session};
    CustomerBulkService bulk{office.session};
    OwnTextService ownTexts{office.session, office.office->files()};
    PaperImport papers{office.session, office.office->files()};
    ContractServices services{contracts, drafting, templates,
                              documents, settings, {companies, customers, merges, imports, drafts, bulk, documents},
                              ownTexts,  papers};

    ContractDesk()
    {
        office.session.addObserver(ledger);
        JobContext whole;
        static_cast<void>(ledger.load(office.database, whole));
    }
};

} // namespace cdesk::ui
