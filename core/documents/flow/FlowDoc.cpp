// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/FlowDoc.h"

#include <algorithm>

namespace cdesk {

namespace {

void appendText(const std::vector<Block>& blocks, QString& out)
{
    for (const Block& block : blocks) {
        if (const auto* paragraph = block.paragraph()) {
            out += paragraph->label;
            out += paragraph->plainText();
            out += u'\n';
            for (const auto& box : paragraph->floats)
                appendText(box.blocks, out);
            for (const Inline& piece : paragraph->inlines) {
                if (piece.note)
                    appendText(piece.note->blocks, out);
            }
            continue;
        }
        for (const auto& row : block.table()->rows) {
            for (const auto& cell : row.cells)
                appendText(cell.blocks, out);
        }
    }
}

} // namespace

QString Paragraph::plainText() const
{
    QString out;
    for (const Inline& piece : inlines) {
        if (piece.style.hidden)
            continue;
        if (piece.kind == Inline::Kind::Text)
            out += piece.text;
        else if (piece.kind == Inline::Kind::Tab)
            out += u'\t';
        else if (piece.kind == Inline::Kind::LineBreak)
            out += QChar(QChar::LineSeparator);
        out += piece.ruby;
    }
    return out;
}

QString FlowDoc::plainText() const
{
    QString out;
    for (const auto& section : sections)
        appendText(section.blocks, out);
    return out;
}

const NamedStyle* FlowDoc::style(const QString& id) const
{
    const auto found = std::find_if(styles.begin(), styles.end(), [&](const NamedStyle& one) { return one.id == id; });
    return found == styles.end() ? nullptr : &*found;
}

} // namespace cdesk
