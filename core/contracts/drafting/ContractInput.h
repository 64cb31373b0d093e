// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"

namespace cdesk {

class PreparedTemplate;

/// Writes values given by key or Chinese name into a draft: `amount`, `contract.amount` and 合同金额 are the same.
/// Objects are taken apart ("customer": {"address": …} is customer.address); 明细 is a list of product, specification,
/// unit, quantity, unit_price, tax_rate. Party fields change the party as written in this contract. What the template
/// asks for by its own names becomes an answer. The amount follows from the lines unless it is given.
/// Errors: contract.field_unknown (neither the program nor the template knows the name), contract.value_unreadable,
/// date.invalid, term.span, money.*, decimal.*, tax.rate, contract.renewal_unknown, contract.term_kind_unknown,
/// contract.line_unreadable; `field` is the name as it was given, for lines with the line's number as detail.
Result<void> applyInput(Contract& contract, const QJsonObject& values, const PreparedTemplate* form);

} // namespace cdesk
