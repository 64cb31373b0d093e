// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clauses/Clause.h"
#include "core/documents/flow/FlowDoc.h"

#include <QTextEdit>

#include <functional>
#include <map>
#include <set>

namespace cdesk::ui {

/// Which text of a document is edited: the body, or what stands above and below each page.
struct TextPart {
    enum class Kind { Body, Header, Footer };
    Kind kind = Kind::Body;
    PageKind page = PageKind::Default;
    friend auto operator<=>(const TextPart&, const TextPart&) = default;
};

/// A heading or article of the text, for jumping to it.
struct OutlineEntry {
    QString text; ///< with its number
    int level = 0;
    int position = 0; ///< in the text
};

/// The editing field for contracts and templates. The document it edits is a FlowDoc of one section; Qt's document is
/// only how it is typed. Clause numbers stand beside their text and count themselves; fields are one character that
/// goes as a whole.
class TextEditor final : public QTextEdit {
    Q_OBJECT
public:
    explicit TextEditor(QWidget* parent = nullptr);

    /// Begins with @p document, which has one section; what was there is forgotten.
    void load(const FlowDoc& document);
    /// The document as it stands now, numbers included.
    FlowDoc flowDoc() const;
    /// Styles, lists and page set-up without the text.
    const FlowDoc& frame() const { return m_frame; }
    /// Changes page set-up or lists; the text stays.
    void changeFrame(const std::function<void(FlowDoc&)>& change);

    /// Shows another part for editing; a header or footer that was not there begins empty.
    void showPart(TextPart part);
    TextPart part() const { return m_part; }
    /// True when anything was changed since load() or markSaved().
    bool isChanged() const;
    void markSaved();

    /// Puts whole paragraphs and tables, made for this document, behind the paragraph of the cursor, or in its place
    /// when it is empty.
    void insertReady(const std::vector<Block>& blocks);
    /// A clause of the library behind the paragraph of the cursor, a paragraph a line, as this text has its clauses: in
    /// a numbered one the numbers go on. One step to undo.
    void insertClause(ClauseId clause, const QString& text);
    /// Clauses of which anything stands here that was inserted since load().
    std::set<ClauseId> insertedClauses() const;
    /// A field or another piece at the cursor, in place of what is selected.
    void insertPiece(Inline piece);
    /// The field the cursor stands at or has selected; nothing when there is none.
    std::optional<Inline> fieldAtCursor() const;
    /// Puts @p tag in the place of that field.
    void replaceField(const QString& tag);

    /// What is selected, for the clipboard; the caller owns it.
    QMimeData* copied() const { return createMimeDataFromSelection(); }
    /// Pastes cleaned: see CleanPaste.h.
    using QTextEdit::paste;
    void paste(const QMimeData& clipboard) { insertFromMimeData(&clipboard); }

    QString currentStyle() const;
    std::vector<OutlineEntry> outline() const;
    /// The number shown before a paragraph; empty for one without.
    QString labelOf(const QTextBlock& block) const;

Q_SIGNALS:
    /// Anything of the document changed, page set-up included.
    void edited();
    /// Another document is edited now, or the same with other styles and parts.
    void loaded();
    /// The field at the cursor shall be changed: it was double-clicked.
    void fieldActivated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    QTextDocument* documentOf(TextPart part);
    QTextDocument* newDocument(const std::vector<Block>& blocks);
    void putBlocks(const std::vector<Block>& blocks);
    void layTablesAnew(const std::vector<Block>& blocks);
    void countLabels();
    void leavePieceFormat();
    bool handleReturn();
    bool handleBackspace();
    bool handleTab(bool isBackward);
    void completeTypedField();

    FlowDoc m_frame;
    std::map<TextPart, QTextDocument*> m_parts;
    std::set<TextPart> m_addedParts; ///< headers and footers the document did not have
    TextPart m_part;
    std::map<int, QString> m_labels; ///< by block number of the shown part
    class PieceObject* m_pieces;
    bool m_isFrameChanged = false;
    bool m_isLoading = false;
};

} // namespace cdesk::ui
