// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveRepository.h"
#include "core/contracts/Contract.h"

namespace cdesk {

class Session;

/// A filed contract with the contract itself, for one page.
struct ArchiveDetails {
    ArchiveRecord record;
    Contract contract;
};

/// Files the paper of contracts and keeps track of where it stands.
class ArchiveService {
public:
    explicit ArchiveService(Session& session) : m_session{session} {}

    /// The record as it would be filed today: the next number by rule, the slot after the one used last, the retention
    /// of the same type, the papers such a contract should have. For a contract that is filed already: its record.
    /// Errors: contract.not_found, number_rule.*
    Result<ArchiveRecord> propose(const Actor& actor, ContractId contract) const;
    /// Files the paper: number (an empty one is given by rule), record, and the step of the contract's life, all or
    /// nothing. The paper of an ended contract closes its file; when it was filed before, it keeps its number.
    /// Errors: see checkRecord, number.taken, contract.state.forbidden, contract.not_found
    Result<ArchiveRecord> file(const Actor& actor, ContractId contract, ArchiveRecord record);

    /// Corrects a record; number and contract stay. Errors: see checkRecord, archive.not_found,
    /// archive.changed_meanwhile
    Result<ArchiveRecord> edit(const Actor& actor, const ArchiveRecord& record);
    /// Puts several papers to another place at once. With a slot that ends in digits each gets the next one.
    /// Errors: archive.place_missing, archive.not_found
    Result<void> move(const Actor& actor, const std::vector<ArchiveRecordId>& records, ArchivePlace place);

    /// Errors: archive.not_found
    Result<ArchiveDetails> find(const Actor& actor, ArchiveRecordId id) const;
    Result<ArchiveDetails> findByContract(const Actor& actor, ContractId contract) const;
    Result<std::vector<WaitingContract>> waiting(const Actor& actor) const;

private:
    Session& m_session;
};

} // namespace cdesk
