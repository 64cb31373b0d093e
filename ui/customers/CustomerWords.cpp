// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerWords.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

QString CustomerWords::of(CustomerKind kind)
{
    switch (kind) {
    case CustomerKind::Enterprise:
        return tr("Enterprise");
    case CustomerKind::Institution:
        return tr("Institution");
    case CustomerKind::SoleTrader:
        return tr("Sole trader");
    case CustomerKind::Person:
        return tr("Person");
    case CustomerKind::Foreign:
        break;
    }
    return tr("Foreign company");
}

QString CustomerWords::of(CustomerClass customerClass)
{
    switch (customerClass) {
    case CustomerClass::Unclassified:
        break;
    case CustomerClass::A:
        return tr("Class A");
    case CustomerClass::B:
        return tr("Class B");
    case CustomerClass::C:
        return tr("Class C");
    }
    return tr("Not classified");
}

QString CustomerWords::of(CustomerStatus status)
{
    switch (status) {
    case CustomerStatus::Active:
        return tr("Active");
    case CustomerStatus::Prospect:
        return tr("Prospect");
    case CustomerStatus::Paused:
        return tr("Paused");
    case CustomerStatus::Closed:
        break;
    }
    return tr("Closed");
}

QString CustomerWords::of(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Registered:
        return tr("Registered");
    case AddressKind::Office:
        return tr("Office");
    case AddressKind::Delivery:
        return tr("Delivery");
    case AddressKind::Mail:
        break;
    }
    return tr("Mail");
}

QString CustomerWords::field(const QString& key)
{
    const QHash<QString, QString> words = {{u"name"_s, tr("Name")},
                                           {u"short_name"_s, tr("Short name")},
                                           {u"credit_code"_s, tr("Credit code")},
                                           {u"kind"_s, tr("Kind")},
                                           {u"class"_s, tr("Class")},
                                           {u"customer_class"_s, tr("Class")},
                                           {u"status"_s, tr("Status")},
                                           {u"legal_representative"_s, tr("Legal representative")},
                                           {u"phone"_s, tr("Phone")},
                                           {u"mobile"_s, tr("Mobile phone")},
                                           {u"email"_s, tr("E-mail")},
                                           {u"industry"_s, tr("Industry")},
                                           {u"region"_s, tr("Region")},
                                           {u"salesperson"_s, tr("Salesperson")},
                                           {u"source"_s, tr("Source")},
                                           {u"invoice_title"_s, tr("Invoice title")},
                                           {u"bank_name"_s, tr("Bank")},
                                           {u"bank"_s, tr("Bank")},
                                           {u"bank_account"_s, tr("Bank account")},
                                           {u"credit_limit"_s, tr("Credit limit")},
                                           {u"payment_terms"_s, tr("Payment terms")},
                                           {u"contact"_s, tr("Contact")},
                                           {u"contact_post"_s, tr("Position")},
                                           {u"contacts"_s, tr("Contacts")},
                                           {u"address"_s, tr("Address")},
                                           {u"delivery_address"_s, tr("Delivery address")},
                                           {u"addresses"_s, tr("Addresses")},
                                           {u"postal_code"_s, tr("Postal code")},
                                           {u"fax"_s, tr("Fax")},
                                           {u"registered_on"_s, tr("Registered on")},
                                           {u"tags"_s, tr("Tags")},
                                           {u"notes"_s, tr("Notes")}};
    return words.value(key, key);
}

QString CustomerWords::event(const QString& action)
{
    const QHash<QString, QString> words = {{u"customer.created"_s, tr("Created")},
                                           {u"customer.edited"_s, tr("Edited")},
                                           {u"customer.removed"_s, tr("Moved to the bin")},
                                           {u"customer.restored"_s, tr("Restored from the bin")},
                                           {u"customer.merged"_s, tr("Merged with another record")},
                                           {u"customer.merge_undone"_s, tr("Merge taken back")}};
    return words.value(action, action);
}

} // namespace cdesk::ui
