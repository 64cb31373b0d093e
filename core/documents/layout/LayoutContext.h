// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DisplayList.h"

namespace cdesk {

/// What every step of laying out one document needs to know.
struct LayoutContext {
    FontCatalog& fonts;
    DisplayFaces& faces;
    const FlowDoc& document;
    double gridPitch = 0; ///< of the section, twips; 0 = no grid
    int pageNumber = 1;   ///< as page fields show it
    int pageCount = 1;
    PageNumberFormat numberFormat = PageNumberFormat::Decimal;
};

} // namespace cdesk
