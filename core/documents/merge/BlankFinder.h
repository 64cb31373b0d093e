// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/merge/BlankSuggestion.h"
#include "core/documents/merge/TagReader.h"
#include "core/documents/merge/TemplateInspection.h"

namespace cdesk {

/// A blank and the stretches of text to be replaced: one, or the gaps of a date.
struct FoundBlank {
    TemplateBlank blank;
    std::vector<std::pair<qsizetype, qsizetype>> gaps; ///< [from, to), in order
    QStringList datePatterns; ///< of a date, one for each gap: yyyy, M, d; yy behind "20", none behind a whole year
};

/// Finds blanks paragraph by paragraph, in document order.
class BlankFinder {
public:
    /// @p paragraphs are all of the part: the form says in one place which side 甲方 is.
    BlankFinder(const TagReader& reader, const FieldNames& names, const std::vector<pugi::xml_node>& paragraphs);
    std::vector<FoundBlank> find(pugi::xml_node paragraph);

private:
    const TagReader& m_reader;
    BlankSuggestion m_suggestion;
};

} // namespace cdesk
