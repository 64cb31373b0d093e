// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerRules.h"

#include "core/base/CreditCode.h"
#include "core/customers/CustomerTexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kLongestTag = 60;

enum class Lines { One, Several };

/// Control characters carry nothing a person typed; direction and zero-width marks only hide that two names differ.
bool isHidden(QChar character)
{
    const auto category = character.category();
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

QString tidyText(const QString& text, Lines lines)
{
    QString tidy;
    tidy.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\n' && lines == Lines::Several)
            tidy += character;
        else if (character == u'\n' || character == u'\t')
            tidy += u' ';
        else if (!isHidden(character))
            tidy += character;
    }
    return tidy.trimmed();
}

Lines linesOf(const QString& key)
{
    return key == u"notes"_s || key == u"payment_terms"_s ? Lines::Several : Lines::One;
}

void tidyContacts(std::vector<CustomerContact>& contacts)
{
    for (CustomerContact& contact : contacts)
        for (QString CustomerContact::*text :
             {&CustomerContact::name, &CustomerContact::position, &CustomerContact::phone, &CustomerContact::email,
              &CustomerContact::note})
            contact.*text = tidyText(contact.*text, Lines::One);
    std::erase_if(contacts, [](const CustomerContact& contact) {
        return contact.name.isEmpty() && contact.position.isEmpty() && contact.phone.isEmpty() &&
               contact.email.isEmpty() && contact.note.isEmpty();
    });
}

void tidyAddresses(std::vector<CustomerAddress>& addresses)
{
    for (CustomerAddress& address : addresses)
        address.address = tidyText(address.address, Lines::One);
    std::erase_if(addresses, [](const CustomerAddress& address) { return address.address.isEmpty(); });
}

QStringList tidyTags(const QStringList& tags)
{
    QStringList tidy;
    for (const QString& tag : tags)
        if (const QString text = tidyText(tag, Lines::One); !text.isEmpty())
            tidy.append(text.left(kLongestTag));
    tidy.removeDuplicates();
    tidy.sort(); // as they are read back, so that an unchanged customer compares equal
    return tidy;
}

template <class Part>
bool hasSeveralPrimaries(const std::vector<Part>& parts)
{
    return std::count_if(parts.begin(), parts.end(), [](const Part& part) { return part.isPrimary; }) > 1;
}

Error problem(const QString& code, const QString& field, const QString& detail = {})
{
    return Error{ErrorKind::Invalid, code, field, detail};
}

bool hasCode(CustomerKind kind)
{
    return kind != CustomerKind::Person && kind != CustomerKind::Foreign;
}

/// How much a known fact counts; only the proportion matters.
struct Fact {
    QString key;
    int weight;
    bool isExpected;
    bool isKnown;
};

} // namespace

Customer tidied(Customer customer)
{
    for (const CustomerText& text : customerTexts())
        customer.*text.value = tidyText(customer.*text.value, linesOf(text.key));
    customer.creditCode = cleanedCreditCode(customer.creditCode);
    tidyContacts(customer.contacts);
    tidyAddresses(customer.addresses);
    customer.tags = tidyTags(customer.tags);
    return customer;
}

std::vector<Error> customerProblems(const Customer& customer)
{
    std::vector<Error> problems;
    if (customer.name.isEmpty())
        problems.push_back(problem(u"customer.name_missing"_s, u"name"_s));
    if (customer.name.contains(QChar::ReplacementCharacter))
        problems.push_back(problem(u"customer.name_unreadable"_s, u"name"_s, customer.name.left(kLongestTag)));
    for (const CustomerText& text : customerTexts()) {
        if ((customer.*text.value).size() <= text.longest)
            continue;
        const bool isName = text.key == u"name"_s;
        problems.push_back(problem(isName ? u"customer.name_too_long"_s : u"customer.text_too_long"_s, text.key,
                                   QString::number(text.longest)));
    }
    for (const CustomerContact& contact : customer.contacts)
        if (contact.name.isEmpty())
            problems.push_back(problem(u"customer.contact_name_missing"_s, u"contacts"_s, contact.phone));
    if (hasSeveralPrimaries(customer.contacts))
        problems.push_back(problem(u"customer.several_primary_contacts"_s, u"contacts"_s));
    if (hasSeveralPrimaries(customer.addresses))
        problems.push_back(problem(u"customer.several_primary_addresses"_s, u"addresses"_s));
    if (customer.creditLimitMinor.value_or(0) < 0)
        problems.push_back(problem(u"customer.credit_limit_negative"_s, u"credit_limit"_s));
    return problems;
}

std::vector<Error> customerWarnings(const Customer& customer)
{
    std::vector<Error> warnings;
    const CreditCodeVerdict verdict = judgeCreditCode(customer.creditCode);
    if (!customer.creditCode.isEmpty() && hasCode(customer.kind) && !creditCodeHolds(verdict))
        warnings.push_back(problem(creditCodeProblem(verdict), u"credit_code"_s, customer.creditCode));
    for (const CustomerContact& contact : customer.contacts)
        if (!contact.email.isEmpty() && !contact.email.contains(u'@'))
            warnings.push_back(problem(u"customer.email_doubtful"_s, u"contacts"_s, contact.email));
    return warnings;
}

Completeness completenessOf(const Customer& customer)
{
    const bool isPerson = customer.kind == CustomerKind::Person;
    const bool hasPhone =
        !customer.phone.isEmpty() || std::any_of(customer.contacts.begin(), customer.contacts.end(),
                                                 [](const CustomerContact& one) { return !one.phone.isEmpty(); });
    const std::array<Fact, 10> facts = {{
        {u"name"_s, 20, true, !customer.name.isEmpty()},
        {u"credit_code"_s, 15, hasCode(customer.kind), !customer.creditCode.isEmpty()},
        {u"contacts"_s, 15, true, !customer.contacts.empty() || isPerson},
        {u"phone"_s, 10, true, hasPhone},
        {u"addresses"_s, 10, true, !customer.addresses.empty()},
        {u"legal_representative"_s, 10, !isPerson, !customer.legalRepresentative.isEmpty()},
        {u"bank_account"_s, 10, true, !customer.bankAccount.isEmpty() && !customer.bankName.isEmpty()},
        {u"invoice_title"_s, 5, true, !customer.invoiceTitle.isEmpty()},
        {u"salesperson"_s, 5, true, !customer.salesperson.isEmpty()},
        {u"class"_s, 5, true, customer.customerClass != CustomerClass::Unclassified},
    }};
    int expected = 0;
    int known = 0;
    Completeness completeness;
    for (const Fact& fact : facts) {
        if (!fact.isExpected)
            continue;
        expected += fact.weight;
        if (fact.isKnown)
            known += fact.weight;
        else
            completeness.missing.append(fact.key);
    }
    completeness.percent = known * 100 / expected;
    return completeness;
}

} // namespace cdesk
