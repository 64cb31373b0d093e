// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/TextDocumentPeer.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

constexpr int kResolution = 600;
constexpr double kPixelsPerTwip = 96.0 / 1440; // QTextDocument's lengths, before it scales them to the device

QTextCharFormat formatOf(const RunStyle& style)
{
    QTextCharFormat format;
    format.setFontFamilies({u"Liberation Serif"_s, u"Noto Serif CJK SC"_s});
    format.setFontPointSize(style.points);
    format.setFontWeight(style.bold ? QFont::Bold : QFont::Normal);
    format.setFontUnderline(style.underline != UnderlineKind::None);
    return format;
}

QTextBlockFormat formatOf(const ParagraphStyle& style)
{
    QTextBlockFormat format;
    format.setAlignment(style.align == TextAlign::Center  ? Qt::AlignHCenter
                        : style.align == TextAlign::Right ? Qt::AlignRight
                        : style.align == TextAlign::Left  ? Qt::AlignLeft
                                                          : Qt::AlignJustify);
    format.setTopMargin(style.before * kPixelsPerTwip);
    format.setBottomMargin(style.after * kPixelsPerTwip);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    return format;
}

class Builder {
public:
    explicit Builder(QTextDocument& document) : m_cursor{&document} {}

    void add(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            if (const Paragraph* paragraph = block.paragraph())
                add(*paragraph);
            else if (const FlowTable* table = block.table())
                add(*table);
        }
    }
    void begin() { m_cursor.beginEditBlock(); }
    void end() { m_cursor.endEditBlock(); }

private:
    void insert(QTextCursor& cursor, const Paragraph& paragraph)
    {
        if (!paragraph.label.isEmpty())
            cursor.insertText(paragraph.label + u' ', formatOf(paragraph.labelStyle));
        for (const Inline& piece : paragraph.inlines)
            if (piece.kind == Inline::Kind::Text)
                cursor.insertText(piece.text, formatOf(piece.style));
    }

    void add(const Paragraph& paragraph)
    {
        m_cursor.insertBlock(formatOf(paragraph.style), formatOf(paragraph.markStyle));
        insert(m_cursor, paragraph);
    }

    void add(const FlowTable& table)
    {
        QTextTableFormat format;
        format.setBorder(table.top.isVisible() || table.insideHorizontal.isVisible() ? 1 : 0);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        const int columns = std::max(static_cast<int>(table.grid.size()), 1);
        QTextTable* made = m_cursor.insertTable(static_cast<int>(table.rows.size()), columns, format);
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            int column = table.rows[static_cast<size_t>(row)].columnsBefore;
            for (const TableCell& cell : table.rows[static_cast<size_t>(row)].cells) {
                if (column >= columns)
                    break;
                QTextCursor inside = made->cellAt(row, column).firstCursorPosition();
                for (const Block& block : cell.blocks)
                    if (const Paragraph* paragraph = block.paragraph())
                        insert(inside, *paragraph);
                column += cell.columns;
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    QTextCursor m_cursor;
};

} // namespace

int writeByTextDocument(const FlowDoc& flow, QIODevice& device)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    Builder builder(document);
    builder.begin();
    for (const FlowSection& section : flow.sections)
        builder.add(section.blocks);
    builder.end();

    QPdfWriter writer(&device);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    const FlowSection& section = flow.sections.front();
    const double scale = kResolution / 1440.0;
    const QSizeF body = QSizeF(section.textWidth(), section.pageHeight - section.top - section.bottom) * scale;
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(body);
    const int pages = document.pageCount();
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(section.left * scale, section.top * scale - page * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * body.height(), body.width(), body.height());
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return pages;
}

} // namespace cdesk::bench
