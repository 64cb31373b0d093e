// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/ContractForm.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct TextField {
    QString key;
    QString Contract::*value;
};
struct DateField {
    QString key;
    QDate Contract::*value;
};
struct SpanField {
    QString key;
    Span Contract::*value;
};
struct PartyField {
    QString key;
    QString ContractParty::*value;
};
struct LineField {
    QString key;
    QString ContractLine::*value;
};

const std::array kTexts = {TextField{u"number"_s, &Contract::number},
                           TextField{u"title"_s, &Contract::title},
                           TextField{u"contract_type"_s, &Contract::contractType},
                           TextField{u"subject"_s, &Contract::subject},
                           TextField{u"form"_s, &Contract::form},
                           TextField{u"salesperson"_s, &Contract::salesperson},
                           TextField{u"override_reason"_s, &Contract::overrideReason},
                           TextField{u"notes"_s, &Contract::notes}};
const std::array kDates = {DateField{u"effective_on"_s, &Contract::effectiveOn},
                           DateField{u"start_on"_s, &Contract::startOn}, DateField{u"end_on"_s, &Contract::endOn},
                           DateField{u"expiry_override_on"_s, &Contract::expiryOverrideOn},
                           DateField{u"notice_override_on"_s, &Contract::noticeOverrideOn}};
const std::array kSpans = {SpanField{u"first_term"_s, &Contract::firstTerm},
                           SpanField{u"next_term"_s, &Contract::nextTerm}, SpanField{u"notice"_s, &Contract::notice}};
const std::array kPartyTexts = {PartyField{u"label"_s, &ContractParty::label},
                                PartyField{u"name"_s, &ContractParty::name},
                                PartyField{u"credit_code"_s, &ContractParty::creditCode},
                                PartyField{u"address"_s, &ContractParty::address},
                                PartyField{u"legal_representative"_s, &ContractParty::legalRepresentative},
                                PartyField{u"contact_person"_s, &ContractParty::contactPerson},
                                PartyField{u"phone"_s, &ContractParty::phone},
                                PartyField{u"bank_name"_s, &ContractParty::bankName},
                                PartyField{u"bank_account"_s, &ContractParty::bankAccount}};
const std::array kLineTexts = {LineField{u"product"_s, &ContractLine::product},
                               LineField{u"specification"_s, &ContractLine::specification},
                               LineField{u"unit"_s, &ContractLine::unit}, LineField{u"note"_s, &ContractLine::note}};

template <class IdType>
IdType idFrom(const QJsonObject& json, const QString& key)
{
    return IdType{json.value(key).toInteger()};
}

QJsonObject partyForm(const ContractParty& party)
{
    QJsonObject json{{u"role"_s, QString(toCode(party.role))},
                     {u"company_id"_s, party.companyId.value()},
                     {u"customer_id"_s, party.customerId.value()}};
    for (const PartyField& field : kPartyTexts)
        json.insert(field.key, party.*field.value);
    return json;
}

ContractParty partyFrom(const QJsonObject& json)
{
    ContractParty party;
    fromCode(json.value(u"role"_s).toString(), party.role);
    party.companyId = idFrom<CompanyId>(json, u"company_id"_s);
    party.customerId = idFrom<CustomerId>(json, u"customer_id"_s);
    for (const PartyField& field : kPartyTexts)
        party.*field.value = json.value(field.key).toString();
    return party;
}

QJsonObject lineForm(const ContractLine& line)
{
    QJsonObject json{{u"quantity_micro"_s, line.quantity.inMillionths()},
                     {u"unit_price_micro"_s, line.unitPrice.inMillionths()},
                     {u"tax_rate_ppm"_s, line.taxRatePpm},
                     {u"amount_minor"_s, line.amount.minorUnits()}};
    for (const LineField& field : kLineTexts)
        json.insert(field.key, line.*field.value);
    return json;
}

ContractLine lineFrom(const QJsonObject& json, Currency currency)
{
    ContractLine line;
    for (const LineField& field : kLineTexts)
        line.*field.value = json.value(field.key).toString();
    line.quantity = Decimal::millionths(json.value(u"quantity_micro"_s).toInteger());
    line.unitPrice = Decimal::millionths(json.value(u"unit_price_micro"_s).toInteger());
    line.taxRatePpm = json.value(u"tax_rate_ppm"_s).toInt();
    line.amount = Money::minor(json.value(u"amount_minor"_s).toInteger(), currency);
    return line;
}

} // namespace

QJsonObject formFields(const Contract& contract)
{
    const Currency currency = contract.amount ? contract.amount->currency() : Currency::CNY;
    QJsonObject form{
        {u"customer_id"_s, contract.customerId.value()},
        {u"company_id"_s, contract.companyId.value()},
        {u"template_version_id"_s, contract.templateVersionId.value()},
        {u"predecessor_id"_s, contract.predecessorId.value()},
        {u"amount_minor"_s, contract.amount ? QJsonValue(contract.amount->minorUnits()) : QJsonValue()},
        {u"currency"_s, currencyCode(currency)},
        {u"term_kind"_s, QString(toCode(contract.termKind))},
        {u"renewal"_s, renewalCode(contract.renewal)},
        {u"field_values"_s, contract.fieldValues},
    };
    for (const TextField& field : kTexts)
        form.insert(field.key, contract.*field.value);
    for (const DateField& field : kDates)
        form.insert(field.key, (contract.*field.value).toString(Qt::ISODate));
    for (const SpanField& field : kSpans)
        form.insert(field.key, formatSpan(contract.*field.value));
    QJsonArray parties;
    for (const ContractParty& party : contract.parties)
        parties.append(partyForm(party));
    QJsonArray lines;
    for (const ContractLine& line : contract.lines)
        lines.append(lineForm(line));
    form.insert(u"parties"_s, parties);
    form.insert(u"lines"_s, lines);
    return form;
}

