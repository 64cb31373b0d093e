// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/CleanPaste.h"

#include "core/documents/flow/DocxReader.h"
#include "core/documents/write/DocxWriter.h"
#include "core/documents/write/StandardText.h"

#include <QImage>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kOwnType = u"application/x-contractdesk-text"_s;
constexpr qsizetype kLargestHtml = 4 << 20; // a contract of 200 pages out of Word is smaller

/// A document that loads nothing: pictures and style sheets of pasted text may stand anywhere.
class DeafDocument final : public QTextDocument {
protected:
    QVariant loadResource(int type, const QUrl&) override
    {
        return type == QTextDocument::ImageResource ? QVariant(QImage(1, 1, QImage::Format_ARGB32)) : QVariant();
    }
};

/// Reads what HTML became; keeps what a contract can use of it.
class HtmlReader {
public:
    explicit HtmlReader(const FlowDoc& frame) : m_frame{frame} {}

    std::vector<Block> blocks(QTextFrame::iterator at, const QTextFrame::iterator& end, QStringView usual) const
    {
        std::vector<Block> all;
        for (; at != end; ++at) {
            if (auto* table = qobject_cast<QTextTable*>(at.currentFrame())) {
                all.push_back({tableOf(*table)});
            } else if (QTextFrame* frame = at.currentFrame()) {
                const auto inner = blocks(frame->begin(), frame->end(), usual);
                all.insert(all.end(), inner.begin(), inner.end());
            } else if (at.currentBlock().isValid()) {
                all.push_back({paragraphOf(at.currentBlock(), usual)});
            }
        }
        return all;
    }

private:
    Paragraph paragraphOf(const QTextBlock& block, QStringView usual) const
    {
        const int heading = block.blockFormat().headingLevel();
        const QStringView style = heading == 1                              ? kTitleStyle
                                  : heading > 1                             ? kArticleStyle
                                  : block.textList() && usual == kBodyStyle ? kClauseStyle
                                                                            : usual;
        Paragraph paragraph = styledParagraph(m_frame, style, {});
        for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat look = at.fragment().charFormat();
            Inline piece;
            piece.style = paragraph.markStyle;
            piece.style.bold = piece.style.bold || (heading == 0 && look.fontWeight() > QFont::Medium);
            piece.style.italic = look.fontItalic();
            piece.style.underline =
                look.fontUnderline() && !look.isAnchor() ? UnderlineKind::Single : UnderlineKind::None;
            piece.text = at.fragment().text();
            piece.text.remove(QChar::ObjectReplacementCharacter);
            piece.text.replace(QChar::LineSeparator, u' ').replace(QChar::Nbsp, u' ');
            if (!piece.text.isEmpty())
                paragraph.inlines.push_back(std::move(piece));
        }
        return paragraph;
    }

    FlowTable tableOf(QTextTable& table) const
    {
        FlowTable out = ruledTable(m_frame, 0, table.columns());
        for (int number = 0; number < table.rows(); ++number) {
            TableRow row;
            row.cantSplit = true;
            for (int column = 0; column < table.columns();) {
                const QTextTableCell cell = table.cellAt(number, column);
                TableCell made;
                made.columns = cell.columnSpan();
                if (cell.row() == number) {
                    made.merge = cell.rowSpan() > 1 ? VerticalMerge::Start : VerticalMerge::None;
                    made.blocks = blocks(cell.begin(), cell.end(), kCellStyle);
                } else {
                    made.merge = VerticalMerge::Continue;
                }
                if (made.blocks.empty())
                    made.blocks.push_back({styledParagraph(m_frame, kCellStyle, {})});
                row.cells.push_back(std::move(made));
                column = cell.column() + cell.columnSpan();
            }
            out.rows.push_back(std::move(row));
        }
        return out;
    }

    const FlowDoc& m_frame;
};

