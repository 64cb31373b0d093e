// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerTexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::span<const CustomerText> customerTexts()
{
    static const std::array<CustomerText, 14> kTexts = {{
        {u"name"_s, &Customer::name, 200},
        {u"short_name"_s, &Customer::shortName, 100},
        {u"credit_code"_s, &Customer::creditCode, 40},
        {u"legal_representative"_s, &Customer::legalRepresentative, 100},
        {u"phone"_s, &Customer::phone, 60},
        {u"industry"_s, &Customer::industry, 100},
        {u"region"_s, &Customer::region, 100},
        {u"salesperson"_s, &Customer::salesperson, 100},
        {u"source"_s, &Customer::source, 100},
        {u"invoice_title"_s, &Customer::invoiceTitle, 200},
        {u"bank_name"_s, &Customer::bankName, 200},
        {u"bank_account"_s, &Customer::bankAccount, 60},
        {u"payment_terms"_s, &Customer::paymentTerms, 500},
        {u"notes"_s, &Customer::notes, 20'000},
    }};
    return kTexts;
}

const CustomerText* customerText(QStringView key)
{
    const auto all = customerTexts();
    const auto found =
        std::find_if(all.begin(), all.end(), [key](const CustomerText& text) { return text.key == key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace cdesk
