// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/Finding.h"
#include "core/documents/layout/PageText.h"

namespace cdesk {

/// A finding and where it stands on the pages; no place when it is about the whole text.
struct PlacedFinding {
    Finding finding;
    std::optional<PagePlace> place;
};

/// Finds again on the laid-out pages what was found in the text of the document.
/// Errors: those of reading the document
Result<std::vector<PlacedFinding>> placeFindings(std::vector<Finding> findings, const DocxPackage& package,
                                                 const DisplayList& pages);

} // namespace cdesk
