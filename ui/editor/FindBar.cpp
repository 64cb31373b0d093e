// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FindBar.h"

#include "ui/editor/TextEditor.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// The look of what is selected; a cursor alone would tell that of the character before.
QTextCharFormat lookOf(const QTextCursor& selected)
{
    QTextCursor first = selected;
    first.setPosition(selected.selectionStart() + 1);
    return first.charFormat();
}

} // namespace

FindBar::FindBar(TextEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor{editor}, m_wanted{new QLineEdit(this)}, m_other{new QLineEdit(this)}, m_result{
                                                                                                          new QLabel(
                                                                                                              this)}
{
    setObjectName(u"findBar"_s);
    const Spacing space = Spacing::of(*this);
    m_wanted->setObjectName(u"findField"_s);
    m_wanted->setPlaceholderText(tr("Find"));
    m_wanted->setAccessibleName(tr("Find"));
    m_other->setObjectName(u"replaceField"_s);
    m_other->setPlaceholderText(tr("Replace with"));
    m_other->setAccessibleName(tr("Replace with"));
    m_result->setObjectName(u"findResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space.normal, space.tight, space.normal, space.tight);
    layout->setSpacing(space.tight);
    const auto addTool = [&](const QString& icon, const QString& text, const QString& name) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(Icons::get(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        layout->addWidget(button);
        return button;
    };
    layout->addWidget(m_wanted, 1);
    auto* previous = addTool(u"go-up"_s, tr("Previous place (Shift+F3)"), u"findPreviousButton"_s);
    auto* next = addTool(u"go-down"_s, tr("Next place (F3)"), u"findNextButton"_s);
    layout->addWidget(m_other, 1);
    auto* one = new QPushButton(tr("Replace"), this);
    one->setObjectName(u"replaceButton"_s);
    auto* all = new QPushButton(tr("Replace all"), this);
    all->setObjectName(u"replaceAllButton"_s);
    layout->addWidget(one);
    layout->addWidget(all);
    layout->addWidget(m_result);
    auto* close = addTool(u"window-close"_s, tr("Close"), u"closeFindButton"_s);
    connect(m_wanted, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_other, &QLineEdit::returnPressed, this, &FindBar::replace);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(one, &QPushButton::clicked, this, &FindBar::replace);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

void FindBar::begin()
{
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator) &&
        !selected.contains(QChar::ObjectReplacementCharacter))
        m_wanted->setText(selected);
    m_result->clear();
    m_wanted->setFocus();
    m_wanted->selectAll();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ShiftModifier)
        findPrevious();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::findNext()
{
    find({});
}

void FindBar::findPrevious()
{
    find(QTextDocument::FindBackward);
}

bool FindBar::find(QTextDocument::FindFlags flags)
{
    m_result->clear();
    if (m_wanted->text().isEmpty())
        return false;
    if (m_editor.find(m_wanted->text(), flags))
        return true;
    const QTextCursor before = m_editor.textCursor();
    QTextCursor start = before; // once around
    start.movePosition(flags & QTextDocument::FindBackward ? QTextCursor::End : QTextCursor::Start);
    m_editor.setTextCursor(start);
    if (m_editor.find(m_wanted->text(), flags))
        return true;
    m_editor.setTextCursor(before);
    m_result->setText(tr("Not found."));
    return false;
}

void FindBar::replace()
{
    QTextCursor cursor = m_editor.textCursor();
    if (cursor.hasSelection() && cursor.selectedText().compare(m_wanted->text(), Qt::CaseInsensitive) == 0)
        cursor.insertText(m_other->text(), lookOf(cursor));
    findNext();
}

void FindBar::replaceAll()
{
    if (m_wanted->text().isEmpty())
        return;
    int replaced = 0;
    QTextCursor whole(m_editor.document());
    whole.beginEditBlock();
    QTextCursor place = m_editor.document()->find(m_wanted->text(), 0);
    while (!place.isNull()) {
        place.insertText(m_other->text(), lookOf(place));
        ++replaced;
        place = m_editor.document()->find(m_wanted->text(), place);
    }
    whole.endEditBlock();
    m_result->setText(replaced == 0 ? tr("Not found.") : tr("%n place(s) replaced.", nullptr, replaced));
}

} // namespace cdesk::ui
