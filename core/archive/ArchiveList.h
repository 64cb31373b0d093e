// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerSource.h"

namespace cdesk {

/// Columns of the ledger's archive table.
struct ArchiveColumn {
    enum Index : int {
        Number,
        ContractNumber,
        Title,
        Customer,
        ContractType,
        ContractState, ///< stored code
        ContractId,
        CustomerClass, ///< stored code
        Salesperson,
        Amount,
        Currency,
        Category,
        Year,
        FiledOn,
        Room,
        Cabinet,
        Box,
        Slot,
        PaperCopies,
        ElectronicCopies,
        RetentionYears, ///< empty = for ever
        KeepUntil,
        FiledBy,
        MissingItems, ///< of the completeness checklist
        Columns       ///< how many there are
    };
};

/// Filed contracts for the ledger.
class ArchiveList final : public LedgerSource {
public:
    EntityKind kind() const override { return EntityKind::ArchiveRecord; }
    std::shared_ptr<const TableShape> shape() const override;
    void readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const override;
    bool readOne(const Database& database, qint64 id, LedgerRow& row) const override;
    qint64 count(const Database& database) const override;
    /// Records themselves, and those whose contract or customer was written.
    std::vector<qint64> affected(const Database& database, const LedgerData& before,
                                 const ChangeSet& changes) const override;
};

} // namespace cdesk
