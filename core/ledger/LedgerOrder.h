// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerColumn.h"

#include <memory>
#include <mutex>
#include <vector>

namespace cdesk {

class LedgerTable;

/// The ready orders of one version of a table: made when first asked for, taken over by the next version, which only
/// moves the rows that changed.
class LedgerOrder {
public:
    LedgerOrder() = default;
    /// What the version after @p before can take over; @p changed has, by column, the rows whose cell was written.
    LedgerOrder(const LedgerOrder& before, const std::vector<std::vector<qint32>>& changed);
    LedgerOrder(const LedgerOrder&) = delete;
    LedgerOrder& operator=(const LedgerOrder&) = delete;

    std::shared_ptr<const RowList> of(const LedgerTable& table, int column) const;
    size_t bytes() const;

private:
    struct Ready {
        std::shared_ptr<const RowList> rows; ///< of this version, or of an older one while `moved` is not empty
        std::vector<qint32> moved;           ///< written since `rows` was made; sorted, each once
    };
    mutable std::mutex m_mutex;
    mutable std::vector<Ready> m_columns; ///< by column; grows when first asked
};

} // namespace cdesk
