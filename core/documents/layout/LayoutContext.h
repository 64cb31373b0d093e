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
    double gridPitch = 0;        ///< of the section, twips; 0 = no grid
    double characterSpacing = 0; ///< of the section's grid
    int pageNumber = 1;          ///< as page fields show it
    int pageCount = 1;
    int sectionPageCount = 1;
    PageNumberFormat numberFormat = PageNumberFormat::Decimal;

    void use(const FlowSection& section)
    {
        gridPitch = section.gridPitch;
        characterSpacing = section.characterSpacing;
        numberFormat = section.numberFormat;
    }
};

} // namespace cdesk
