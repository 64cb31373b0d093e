// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TextEditorAccess.h"

#include "ui/editor/PieceObject.h"
#include "ui/editor/TextEditor.h"
#include "ui/editor/TextFormats.h"

#include <QAccessibleWidget>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// Places are counted as the document counts them, a field as one and a clause's number as none; only what is read out
/// says a field's name and, before the text of its paragraph, the number.
class TextEditorAccess final : public QAccessibleWidget,
                               public QAccessibleTextInterface,
                               public QAccessibleEditableTextInterface {
public:
    explicit TextEditorAccess(TextEditor* editor)
        : QAccessibleWidget(editor, QAccessible::EditableText), m_editor{*editor}
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiLine = true;
        state.selectableText = true;
        state.readOnly = m_editor.isReadOnly();
        state.editable = !m_editor.isReadOnly();
        return state;
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? spoken({0, characterCount()}) : QAccessibleWidget::text(which);
    }

    // What is selected, and where the cursor is

    int selectionCount() const override { return m_editor.textCursor().hasSelection() ? 1 : 0; }
    void selection(int, int* start, int* end) const override
    {
        *start = m_editor.textCursor().selectionStart();
        *end = m_editor.textCursor().selectionEnd();
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }
    void setSelection(int, int start, int end) override { m_editor.setTextCursor(cursorOver({start, end})); }
    int cursorPosition() const override { return m_editor.textCursor().position(); }
    void setCursorPosition(int position) override { m_editor.setTextCursor(cursorOver({position, position})); }
    void scrollToSubstring(int start, int end) override
    {
        const QTextCursor before = m_editor.textCursor();
        for (const int place : {end, start}) {
            m_editor.setTextCursor(cursorOver({place, place}));
            m_editor.ensureCursorVisible();
        }
        m_editor.setTextCursor(before);
    }

    // What stands there

    int characterCount() const override { return m_editor.document()->characterCount() - 1; }
    QString text(int start, int end) const override { return spoken({start, end}); }
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override
    {
        return told(around(offset < 0 ? cursorPosition() : offset, type), start, end);
    }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override
    {
        const Range here = around(offset < 0 ? cursorPosition() : offset, type);
        return told(here.start > 0 ? around(here.start - 1, type) : Range{}, start, end);
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int* start, int* end) const override
    {
        const Range here = around(offset < 0 ? cursorPosition() : offset, type);
        return told(here.end < characterCount() ? around(here.end, type) : Range{here.end, here.end}, start, end);
    }
    QRect characterRect(int offset) const override
    {
        const QRect left = m_editor.cursorRect(cursorOver({offset, offset}));
        const QRect right = m_editor.cursorRect(cursorOver({offset + 1, offset + 1}));
        const int width = right.top() == left.top() ? std::max(right.left() - left.left(), 1) : 1;
        return {m_editor.viewport()->mapToGlobal(left.topLeft()), QSize(width, left.height())};
    }
    int offsetAtPoint(const QPoint& point) const override
    {
        return m_editor.cursorForPosition(m_editor.viewport()->mapFromGlobal(point)).position();
    }
    QString attributes(int offset, int* start, int* end) const override
    {
        const QTextBlock block = m_editor.document()->findBlock(clamped(offset));
        *start = rangeOf(block).start;
        *end = rangeOf(block).end;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (!fragment.contains(clamped(offset)))
                continue;
            *start = fragment.position();
            *end = fragment.position() + fragment.length();
            const QTextCharFormat format = fragment.charFormat();
            return u"font-weight:%1;font-style:%2;text-underline-style:%3;"_s.arg(
                format.fontWeight() > QFont::Normal ? u"bold"_s : u"normal"_s,
                format.fontItalic() ? u"italic"_s : u"normal"_s, format.fontUnderline() ? u"solid"_s : u"none"_s);
        }
        return {};
    }

    // Changing it

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString& text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString& text) override
    {
        if (!m_editor.isReadOnly())
            cursorOver({start, end}).insertText(text);
    }

private:
    struct Range {
        int start = 0;
        int end = 0;
    };

    /// A paragraph with the end that follows it. (A cursor would select the end of the one before with it.)
    Range rangeOf(const QTextBlock& block) const
    {
        return {block.position(), clamped(block.position() + block.length())};
    }
    int clamped(int place) const { return std::clamp(place, 0, characterCount()); }
    QTextCursor cursorOver(Range range) const
    {
        QTextCursor cursor(m_editor.document());
        cursor.setPosition(clamped(range.start));
        cursor.setPosition(clamped(range.end), QTextCursor::KeepAnchor);
        return cursor;
    }
    bool isPiece(int place) const
    {
        return m_editor.document()->characterAt(place) == QChar::ObjectReplacementCharacter;
    }
    QString nameOfPiece(int place) const
    {
        const auto piece = pieceOf(cursorOver({place + 1, place + 1}).charFormat());
        return piece ? u'[' + pieceLabel(*piece) + u']' : QString();
    }
    /// The number painted before the paragraph that begins at @p place, with a blank behind it: 第三条; empty where
    /// none begins or has one.
    QString numberAt(int place) const
    {
        const QTextBlock block = m_editor.document()->findBlock(place);
        const QString number = block.position() == place ? m_editor.labelOf(block).trimmed() : QString();
        return number.isEmpty() ? number : QString(number + u' ');
    }
    QString spoken(Range range) const
    {
        const QTextDocument* document = m_editor.document();
        const bool isOne = range.end - range.start == 1; // a single character is just that
        QString text;
        for (int place = clamped(range.start); place < clamped(range.end); ++place) {
            if (!isOne)
                text += numberAt(place);
            const QChar character = document->characterAt(place);
            const bool isEnd = character == QChar::ParagraphSeparator || character == QChar::LineSeparator ||
                               character.unicode() == kFrameBegins || character.unicode() == kFrameEnds;
            text += isPiece(place) ? nameOfPiece(place) : QString(isEnd ? QChar(u'\n') : character);
        }
        return text;
    }
    QString told(Range range, int* start, int* end) const
    {
        *start = range.start;
        *end = range.end;
        return spoken(range);
    }
    /// The character, word, line or paragraph that holds a place.
    Range around(int offset, QAccessible::TextBoundaryType type) const
    {
        const int place = clamped(offset);
        if (type == QAccessible::NoBoundary)
            return {0, characterCount()};
        if (type == QAccessible::CharBoundary || (type == QAccessible::WordBoundary && isPiece(place)))
            return {place, clamped(place + 1)};
        if (type != QAccessible::WordBoundary && type != QAccessible::LineBoundary)
            return rangeOf(m_editor.document()->findBlock(place));
        QTextCursor cursor = cursorOver({place, place});
        cursor.select(type == QAccessible::WordBoundary ? QTextCursor::WordUnderCursor : QTextCursor::LineUnderCursor);
        return {cursor.selectionStart(), std::max(cursor.selectionEnd(), clamped(place + 1))};
    }

    static constexpr char16_t kFrameBegins = 0xfdd0;
    static constexpr char16_t kFrameEnds = 0xfdd1;
    TextEditor& m_editor;
};

QAccessibleInterface* makeTextEditorAccess(const QString& className, QObject* object)
{
    if (className != QLatin1StringView(TextEditor::staticMetaObject.className()))
        return nullptr;
    auto* editor = qobject_cast<TextEditor*>(object);
    return editor ? new TextEditorAccess(editor) : nullptr;
}

} // namespace

void installTextEditorAccess()
{
    QAccessible::installFactory(makeTextEditorAccess);
}

} // namespace cdesk::ui
