// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Customer.h"

#include "core/base/CodeTable.h"
#include "core/customers/CustomerTexts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kKindCodes = {"enterprise"_L1, "institution"_L1, "sole_trader"_L1, "person"_L1, "foreign"_L1};
constexpr std::array kClassCodes = {""_L1, "A"_L1, "B"_L1, "C"_L1};
constexpr std::array kStatusCodes = {"active"_L1, "prospect"_L1, "paused"_L1, "closed"_L1};
constexpr std::array kAddressCodes = {"registered"_L1, "office"_L1, "delivery"_L1, "mail"_L1};

template <class Part>
const Part* primaryOf(const std::vector<Part>& parts)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [](const Part& part) { return part.isPrimary; });
    if (found != parts.end())
        return &*found;
    return parts.empty() ? nullptr : &parts.front();
}

template <class Enum>
void readCode(const QJsonObject& json, const QString& key, Enum& value)
{
    if (json.contains(key))
        static_cast<void>(fromCode(json.value(key).toString(), value)); // an unknown code keeps the base's value
}

QJsonArray contactsJson(const std::vector<CustomerContact>& contacts)
{
    QJsonArray all;
    for (const CustomerContact& contact : contacts)
        all.append(QJsonObject{{u"name"_s, contact.name},
                               {u"position"_s, contact.position},
                               {u"phone"_s, contact.phone},
                               {u"email"_s, contact.email},
                               {u"note"_s, contact.note},
                               {u"is_primary"_s, contact.isPrimary}});
    return all;
}

QJsonArray addressesJson(const std::vector<CustomerAddress>& addresses)
{
    QJsonArray all;
    for (const CustomerAddress& address : addresses)
        all.append(QJsonObject{{u"kind"_s, QString(toCode(address.kind))},
                               {u"address"_s, address.address},
                               {u"is_primary"_s, address.isPrimary}});
    return all;
}

std::vector<CustomerContact> contactsOf(const QJsonArray& array)
{
    std::vector<CustomerContact> contacts;
    for (const QJsonValue& value : array) {
        const QJsonObject json = value.toObject();
        contacts.push_back({json.value(u"name"_s).toString(), json.value(u"position"_s).toString(),
                            json.value(u"phone"_s).toString(), json.value(u"email"_s).toString(),
                            json.value(u"note"_s).toString(), json.value(u"is_primary"_s).toBool()});
    }
    return contacts;
}

std::vector<CustomerAddress> addressesOf(const QJsonArray& array)
{
    std::vector<CustomerAddress> addresses;
    for (const QJsonValue& value : array) {
        const QJsonObject json = value.toObject();
        CustomerAddress address;
        readCode(json, u"kind"_s, address.kind);
        address.address = json.value(u"address"_s).toString();
        address.isPrimary = json.value(u"is_primary"_s).toBool();
        addresses.push_back(address);
    }
    return addresses;
}

} // namespace

QLatin1StringView toCode(CustomerKind kind)
{
    return codeOf(kKindCodes, kind);
}
bool fromCode(QStringView code, CustomerKind& kind)
{
    return findCode(kKindCodes, code, kind);
}
QLatin1StringView toCode(CustomerClass customerClass)
{
    return codeOf(kClassCodes, customerClass);
}
bool fromCode(QStringView code, CustomerClass& customerClass)
{
    return findCode(kClassCodes, code, customerClass);
}
QLatin1StringView toCode(CustomerStatus status)
{
    return codeOf(kStatusCodes, status);
}
bool fromCode(QStringView code, CustomerStatus& status)
{
    return findCode(kStatusCodes, code, status);
}
QLatin1StringView toCode(AddressKind kind)
{
    return codeOf(kAddressCodes, kind);
}
bool fromCode(QStringView code, AddressKind& kind)
{
    return findCode(kAddressCodes, code, kind);
}

const CustomerContact* Customer::primaryContact() const
{
    return primaryOf(contacts);
}
const CustomerAddress* Customer::primaryAddress() const
{
    return primaryOf(addresses);
}

Customer withoutAmounts(Customer customer)
{
    customer.creditLimitMinor.reset();
    return customer;
}

QJsonObject toJson(const Customer& customer)
{
    QJsonObject json;
    for (const CustomerText& text : customerTexts())
        json.insert(text.key, customer.*text.value);
    json.insert(u"kind"_s, QString(toCode(customer.kind)));
    json.insert(u"class"_s, QString(toCode(customer.customerClass)));
    json.insert(u"status"_s, QString(toCode(customer.status)));
    json.insert(u"credit_limit_minor"_s,
                customer.creditLimitMinor ? QJsonValue(*customer.creditLimitMinor) : QJsonValue());
    json.insert(u"own_fields"_s, customer.ownFields);
    json.insert(u"contacts"_s, contactsJson(customer.contacts));
    json.insert(u"addresses"_s, addressesJson(customer.addresses));
    json.insert(u"tags"_s, QJsonArray::fromStringList(customer.tags));
    return json;
}

Customer customerFromJson(const QJsonObject& json, Customer base)
{
    for (const CustomerText& text : customerTexts())
        if (json.contains(text.key))
            base.*text.value = json.value(text.key).toString();
    readCode(json, u"kind"_s, base.kind);
    readCode(json, u"class"_s, base.customerClass);
    readCode(json, u"status"_s, base.status);
    if (const QJsonValue limit = json.value(u"credit_limit_minor"_s); limit.isDouble())
        base.creditLimitMinor = limit.toInteger();
    else if (limit.isNull())
        base.creditLimitMinor.reset();
    if (json.contains(u"own_fields"_s))
        base.ownFields = json.value(u"own_fields"_s).toObject();
    if (json.contains(u"contacts"_s))
        base.contacts = contactsOf(json.value(u"contacts"_s).toArray());
    if (json.contains(u"addresses"_s))
        base.addresses = addressesOf(json.value(u"addresses"_s).toArray());
    if (json.contains(u"tags"_s)) {
        base.tags.clear();
        for (const QJsonValue& tag : json.value(u"tags"_s).toArray())
            base.tags.append(tag.toString());
    }
    return base;
}

} // namespace cdesk
