// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companies/CompanyService.h"
#include "core/customers/CustomerBulkService.h"
#include "core/customers/CustomerImport.h"
#include "core/customers/CustomerMergeService.h"
#include "core/customers/CustomerService.h"
#include "core/documents/store/DocumentService.h"
#include "core/drafts/FormDraftService.h"

namespace cdesk::ui {

/// The use cases of the customer page. They live on the database thread: call them through the dispatcher.
struct CustomerServices {
    CompanyService& companies;
    CustomerService& customers;
    CustomerMergeService& merges;
    CustomerImport& imports;
    FormDraftService& drafts;
    CustomerBulkService& bulk;
    DocumentService& documents;
};

} // namespace cdesk::ui
