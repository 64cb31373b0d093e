// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/customers/Customer.h"

namespace cdesk {

/// The customer as it is kept: blanks at both ends, control and direction characters gone, the code in plain capitals,
/// empty contacts, addresses and tags dropped, each tag once. Line breaks stay in notes and payment terms alone.
Customer tidied(Customer customer);

/// Every reason why a tidied customer can't be saved; empty when it can.
/// Codes: customer.name_missing, customer.name_too_long, customer.name_unreadable (holds U+FFFD: the file was read in
/// a wrong encoding), customer.text_too_long (detail: longest length allowed), customer.contact_name_missing,
/// customer.several_primary_contacts, customer.several_primary_addresses, customer.credit_limit_negative.
std::vector<Error> customerProblems(const Customer& customer);

/// What looks wrong and is kept all the same: credit_code.* as creditCodeProblem() says (detail: the code; only for
/// kinds that have one), customer.email_doubtful (detail: the address).
std::vector<Error> customerWarnings(const Customer& customer);

/// How completely a customer is known.
struct Completeness {
    int percent = 0;     ///< 0 … 100
    QStringList missing; ///< keys of what to complete, most important first: credit_code, contacts, address …
};
/// A person needs no legal representative, a foreign company no Chinese code: what can't be expected is not missed.
Completeness completenessOf(const Customer& customer);

} // namespace cdesk
