// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractStatus.h"
#include "core/ledger/LedgerSource.h"

namespace cdesk {

/// Columns of the ledger's contract table.
struct ContractColumn {
    enum Index : int {
        Number,
        Title,
        Customer,  ///< name of the counterparty, as the customer is called now
        ShortName, ///< of the customer
        CustomerId,
        Company, ///< our side
        Type,    ///< by nature
        Subject,
        Form,
        State,  ///< stored code: what people decided
        Status, ///< ContractStatus on the ledger's day
        Salesperson,
        Amount,
        Currency,
        SignedOn,
        EffectiveOn,
        StartOn,
        EndOn, ///< as written; see ExpiresOn
        TermKind,
        FirstTerm,
        NextTerm,
        Notice,
        Renewal,
        ExpiryOverride,
        NoticeOverride,
        EndedOn,
        ExpiresOn, ///< 到期日 of the current period on the ledger's day
        NoticeBy,  ///< 通知截止日 of the current period
        Decision,  ///< stored code of the renewal decision
        PredecessorId,
        ArchiveNumber,
        CreatedAt,
        UpdatedAt,
        IsRemoved, ///< 1 = in the recycle bin
        Columns    ///< how many there are
    };
};

/// Contracts for the ledger.
class ContractList final : public LedgerSource {
public:
    EntityKind kind() const override { return EntityKind::Contract; }
    std::shared_ptr<const TableShape> shape() const override;
    void readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const override;
    bool readOne(const Database& database, qint64 id, LedgerRow& row) const override;
    std::vector<qint64> firstIds(const Database& database) const override;
    qint64 count(const Database& database) const override;
    /// Contracts themselves, and those that show a customer, company or filing that was written.
    std::vector<qint64> affected(const Database& database, const LedgerData& before,
                                 const ChangeSet& changes) const override;
    void deriveOn(const LedgerDay& day, LedgerRow& row) const override;
    void turnDay(const LedgerDay& day, LedgerTableWriter& writer) const override;
};

} // namespace cdesk
