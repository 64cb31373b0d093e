// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companies/Company.h"
#include "core/contracts/Contract.h"
#include "core/customers/Customer.h"

namespace cdesk {

/// Everything a person writes into a contract, as JSON: for drafts that survive a crash and for the values a finished
/// version keeps. Without state, dates of decisions, times and revision.
QJsonObject formFields(const Contract& contract);
/// The other way; what is missing or unreadable stays empty.
Contract contractFromForm(const QJsonObject& form);

/// What the text of a contract depends on; a version keeps it and is out of date when it changes.
QJsonObject textValues(const Contract& contract);

/// The same agreement as a new draft (C7): without number, dates of signing and life, answers and lines kept.
Contract copyAsDraft(const Contract& contract);

/// A party as it is written into a contract today.
ContractParty partyOf(const Customer& customer);
ContractParty partyOf(const Company& company);
/// 甲方, 乙方, 丙方 … for the place counted from 0.
QString partyLabel(size_t place);
/// Writes both sides into the contract; @p ourLabel (甲方 or 乙方) is where we stand. Third parties stay behind them.
void setParties(Contract& contract, const Company& company, const Customer& customer, const QString& ourLabel);

/// The amount of each line and of the contract anew from quantities and prices.
/// Errors: money.overflow with the line's number as detail.
Result<void> recalculate(Contract& contract);

} // namespace cdesk
