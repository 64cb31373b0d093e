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
    /// @errors docx.tracked_changes, merge.tag_unclosed, merge.tag_unreadable, merge.too_many_tags,
    /// merge.block_unclosed, merge.block_not_open, merge.else_outside, merge.too_deep
    static Result<TagReader> prepare(pugi::xml_node root, const QString& part, const MergeOptions& options);
    /// Like prepare, but hands out every problem instead of the first (tracked changes in any case).
    static TagReader inspect(pugi::xml_node root, const QString& part, const MergeOptions& options,
                             std::vector<Error>& problems);
    /// Removes what prepare() added.
    static void finish(pugi::xml_node root);
    /// Gives @p holder, a part of @p paragraph, the paragraph's number.
    static void numberLike(pugi::xml_node holder, pugi::xml_node paragraph);

    /// Tags of a paragraph. @errors merge.tag_unclosed, merge.tag_unreadable with the place
    Result<std::vector<MergeTag>> read(pugi::xml_node paragraph) const;

    /// The first tracked change of the part with its place, if it has one.
    const std::optional<Error>& trackedChange() const { return m_trackedChange; }

    TextPlace placeOf(pugi::xml_node paragraph, qsizetype offset = 0) const;
    /// @p error with part, paragraph and text in its detail.
    tl::unexpected<Error> at(pugi::xml_node paragraph, Error error) const;
    tl::unexpected<Error> at(pugi::xml_node paragraph, const QString& code) const;

    /// Whether @p close closes @p open.
    bool isPair(const MergeTag& open, const MergeTag& close) const;

private:
    struct OpenBlock {
        MergeTag tag;
        pugi::xml_node paragraph;
    };
    void findBlockQuestions(const std::vector<pugi::xml_node>& paragraphs);
    void findBlocks(const std::vector<pugi::xml_node>& paragraphs, std::vector<Error>& problems);
    void takeTag(const MergeTag& tag, pugi::xml_node paragraph, std::vector<OpenBlock>& open,
                 std::vector<Error>& problems);

    QString m_part;
    TagDelimiters m_delimiters;
    const FieldNames* m_names = nullptr;
    QSet<QString> m_blockQuestions;
    std::optional<Error> m_trackedChange;
};

/// Which tags of one text belong together, by index.
struct TagPairs {
    std::vector<int> partner;   ///< of an open its close, of a close or else its open; -1: stands elsewhere, or a value
    std::vector<int> otherwise; ///< of an open its else; -1: none

    /// Whether @p tags[i] opens, divides or closes a block of another text.
    bool isLoose(const std::vector<MergeTag>& tags, size_t i) const;
    /// merge.block_unclosed and the like for a loose tag; empty for any other.
    QString faultOf(const std::vector<MergeTag>& tags, size_t i) const;
};
TagPairs pairUp(const TagReader& reader, const std::vector<MergeTag>& tags);

/// All paragraphs of a part in document order, those in tables and text boxes too.
std::vector<pugi::xml_node> paragraphsIn(pugi::xml_node root);

} // namespace cdesk
