// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TextEditor.h"

#include "core/documents/flow/NumberParagraphs.h"
#include "core/documents/write/StandardText.h"
#include "ui/editor/CleanPaste.h"
#include "ui/editor/FlowLoader.h"
#include "ui/editor/FlowSaver.h"
#include "ui/editor/PieceObject.h"
#include "ui/editor/TextFormats.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

std::vector<Block>& blocksOf(FlowSection& section, TextPart part)
{
    if (part.kind == TextPart::Kind::Header)
        return section.headers[part.page];
    return part.kind == TextPart::Kind::Footer ? section.footers[part.page] : section.blocks;
}

/// The frame alone: text lives in Qt's documents.
FlowDoc withoutText(const FlowDoc& document)
{
    FlowDoc frame = document;
    for (FlowSection& section : frame.sections) {
        section.blocks.clear();
        section.headers.clear();
        section.footers.clear();
    }
    return frame;
}

} // namespace

TextEditor::TextEditor(QWidget* parent) : QTextEdit(parent), m_pieces{new PieceObject(this)}
{
    setObjectName(u"textEditor"_s);
    setAccessibleName(tr("Text"));
    setTabChangesFocus(false);
    setAcceptRichText(true); // cleaned on the way in
    connect(this, &QTextEdit::cursorPositionChanged, this, &TextEditor::leavePieceFormat);
    load(blankContract({}));
}

void TextEditor::load(const FlowDoc& document)
{
    m_isLoading = true;
    const auto old = std::move(m_parts);
    m_parts.clear();
    m_addedParts.clear();
    m_frame = withoutText(document);
    FlowDoc text = document;
    FlowSection& section = text.sections.front();
    m_parts[TextPart{}] = newDocument(section.blocks);
    for (auto& [page, blocks] : section.headers)
        m_parts[{TextPart::Kind::Header, page}] = newDocument(blocks);
    for (auto& [page, blocks] : section.footers)
        m_parts[{TextPart::Kind::Footer, page}] = newDocument(blocks);
    m_isFrameChanged = false;
    showPart({});
    for (const auto& [part, forgotten] : old)
        delete forgotten;
    m_isLoading = false;
    Q_EMIT loaded();
}

QTextDocument* TextEditor::newDocument(const std::vector<Block>& blocks)
{
    auto* made = new QTextDocument(this);
    made->documentLayout()->registerHandler(kPieceObject, m_pieces);
    made->setDocumentMargin(fontMetrics().height());
    FlowLoader(QTextCursor(made), m_frame).insert(blocks);
    made->clearUndoRedoStacks();
    made->setModified(false);
    connect(made, &QTextDocument::contentsChanged, this, [this, made] {
        if (made == document())
            countLabels();
        if (!m_isLoading)
            Q_EMIT edited();
    });
    return made;
}

QTextDocument* TextEditor::documentOf(TextPart part)
{
    auto& found = m_parts[part];
    if (!found) {
        const QStringView style = part.kind == TextPart::Kind::Header ? u"Header" : u"Footer";
        found = newDocument({Block{styledParagraph(m_frame, style, {})}});
        m_addedParts.insert(part);
    }
    return found;
}

void TextEditor::showPart(TextPart part)
{
    m_part = part;
    setDocument(documentOf(part));
    countLabels();
}

FlowDoc TextEditor::flowDoc() const
{
    FlowDoc document = m_frame;
    for (const auto& [part, text] : m_parts) {
        const auto blocks = savedBlocks(*text, m_frame);
        const bool isEmpty = blocks.size() == 1 && blocks[0].paragraph() && blocks[0].paragraph()->inlines.empty();
        if (!isEmpty || !m_addedParts.contains(part)) // looking at a header does not make one
            blocksOf(document.sections.front(), part) = blocks;
    }
    numberParagraphs(document);
    return document;
}

void TextEditor::changeFrame(const std::function<void(FlowDoc&)>& change)
{
    change(m_frame);
    m_isFrameChanged = true;
    countLabels();
    Q_EMIT edited();
}

bool TextEditor::isChanged() const
{
    return m_isFrameChanged ||
           std::any_of(m_parts.begin(), m_parts.end(), [](const auto& part) { return part.second->isModified(); });
}

void TextEditor::markSaved()
{
    m_isFrameChanged = false;
    for (const auto& [part, text] : m_parts)
        text->setModified(false);
}

void TextEditor::countLabels()
{
    std::map<int, QString> labels;
    NumberingCount count(m_frame.numbering);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const ParagraphStyle style = paragraphOf(block.blockFormat());
        if (style.numberingId == 0)
            continue;
        if (const auto label = count.next(style.numberingId, style.numberingLevel))
            labels[block.blockNumber()] = *label;
    }
    if (labels == m_labels)
        return;
    m_labels = std::move(labels);
    viewport()->update();
}

QString TextEditor::labelOf(const QTextBlock& block) const
{
    const auto found = m_labels.find(block.blockNumber());
    return found == m_labels.end() ? QString() : found->second;
}

std::vector<OutlineEntry> TextEditor::outline() const
{
    std::vector<OutlineEntry> entries;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const NamedStyle* named = m_frame.style(paragraphOf(block.blockFormat()).styleName);
        const bool isTitle = named && named->id == kTitleStyle;
        if (!named || (!isTitle && named->outlineLevel < 0))
            continue;
        const QString text =
            QString(labelOf(block) + block.text().remove(QChar::ObjectReplacementCharacter)).simplified();
        if (!text.isEmpty())
            entries.push_back({text, isTitle ? 0 : named->outlineLevel, block.position()});
    }
    return entries;
}

