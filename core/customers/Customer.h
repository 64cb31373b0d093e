// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace cdesk {

/// What kind of party a customer is; decides which facts can be expected of it.
enum class CustomerKind { Enterprise, Institution, SoleTrader, Person, Foreign };
inline constexpr std::array kAllCustomerKinds = {CustomerKind::Enterprise, CustomerKind::Institution,
                                                 CustomerKind::SoleTrader, CustomerKind::Person, CustomerKind::Foreign};
QLatin1StringView toCode(CustomerKind kind);
bool fromCode(QStringView code, CustomerKind& kind);

/// The office's own classification; Unclassified is the empty code.
enum class CustomerClass { Unclassified, A, B, C };
inline constexpr std::array kAllCustomerClasses = {CustomerClass::Unclassified, CustomerClass::A, CustomerClass::B,
                                                   CustomerClass::C};
QLatin1StringView toCode(CustomerClass customerClass);
bool fromCode(QStringView code, CustomerClass& customerClass);

/// How the business with a customer stands.
enum class CustomerStatus { Active, Prospect, Paused, Closed };
inline constexpr std::array kAllCustomerStatuses = {CustomerStatus::Active, CustomerStatus::Prospect,
                                                    CustomerStatus::Paused, CustomerStatus::Closed};
QLatin1StringView toCode(CustomerStatus status);
bool fromCode(QStringView code, CustomerStatus& status);

/// What an address is for.
enum class AddressKind { Registered, Office, Delivery, Mail };
inline constexpr std::array kAllAddressKinds = {AddressKind::Registered, AddressKind::Office, AddressKind::Delivery,
                                                AddressKind::Mail};
QLatin1StringView toCode(AddressKind kind);
bool fromCode(QStringView code, AddressKind& kind);

/// A person to talk to at the customer's.
struct CustomerContact {
    QString name;
    QString position;
    QString phone;
    QString email;
    QString note;
    bool isPrimary = false; ///< at most one of a customer's contacts
    friend bool operator==(const CustomerContact&, const CustomerContact&) = default;
};

struct CustomerAddress {
    AddressKind kind = AddressKind::Registered;
    QString address;
    bool isPrimary = false; ///< at most one of a customer's addresses
    friend bool operator==(const CustomerAddress&, const CustomerAddress&) = default;
};

/// A counterparty with its master data. Contacts, addresses and tags belong to it and are saved with it.
struct Customer {
    CustomerId id;
    QString name; ///< full name, as it stands in contracts
    QString shortName;
    QString creditCode; ///< 统一社会信用代码 as found, capitals; may be wrong (a warning, never a refusal)
    CustomerKind kind = CustomerKind::Enterprise;
    CustomerClass customerClass = CustomerClass::Unclassified;
    CustomerStatus status = CustomerStatus::Active;
    QString industry;
    QString region;
    QString salesperson;
    QString source;
    QString legalRepresentative;
    QString phone;
    QString invoiceTitle;
    QString bankName;
    QString bankAccount;
    std::optional<qint64> creditLimitMinor; ///< fen; nothing when no limit was agreed
    QString paymentTerms;
    QString notes;
    QJsonObject ownFields; ///< the office's own fields by key; texts
    std::vector<CustomerContact> contacts;
    std::vector<CustomerAddress> addresses;
    QStringList tags;

    CustomerId mergedInto; ///< the record that took this one over
    qint64 createdUtcMs = 0;
    qint64 updatedUtcMs = 0;
    std::optional<qint64> removedUtcMs; ///< in the bin since
    Revision revision;

    bool isRemoved() const { return removedUtcMs.has_value(); }
    /// The contact to turn to: the primary one, else the first; nothing when there is none.
    const CustomerContact* primaryContact() const;
    const CustomerAddress* primaryAddress() const;
};

/// The same for somebody who may not see amounts: no credit limit.
Customer withoutAmounts(Customer customer);

/// Everything of a customer that people write, as one JSON object: for the log, drafts and ways back.
/// Without id, revision, times and bin.
QJsonObject toJson(const Customer& customer);
/// The other way; what is missing or unknown stays as in @p base.
Customer customerFromJson(const QJsonObject& json, Customer base = {});

} // namespace cdesk
