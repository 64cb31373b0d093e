// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractService.h"

#include "core/contracts/ContractEvents.h"
#include "core/contracts/LifecycleStep.h"
#include "core/contracts/drafting/OwnText.h"
#include "core/documents/store/DocumentService.h"
#include "core/numbers/NumberIssue.h"
#include "core/numbers/NumberRepository.h"
#include "core/reminders/ReminderService.h"
#include "core/session/Session.h"
#include "core/settings/OfficeSettings.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

NumberWish wishFor(const Database& database, const QString& contractType, QDate day)
{
    const OfficeSettings settings = readSettings(database);
    const QString own = settings.typeNumberRules.value(contractType);
    return {.holder = u"contract"_s,
            .type = own.isEmpty() ? QString() : contractType,
            .rule = own.isEmpty() ? settings.contractNumberRule : own,
            .parts = {.date = day, .sequence = 1, .typeCode = contractType, .companyCode = {}}};
}

Result<ContractDetails> detailsOf(const Database& database, std::optional<Contract> contract,
                                  const QString& number = {})
{
    if (!contract)
        return notFound(u"contract"_s, number);
    const ContractRepository contracts(database);
    const ContractId id = contract->id;
    const TextSource source = textSource(database, *contract);
    return ContractDetails{std::move(*contract), contracts.steps(id), contracts.versions(id), source};
}

/// What of it @p actor may see.
Result<ContractDetails> shownTo(const Actor& actor, Result<ContractDetails> details)
{
    if (!details || actor.may(Permission::SeeAmounts))
        return details;
    details->contract = withoutAmounts(std::move(details->contract));
    for (ContractVersion& version : details->versions)
        version.fieldValues = {};
    return details;
}

/// The first field that differs and may not change any more once the text is frozen; empty when all is well.
QString frozenChange(const Contract& before, const Contract& after)
{
    static const QStringList kStaysOpen = {
        u"notes"_s,           u"salesperson"_s,     u"expiry_override_on"_s, u"notice_override_on"_s,
        u"override_reason"_s, u"renewal_decision"_s};
    const FieldChanges changes = changedFields(auditFields(before), auditFields(after));
    for (const QString& field : changes.after.keys())
        if (!kStaysOpen.contains(field))
            return field;
    return {};
}

} // namespace

Result<ContractDetails> ContractService::find(const Actor& actor, ContractId id) const
{
    return m_session.read(actor, "contract.find", [&](const Database& database) {
        return shownTo(actor, detailsOf(database, ContractRepository(database).find(id)));
    });
}

Result<ContractDetails> ContractService::findByNumber(const Actor& actor, const QString& number) const
{
    return m_session.read(actor, "contract.find_by_number", [&](const Database& database) {
        return shownTo(actor, detailsOf(database, ContractRepository(database).findByNumber(number), number));
    });
}

Result<QString> ContractService::previewNumber(const Actor& actor, const QString& contractType) const
{
    return m_session.read(actor, "contract.preview_number", [&](const Database& database) {
        return cdesk::previewNumber(database, wishFor(database, contractType, m_session.clock().today()));
    });
}

Result<Contract> addDraft(UnitOfWork& work, Contract contract)
{
    contract = tidied(std::move(contract));
    if (const auto sound = checkContract(contract); !sound)
        return passOn(sound);
    if (contract.number.isEmpty()) {
        const auto number = issueNumber(work, wishFor(work.database(), contract.contractType, work.today()));
        if (!number)
            return passOn(number);
        contract.number = *number;
    } else if (const auto kept = keepEnteredNumber(work, u"contract"_s, contract.number); !kept) {
        return passOn(kept);
    }
    contract.state = ContractState::Draft;
    contract.createdBy = work.actor().name;
    contract.authorId = work.actor().id;
    contract.createdUtcMs = work.nowUtcMs();
    contract.updatedUtcMs = work.nowUtcMs();
    contract.id = ContractRepository(work.database()).add(contract);
    work.record(ContractDrafted{contract});
    return contract;
}

Result<ContractId> ContractService::draft(const Actor& actor, Contract contract)
{
    return m_session.write(actor, "contract.draft", [&](UnitOfWork& work) -> Result<ContractId> {
        const auto added = addDraft(work, std::move(contract));
        return added ? Result<ContractId>(added->id) : passOn(added);
    });
}

