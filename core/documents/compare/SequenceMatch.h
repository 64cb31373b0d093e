// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

namespace cdesk {

/// Which elements of @p before and @p after are the same in a shortest edit from one to the other: pairs of indexes,
/// rising. Source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
///
/// Never looks at more than @p mostEdits insertions and deletions: when it takes more, only what both begin and end
/// with is matched. Time is (length × edits), memory (edits squared).
std::vector<std::pair<int, int>> matchSequences(std::span<const int> before, std::span<const int> after, int mostEdits);

} // namespace cdesk
