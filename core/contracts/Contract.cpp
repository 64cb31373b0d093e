// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/Contract.h"

#include "core/base/CodeTable.h"
#include "core/base/TextNormal.h"
#include "core/contracts/ContractStatus.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kTitleLimit = 200;
constexpr qsizetype kNameLimit = 200;
constexpr qsizetype kNumberLimit = 60;
constexpr qsizetype kLineTextLimit = 500;
constexpr qsizetype kTextLimit = 20'000;

constexpr std::array kPartyRoles = {"own"_L1, "counterparty"_L1, "third"_L1};
constexpr std::array kTermKinds = {"fixed"_L1, "from_event"_L1, "open_ended"_L1};
constexpr std::array kDecisions = {"open"_L1, "renew"_L1, "renegotiate"_L1, "let_go"_L1};

QJsonValue isoOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray partyFields(const std::vector<ContractParty>& parties)
{
    QJsonArray all;
    for (const ContractParty& party : parties)
        all.append(QJsonObject{{u"label"_s, party.label},
                               {u"role"_s, QString(toCode(party.role))},
                               {u"customer_id"_s, party.customerId.value()},
                               {u"company_id"_s, party.companyId.value()},
                               {u"name"_s, party.name},
                               {u"credit_code"_s, party.creditCode},
                               {u"address"_s, party.address},
                               {u"bank_account"_s, party.bankAccount}});
    return all;
}

QJsonArray lineFields(const std::vector<ContractLine>& lines)
{
    QJsonArray all;
    for (const ContractLine& line : lines)
        all.append(QJsonObject{{u"product"_s, line.product},
                               {u"specification"_s, line.specification},
                               {u"unit"_s, line.unit},
                               {u"quantity"_s, formatDecimal(line.quantity)},
                               {u"unit_price"_s, formatDecimal(line.unitPrice, 2)},
                               {u"tax_rate_ppm"_s, line.taxRatePpm},
                               {u"amount_minor"_s, line.amount.minorUnits()}});
    return all;
}

/// The short texts of a party.
constexpr QString ContractParty::*kPartyTexts[] = {&ContractParty::label,         &ContractParty::name,
                                                   &ContractParty::creditCode,    &ContractParty::legalRepresentative,
                                                   &ContractParty::contactPerson, &ContractParty::phone,
                                                   &ContractParty::bankName,      &ContractParty::bankAccount};
constexpr QString ContractLine::*kLineTexts[] = {&ContractLine::product, &ContractLine::specification,
                                                 &ContractLine::unit, &ContractLine::note};

Result<void> tooLong(const QString& field, qsizetype limit)
{
    return invalid(u"contract.text_too_long"_s, field, QString::number(limit));
}

/// What pastes of whole documents into one field would break: lists, file names, pages.
Result<void> checkLengths(const Contract& contract)
{
    struct Text {
        QString field;
        const QString& text;
        qsizetype limit;
    };
    const Text texts[] = {
        {u"number"_s, contract.number, kNumberLimit}, {u"contract_type"_s, contract.contractType, kNameLimit},
        {u"subject"_s, contract.subject, kNameLimit}, {u"salesperson"_s, contract.salesperson, kNameLimit},
        {u"notes"_s, contract.notes, kTextLimit},     {u"override_reason"_s, contract.overrideReason, kTextLimit}};
    for (const Text& one : texts)
        if (one.text.size() > one.limit)
            return tooLong(one.field, one.limit);
    for (const ContractParty& party : contract.parties) {
        for (const auto text : kPartyTexts)
            if ((party.*text).size() > kNameLimit)
                return tooLong(u"parties"_s, kNameLimit);
        if (party.address.size() > kLineTextLimit)
            return tooLong(u"parties"_s, kLineTextLimit);
    }
    for (const ContractLine& line : contract.lines)
        for (const auto text : kLineTexts)
            if ((line.*text).size() > kLineTextLimit)
                return tooLong(u"lines"_s, kLineTextLimit);
    for (auto answer = contract.fieldValues.begin(); answer != contract.fieldValues.end(); ++answer)
        if (answer->toString().size() > kTextLimit)
            return tooLong(answer.key(), kTextLimit);
    return {};
}

Result<void> checkDates(const Contract& contract)
{
    if (contract.startOn.isValid() && contract.endOn.isValid() && contract.endOn < contract.startOn)
        return invalid(u"contract.ends_before_start"_s, u"end_on"_s, contract.endOn.toString(Qt::ISODate));
    const bool overridden = contract.expiryOverrideOn.isValid() || contract.noticeOverrideOn.isValid();
    if (overridden && contract.overrideReason.trimmed().isEmpty())
        return invalid(u"contract.override_without_reason"_s, u"override_reason"_s);
    return {};
}

Result<void> checkLines(const Contract& contract)
{
    if (contract.lines.empty())
        return {};
    const Currency currency = contract.amount ? contract.amount->currency() : Currency::CNY;
    for (size_t i = 0; i < contract.lines.size(); ++i) {
        const ContractLine& line = contract.lines[i];
        const auto amount = lineAmount(line.quantity, line.unitPrice, currency);
        if (!amount)
            return invalid(amount.error().code, u"lines"_s, QString::number(i + 1));
        if (*amount != line.amount)
            return invalid(u"contract.line_amount_wrong"_s, u"lines"_s, QString::number(i + 1));
    }
    const auto sum = sumOfLines(contract.lines, currency);
    if (!sum)
        return passOn(sum);
    if (contract.amount != *sum)
        return invalid(u"contract.sum_wrong"_s, u"amount"_s, formatMoney(*sum));
    return {};
}

} // namespace