Result<Revision> ContractService::edit(const Actor& actor, const Contract& contract)
{
    return m_session.write(actor, "contract.edit", [&](UnitOfWork& work) -> Result<Revision> {
        const ContractRepository contracts(work.database());
        const auto before = contracts.find(contract.id);
        if (!before || before->removedUtcMs)
            return notFound(u"contract"_s);
        Contract after = tidied(contract);
        after.state = before->state; // only a step of the lifecycle changes it
        after.number = before->number;
        after.removedUtcMs = before->removedUtcMs;
        after.updatedUtcMs = work.nowUtcMs();
        if (const auto sound = checkContract(after); !sound)
            return passOn(sound);
        if (const QString frozen = frozenChange(*before, after); !isEditable(before->state) && !frozen.isEmpty())
            return invalid(u"contract.text_frozen"_s, frozen);
        contracts.save(after, contract.revision);
        work.record(ContractEdited{*before, after});
        followContract(work, after.id);
        return Revision{contract.revision.value() + 1};
    });
}

Result<ContractState> ContractService::act(const Actor& actor, ContractId id, Revision seen, ContractAction action,
                                           ActionInput input)
{
    // The lifecycle names the permission; which line applies is known only after reading, so it is asked for inside.
    return m_session.write(actor, "contract.act", [&](UnitOfWork& work) -> Result<ContractState> {
        const auto contract = takeStep(work, id, seen, action, std::move(input));
        if (!contract)
            return passOn(contract);
        return contract->state;
    });
}

Result<ContractState> ContractService::act(const Actor& actor, ContractId id, Revision seen, ContractAction action,
                                           ActionInput input, const FileStore& files, const DocumentContent& paper)
{
    return m_session.write(actor, "contract.act", [&](UnitOfWork& work) -> Result<ContractState> {
        const auto contract = takeStep(work, id, seen, action, std::move(input));
        if (!contract)
            return passOn(contract);
        if (const auto stored = storeDocument(work, files, paper); !stored)
            return passOn(stored);
        return contract->state;
    });
}

Result<void> ContractService::decideRenewal(const Actor& actor, ContractId id, Revision seen, RenewalDecision decision)
{
    return m_session.write(actor, "contract.decide_renewal", [&](UnitOfWork& work) -> Result<void> {
        const ContractRepository contracts(work.database());
        const auto before = contracts.find(id);
        if (!before || before->removedUtcMs)
            return notFound(u"contract"_s);
        if (!isLive(before->state) || before->termKind == TermKind::OpenEnded)
            return invalid(u"contract.no_renewal_due"_s, {}, before->number);
        Contract after = *before;
        after.renewalDecision = decision;
        after.updatedUtcMs = work.nowUtcMs();
        contracts.save(after, seen);
        work.record(ContractEdited{*before, after});
        followContract(work, id);
        return {};
    });
}

Result<void> ContractService::remove(const Actor& actor, ContractId id, Revision seen)
{
    return m_session.write(actor, "contract.remove", [&](UnitOfWork& work) -> Result<void> {
        const ContractRepository contracts(work.database());
        auto contract = contracts.find(id);
        if (!contract || contract->removedUtcMs)
            return notFound(u"contract"_s);
        if (contract->state != ContractState::Void && !isEditable(contract->state))
            return invalid(u"contract.live"_s, {}, contract->number);
        contract->removedUtcMs = work.nowUtcMs();
        contracts.save(*contract, seen);
        work.record(ContractBinned{*contract, ContractBinned::What::Removed});
        followContract(work, id);
        return {};
    });
}

Result<void> ContractService::restore(const Actor& actor, ContractId id)
{
    return m_session.write(actor, "contract.restore", [&](UnitOfWork& work) -> Result<void> {
        const ContractRepository contracts(work.database());
        auto contract = contracts.find(id);
        if (!contract || !contract->removedUtcMs)
            return invalid(u"contract.not_in_bin"_s);
        contract->removedUtcMs.reset();
        contracts.save(*contract, contract->revision);
        work.record(ContractBinned{*contract, ContractBinned::What::Restored});
        followContract(work, id);
        return {};
    });
}

Result<void> ContractService::purge(const Actor& actor, ContractId id)
{
    return m_session.write(actor, "contract.purge", [&](UnitOfWork& work) -> Result<void> {
        const ContractRepository contracts(work.database());
        const auto contract = contracts.find(id);
        if (!contract || !contract->removedUtcMs)
            return invalid(u"contract.not_in_bin"_s);
        contracts.purge(id);
        NumberRepository(work.database()).explainGap(contract->number, u"purged"_s);
        work.record(ContractBinned{*contract, ContractBinned::What::Purged});
        return {};
    });
}

} // namespace cdesk
