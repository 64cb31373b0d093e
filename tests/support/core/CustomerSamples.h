// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"
#include "tests/support/core/TestOffice.h"

namespace cdesk {

/// Made-up codes whose check characters hold.
extern const QString kSoundCode;
extern const QString kOtherSoundCode;

Customer customerNamed(const QString& name);
/// A customer of which everything is known.
Customer fullCustomer();
/// A draft contract with this customer, straight into the database: contracts have services of their own.
void addContract(Database& database, CustomerId customer, const QString& number);

} // namespace cdesk