QString TextEditor::currentStyle() const
{
    return paragraphOf(textCursor().blockFormat(), styledParagraph(m_frame, kBodyStyle, {}).style).styleName;
}

void TextEditor::insertReady(const std::vector<Block>& blocks)
{
    putBlocks(blocks);
    layTablesAnew(blocks);
}

void TextEditor::putBlocks(const std::vector<Block>& blocks)
{
    if (blocks.empty())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    FlowLoader loader(cursor, m_frame);
    loader.insert(blocks);
    cursor.endEditBlock();
    setTextCursor(loader.cursor());
}

/// Qt lays a table out before its cells are merged, and leaves it so. Not while an edit is under way.
void TextEditor::layTablesAnew(const std::vector<Block>& blocks)
{
    if (std::any_of(blocks.begin(), blocks.end(), [](const Block& block) { return block.table(); }))
        document()->markContentsDirty(0, document()->characterCount());
}

void TextEditor::insertPiece(Inline piece)
{
    QTextCursor cursor = textCursor();
    piece.style = runOf(cursor.charFormat(), styledParagraph(m_frame, currentStyle(), {}).markStyle);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    FlowLoader loader(cursor, m_frame);
    loader.insertPieces({piece});
    cursor.endEditBlock();
    setTextCursor(loader.cursor());
}

std::optional<Inline> TextEditor::fieldAtCursor() const
{
    QTextCursor cursor = textCursor();
    const int end = cursor.selectionEnd();
    for (const int position : {end, end + 1}) { // a character format is that of the character before
        if (position > document()->characterCount() - 1 ||
            document()->characterAt(position - 1) != QChar::ObjectReplacementCharacter)
            continue;
        cursor.setPosition(position);
        const auto piece = pieceOf(cursor.charFormat());
        if (piece && piece->kind == Inline::Kind::Text)
            return piece;
    }
    return std::nullopt;
}

void TextEditor::replaceField(const QString& tag)
{
    const auto piece = fieldAtCursor();
    if (!piece)
        return;
    QTextCursor cursor = textCursor();
    const int end = cursor.selectionEnd();
    const bool isBefore = document()->characterAt(end - 1) == QChar::ObjectReplacementCharacter;
    cursor.setPosition(isBefore ? end - 1 : end);
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    FlowLoader loader(cursor, m_frame);
    loader.insertPieces({fieldPiece(tag, piece->style)});
    cursor.endEditBlock();
    setTextCursor(loader.cursor());
}

/// Text typed behind a field looks like the field's neighbours, not like a field.
void TextEditor::leavePieceFormat()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.charFormat().hasProperty(PieceProperty))
        return;
    setCurrentCharFormat(charFormat(runOf(cursor.charFormat())));
}

void TextEditor::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    if (m_labels.empty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QPointF scroll(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const auto* layout = document()->documentLayout();
    for (const auto& [number, label] : m_labels) {
        const QTextBlock block = document()->findBlockByNumber(number);
        const QRectF rect = layout->blockBoundingRect(block).translated(scroll);
        if (!block.isValid() || rect.bottom() < event->rect().top() || rect.top() > event->rect().bottom() ||
            block.layout()->lineCount() == 0)
            continue;
        const ParagraphStyle style = paragraphOf(block.blockFormat());
        const RunStyle mark = runOf(block.charFormat(), styledParagraph(m_frame, style.styleName, {}).markStyle);
        const QTextLine line = block.layout()->lineAt(0);
        const double left = rect.left() + line.x() - labelRoom(style, mark, m_frame.numbering);
        painter.setFont(charFormat(mark).font());
        painter.drawText(QPointF(left, rect.top() + line.y() + line.ascent()), label.trimmed());
    }
}

bool TextEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source && cdesk::ui::canPaste(*source);
}

void TextEditor::insertFromMimeData(const QMimeData* source)
{
    const auto blocks = source ? pastedBlocks(*source, m_frame) : std::vector<Block>();
    if (blocks.empty())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    setTextCursor(cursor);
    if (blocks.size() == 1 && blocks[0].paragraph()) { // a few words stay in their paragraph, and take its look
        const RunStyle here = runOf(currentCharFormat(), styledParagraph(m_frame, currentStyle(), {}).markStyle);
        std::vector<Inline> pieces = blocks[0].paragraph()->inlines;
        for (Inline& piece : pieces) {
            RunStyle look = here;
            look.bold = look.bold || piece.style.bold;
            look.italic = look.italic || piece.style.italic;
            if (piece.style.underline != UnderlineKind::None)
                look.underline = piece.style.underline;
            piece.style = look;
        }
        FlowLoader loader(cursor, m_frame);
        loader.insertPieces(pieces);
        setTextCursor(loader.cursor());
    } else {
        putBlocks(blocks);
    }
    cursor.endEditBlock();
    layTablesAnew(blocks);
    ensureCursorVisible();
}

QMimeData* TextEditor::createMimeDataFromSelection() const
{
    QTextDocument copy;
    QTextCursor(&copy).insertFragment(textCursor().selection());
    return copiedBlocks(savedBlocks(copy, m_frame), m_frame);
}

} // namespace cdesk::ui