Contract contractFromForm(const QJsonObject& form)
{
    Contract contract;
    contract.customerId = idFrom<CustomerId>(form, u"customer_id"_s);
    contract.companyId = idFrom<CompanyId>(form, u"company_id"_s);
    contract.templateVersionId = idFrom<TemplateVersionId>(form, u"template_version_id"_s);
    contract.predecessorId = idFrom<ContractId>(form, u"predecessor_id"_s);
    const Currency currency = currencyFromCode(form.value(u"currency"_s).toString()).value_or(Currency::CNY);
    if (form.value(u"amount_minor"_s).isDouble())
        contract.amount = Money::minor(form.value(u"amount_minor"_s).toInteger(), currency);
    fromCode(form.value(u"term_kind"_s).toString(), contract.termKind);
    contract.renewal = renewalFromCode(form.value(u"renewal"_s).toString()).value_or(Renewal::None);
    contract.fieldValues = form.value(u"field_values"_s).toObject();
    for (const TextField& field : kTexts)
        contract.*field.value = form.value(field.key).toString();
    for (const DateField& field : kDates)
        contract.*field.value = QDate::fromString(form.value(field.key).toString(), Qt::ISODate);
    for (const SpanField& field : kSpans)
        contract.*field.value = parseSpan(form.value(field.key).toString()).value_or(Span());
    for (const QJsonValue& party : form.value(u"parties"_s).toArray())
        contract.parties.push_back(partyFrom(party.toObject()));
    for (const QJsonValue& line : form.value(u"lines"_s).toArray())
        contract.lines.push_back(lineFrom(line.toObject(), currency));
    return contract;
}

QJsonObject textValues(const Contract& contract)
{
    QJsonObject values = formFields(contract);
    for (const QString& besides : {u"notes"_s, u"predecessor_id"_s, u"override_reason"_s, u"expiry_override_on"_s,
                                   u"notice_override_on"_s, u"effective_on"_s})
        values.remove(besides);
    return values;
}

Contract copyAsDraft(const Contract& contract)
{
    Contract copy = contractFromForm(formFields(contract));
    copy.number.clear();
    copy.effectiveOn = {};
    copy.startOn = {};
    copy.endOn = {};
    copy.expiryOverrideOn = {};
    copy.noticeOverrideOn = {};
    copy.overrideReason.clear();
    copy.predecessorId = {};
    copy.notes.clear();
    return copy;
}

ContractParty partyOf(const Customer& customer)
{
    ContractParty party;
    party.role = PartyRole::Counterparty;
    party.customerId = customer.id;
    party.name = customer.name;
    party.creditCode = customer.creditCode;
    party.legalRepresentative = customer.legalRepresentative;
    party.phone = customer.phone;
    party.bankName = customer.bankName;
    party.bankAccount = customer.bankAccount;
    if (const CustomerAddress* address = customer.primaryAddress())
        party.address = address->address;
    if (const CustomerContact* contact = customer.primaryContact()) {
        party.contactPerson = contact->name;
        if (party.phone.isEmpty())
            party.phone = contact->phone;
    }
    return party;
}

ContractParty partyOf(const Company& company)
{
    ContractParty party;
    party.role = PartyRole::Own;
    party.companyId = company.id;
    party.name = company.name;
    party.creditCode = company.creditCode;
    party.address = company.address;
    party.legalRepresentative = company.legalRepresentative;
    party.contactPerson = company.contactPerson;
    party.phone = company.phone;
    party.bankName = company.bankName;
    party.bankAccount = company.bankAccount;
    return party;
}

QString partyLabel(size_t place)
{
    static const QString kStems = u"甲乙丙丁戊己庚辛壬癸"_s;
    const auto index = static_cast<qsizetype>(place);
    return index < kStems.size() ? kStems.at(index) + u"方"_s : QString::number(place + 1);
}

void setParties(Contract& contract, const Company& company, const Customer& customer, const QString& ourLabel)
{
    std::vector<ContractParty> parties = {partyOf(customer), partyOf(company)};
    if (ourLabel == partyLabel(0))
        std::swap(parties.front(), parties.back());
    for (const ContractParty& party : contract.parties)
        if (party.role == PartyRole::Third)
            parties.push_back(party);
    for (size_t i = 0; i < parties.size(); ++i)
        parties[i].label = partyLabel(i);
    contract.parties = std::move(parties);
    contract.companyId = company.id;
    contract.customerId = customer.id;
}

Result<void> recalculate(Contract& contract)
{
    if (contract.lines.empty())
        return {};
    const Currency currency = contract.amount ? contract.amount->currency() : Currency::CNY;
    for (size_t i = 0; i < contract.lines.size(); ++i) {
        const auto amount = lineAmount(contract.lines[i].quantity, contract.lines[i].unitPrice, currency);
        if (!amount)
            return invalid(amount.error().code, u"lines"_s, QString::number(i + 1));
        contract.lines[i].amount = *amount;
    }
    const auto sum = sumOfLines(contract.lines, currency);
    if (!sum)
        return passOn(sum);
    contract.amount = *sum;
    return {};
}

} // namespace cdesk
