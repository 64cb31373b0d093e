// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companies/CompanyService.h"
#include "core/contracts/ContractService.h"
#include "core/contracts/drafting/DraftingService.h"
#include "core/customers/CustomerService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/templates/TemplateService.h"
#include "tests/support/core/TestOffice.h"

namespace cdesk {

/// An office that can draft: the shipped templates, our company, one customer, all services.
struct DraftDesk {
    TestOffice office;
    std::shared_ptr<FontCatalog> fonts;
    ContractService contracts{office.session};
    TemplateService templates;
    DraftingService drafting;
    Company company;
    Customer customer;

    DraftDesk();

    /// A contract on a shipped template (`买卖合同`, `服务合同`) with everything its questions ask for.
    Contract complete(const QString& contractType);
    /// The same as a stored draft.
    Contract drafted(const QString& contractType);
    TemplateVersionId versionFor(const QString& contractType);
    Contract reread(ContractId id);
    /// Takes a step; it must be possible.
    void step(ContractId id, ContractAction action, QDate day = {}, const QString& comment = {});
    /// Submits it and approves it, as it must be before it is printed to be signed.
    void approve(ContractId id);
};

} // namespace cdesk