/// Paragraphs of nothing at both ends are the clipboard's, not the text's.
std::vector<Block> trimmed(std::vector<Block> blocks)
{
    const auto isEmpty = [](const Block& block) {
        return block.paragraph() && block.paragraph()->plainText().trimmed().isEmpty();
    };
    while (!blocks.empty() && isEmpty(blocks.back()))
        blocks.pop_back();
    while (!blocks.empty() && isEmpty(blocks.front()))
        blocks.erase(blocks.begin());
    return blocks;
}

std::vector<Block> fromText(const QString& text, const FlowDoc& frame)
{
    std::vector<Block> blocks;
    for (const QString& line : text.split(u'\n'))
        blocks.push_back({styledParagraph(frame, kBodyStyle, QString(line).remove(u'\r').remove(QChar::Null))});
    return blocks;
}

void adopt(std::vector<Block>& blocks, const FlowDoc& frame)
{
    for (Block& block : blocks) {
        if (auto* table = std::get_if<FlowTable>(&block.content)) {
            for (TableRow& row : table->rows) {
                for (TableCell& cell : row.cells)
                    adopt(cell.blocks, frame);
            }
            continue;
        }
        auto& paragraph = std::get<Paragraph>(block.content);
        const QString name = paragraph.style.styleName;
        const Paragraph ours = styledParagraph(frame, frame.style(name) ? QStringView(name) : kBodyStyle, {});
        paragraph.style = ours.style;
        paragraph.markStyle = ours.markStyle;
        paragraph.floats.clear();
        for (Inline& piece : paragraph.inlines) {
            RunStyle look = ours.markStyle;
            look.bold = look.bold || piece.style.bold;
            look.italic = piece.style.italic;
            look.underline = piece.style.underline;
            piece.style = look;
        }
    }
}

std::vector<Block> ownBlocks(const QByteArray& bytes, const FlowDoc& frame)
{
    const auto package = DocxPackage::fromBytes(bytes);
    const auto document = package ? readFlowDoc(*package) : Result<FlowDoc>(passOn(package));
    if (!document || document->sections.empty())
        return {};
    const auto& blocks = document->sections.front().blocks;
    const bool isSameKind = document->styles == frame.styles && document->numbering == frame.numbering;
    return isSameKind ? blocks : adopted(blocks, frame);
}

} // namespace

std::vector<Block> adopted(const std::vector<Block>& blocks, const FlowDoc& frame)
{
    std::vector<Block> ours = blocks;
    adopt(ours, frame);
    return ours;
}

bool canPaste(const QMimeData& clipboard)
{
    return clipboard.hasFormat(kOwnType) || clipboard.hasHtml() || clipboard.hasText();
}

std::vector<Block> pastedBlocks(const QMimeData& clipboard, const FlowDoc& frame)
{
    if (clipboard.hasFormat(kOwnType))
        return ownBlocks(clipboard.data(kOwnType), frame);
    const QString html = clipboard.hasHtml() ? clipboard.html() : QString();
    if (!html.isEmpty() && html.size() <= kLargestHtml) {
        DeafDocument document;
        document.setHtml(html);
        QTextFrame* root = document.rootFrame();
        auto blocks = trimmed(HtmlReader(frame).blocks(root->begin(), root->end(), kBodyStyle));
        if (!blocks.empty())
            return blocks;
    }
    return clipboard.hasText() ? trimmed(fromText(clipboard.text(), frame)) : std::vector<Block>();
}

QMimeData* copiedBlocks(const std::vector<Block>& blocks, const FlowDoc& frame)
{
    FlowDoc copy = frame;
    copy.sections.assign(1, FlowSection{});
    copy.sections.front().blocks = blocks;
    auto* data = new QMimeData;
    QString text = copy.plainText();
    if (text.endsWith(u'\n'))
        text.chop(1);
    data->setText(text.replace(QChar::LineSeparator, u'\n'));
    if (const auto bytes = writeDocx(copy))
        data->setData(kOwnType, *bytes);
    return data;
}

} // namespace cdesk::ui
