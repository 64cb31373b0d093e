// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/merge/TagReader.h"
#include "core/documents/merge/TemplateInspection.h"

namespace cdesk {

/// A blank and the stretches of text to be replaced: one, or the three gaps of a date.
struct FoundBlank {
    TemplateBlank blank;
    std::vector<std::pair<qsizetype, qsizetype>> gaps; ///< [from, to), in order
};

/// Finds blanks paragraph by paragraph, in document order: a line without a party's name belongs to the party named
/// last.
class BlankFinder {
public:
    BlankFinder(const TagReader& reader, const FieldNames& names) : m_reader{reader}, m_names{names} {}
    std::vector<FoundBlank> find(pugi::xml_node paragraph);

private:
    QString suggestionFor(const FoundBlank& found, const QString& before);

    const TagReader& m_reader;
    const FieldNames& m_names;
    QString m_party; ///< customer or company, as last named
};

} // namespace cdesk
