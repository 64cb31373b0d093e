// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/ContractMergeData.h"

#include "core/documents/merge/MergeFilters.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using Object = MergeValue::Object;

constexpr int kPpmPerPercent = 10'000;

/// Empty texts are left out: a gap must count as missing or take the template's default.
void put(Object& object, const QString& key, const QString& text)
{
    if (!text.trimmed().isEmpty())
        object[key] = MergeValue(text);
}

void put(Object& object, const QString& key, QDate day)
{
    if (day.isValid())
        object[key] = MergeValue(day);
}

MergeValue pictureOf(const QByteArray& bytes)
{
    return bytes.isEmpty() ? MergeValue() : MergeValue(MergePicture{bytes});
}

MergeNumber numberOf(Decimal value)
{
    MergeNumber number{value.inMillionths(), Decimal::kPlaces};
    while (number.scale > 0 && number.units % 10 == 0) {
        number.units /= 10;
        --number.scale;
    }
    return number;
}

MergeNumber shareOf(int ratePpm)
{
    return numberOf(Decimal::millionths(ratePpm)); // 130000 ppm is 0.13
}

Object partyObject(const ContractParty& party, const DraftSubject& subject)
{
    Object object;
    put(object, u"role"_s, party.label);
    put(object, u"name"_s, party.name);
    put(object, u"code"_s, party.creditCode);
    put(object, u"tax_number"_s, party.creditCode);
    put(object, u"address"_s, party.address);
    put(object, u"legal_representative"_s, party.legalRepresentative);
    put(object, u"contact"_s, party.contactPerson);
    put(object, u"phone"_s, party.phone);
    put(object, u"bank"_s, party.bankName);
    put(object, u"bank_account"_s, party.bankAccount);
    put(object, u"bank_holder"_s, party.name);
    if (party.role == PartyRole::Own && subject.company)
        put(object, u"email"_s, subject.company->email);
    if (party.role == PartyRole::Counterparty && subject.customer)
        if (const CustomerContact* contact = subject.customer->primaryContact())
            put(object, u"email"_s, contact->email);
    return object;
}

void putParties(Object& data, const DraftSubject& subject)
{
    static const std::array kPlaces = {u"party_a"_s, u"party_b"_s, u"party_c"_s, u"party_d"_s};
    MergeValue::List all;
    size_t place = 0;
    for (const ContractParty& party : subject.contract.parties) {
        const Object object = partyObject(party, subject);
        all.emplace_back(object);
        if (place < kPlaces.size())
            data[kPlaces[place++]] = MergeValue(object);
        const QString side = party.role == PartyRole::Own            ? u"company"_s
                             : party.role == PartyRole::Counterparty ? u"customer"_s
                                                                     : QString();
        if (!side.isEmpty() && !data.contains(side))
            data[side] = MergeValue(object);
    }
    data[u"parties"_s] = MergeValue(all);
}

MergeValue itemsOf(const Contract& contract)
{
    MergeValue::List items;
    for (const ContractLine& line : contract.lines) {
        Object item;
        put(item, u"product"_s, line.product);
        // An empty cell of the table is no gap in the contract.
        item[u"specification"_s] = MergeValue(line.specification);
        item[u"unit"_s] = MergeValue(line.unit);
        item[u"remark"_s] = MergeValue(line.note);
        item[u"quantity"_s] = MergeValue(numberOf(line.quantity));
        item[u"unit_price"_s] = MergeValue(numberOf(line.unitPrice));
        item[u"tax_rate"_s] = MergeValue(shareOf(line.taxRatePpm));
        item[u"amount"_s] = MergeValue(line.amount);
        if (const auto taxed = taxInGross(line.amount, line.taxRatePpm))
            item[u"tax_amount"_s] = MergeValue(taxed->tax);
        items.emplace_back(item);
    }
    return items;
}

/// The rate of all lines; nothing when they differ or there are none.
std::optional<int> commonRate(const Contract& contract)
{
    std::optional<int> rate;
    for (const ContractLine& line : contract.lines) {
        if (rate && *rate != line.taxRatePpm)
            return {};
        rate = line.taxRatePpm;
    }
    return rate;
}

void putAmounts(Object& facts, const Contract& contract)
{
    if (contract.amount) {
        facts[u"amount"_s] = MergeValue(*contract.amount);
        facts[u"currency"_s] = MergeValue(currencyCode(contract.amount->currency()));
    }
    if (const auto taxed = taxedAmountOf(contract); taxed && *taxed) {
        facts[u"amount_without_tax"_s] = MergeValue((*taxed)->net);
        facts[u"tax_amount"_s] = MergeValue((*taxed)->tax);
    }
    if (const auto rate = commonRate(contract))
        facts[u"tax_rate"_s] = MergeValue(shareOf(*rate));
}

QDate lastDayOf(const Contract& contract)
{
    if (contract.endOn.isValid() || contract.termKind == TermKind::OpenEnded)
        return contract.endOn;
    const Term term = termOf(contract);
    return term.start.isValid() && term.first.isSet() ? periodNumber(term, 0).end : QDate();
}

Object factsOf(const Contract& contract)
{
    Object facts;
    put(facts, u"number"_s, contract.number);
    put(facts, u"title"_s, contract.title);
    put(facts, u"type"_s, contract.contractType);
    put(facts, u"subject"_s, contract.subject);
    put(facts, u"handler"_s, contract.salesperson);
    putAmounts(facts, contract);
    // Who signs writes the day beside the name.
    facts[u"signed_on"_s] = contract.signedOn.isValid() ? MergeValue(contract.signedOn) : MergeValue::dayByHand();
    put(facts, u"effective_on"_s, contract.effectiveOn);
    put(facts, u"starts_on"_s, contract.startOn);
    put(facts, u"ends_on"_s, lastDayOf(contract));
    put(facts, u"term"_s, spanInWords(contract.firstTerm));
    // None means: as long as the first (core/base/Term.h).
    put(facts, u"next_term"_s, spanInWords(contract.nextTerm.isSet() ? contract.nextTerm : contract.firstTerm));
    put(facts, u"notice"_s, spanInFigures(contract.notice));
    put(facts, u"renewal"_s, renewalText(contract.renewal));
    return facts;
}

