// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/merge/ParagraphText.h"
#include "core/documents/merge/TemplateFill.h"

#include <QSet>

namespace cdesk {

/// Reads the tags of paragraphs of one part and knows what only the whole part tells: which `{{?x}}` are blocks,
/// and the number of each paragraph.
class TagReader {
public:
    /// Numbers the paragraphs (an attribute that finish() removes) and checks the part as a whole.
    /// @errors docx.tracked_changes, merge.tag_unclosed, merge.tag_unreadable, merge.block_unclosed,
    /// merge.block_not_open
    static Result<TagReader> prepare(pugi::xml_node root, const QString& part, const MergeOptions& options);
    /// Like prepare, but hands out every problem instead of the first.
    static TagReader inspect(pugi::xml_node root, const QString& part, const MergeOptions& options,
                             std::vector<Error>& problems);
    /// Removes what prepare() added.
    static void finish(pugi::xml_node root);

    /// Tags of a paragraph. @errors merge.tag_unclosed, merge.tag_unreadable with the place
    Result<std::vector<MergeTag>> read(pugi::xml_node paragraph) const;

    TextPlace placeOf(pugi::xml_node paragraph, qsizetype offset = 0) const;
    /// @p error with part, paragraph and text in its detail.
    tl::unexpected<Error> at(pugi::xml_node paragraph, Error error) const;
    tl::unexpected<Error> at(pugi::xml_node paragraph, const QString& code) const;

    /// Whether @p close closes @p open.
    bool isPair(const MergeTag& open, const MergeTag& close) const;

private:
    void findBlocks(const std::vector<pugi::xml_node>& paragraphs, std::vector<Error>& problems);

    QString m_part;
    TagDelimiters m_delimiters;
    const FieldNames* m_names = nullptr;
    QSet<QString> m_blockQuestions;
};

/// For each tag the index of its partner within @p tags; -1 for a value, and for an open or close without partner.
std::vector<int> pairUp(const TagReader& reader, const std::vector<MergeTag>& tags);

/// All paragraphs of a part in document order, those in tables and text boxes too.
std::vector<pugi::xml_node> paragraphsIn(pugi::xml_node root);

} // namespace cdesk
