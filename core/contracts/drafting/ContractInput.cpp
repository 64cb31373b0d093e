// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/ContractInput.h"

#include "core/base/AmountInWords.h"
#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/drafting/PreparedTemplate.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Text of a JSON scalar; figures without an exponent.
QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString().trimmed();
}

Result<QDate> dayIn(const QString& text)
{
    if (const auto day = MergeValue(text).day())
        return *day;
    const QDate compact = QDate::fromString(text, u"yyyyMMdd"_s);
    return compact.isValid() ? Result<QDate>(compact) : invalid(u"date.invalid"_s, {}, text);
}

Result<Renewal> renewalIn(const QString& text)
{
    if (const auto renewal = renewalFromCode(text))
        return *renewal;
    for (const Renewal renewal : {Renewal::None, Renewal::Tacit, Renewal::Express})
        if (text == renewalText(renewal))
            return renewal;
    return invalid(u"contract.renewal_unknown"_s, {}, text);
}

using Setter = std::function<Result<void>(Contract&, const QString&)>;

Setter setText(QString Contract::*member)
{
    return [member](Contract& contract, const QString& text) -> Result<void> {
        contract.*member = text;
        return {};
    };
}

Setter setDay(QDate Contract::*member)
{
    return [member](Contract& contract, const QString& text) -> Result<void> {
        const auto day = dayIn(text);
        if (!day)
            return passOn(day);
        contract.*member = *day;
        return {};
    };
}

Setter setSpan(Span Contract::*member)
{
    return [member](Contract& contract, const QString& text) -> Result<void> {
        const auto span = parseSpan(text);
        if (!span)
            return passOn(span);
        contract.*member = *span;
        return {};
    };
}

Result<void> setAmount(Contract& contract, const QString& text)
{
    const Currency currency = contract.amount ? contract.amount->currency() : Currency::CNY;
    const auto amount = currency == Currency::CNY ? parseAmountText(text) : parseMoney(text, currency);
    if (!amount)
        return passOn(amount);
    contract.amount = *amount;
    return {};
}

Result<void> setCurrency(Contract& contract, const QString& text)
{
    const auto currency = currencyFromCode(text);
    if (!currency)
        return invalid(u"money.currency_unknown"_s, {}, text);
    contract.amount = Money::minor(contract.amount ? contract.amount->minorUnits() : 0, *currency);
    return {};
}

Result<void> setRenewal(Contract& contract, const QString& text)
{
    const auto renewal = renewalIn(text);
    if (!renewal)
        return passOn(renewal);
    contract.renewal = *renewal;
    return {};
}

Result<void> setTermKind(Contract& contract, const QString& text)
{
    return fromCode(text, contract.termKind) ? Result<void>() : invalid(u"contract.term_kind_unknown"_s, {}, text);
}

struct Input {
    QStringList keys; ///< of the field table, or short
    Setter set;
};

const std::vector<Input>& inputs()
{
    static const std::vector<Input> all = {
        {{u"contract.number"_s, u"number"_s}, setText(&Contract::number)},
        {{u"contract.title"_s, u"title"_s}, setText(&Contract::title)},
        {{u"contract.type"_s, u"contract_type"_s, u"type"_s}, setText(&Contract::contractType)},
        {{u"contract.subject"_s, u"subject"_s}, setText(&Contract::subject)},
        {{u"contract.form"_s, u"form"_s}, setText(&Contract::form)},
        {{u"contract.currency"_s, u"currency"_s}, setCurrency},
        {{u"contract.amount"_s, u"amount"_s}, setAmount},
        {{u"contract.effective_on"_s, u"effective_on"_s}, setDay(&Contract::effectiveOn)},
        {{u"contract.starts_on"_s, u"start_on"_s, u"start"_s}, setDay(&Contract::startOn)},
        {{u"contract.ends_on"_s, u"end_on"_s, u"end"_s}, setDay(&Contract::endOn)},
        {{u"contract.term"_s, u"first_term"_s, u"first"_s, u"term"_s}, setSpan(&Contract::firstTerm)},
        {{u"contract.next_term"_s, u"next_term"_s, u"next"_s}, setSpan(&Contract::nextTerm)},
        {{u"contract.notice"_s, u"notice"_s}, setSpan(&Contract::notice)},
        {{u"contract.renewal"_s, u"renewal"_s}, setRenewal},
        {{u"contract.term_kind"_s, u"term_kind"_s}, setTermKind},
        {{u"contract.handler"_s, u"salesperson"_s, u"业务员"_s}, setText(&Contract::salesperson)},
        {{u"notes"_s}, setText(&Contract::notes)},
    };
    return all;
}

const Setter* setterFor(const QString& key)
{
    for (const Input& input : inputs())
        if (input.keys.contains(key))
            return &input.set;
    return nullptr;
}

struct PartyEntry {
    QString key;
    QString ContractParty::*value;
};
const std::array kPartyEntries = {PartyEntry{u"name"_s, &ContractParty::name},
                                  PartyEntry{u"code"_s, &ContractParty::creditCode},
                                  PartyEntry{u"address"_s, &ContractParty::address},
                                  PartyEntry{u"legal_representative"_s, &ContractParty::legalRepresentative},
                                  PartyEntry{u"contact"_s, &ContractParty::contactPerson},
                                  PartyEntry{u"phone"_s, &ContractParty::phone},
                                  PartyEntry{u"bank"_s, &ContractParty::bankName},
                                  PartyEntry{u"bank_account"_s, &ContractParty::bankAccount}};

