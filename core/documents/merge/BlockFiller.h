// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/merge/FieldFiller.h"
#include "core/documents/merge/PicturePlaces.h"
#include "core/documents/merge/TagReader.h"

namespace cdesk {

/// What one filling may cost, over all parts: loops in loops multiply.
struct FillBudget {
    qint64 nodes = 1'000'000;      ///< copied by repetitions; a contract of a thousand lines needs a twentieth of it
    qint64 characters = 8'000'000; ///< of values; a book of a thousand pages has a tenth of it
};

/// Fills one part: walks its paragraphs, tables and text boxes, repeats and drops what blocks tell.
/// A block stands inside one paragraph, over whole paragraphs of one cell or body, or over whole table rows.
class BlockFiller {
public:
    /// @p gap as in MergeOptions.
    BlockFiller(const TagReader& reader, QString gap, PicturePlaces& pictures, FillBudget& budget)
        : m_reader{reader}, m_gap{std::move(gap)}, m_pictures{pictures}, m_budget{budget}
    {
    }

    /// Fills everything below @p container (a body, header, note, cell, text box).
    Result<void> fill(pugi::xml_node container, const MergeScope& scope);

    int filled() const { return m_filled; }
    bool hasChanged() const { return m_filled > 0 || (!m_gap.isNull() && !m_missing.empty()); }
    /// Whether anything was repeated or dropped.
    bool hasRestructured() const { return m_hasRestructured; }
    std::vector<MissingField> takeMissing() { return std::move(m_missing); }

private:
    struct Block {
        MergeTag open;
        std::vector<pugi::xml_node> all;       ///< siblings from the opening to the closing tag
        std::vector<pugi::xml_node> body;      ///< those that repeat together
        std::vector<pugi::xml_node> otherwise; ///< those that stand when the body does not
    };
    /// A tag of a block that has no partner in its own paragraph.
    struct LooseTag {
        MergeTag tag;
        pugi::xml_node paragraph;
    };

    Result<void> fillContainer(pugi::xml_node container, const MergeScope& scope);
    Result<void> fillControlNode(pugi::xml_node control, const MergeScope& scope);
    /// A repeating section (Word 2013): one item for each element of its list. False when it is none of ours.
    Result<bool> fillSection(pugi::xml_node control, const MergeScope& scope);
    Result<void> fillParagraph(pugi::xml_node paragraph, const MergeScope& scope);
    Result<void> fillInlineControls(pugi::xml_node node, pugi::xml_node paragraph, const MergeScope& scope);
    Result<void> fillPictures(pugi::xml_node paragraph, const MergeScope& scope);

    Result<void> fillTags(pugi::xml_node paragraph, const MergeScope& scope);
    Result<void> fillRange(pugi::xml_node paragraph, ParagraphText& text, const std::vector<MergeTag>& tags,
                           const TagPairs& pairs, size_t first, size_t last, const MergeScope& scope,
                           std::vector<TextEdit>& edits);
    Result<void> fillInlineBlock(pugi::xml_node paragraph, ParagraphText& text, const std::vector<MergeTag>& tags,
                                 const TagPairs& pairs, size_t open, const MergeScope& scope,
                                 std::vector<TextEdit>& edits);
    Result<void> repeatInline(pugi::xml_node paragraph, ParagraphText& text, const MergeTag& open, qsizetype bodyEnd,
                              qsizetype end, const std::vector<MergeScope>& scopes);
    Result<std::optional<QString>> valueOf(pugi::xml_node paragraph, const MergeTag& tag, const MergeScope& scope);

    Result<void> fillRows(pugi::xml_node rows, const MergeScope& scope);
    Result<void> fillRow(pugi::xml_node row, const MergeScope& scope);
    Result<std::optional<Block>> rowBlock(pugi::xml_node row);
    Result<QString> listOfRow(pugi::xml_node row, const MergeScope& scope);

    Result<std::optional<Block>> paragraphBlock(pugi::xml_node paragraph);
    /// Replaces the block by its repetitions, each filled in its own scope, or by what stands otherwise.
    Result<void> repeat(const Block& block, const MergeScope& scope);
    Result<void> place(const std::vector<pugi::xml_node>& body, pugi::xml_node before, pugi::xml_node below,
                       const std::vector<MergeScope>& scopes);
    /// One scope per repetition.
    Result<std::vector<MergeScope>> repetitions(const MergeTag& open, const MergeScope& scope) const;
    /// @errors merge.too_large
    Result<void> spend(const std::vector<pugi::xml_node>& body, size_t times);
    void miss(pugi::xml_node paragraph, const QString& name, qsizetype offset);

    const TagReader& m_reader;
    QString m_gap;
    PicturePlaces& m_pictures;
    FillBudget& m_budget;
    int m_filled = 0;
    bool m_hasRestructured = false;
    std::vector<MissingField> m_missing;
};

} // namespace cdesk
