// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/LifecycleStep.h"

#include "core/checks/CheckRepository.h"
#include "core/checks/ContractCheck.h"
#include "core/contracts/ContractEvents.h"
#include "core/contracts/ContractRepository.h"
#include "core/contracts/FourEyes.h"
#include "core/contracts/drafting/OwnText.h"
#include "core/reminders/ReminderService.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

Result<QDate> dayFrom(const QJsonObject& values, const QString& key)
{
    const QDate day = QDate::fromString(values.value(key).toString(), Qt::ISODate);
    if (!day.isValid())
        return invalid(u"date.invalid"_s, key, values.value(key).toString());
    return day;
}

Result<Span> spanFrom(const QJsonObject& values, const QString& key)
{
    auto span = parseSpan(values.value(key).toString());
    if (!span)
        return invalid(span.error().code, key, values.value(key).toString());
    return span;
}

/// Sets what was learned with a step: from when and how long the signed contract runs.
Result<void> applyValues(Contract& contract, const QJsonObject& values)
{
    const std::pair<QString, QDate Contract::*> days[] = {{u"start_on"_s, &Contract::startOn},
                                                          {u"effective_on"_s, &Contract::effectiveOn},
                                                          {u"end_on"_s, &Contract::endOn}};
    const std::pair<QString, Span Contract::*> spans[] = {{u"first_term"_s, &Contract::firstTerm},
                                                          {u"next_term"_s, &Contract::nextTerm},
                                                          {u"notice"_s, &Contract::notice}};
    qsizetype known = 0;
    for (const auto& [key, member] : days) {
        if (!values.contains(key))
            continue;
        const auto day = dayFrom(values, key);
        if (!day)
            return passOn(day);
        contract.*member = *day;
        ++known;
    }
    for (const auto& [key, member] : spans) {
        if (!values.contains(key))
            continue;
        const auto span = spanFrom(values, key);
        if (!span)
            return passOn(span);
        contract.*member = *span;
        ++known;
    }
    if (values.contains(u"renewal"_s)) {
        const auto renewal = renewalFromCode(values.value(u"renewal"_s).toString());
        if (!renewal)
            return invalid(u"contract.renewal_unknown"_s, u"renewal"_s, values.value(u"renewal"_s).toString());
        contract.renewal = *renewal;
        ++known;
    }
    if (values.contains(u"term_kind"_s)) {
        if (!fromCode(values.value(u"term_kind"_s).toString(), contract.termKind))
            return invalid(u"contract.term_kind_unknown"_s, u"term_kind"_s, values.value(u"term_kind"_s).toString());
        ++known;
    }
    if (known != values.size())
        return invalid(u"contract.values_unknown"_s, values.keys().join(u' '));
    return checkContract(contract);
}

/// A text with findings that block goes into no review (C6). A contract without a checked text has none.
Result<void> checkFindings(const Database& database, const Contract& contract)
{
    const auto findings = CheckRepository(database).newest(contract.id);
    const int blocking = findings ? countBlocking(*findings) : 0;
    if (blocking > 0)
        return invalid(u"contract.findings_block"_s, {}, QString::number(blocking));
    return {};
}

/// What the step itself writes into the contract.
void applyStep(Contract& contract, ContractAction action, const ActionInput& input)
{
    if (action == ContractAction::Sign || action == ContractAction::TakeIn) {
        contract.signedOn = input.day;
        if (!contract.effectiveOn.isValid())
            contract.effectiveOn = input.day;
    }
    if (action == ContractAction::Complete || action == ContractAction::Terminate)
        contract.endedOn = input.day.isValid() ? input.day : input.today;
    if (action == ContractAction::Reopen)
        contract.endedOn = {};
}

/// What goes into review is a finished text: the newest version says what the contract says now and lacks nothing.
Result<void> proveFinished(const Database& database, const Contract& contract)
{
    if (textSource(database, contract) == TextSource::None)
        return {};
    const auto versions = ContractRepository(database).versions(contract.id);
    if (versions.empty() || versions.back().fieldValues != versionValues(database, contract))
        return invalid(u"contract.not_finished"_s, {}, contract.number);
    const QStringList& gaps = versions.back().gaps;
    if (!gaps.isEmpty())
        return invalid(u"contract.fields_missing"_s, gaps.front(), gaps.join(u"、"_s));
    return {};
}

DecidedText newestText(const Database& database, ContractId id)
{
    const auto versions = ContractRepository(database).versions(id);
    return versions.empty() ? DecidedText{} : DecidedText{versions.back().number, versions.back().textSha256};
}

} // namespace

Result<Contract> takeStep(UnitOfWork& work, ContractId id, Revision seen, ContractAction action, ActionInput input)
{
    const ContractRepository contracts(work.database());
    auto contract = contracts.find(id);
    if (!contract || contract->removedUtcMs)
        return notFound(u"contract"_s);
    const Transition* step = findTransition(contract->state, action);
    if (!step)
        return invalid(u"contract.state.forbidden"_s, u"action"_s,
                       contract->number + u" "_s + toCode(contract->state) + u" → "_s + toCode(action));
    if (!work.actor().may(step->permission))
        return denied(u"permission.denied"_s);
    if (action == ContractAction::Approve && needsOtherEyes(work.database(), work.actor(), *contract))
        return denied(u"approval.own_contract"_s, contract->number);
    input.today = work.today();
    if (const auto sound = applyValues(*contract, input.values); !sound)
        return passOn(sound);
    if (const auto refusal = step->guard(*contract, input); !refusal.isEmpty())
        return invalid(refusal, {}, contract->number);
    if (action == ContractAction::Submit) {
        if (const auto finished = proveFinished(work.database(), *contract); !finished)
            return passOn(finished);
        if (const auto clean = checkFindings(work.database(), *contract); !clean)
            return passOn(clean);
    }
    applyStep(*contract, action, input);
    contract->state = step->to;
    contract->updatedUtcMs = work.nowUtcMs();
    contracts.save(*contract, seen);
    contracts.addStep(id, {.action = action,
                           .from = step->from,
                           .to = step->to,
                           .comment = input.comment,
                           .onDay = input.day.isValid() ? input.day : input.today,
                           .actorName = work.actor().name,
                           .atUtcMs = work.nowUtcMs()});
    work.record(ContractStepTaken{*contract, action, step->from, step->to, input, newestText(work.database(), id)});
    followContract(work, id);
    contract->revision = Revision{seen.value() + 1};
    return std::move(*contract);
}

} // namespace cdesk