/// The text of a party that `customer.address` or `party_a.phone` means; null when there is none.
QString* partyText(Contract& contract, const QString& key)
{
    static const QStringList kPlaces = {u"party_a"_s, u"party_b"_s, u"party_c"_s, u"party_d"_s};
    const QString side = key.section(u'.', 0, 0);
    const auto text = std::find_if(kPartyEntries.begin(), kPartyEntries.end(),
                                   [&](const PartyEntry& one) { return one.key == key.section(u'.', 1); });
    if (text == kPartyEntries.end())
        return nullptr;
    for (size_t i = 0; i < contract.parties.size(); ++i) {
        ContractParty& party = contract.parties[i];
        const bool isMeant = (side == u"customer"_s && party.role == PartyRole::Counterparty) ||
                             (side == u"company"_s && party.role == PartyRole::Own) ||
                             kPlaces.indexOf(side) == static_cast<qsizetype>(i);
        if (isMeant)
            return &(party.*text->value);
    }
    return nullptr;
}

/// The value of a line's column under any of its names.
QString column(const QJsonObject& line, const QString& key)
{
    QStringList names{key};
    for (const QString& name : contractFieldNames().sameAs(u"items."_s + key))
        names.append(name.section(u'.', -1));
    for (const QString& name : names)
        if (line.contains(name))
            return textOf(line.value(name));
    return {};
}

Result<ContractLine> lineIn(const QJsonObject& json)
{
    ContractLine line;
    line.product = column(json, u"product"_s);
    line.specification = column(json, u"specification"_s);
    line.unit = column(json, u"unit"_s);
    line.note = column(json, u"remark"_s);
    if (line.product.isEmpty())
        return invalid(u"contract.line_unreadable"_s);
    const auto quantity = parseDecimal(column(json, u"quantity"_s));
    if (!quantity)
        return passOn(quantity);
    const auto price = parseDecimal(column(json, u"unit_price"_s));
    if (!price)
        return passOn(price);
    line.quantity = *quantity;
    line.unitPrice = *price;
    if (const QString rate = column(json, u"tax_rate"_s); !rate.isEmpty()) {
        const auto ppm = parseTaxRate(rate);
        if (!ppm)
            return passOn(ppm);
        line.taxRatePpm = *ppm;
    }
    return line;
}

Result<void> setLines(Contract& contract, const QString& name, const QJsonArray& lines)
{
    contract.lines.clear();
    for (const QJsonValue& one : lines) {
        const auto line = lineIn(one.toObject());
        if (!line)
            return invalid(line.error().code, name, QString::number(contract.lines.size() + 1));
        contract.lines.push_back(*line);
    }
    return recalculate(contract);
}

/// "customer": {"address": …} becomes customer.address; lists stay as they are.
QJsonObject flattened(const QJsonObject& values)
{
    QJsonObject flat;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value->isObject()) {
            flat.insert(value.key(), *value);
            continue;
        }
        const QJsonObject inner = value->toObject();
        for (auto part = inner.begin(); part != inner.end(); ++part)
            flat.insert(value.key() + u'.' + part.key(), *part);
    }
    return flat;
}

Result<void> applyOne(Contract& contract, const QString& name, const QJsonValue& value, const PreparedTemplate* form)
{
    const FieldName* known = contractFieldNames().find(name);
    const QString key = known ? known->key : name;
    if (value.isArray())
        return key == u"items"_s || name == u"lines"_s ? setLines(contract, name, value.toArray())
                                                       : Result<void>(invalid(u"contract.value_unreadable"_s, name));
    if (const Setter* set = setterFor(setterFor(name) ? name : key)) {
        if (const auto done = (*set)(contract, textOf(value)); !done)
            return refused(done.error().kind, done.error().code, name, textOf(value));
        return {};
    }
    if (QString* text = partyText(contract, key)) {
        *text = textOf(value);
        return {};
    }
    if (!known && !(form && form->mentions(name)))
        return invalid(u"contract.field_unknown"_s, name, name);
    contract.fieldValues.insert(name, textOf(value));
    return {};
}

} // namespace

Result<void> applyInput(Contract& contract, const QJsonObject& values, const PreparedTemplate* form)
{
    const QJsonObject flat = flattened(values);
    QStringList names = flat.keys();
    // The currency decides how amounts are read, and a stated amount is compared with its lines, so it comes last.
    const auto rank = [](const QString& name) {
        const FieldName* known = contractFieldNames().find(name);
        const QString key = known ? known->key : name;
        if (key == u"contract.currency"_s || key == u"currency"_s)
            return 0;
        return key == u"contract.amount"_s || key == u"amount"_s ? 2 : 1;
    };
    std::stable_sort(names.begin(), names.end(), [&](const QString& a, const QString& b) { return rank(a) < rank(b); });
    for (const QString& name : names)
        if (const auto done = applyOne(contract, name, flat.value(name), form); !done)
            return done;
    return {};
}

} // namespace cdesk
