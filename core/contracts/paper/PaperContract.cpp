// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AmountInWords.h"
#include "core/base/CreditCode.h"
#include "core/contracts/paper/PaperImport.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QString fieldOf(const ConfirmedTerm& term)
{
    const QString code = toCode(term.term);
    return term.party < 0 ? code : code + u'.' + QString::number(term.party);
}

QString ContractParty::*memberOf(PaperTerm term)
{
    switch (term) {
    case PaperTerm::PartyName:
        return &ContractParty::name;
    case PaperTerm::PartyCreditCode:
        return &ContractParty::creditCode;
    case PaperTerm::PartyAddress:
        return &ContractParty::address;
    case PaperTerm::PartyLegalRepresentative:
        return &ContractParty::legalRepresentative;
    case PaperTerm::PartyContact:
        return &ContractParty::contactPerson;
    case PaperTerm::PartyPhone:
        return &ContractParty::phone;
    case PaperTerm::PartyBankName:
        return &ContractParty::bankName;
    default:
        return &ContractParty::bankAccount;
    }
}

Result<void> setDay(QDate& day, const ConfirmedTerm& term)
{
    day = QDate::fromString(term.value, Qt::ISODate);
    return day.isValid() ? Result<void>() : invalid(u"date.invalid"_s, fieldOf(term), term.value);
}

Result<void> setSpan(Span& span, const ConfirmedTerm& term)
{
    const auto read = parseSpan(term.value);
    if (!read)
        return invalid(read.error().code, fieldOf(term), term.value);
    span = *read;
    return {};
}

Result<void> setTerm(Contract& contract, const ConfirmedTerm& term)
{
    switch (term.term) {
    case PaperTerm::Title:
        contract.title = term.value;
        return {};
    case PaperTerm::Number:
        contract.number = term.value;
        return {};
    case PaperTerm::ContractType:
        contract.contractType = term.value;
        return {};
    case PaperTerm::Amount: {
        const auto amount = amountFromTerm(term.value);
        if (!amount)
            return invalid(amount.error().code, fieldOf(term), term.value);
        contract.amount = *amount;
        return {};
    }
    case PaperTerm::SignedOn:
        return setDay(contract.signedOn, term);
    case PaperTerm::StartOn:
        return setDay(contract.startOn, term);
    case PaperTerm::EndOn:
        return setDay(contract.endOn, term);
    case PaperTerm::FirstTerm:
        return setSpan(contract.firstTerm, term);
    case PaperTerm::NextTerm:
        return setSpan(contract.nextTerm, term);
    case PaperTerm::Notice:
        return setSpan(contract.notice, term);
    case PaperTerm::Renewal: {
        const auto renewal = renewalFromCode(term.value);
        if (!renewal)
            return invalid(u"contract.renewal_unknown"_s, fieldOf(term), term.value);
        contract.renewal = *renewal;
        return {};
    }
    default:
        break;
    }
    if (term.party >= 0 && static_cast<size_t>(term.party) < contract.parties.size())
        contract.parties[static_cast<size_t>(term.party)].*memberOf(term.term) =
            term.term == PaperTerm::PartyCreditCode ? cleanedCreditCode(term.value) : term.value;
    return {};
}

/// Who stands for whom. Errors: paper.several_own_sides, paper.several_counterparties
Result<void> setSides(Contract& contract, const PaperOrder& order)
{
    for (size_t i = 0; i < static_cast<size_t>(order.parties.size()); ++i) {
        const PaperSide side = i < order.sides.size() ? order.sides[i] : PaperSide{};
        ContractParty party;
        party.label = order.parties.at(static_cast<qsizetype>(i));
        party.role = side.role;
        party.companyId = side.companyId;
        party.customerId = side.customerId;
        contract.parties.push_back(party);
        if (side.role == PartyRole::Own)
            contract.companyId = side.companyId;
        if (side.role == PartyRole::Counterparty)
            contract.customerId = side.customerId;
    }
    const auto count = [&](PartyRole role) {
        return std::count_if(contract.parties.begin(), contract.parties.end(),
                             [&](const ContractParty& party) { return party.role == role; });
    };
    if (count(PartyRole::Own) > 1)
        return invalid(u"paper.several_own_sides"_s);
    if (count(PartyRole::Counterparty) > 1)
        return invalid(u"paper.several_counterparties"_s);
    return {};
}

} // namespace

Result<Money> amountFromTerm(const QString& value)
{
    const QString text = value.trimmed();
    for (const Currency currency : kCurrencies) {
        const QString code = currencyCode(currency);
        if (currency == Currency::CNY || !text.startsWith(code, Qt::CaseInsensitive))
            continue;
        const auto amount = parseMoney(text.mid(code.size()), currency);
        return amount ? amount : invalid(u"paper.amount_unreadable"_s, u"amount"_s, value);
    }
    if (const auto amount = parseMoney(text))
        return amount;
    const auto amount = parseAmountText(text);
    return amount ? amount : invalid(u"paper.amount_unreadable"_s, u"amount"_s, value);
}

Result<Contract> contractOf(const PaperOrder& order)
{
    Contract contract;
    contract.form = u"written"_s;
    contract.notes = order.notes;
    if (const auto set = setSides(contract, order); !set)
        return passOn(set);
    for (const ConfirmedTerm& term : order.terms)
        if (!term.value.trimmed().isEmpty())
            if (const auto set = setTerm(contract, term); !set)
                return passOn(set);
    // A party that nobody named and that stands for nobody says nothing.
    std::erase_if(contract.parties, [](const ContractParty& party) {
        return party.name.isEmpty() && !party.companyId.isSet() && !party.customerId.isSet();
    });
    if (contract.title.trimmed().isEmpty())
        contract.title = QFileInfo(order.paper.fileName).completeBaseName();
    return contract;
}

} // namespace cdesk
