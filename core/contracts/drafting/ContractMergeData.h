// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companies/Company.h"
#include "core/companies/CompanyPictures.h"
#include "core/contracts/Contract.h"
#include "core/customers/Customer.h"
#include "core/documents/merge/MergeValue.h"

namespace cdesk {

/// What a contract is filled from: itself, and what only the master records know (e-mail addresses).
struct DraftSubject {
    Contract contract;
    std::optional<Company> company;
    std::optional<Customer> customer;
    CompanyPictures pictures = {};
    bool showsSeal = false; ///< only while the pages say 草稿
};

/// Every value the contract offers to a template, by the keys of contractFieldNames(): the number, dates and terms in
/// words, the amount with its net and tax parts, 明细, the parties by their place (甲方 first), 客户 and 我方, and the
/// answers to the template's questions. What is not known is left out, so that the template's own default speaks or
/// the field counts as missing.
MergeValue mergeDataOf(const DraftSubject& subject);
/// Whether a field of the table, by its key, has a place in contracts and master records. What has none, such as a
/// fax number or the place of signing, is asked for while drafting, like a question of the template.
bool isHeldByContracts(const QString& key);

/// 不含税金额 and 税额: each line's tax is taken out of the line on its own. Without lines the answer 税率 tells the
/// rate; nothing when that is missing too. Errors: tax.rate, money.overflow
Result<std::optional<TaxedAmount>> taxedAmountOf(const Contract& contract);

/// 期满终止，不自动续签 · 期满自动续签 · 期满前经双方书面同意续签
QString renewalText(Renewal renewal);
/// Notice as it stands in a clause: 60日, 2个月, 1年. Empty for none.
QString spanInFigures(Span span);
/// A term as it stands in a clause: 一年, 六个月, 九十日; twelve months are a year. Empty for none.
QString spanInWords(Span span);

/// A rate as people write it, "13%", "0.13", "13", in parts per million. Errors: tax.rate (not 0–100 %)
Result<int> parseTaxRate(const QString& text);
/// "13%"
QString formatTaxRate(int ratePpm);

} // namespace cdesk