void putAnswers(Object& data, const QJsonObject& answers)
{
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (answer->isBool())
            data[answer.key()] = MergeValue::boolean(answer->toBool());
        else if (answer->isDouble())
            put(data, answer.key(), QString::number(answer->toDouble(), 'f', QLocale::FloatingPointShortest));
        else
            put(data, answer.key(), answer->toString());
    }
}

} // namespace

MergeValue mergeDataOf(const DraftSubject& subject)
{
    Object data;
    data[u"contract"_s] = MergeValue(factsOf(subject.contract));
    data[u"items"_s] = itemsOf(subject.contract);
    putParties(data, subject);
    // Without a picture their places stay empty: none is no gap in a contract.
    data[u"company.logo"_s] = pictureOf(subject.pictures.logo);
    data[u"company.seal"_s] = pictureOf(subject.showsSeal ? subject.pictures.seal : QByteArray());
    putAnswers(data, subject.contract.fieldValues);
    return data;
}

bool isHeldByContracts(const QString& key)
{
    static const QStringList kElsewhere = {u"contract.deposit"_s,       u"contract.signed_at"_s,
                                           u"contract.effective_on"_s,  u"contract.payment_method"_s,
                                           u"contract.payment_terms"_s, u"contract.delivery_place"_s,
                                           u"contract.delivery_on"_s,   u"contract.delivery_method"_s,
                                           u"contract.warranty"_s,      u"contract.dispute_resolution"_s,
                                           u"contract.copies"_s,        u"contract.remark"_s};
    static const QStringList kNoPartyHas = {u".agent"_s, u".fax"_s, u".postcode"_s};
    const auto isEnd = [&](const QString& end) { return key.endsWith(end); };
    return !kElsewhere.contains(key) && std::none_of(kNoPartyHas.begin(), kNoPartyHas.end(), isEnd);
}

Result<std::optional<TaxedAmount>> taxedAmountOf(const Contract& contract)
{
    if (!contract.amount)
        return std::nullopt;
    if (contract.lines.empty()) {
        const QString answer = contract.fieldValues.value(u"税率"_s).toString();
        if (answer.isEmpty())
            return std::nullopt;
        const auto rate = parseTaxRate(answer);
        if (!rate)
            return passOn(rate);
        return taxInGross(*contract.amount, *rate).map([](const TaxedAmount& taxed) {
            return std::optional<TaxedAmount>(taxed);
        });
    }
    const Money nothing = Money::minor(0, contract.amount->currency());
    TaxedAmount sum{.net = nothing, .tax = nothing, .gross = nothing};
    for (const ContractLine& line : contract.lines) {
        const auto taxed = taxInGross(line.amount, line.taxRatePpm);
        if (!taxed)
            return passOn(taxed);
        for (const auto part : {&TaxedAmount::net, &TaxedAmount::tax, &TaxedAmount::gross}) {
            const auto added = (sum.*part).plus((*taxed).*part);
            if (!added)
                return passOn(added);
            sum.*part = *added;
        }
    }
    return sum;
}

QString renewalText(Renewal renewal)
{
    switch (renewal) {
    case Renewal::None:
        return u"期满终止，不自动续签"_s;
    case Renewal::Tacit:
        return u"期满自动续签"_s;
    case Renewal::Express:
        return u"期满前经双方书面同意续签"_s;
    }
    return {};
}

QString spanInFigures(Span span)
{
    if (!span.isSet())
        return {};
    const QString unit = span.unit == SpanUnit::Days ? u"日"_s : span.unit == SpanUnit::Months ? u"个月"_s : u"年"_s;
    return QString::number(span.count) + unit;
}

QString spanInWords(Span span)
{
    constexpr int kMonthsPerYear = 12;
    if (!span.isSet())
        return {};
    if (span.unit == SpanUnit::Months && span.count % kMonthsPerYear == 0)
        span = {span.count / kMonthsPerYear, SpanUnit::Years};
    const QString unit = span.unit == SpanUnit::Days ? u"日"_s : span.unit == SpanUnit::Months ? u"个月"_s : u"年"_s;
    // People say 两年 and 两个月, but 二日.
    const QString count = span.count == 2 && span.unit != SpanUnit::Days ? u"两"_s : numberInChinese(span.count);
    return count + unit;
}

Result<int> parseTaxRate(const QString& text)
{
    QString figures = text.trimmed();
    figures.replace(u'％', u'%');
    const bool isPercent = figures.endsWith(u'%');
    if (isPercent)
        figures.chop(1);
    const auto number = parseDecimal(figures);
    if (!number)
        return invalid(u"tax.rate"_s, u"tax_rate"_s, text);
    // A bare number of one or more is a percentage (13), below one it is a share (0.13).
    const bool isShare = !isPercent && number->inMillionths() < Decimal::kOne;
    const qint64 ppm = isShare ? number->inMillionths() : number->inMillionths() / 100;
    if (ppm < 0 || ppm > 100 * kPpmPerPercent)
        return invalid(u"tax.rate"_s, u"tax_rate"_s, text);
    return static_cast<int>(ppm);
}

QString formatTaxRate(int ratePpm)
{
    return formatDecimal(Decimal::millionths(qint64(ratePpm) * 100)) + u'%';
}

} // namespace cdesk
