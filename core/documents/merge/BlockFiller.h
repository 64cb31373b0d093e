// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/merge/FieldFiller.h"
#include "core/documents/merge/TagReader.h"

namespace cdesk {

/// Fills one part: walks its paragraphs, tables and text boxes, repeats and drops what blocks tell.
/// A block stands inside one paragraph, over whole paragraphs of one cell or body, or over whole table rows.
class BlockFiller {
public:
    /// @p gap as in MergeOptions.
    BlockFiller(const TagReader& reader, QString gap) : m_reader{reader}, m_gap{std::move(gap)} {}

    /// Fills everything below @p container (a body, header, note, cell, text box).
    Result<void> fill(pugi::xml_node container, const MergeScope& scope);

    int filled() const { return m_filled; }
    bool hasChanged() const { return m_filled > 0 || (!m_gap.isNull() && !m_missing.empty()); }
    std::vector<MissingField> takeMissing() { return std::move(m_missing); }

private:
    struct Block {
        MergeTag open;
        std::vector<pugi::xml_node> body; ///< siblings that repeat together
    };

    Result<void> fillContainer(pugi::xml_node container, const MergeScope& scope);
    Result<void> fillControlNode(pugi::xml_node control, const MergeScope& scope);
    Result<void> fillParagraph(pugi::xml_node paragraph, const MergeScope& scope);
    Result<void> fillTags(pugi::xml_node paragraph, const MergeScope& scope);
    Result<void> fillRange(pugi::xml_node paragraph, ParagraphText& text, const std::vector<MergeTag>& tags,
                           const std::vector<int>& partner, size_t first, size_t last, const MergeScope& scope);
    Result<QString> render(pugi::xml_node paragraph, const QString& text, const std::vector<MergeTag>& tags,
                           const std::vector<int>& partner, size_t first, size_t last, qsizetype from, qsizetype to,
                           const MergeScope& scope);
    Result<std::optional<QString>> valueOf(pugi::xml_node paragraph, const MergeTag& tag, const MergeScope& scope);

    Result<void> fillRows(pugi::xml_node rows, const MergeScope& scope);
    Result<void> fillRow(pugi::xml_node row, const MergeScope& scope);
    Result<std::optional<Block>> rowBlock(pugi::xml_node row);
    Result<QString> listOfRow(pugi::xml_node row, const MergeScope& scope);

    Result<std::optional<Block>> paragraphBlock(pugi::xml_node paragraph);
    /// Replaces the block by its repetitions, each filled in its own scope.
    Result<void> repeat(const Block& block, const MergeScope& scope);
    /// One scope per repetition.
    std::vector<MergeScope> repetitions(const MergeTag& open, const MergeScope& scope) const;
    void miss(pugi::xml_node paragraph, const QString& name, qsizetype offset);

    const TagReader& m_reader;
    QString m_gap;
    int m_filled = 0;
    std::vector<MissingField> m_missing;
};

} // namespace cdesk