QLatin1StringView toCode(PartyRole role)
{
    return codeOf(kPartyRoles, role);
}

bool fromCode(QStringView code, PartyRole& role)
{
    return findCode(kPartyRoles, code, role);
}

QLatin1StringView toCode(TermKind kind)
{
    return codeOf(kTermKinds, kind);
}

bool fromCode(QStringView code, TermKind& kind)
{
    return findCode(kTermKinds, code, kind);
}

QLatin1StringView toCode(RenewalDecision decision)
{
    return codeOf(kDecisions, decision);
}

bool fromCode(QStringView code, RenewalDecision& decision)
{
    return findCode(kDecisions, code, decision);
}

QJsonObject auditFields(const Contract& contract)
{
    return {{u"number"_s, contract.number},
            {u"title"_s, contract.title},
            {u"contract_type"_s, contract.contractType},
            {u"subject"_s, contract.subject},
            {u"form"_s, contract.form},
            {u"state"_s, QString(toCode(contract.state))},
            {u"customer_id"_s, contract.customerId.value()},
            {u"company_id"_s, contract.companyId.value()},
            {u"template_version_id"_s, contract.templateVersionId.value()},
            {u"salesperson"_s, contract.salesperson},
            {u"amount_minor"_s, contract.amount ? QJsonValue(contract.amount->minorUnits()) : QJsonValue()},
            {u"currency"_s, contract.amount ? QJsonValue(currencyCode(contract.amount->currency())) : QJsonValue()},
            {u"signed_on"_s, isoOrNull(contract.signedOn)},
            {u"effective_on"_s, isoOrNull(contract.effectiveOn)},
            {u"term_kind"_s, QString(toCode(contract.termKind))},
            {u"start_on"_s, isoOrNull(contract.startOn)},
            {u"end_on"_s, isoOrNull(contract.endOn)},
            {u"first_term"_s, formatSpan(contract.firstTerm)},
            {u"next_term"_s, formatSpan(contract.nextTerm)},
            {u"notice"_s, formatSpan(contract.notice)},
            {u"renewal"_s, renewalCode(contract.renewal)},
            {u"expiry_override_on"_s, isoOrNull(contract.expiryOverrideOn)},
            {u"notice_override_on"_s, isoOrNull(contract.noticeOverrideOn)},
            {u"override_reason"_s, contract.overrideReason},
            {u"ended_on"_s, isoOrNull(contract.endedOn)},
            {u"renewal_decision"_s, QString(toCode(contract.renewalDecision))},
            {u"predecessor_id"_s, contract.predecessorId.value()},
            {u"field_values"_s, contract.fieldValues},
            {u"notes"_s, contract.notes},
            {u"parties"_s, partyFields(contract.parties)},
            {u"lines"_s, lineFields(contract.lines)}};
}

Term termOf(const Contract& contract)
{
    const Term agreed{.kind = contract.termKind,
                      .start = {},
                      .first = contract.firstTerm,
                      .next = contract.nextTerm,
                      .notice = contract.notice,
                      .renewal = contract.renewal,
                      .expiryOverride = {},
                      .noticeOverride = {}};
    return termOf(agreed, {.start = contract.startOn,
                           .effective = contract.effectiveOn,
                           .signedOn = contract.signedOn,
                           .end = contract.endOn,
                           .expiryOverride = contract.expiryOverrideOn,
                           .noticeOverride = contract.noticeOverrideOn});
}

Result<Money> sumOfLines(const std::vector<ContractLine>& lines, Currency currency)
{
    Result<Money> sum = Money::minor(0, currency);
    for (const ContractLine& line : lines) {
        sum = sum->plus(line.amount);
        if (!sum)
            return sum;
    }
    return sum;
}

bool wroteIt(const Actor& actor, const Contract& contract)
{
    return contract.authorId.isSet() ? contract.authorId == actor.id : contract.createdBy == actor.name;
}

Contract withoutAmounts(Contract contract)
{
    contract.amount.reset();
    contract.fieldValues = {};
    for (ContractLine& line : contract.lines) {
        line.unitPrice = {};
        line.amount = {};
    }
    return contract;
}

Contract tidied(Contract contract)
{
    for (const auto text :
         {&Contract::number, &Contract::title, &Contract::contractType, &Contract::subject, &Contract::salesperson})
        contract.*text = cleanedName(contract.*text);
    contract.notes = cleanedText(contract.notes);
    contract.overrideReason = cleanedText(contract.overrideReason);
    for (ContractParty& party : contract.parties) {
        for (const auto text : kPartyTexts)
            party.*text = cleanedName(party.*text);
        party.address = cleanedName(party.address);
    }
    for (ContractLine& line : contract.lines)
        for (const auto text : kLineTexts)
            line.*text = cleanedName(line.*text);
    for (auto answer = contract.fieldValues.begin(); answer != contract.fieldValues.end(); ++answer)
        if (answer->isString())
            *answer = cleanedText(answer->toString());
    return contract;
}

Result<void> checkContract(const Contract& contract)
{
    if (contract.title.trimmed().isEmpty())
        return invalid(u"contract.title_missing"_s, u"title"_s);
    if (contract.title.size() > kTitleLimit)
        return invalid(u"contract.title_too_long"_s, u"title"_s, QString::number(contract.title.size()));
    if (const auto lengths = checkLengths(contract); !lengths)
        return lengths;
    if (const auto dates = checkDates(contract); !dates)
        return dates;
    if (contract.amount && contract.amount->minorUnits() < 0)
        return invalid(u"contract.amount_negative"_s, u"amount"_s, formatMoney(*contract.amount));
    return checkLines(contract);
}

} // namespace cdesk
