// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"

#include <optional>

namespace cdesk {

/// One character of a page with the room it takes, in twips.
struct PlacedCharacter {
    char32_t character = 0;
    QRectF rect;
};

/// All characters of a page in the order of drawing.
std::vector<PlacedCharacter> placedCharacters(const DisplayPage& page, const DisplayFaces& faces);

/// The stretches of one line each that the characters from @p first to @p last take.
std::vector<QRectF> lineStretches(const std::vector<PlacedCharacter>& placed, size_t first, size_t last);

/// Where a piece of text stands on laid-out pages.
struct PagePlace {
    size_t page = 0;
    QRectF rect; ///< twips, the first line of it
};

/// The characters of all pages one behind the other, to find again what was found in the text. Blanks do not count:
/// lines are broken anywhere.
class PageText {
public:
    explicit PageText(const DisplayList& pages);

    /// The @p occurrence-th place (from 0) of @p text; the last one when there are fewer; nothing when there is none.
    /// The first @p before characters of it are only context and not part of the place.
    std::optional<PagePlace> find(const QString& text, int occurrence, qsizetype before = 0) const;

private:
    struct Letter {
        size_t page;
        QRectF rect;
    };
    QString m_text; ///< one UTF-16 unit a letter; what lies beyond stands as U+FFFD
    std::vector<Letter> m_letters;
};

/// @p text as PageText keeps it: without blanks, one unit a character.
QString lettersOf(const QString& text);

} // namespace cdesk
