// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerSource.h"

namespace cdesk {

/// Columns of the ledger's customer table.
struct CustomerColumn {
    enum Index : int {
        Name,
        ShortName,
        CreditCode,
        Kind,   ///< stored code
        Class,  ///< stored code, empty = unclassified
        Status, ///< stored code
        Region,
        Industry,
        Salesperson,
        Source,
        Tags,       ///< joined by 、
        Contacts,   ///< names, joined by 、
        Contracts,  ///< how many, recycle bin not counted
        LiveAmount, ///< of signed and running contracts in CNY; empty for none
        UpdatedAt,
        Completeness, ///< percent, see completenessOf()
        IsRemoved,    ///< 1 = in the recycle bin
        Columns       ///< how many there are
    };
};

/// Customers for the ledger.
class CustomerList final : public LedgerSource {
public:
    EntityKind kind() const override { return EntityKind::Customer; }
    std::shared_ptr<const TableShape> shape() const override;
    void readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const override;
    bool readOne(const Database& database, qint64 id, LedgerRow& row) const override;
    std::vector<qint64> firstIds(const Database& database) const override;
    qint64 count(const Database& database) const override;
    /// Customers themselves, and those whose contracts were written.
    std::vector<qint64> affected(const Database& database, const LedgerData& before,
                                 const ChangeSet& changes) const override;
};

} // namespace cdesk
