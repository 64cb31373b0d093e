// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/BlockStack.h"

namespace cdesk {

/// A page being filled: its section, its number, and the part of it that body text may use.
struct PageFrame {
    const FlowSection* section = nullptr; ///< null: a blank page between two sections
    PageKind kind = PageKind::Default;
    int number = 1;             ///< as printed
    double top = 0, bottom = 0; ///< of the body, twips
};

/// Header and footer of the pages of one document; a section without its own has those of the one before.
class PageFrames {
public:
    explicit PageFrames(const FlowDoc& document) : m_document{&document} {}

    /// The frame of a new page: a header taller than the margin pushes the text down, a footer pushes it up.
    PageFrame frame(const FlowSection& section, bool isFirstOfSection, int number, LayoutContext& context) const;
    /// Draws header and footer, once the number of pages is known.
    void draw(const PageFrame& frame, DisplayPage& page, LayoutContext& context) const;

private:
    const std::vector<Block>* header(const PageFrame& frame) const;
    const std::vector<Block>* footer(const PageFrame& frame) const;

    const FlowDoc* m_document;
};

} // namespace cdesk
