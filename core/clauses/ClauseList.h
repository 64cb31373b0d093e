// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerSource.h"

namespace cdesk {

/// Columns of the ledger's clause table.
struct ClauseColumn {
    enum Index : int {
        Name,
        Kind, ///< stored code
        Topic,
        Family,
        Tags,
        ContractTypes,
        UseWhen,
        Version,
        Templates, ///< how many hold any of its wordings
        Contracts,
        IsRetired, ///< 1 = no longer offered
        Columns    ///< how many there are
    };
};

/// The clause library for the ledger.
class ClauseList final : public LedgerSource {
public:
    EntityKind kind() const override { return EntityKind::Clause; }
    std::shared_ptr<const TableShape> shape() const override;
    void readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const override;
    bool readOne(const Database& database, qint64 id, LedgerRow& row) const override;
    qint64 count(const Database& database) const override;
    std::vector<qint64> affected(const Database& database, const LedgerData& before,
                                 const ChangeSet& changes) const override;
};

} // namespace cdesk
