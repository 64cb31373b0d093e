// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ContractCommands.h"
#include "app/ctl/OpenOffice.h"
#include "core/contracts/ContractDossier.h"
#include "core/contracts/ContractList.h"
#include "core/contracts/drafting/ContractMergeData.h"
#include "core/ledger/Ledger.h"
#include "core/ledger/LedgerFilter.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

using C = ContractColumn;

struct SortKey {
    QString key;
    int column;
};
const std::vector<SortKey>& sortKeys()
{
    static const std::vector<SortKey> keys = {{u"number"_s, C::Number},      {u"title"_s, C::Title},
                                              {u"customer"_s, C::Customer},  {u"type"_s, C::Type},
                                              {u"status"_s, C::Status},      {u"salesperson"_s, C::Salesperson},
                                              {u"amount"_s, C::Amount},      {u"signed_on"_s, C::SignedOn},
                                              {u"start_on"_s, C::StartOn},   {u"expires_on"_s, C::ExpiresOn},
                                              {u"notice_by"_s, C::NoticeBy}, {u"updated"_s, C::UpdatedAt},
                                              {u"created"_s, C::CreatedAt},  {u"archive_number"_s, C::ArchiveNumber}};
    return keys;
}

QJsonValue isoOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject rowJson(const LedgerTable& table, int row)
{
    const auto text = [&](int column) { return table.text(row, column); };
    const auto date = [&](int column) { return isoOrNull(table.date(row, column)); };
    const qint64 amount = table.value(row, C::Amount);
    const auto status = static_cast<ContractStatus>(table.value(row, C::Status));
    return {{u"number"_s, text(C::Number)},
            {u"title"_s, text(C::Title)},
            {u"customer"_s, text(C::Customer)},
            {u"company"_s, text(C::Company)},
            {u"contract_type"_s, text(C::Type)},
            {u"state"_s, text(C::State)},
            {u"status"_s, QString(toCode(status))},
            {u"salesperson"_s, text(C::Salesperson)},
            {u"amount_minor"_s, amount == kNoValue ? QJsonValue() : QJsonValue(amount)},
            {u"currency"_s, text(C::Currency)},
            {u"signed_on"_s, date(C::SignedOn)},
            {u"start_on"_s, date(C::StartOn)},
            {u"end_on"_s, date(C::EndOn)},
            {u"expires_on"_s, date(C::ExpiresOn)},
            {u"notice_by"_s, date(C::NoticeBy)},
            {u"archive_number"_s, text(C::ArchiveNumber)}};
}

/// What `contract list` was asked for.
struct ListRequest {
    LedgerFilter filter;
    LedgerSort sort{.column = C::UpdatedAt, .direction = Qt::DescendingOrder};
    int limit = 0; ///< 0: all
};

Result<void> addStatus(const QString& code, LedgerFilter& filter)
{
    if (code.isEmpty())
        return {};
    ContractStatus status = ContractStatus::Draft;
    if (fromCode(code, status)) {
        filter.conditions.push_back({.column = C::Status, .words = {}, .values = {static_cast<qint64>(status)}});
        return {};
    }
    // A stored decision such as `signed` names several statuses.
    ContractState state = ContractState::Draft;
    if (!fromCode(code, state))
        return invalid(u"contract.status_unknown"_s, u"status"_s, code);
    filter.conditions.push_back({.column = C::State, .words = {code}, .values = {}});
    return {};
}

Result<void> addExpiring(const QString& text, QDate today, LedgerFilter& filter)
{
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    if (!isNumber || days < 0)
        return invalid(u"contract.days_invalid"_s, u"expiring-within"_s, text);
    filter.conditions.push_back({.column = C::ExpiresOn,
                                 .words = {},
                                 .values = {},
                                 .from = cellOfDate(today),
                                 .to = cellOfDate(today.addDays(days))});
    filter.conditions.push_back({.column = C::State,
                                 .words = {toCode(ContractState::Signed), toCode(ContractState::Performing)},
                                 .values = {}});
    return {};
}

