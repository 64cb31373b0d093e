// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerImport.h"
#include "core/customers/CustomerRules.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// How offices write the kinds of customers in their lists.
const QHash<QString, CustomerKind>& kindWords()
{
    static const QHash<QString, CustomerKind> kWords = {
        {u"企业"_s, CustomerKind::Enterprise},      {u"公司"_s, CustomerKind::Enterprise},
        {u"单位"_s, CustomerKind::Enterprise},      {u"有限责任公司"_s, CustomerKind::Enterprise},
        {u"民营"_s, CustomerKind::Enterprise},      {u"国企"_s, CustomerKind::Enterprise},
        {u"事业单位"_s, CustomerKind::Institution}, {u"机关"_s, CustomerKind::Institution},
        {u"政府"_s, CustomerKind::Institution},     {u"学校"_s, CustomerKind::Institution},
        {u"社会团体"_s, CustomerKind::Institution}, {u"个体工商户"_s, CustomerKind::SoleTrader},
        {u"个体户"_s, CustomerKind::SoleTrader},    {u"个体"_s, CustomerKind::SoleTrader},
        {u"个人"_s, CustomerKind::Person},          {u"自然人"_s, CustomerKind::Person},
        {u"外资"_s, CustomerKind::Foreign},         {u"境外"_s, CustomerKind::Foreign},
        {u"境外企业"_s, CustomerKind::Foreign},     {u"外国企业"_s, CustomerKind::Foreign}};
    return kWords;
}

const QHash<QString, CustomerStatus>& statusWords()
{
    static const QHash<QString, CustomerStatus> kWords = {
        {u"正常"_s, CustomerStatus::Active},       {u"合作中"_s, CustomerStatus::Active},
        {u"成交"_s, CustomerStatus::Active},       {u"启用"_s, CustomerStatus::Active},
        {u"在营"_s, CustomerStatus::Active},       {u"存续"_s, CustomerStatus::Active},
        {u"潜在"_s, CustomerStatus::Prospect},     {u"意向"_s, CustomerStatus::Prospect},
        {u"潜在客户"_s, CustomerStatus::Prospect}, {u"暂停"_s, CustomerStatus::Paused},
        {u"停用"_s, CustomerStatus::Paused},       {u"终止"_s, CustomerStatus::Closed},
        {u"注销"_s, CustomerStatus::Closed},       {u"已注销"_s, CustomerStatus::Closed},
        {u"流失"_s, CustomerStatus::Closed},       {u"关闭"_s, CustomerStatus::Closed}};
    return kWords;
}

/// The value a word or a stable code stands for; an unknown word is noted as a problem of the row.
template <class Enum>
std::optional<Enum> readWord(MappedRow& row, const QString& field, const QHash<QString, Enum>& words,
                             const QString& unknown)
{
    const QString text = row.text(field);
    if (text.isEmpty())
        return std::nullopt;
    if (const auto word = words.find(text); word != words.end())
        return *word;
    Enum value{};
    if (fromCode(text.toLower(), value))
        return value;
    row.refuse(field, unknown, text);
    return std::nullopt;
}

/// A, B, C, also as A级 or A类.
CustomerClass readClass(MappedRow& row)
{
    QString text = row.text(u"customer_class"_s).toUpper();
    if (text.endsWith(u'级') || text.endsWith(u'类'))
        text.chop(1);
    CustomerClass customerClass{};
    if (!fromCode(text, customerClass))
        row.refuse(u"customer_class"_s, u"customer.class_unknown"_s, text);
    return customerClass;
}

/// Columns of the file that are texts of the customer as they stand.
void readTexts(MappedRow& row, Customer& customer)
{
    customer.shortName = row.text(u"short_name"_s);
    customer.industry = row.text(u"industry"_s);
    customer.region = row.text(u"region"_s);
    customer.salesperson = row.text(u"salesperson"_s);
    customer.source = row.text(u"source"_s);
    customer.legalRepresentative = row.text(u"legal_representative"_s);
    customer.phone = row.text(u"phone"_s);
    customer.bankName = row.text(u"bank"_s);
    customer.bankAccount = row.code(u"bank_account"_s);
    customer.notes = row.text(u"notes"_s);
    for (const QString& field : {u"fax"_s, u"postal_code"_s})
        if (const QString text = row.text(field); !text.isEmpty())
            customer.ownFields.insert(field, text);
    if (const auto registeredOn = row.date(u"registered_on"_s))
        customer.ownFields.insert(u"registered_on"_s, registeredOn->toString(Qt::ISODate));
    const QString tags = row.text(u"tags"_s).replace(u'，', u',').replace(u'、', u',').replace(u'；', u',');
    customer.tags = tags.split(u',', Qt::SkipEmptyParts);
}

void readParts(MappedRow& row, Customer& customer)
{
    CustomerContact contact{.name = row.text(u"contact"_s),
                            .position = row.text(u"contact_post"_s),
                            .phone = row.text(u"mobile"_s),
                            .email = row.text(u"email"_s),
                            .note = {},
                            .isPrimary = true};
    if (contact.name.isEmpty() && customer.phone.isEmpty())
        customer.phone = contact.phone; // a number without a person belongs to the company
    // An address of mail without a person is kept under the company's name rather than dropped.
    if (contact.name.isEmpty() && !contact.email.isEmpty())
        contact.name = customer.name;
    if (!contact.name.isEmpty())
        customer.contacts.push_back(contact);
    if (const QString address = row.text(u"address"_s); !address.isEmpty())
        customer.addresses.push_back({AddressKind::Registered, address, true});
    if (const QString address = row.text(u"delivery_address"_s); !address.isEmpty())
        customer.addresses.push_back({AddressKind::Delivery, address, customer.addresses.empty()});
}

/// Where a rule of the customer finds its column: some are named otherwise in lists than in the record.
QString columnFieldOf(const QString& field)
{
    static const QHash<QString, QString> kNames = {
        {u"contacts"_s, u"contact"_s}, {u"addresses"_s, u"address"_s}, {u"bank_name"_s, u"bank"_s}};
    return kNames.value(field, field);
}

CustomerRow readRow(MappedRow& row)
{
    CustomerRow read;
    Customer& customer = read.values;
    customer.name = row.requiredText(u"name"_s);
    customer.creditCode = row.code(u"credit_code"_s);
    read.kind = readWord(row, u"kind"_s, kindWords(), u"customer.kind_unknown"_s);
    read.status = readWord(row, u"status"_s, statusWords(), u"customer.status_unknown"_s);
    customer.kind = read.kind.value_or(customer.kind);
    customer.status = read.status.value_or(customer.status);
    customer.customerClass = readClass(row);
    readTexts(row, customer);
    readParts(row, customer);
    customer = tidied(std::move(customer));
    for (const Error& problem : customerProblems(customer))
        if (problem.code != u"customer.name_missing"_s) // said already, by the cell
            row.refuse(columnFieldOf(problem.field), problem.code, problem.detail);
    for (const Error& warning : customerWarnings(customer))
        row.warn(columnFieldOf(warning.field), warning.code, warning.detail);
    return read;
}

} // namespace

Result<ImportPlan<CustomerRow>> planCustomers(const Table& table, const ColumnMapping& mapping,
                                              const ImportTarget& target, JobContext& job)
{
    return planImport<CustomerRow>(table, mapping, target, job, readRow);
}

} // namespace cdesk
