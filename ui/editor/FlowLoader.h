// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

#include <QTextCursor>

class QTextTable;

namespace cdesk::ui {

/// A field of the template language as a piece of text: `{{客户名称}}`; looks like @p style.
Inline fieldPiece(const QString& tag, const RunStyle& style);
/// What a tag says, without its braces.
QString insideTag(const QString& tag);

/// Writes blocks of the model into a QTextDocument at a cursor. Tags become object characters that can't be half
/// deleted.
class FlowLoader {
public:
    /// @p frame has the lists that paragraphs refer to. The first paragraph takes the cursor's block over when it is
    /// empty, else a new one begins.
    FlowLoader(const QTextCursor& cursor, const FlowDoc& frame);

    void insert(const std::vector<Block>& blocks);
    /// The pieces alone, into the paragraph the cursor is in.
    void insertPieces(const std::vector<Inline>& pieces);
    /// Behind what was inserted.
    const QTextCursor& cursor() const { return m_cursor; }

private:
    void insertParagraph(const Paragraph& paragraph);
    void insertTable(const FlowTable& table);
    void fillTable(QTextTable& target, const FlowTable& table);
    void makeGlue();

    QTextCursor m_cursor;
    const FlowDoc& m_frame;
    bool m_isFresh; ///< the cursor's block is empty and nobody's yet
};

} // namespace cdesk::ui
