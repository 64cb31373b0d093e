// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"
#include "core/sample/GeneratedNames.h"

namespace cdesk {

struct GeneratedStep {
    ContractAction action;
    QDate day;
    QString comment;
};

/// A made-up contract with everything that happened to it, as far as @p today is.
struct GeneratedLife {
    Contract contract; ///< without number, customer, company and parties; the title lacks the customer's name
    QDate draftedOn;
    std::vector<GeneratedStep> steps;
    QDate filedOn; ///< none: not in the archive
};

/// Every step follows the lifecycle, and none lies after @p today.
GeneratedLife inventLife(Chance& chance, QDate draftedOn, QDate today);

} // namespace cdesk
