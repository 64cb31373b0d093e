// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerSearch.h"
#include "core/session/ChangeSet.h"

#include <QString>

#include <vector>

namespace cdesk {
class LedgerData;
}

namespace cdesk::ui {

/// One line of the search box: a customer or a contract.
struct QuickHit {
    EntityKind kind = EntityKind::Contract;
    qint64 id = 0;
    QString text;                ///< the customer's name; number and title of the contract
    QString detail;              ///< credit code or region; the contract's customer
    std::vector<HitRange> marks; ///< where it was found in `text`
};

/// What the one search box finds: Chinese, pinyin initials, numbers. Removed things are left out; customers stand
/// first, newest contracts before older ones. At most @p limit of each noun.
std::vector<QuickHit> quickSearch(const LedgerData& ledger, const QString& typed, int limit);

} // namespace cdesk::ui
