// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerSource.h"

namespace cdesk {

/// Columns of the ledger's template table.
struct TemplateColumn {
    enum Index : int {
        Name,
        ContractType,
        Description,
        State,            ///< stored code of the newest version
        Versions,         ///< how many
        PublishedVersion, ///< number of the newest published one; empty when none is
        PublishedAt,
        NextReviewOn,
        IsDefault, ///< 1 = offered first for its contract type
        IsRemoved, ///< 1 = in the recycle bin
        Columns    ///< how many there are
    };
};

/// Contract templates for the ledger.
class TemplateList final : public LedgerSource {
public:
    EntityKind kind() const override { return EntityKind::Template; }
    std::shared_ptr<const TableShape> shape() const override;
    void readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const override;
    bool readOne(const Database& database, qint64 id, LedgerRow& row) const override;
    qint64 count(const Database& database) const override;
    std::vector<qint64> affected(const Database& database, const LedgerData& before,
                                 const ChangeSet& changes) const override;
};

} // namespace cdesk
