// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractService.h"
#include "core/contracts/drafting/DraftingService.h"
#include "core/contracts/drafting/OwnText.h"
#include "core/contracts/paper/PaperImport.h"
#include "core/documents/store/DocumentService.h"
#include "core/settings/OfficeSettings.h"
#include "core/templates/TemplateService.h"
#include "ui/customers/CustomerServices.h"

namespace cdesk::ui {

/// The use cases of the contract pages. They live on the database thread: call them through the dispatcher.
struct ContractServices {
    ContractService& contracts;
    DraftingService& drafting;
    TemplateService& templates;
    DocumentService& documents;
    SettingService& settings;
    CustomerServices customers;
    OwnTextService& ownTexts;
    PaperImport& papers;
};

} // namespace cdesk::ui