Result<LedgerSort> sortFrom(QString key, LedgerSort fallback)
{
    if (key.isEmpty())
        return fallback;
    const bool isDescending = key.startsWith(u'-');
    if (isDescending)
        key.remove(0, 1);
    for (const SortKey& known : sortKeys())
        if (known.key == key)
            return LedgerSort{known.column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
    return invalid(u"contract.sort_unknown"_s, u"sort"_s, key);
}

Exit listContracts(Call& call, const ListRequest& request, Office& office)
{
    Ledger ledger(office.clock(), officeSources());
    ledger.readFor(office.actor());
    JobContext whole;
    if (const auto loaded = ledger.load(office.database(), whole); !loaded)
        return call.fail(loaded.error());
    const auto data = ledger.now();
    const LedgerTable& table = data->contracts();
    RowList rows = sortedRows(table, matchingRows(table, request.filter), request.sort);
    if (request.limit > 0 && rows.size() > static_cast<size_t>(request.limit))
        rows.resize(static_cast<size_t>(request.limit));
    QJsonArray json;
    for (const auto row : rows) {
        const QJsonObject one = rowJson(table, static_cast<int>(row));
        call.line(one[u"number"_s].toString() + u'\t' + one[u"status"_s].toString() + u'\t' +
                  one[u"customer"_s].toString() + u'\t' + one[u"title"_s].toString() + u'\t' +
                  one[u"expires_on"_s].toString());
        json.append(one);
    }
    call.json(json);
    return Exit::Done;
}

Exit contractList(Call& call)
{
    const QString status = call.value(u"--status"_s);
    const QString within = call.value(u"--expiring-within"_s);
    const QString query = call.value(u"--query"_s);
    const QString sortKey = call.value(u"--sort"_s);
    const QString limit = call.value(u"--limit"_s, u"0"_s);
    bool isNumber = false;
    ListRequest request;
    request.limit = limit.toInt(&isNumber);
    if (!isNumber || request.limit < 0)
        return call.usage(
            u"contract list [--status S] [--expiring-within DAYS] [--query Q] [--sort KEY] [--limit N]"_s);
    return withOffice(call, [&](Office& office) {
        request.filter.text = query;
        request.filter.conditions.push_back({.column = C::IsRemoved, .words = {}, .values = {0}});
        if (const auto done = addStatus(status, request.filter); !done)
            return call.fail(done.error());
        if (const auto done = addExpiring(within, office.clock().today(), request.filter); !done)
            return call.fail(done.error());
        const auto sort = sortFrom(sortKey, request.sort);
        if (!sort)
            return call.fail(sort.error());
        request.sort = *sort;
        return listContracts(call, request, office);
    });
}

QJsonArray partiesJson(const Contract& contract)
{
    QJsonArray json;
    for (const ContractParty& party : contract.parties)
        json.append(QJsonObject{{u"label"_s, party.label},
                                {u"role"_s, QString(toCode(party.role))},
                                {u"name"_s, party.name},
                                {u"credit_code"_s, party.creditCode},
                                {u"address"_s, party.address},
                                {u"legal_representative"_s, party.legalRepresentative},
                                {u"contact"_s, party.contactPerson},
                                {u"phone"_s, party.phone},
                                {u"bank"_s, party.bankName},
                                {u"bank_account"_s, party.bankAccount}});
    return json;
}

/// What is withheld is null: a zero would be read as a price.
QJsonArray linesJson(const Contract& contract, bool withholdsAmounts)
{
    const auto shown = [&](const QJsonValue& value) { return withholdsAmounts ? QJsonValue() : value; };
    QJsonArray json;
    for (const ContractLine& line : contract.lines)
        json.append(QJsonObject{{u"product"_s, line.product},
                                {u"specification"_s, line.specification},
                                {u"unit"_s, line.unit},
                                {u"quantity"_s, formatDecimal(line.quantity)},
                                {u"unit_price"_s, shown(formatDecimal(line.unitPrice, 2))},
                                {u"tax_rate"_s, formatTaxRate(line.taxRatePpm)},
                                {u"amount_minor"_s, shown(line.amount.minorUnits())}});
    return json;
}

QJsonArray stepsJson(const ContractDetails& details)
{
    QJsonArray json;
    for (const ContractStep& step : details.steps)
        json.append(QJsonObject{{u"action"_s, QString(toCode(step.action))},
                                {u"from"_s, QString(toCode(step.from))},
                                {u"to"_s, QString(toCode(step.to))},
                                {u"on"_s, isoOrNull(step.onDay)},
                                {u"comment"_s, step.comment},
                                {u"actor"_s, step.actorName}});
    return json;
}

QJsonArray versionsJson(const ContractDetails& details)
{
    QJsonArray json;
    for (const ContractVersion& version : details.versions)
        json.append(QJsonObject{{u"version"_s, version.number},
                                {u"pages"_s, version.pages},
                                {u"text_sha256"_s, version.textSha256},
                                {u"created_by"_s, version.createdBy}});
    return json;
}

void addDates(QJsonObject& json, const ContractDossier& dossier)
{
    const Contract& contract = dossier.details.contract;
    const TermPeriod& period = dossier.period;
    json.insert(u"status"_s, QString(toCode(dossier.status)));
    json.insert(u"period_number"_s, period.number);
    json.insert(u"period_start"_s, isoOrNull(period.start));
    json.insert(u"period_end"_s, isoOrNull(period.end));
    json.insert(u"expires_on"_s, isoOrNull(period.end));
    json.insert(u"notice_by"_s, isoOrNull(period.noticeDeadline));
    for (const auto& [key, day] :
         {std::pair{u"signed_on"_s, contract.signedOn}, std::pair{u"effective_on"_s, contract.effectiveOn},
          std::pair{u"start_on"_s, contract.startOn}, std::pair{u"end_on"_s, contract.endOn},
          std::pair{u"ended_on"_s, contract.endedOn}, std::pair{u"expiry_override_on"_s, contract.expiryOverrideOn},
          std::pair{u"notice_override_on"_s, contract.noticeOverrideOn}})
        json.insert(key, isoOrNull(day));
}

Exit contractShow(Call& call)
{
    const QString number = call.next();
    if (number.isEmpty())
        return call.usage(u"contract show NUMBER [--on DATE]"_s);
    return withOffice(call, [&](Office& office) {
        const ContractService contracts(office.session());
        const auto details = contracts.findByNumber(office.actor(), number);
        if (!details)
            return call.fail(details.error());
        const auto dossier = contracts.dossier(office.actor(), details->contract.id);
        if (!dossier)
            return call.fail(dossier.error());
        const QJsonObject json = contractJson(*dossier);
        for (auto value = json.begin(); value != json.end(); ++value)
            if (const QString text = value.value().toVariant().toString(); !text.isEmpty())
                call.line(value.key() + u'\t' + text);
        call.json(json);
        return Exit::Done;
    });
}

} // namespace

