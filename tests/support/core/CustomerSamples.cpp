// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/CustomerSamples.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

const QString kSoundCode = u"911201161234567885"_s;
const QString kOtherSoundCode = u"913101151234567880"_s;

Customer customerNamed(const QString& name)
{
    Customer customer;
    customer.name = name;
    return customer;
}

Customer fullCustomer()
{
    Customer customer = customerNamed(u"北京海河机电设备有限公司"_s);
    customer.shortName = u"海河机电"_s;
    customer.creditCode = kSoundCode;
    customer.customerClass = CustomerClass::A;
    customer.industry = u"机械制造"_s;
    customer.region = u"北京"_s;
    customer.salesperson = u"赵强"_s;
    customer.source = u"展会"_s;
    customer.legalRepresentative = u"孙丽"_s;
    customer.phone = u"010-6234 5678"_s;
    customer.invoiceTitle = u"北京海河机电设备有限公司"_s;
    customer.bankName = u"某银行北京海淀支行"_s;
    customer.bankAccount = u"1100 2233 4455 6677"_s;
    customer.creditLimitMinor = 50'000'000;
    customer.paymentTerms = u"月结 30 天"_s;
    customer.notes = u"第一行\n第二行"_s;
    customer.contacts = {{.name = u"刘洋"_s, .position = u"会计"_s, .phone = u"010-1"_s, .email = {}, .note = {}},
                         {.name = u"王芳"_s,
                          .position = u"采购经理"_s,
                          .phone = u"138 0000 0000"_s,
                          .email = u"wang@example.com"_s,
                          .note = {},
                          .isPrimary = true}};
    customer.addresses = {{AddressKind::Registered, u"北京市海淀区某路 1 号"_s, true}};
    customer.tags = {u"设备"_s, u"重点"_s};
    return customer;
}

void addContract(Database& database, CustomerId customer, const QString& number)
{
    database
        .query(u"INSERT INTO contract (number, title, contract_type, state, customer_id, created_by, created_utc_ms,"
               " updated_utc_ms) VALUES (:number, '买卖合同', 'sale', 'draft', :customer, 'test', 0, 0)"_s)
        .bind(":number", number)
        .bind(":customer", customer)
        .execute();
}

} // namespace cdesk
