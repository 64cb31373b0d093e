// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/drafting/DraftingService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/templates/TemplateService.h"
#include "tests/bench/support/BenchOffice.h"

namespace cdesk::bench {

/// An office in memory that drafts on the shipped sales template, and contracts that differ in every value.
struct ContractDesk {
    ContractDesk();

    /// The @p number-th contract, with everything the template asks for and fifteen lines.
    Contract contract(int number) const;
    DraftSubject subject(int number) const;
    /// The same filled into the template.
    FilledDocument filled(int number);

    FixedClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Office> office;
    std::shared_ptr<FontCatalog> fonts;
    TemplateService templates;
    DraftingService drafting;
    std::shared_ptr<const PreparedTemplate> form;

private:
    Company m_company;
    std::vector<Customer> m_customers;
    TemplateVersionId m_version;
};

} // namespace cdesk::bench
