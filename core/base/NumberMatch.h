// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace cdesk {

/// Where a typed contract number was found, and whether it took forgiving a
/// slip.
struct NumberHit {
    int slips = 0;              ///< 0 or 1
    std::vector<int> positions; ///< characters of the number that the typed text covers
};

/// Finds what was typed in a contract number, with one wrong, missing, doubled
/// or swapped character forgiven.
///
/// Separators, case and full-width forms never count: "xs 2026030012" finds
/// XS-202603-0012. A slip is forgiven only in texts with a digit and at least
/// five characters: shorter ones would find everything.
std::optional<NumberHit> matchNumber(QStringView number, QStringView typed);

} // namespace cdesk
