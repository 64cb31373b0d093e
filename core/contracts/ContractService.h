// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractRepository.h"
#include "core/contracts/drafting/OwnText.h"

namespace cdesk {

class FileStore;
class Session;
class UnitOfWork;
struct ContractDossier;
struct DocumentContent;

/// A contract with its history, for one page.
struct ContractDetails {
    Contract contract;
    std::vector<ContractStep> steps;
    std::vector<ContractVersion> versions;
    TextSource textSource = TextSource::None;
};

/// Keeps a new draft inside a write in progress, under the number it came with or the next one of the office's rule.
/// Errors: as ContractService::draft
Result<Contract> addDraft(UnitOfWork& work, Contract contract);

/// What people do with contracts. Whoever may not see amounts is given contracts withoutAmounts(), without their
/// history.
class ContractService {
public:
    explicit ContractService(Session& session) : m_session{session} {}

    /// Errors: contract.not_found
    Result<ContractDetails> find(const Actor& actor, ContractId id) const;
    /// With its documents, history and where it stands today. Errors: contract.not_found
    Result<ContractDossier> dossier(const Actor& actor, ContractId id) const;
    Result<ContractDetails> findByNumber(const Actor& actor, const QString& number) const;
    /// The number a new contract of this type would get today.
    Result<QString> previewNumber(const Actor& actor, const QString& contractType) const;

    /// A new draft. An empty number is given by the office's rule; one that was entered is kept once.
    /// Errors: see checkContract, number.taken, number_rule.*
    Result<ContractId> draft(const Actor& actor, Contract contract);
    /// Saves an edited contract. Once it is in review or later only notes, salesperson, overrides and the renewal
    /// decision may still change. Errors: contract.text_frozen (field: what was changed), contract.changed_meanwhile
    Result<Revision> edit(const Actor& actor, const Contract& contract);
    /// Takes a step of the lifecycle. `input.values` may set start_on, effective_on, end_on, first_term, next_term,
    /// notice, renewal with signing and taking in.
    /// A contract with a text is submitted with a finished version only; DraftingService::finish makes it.
    /// Nobody approves what they wrote while somebody else may (four eyes).
    /// Errors: contract.state.forbidden, the guard's code, permission.denied, approval.own_contract,
    /// contract.values_unknown (field: the key), contract.not_finished, contract.fields_missing (detail: their names)
    Result<ContractState> act(const Actor& actor, ContractId id, Revision seen, ContractAction action,
                              ActionInput input);
    /// The same with the paper that belongs to the step, a signed copy or an approval sheet: both are kept or neither.
    /// Errors: those of storeDocument() too
    Result<ContractState> act(const Actor& actor, ContractId id, Revision seen, ContractAction action,
                              ActionInput input, const FileStore& files, const DocumentContent& paper);
    /// What happens to a contract that ends: renew, renegotiate, let go (M1). Only a running contract with a term comes
    /// to an end by itself. Errors: contract.no_renewal_due
    Result<void> decideRenewal(const Actor& actor, ContractId id, Revision seen, RenewalDecision decision);

    /// Into the recycle bin (S4); a live contract can't go there. Errors: contract.live
    Result<void> remove(const Actor& actor, ContractId id, Revision seen);
    Result<void> restore(const Actor& actor, ContractId id);
    /// For good; the number stays taken. Errors: contract.not_in_bin
    Result<void> purge(const Actor& actor, ContractId id);

private:
    Session& m_session;
};

} // namespace cdesk
