// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/CustomerService.h"

namespace cdesk {

class Database;

/// Contracts in which the customer is the counterparty or one of the parties as they stand on @p today, newest first;
/// none from the bin.
std::vector<DossierContract> contractsOfCustomer(const Database& database, CustomerId id, QDate today);

/// Files kept with the customer itself, newest first; none from the bin.
std::vector<DossierDocument> documentsOfCustomer(const Database& database, CustomerId id);

} // namespace cdesk