QJsonObject contractJson(const ContractDossier& dossier)
{
    const ContractDetails& details = dossier.details;
    const Contract& contract = details.contract;
    QJsonObject json{
        {u"number"_s, contract.number},
        {u"title"_s, contract.title},
        {u"contract_type"_s, contract.contractType},
        {u"subject"_s, contract.subject},
        {u"form"_s, contract.form},
        {u"state"_s, QString(toCode(contract.state))},
        {u"salesperson"_s, contract.salesperson},
        {u"amount_minor"_s, contract.amount ? QJsonValue(contract.amount->minorUnits()) : QJsonValue()},
        {u"currency"_s, currencyCode(contract.amount ? contract.amount->currency() : Currency::CNY)},
        {u"term_kind"_s, QString(toCode(contract.termKind))},
        {u"first_term"_s, formatSpan(contract.firstTerm)},
        {u"next_term"_s, formatSpan(contract.nextTerm)},
        {u"notice"_s, formatSpan(contract.notice)},
        {u"renewal"_s, renewalCode(contract.renewal)},
        {u"renewal_decision"_s, QString(toCode(contract.renewalDecision))},
        {u"answers"_s, contract.fieldValues},
        {u"notes"_s, contract.notes},
        {u"removed"_s, contract.removedUtcMs.has_value()},
        {u"parties"_s, partiesJson(contract)},
        {u"lines"_s, linesJson(contract, dossier.withholdsAmounts)},
        {u"steps"_s, stepsJson(details)},
        {u"versions"_s, versionsJson(details)},
    };
    if (const auto taxed = taxedAmountOf(contract); taxed && *taxed) {
        json.insert(u"net_amount_minor"_s, (*taxed)->net.minorUnits());
        json.insert(u"tax_amount_minor"_s, (*taxed)->tax.minorUnits());
    }
    addDates(json, dossier);
    return json;
}

std::vector<Command> contractListCommands()
{
    return {{u"contract list"_s,
             u"[--status S] [--expiring-within DAYS] [--query Q] [--sort KEY] [--limit N] [--on DATE]"_s, contractList},
            {u"contract show"_s, u"one contract: every date, status, amounts, parties, versions"_s, contractShow}};
}

} // namespace cdesk::ctl
