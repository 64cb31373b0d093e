// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorToolBar.h"

#include "core/documents/write/StandardText.h"
#include "ui/editor/ConditionDialog.h"
#include "ui/editor/EditorWords.h"
#include "ui/editor/FieldDialog.h"
#include "ui/editor/PageSetupDialog.h"
#include "ui/editor/TableCommands.h"
#include "ui/editor/TableSizeDialog.h"
#include "ui/editor/TextEditor.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

EditorToolBar::EditorToolBar(TextEditor& editor, QWidget* parent) : QToolBar(parent), m_editor{editor}
{
    setObjectName(u"editorToolBar"_s);
    setAccessibleName(tr("Text tools"));
    addHistory();
    addParts();
    addStyles();
    addLooks();
    addInserts();
    addTables();
    addPage();
    connect(&m_editor, &TextEditor::cursorPositionChanged, this, &EditorToolBar::showState);
    connect(&m_editor, &TextEditor::currentCharFormatChanged, this, &EditorToolBar::showState);
    connect(&m_editor, &TextEditor::loaded, this, [this] {
        fillParts();
        fillStyles();
        showState();
    });
    connect(&m_editor, &TextEditor::fieldActivated, this, &EditorToolBar::chooseField);
    fillParts();
    fillStyles();
    showState();
}

QAction* EditorToolBar::add(QMenu* menu, const QString& icon, const QString& text, const QString& name,
                            const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : Icons::get(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        m_editor.setFocus(); // before it acts: a dialog or the find bar takes the focus then
        act();
        showState();
    });
    if (menu) {
        menu->addAction(action);
    } else {
        addAction(action);
        action->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
        widgetForAction(action)->setObjectName(name + u"Button"_s);
        static_cast<QToolButton*>(widgetForAction(action))->setAccessibleName(text);
    }
    parentWidget()->addAction(action); // its key works wherever the focus is in the editor
    return action;
}

void EditorToolBar::addMenu(QMenu* menu, const QString& icon, const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(Icons::get(icon));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    addWidget(button);
}

void EditorToolBar::addHistory()
{
    auto* undo =
        add(nullptr, u"edit-undo"_s, tr("Undo"), u"undoText"_s, QKeySequence::Undo, [this] { m_editor.undo(); });
    auto* redo =
        add(nullptr, u"edit-redo"_s, tr("Redo"), u"redoText"_s, QKeySequence::Redo, [this] { m_editor.redo(); });
    undo->setEnabled(false);
    redo->setEnabled(false);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(&m_editor, &TextEditor::undoAvailable, undo, &QAction::setEnabled);
    connect(&m_editor, &TextEditor::redoAvailable, redo, &QAction::setEnabled);
    add(nullptr, u"edit-find-replace"_s, tr("Find and replace"), u"findText"_s, QKeySequence::Find,
        [this] { Q_EMIT findWanted(); });
    addSeparator();
}

void EditorToolBar::addParts()
{
    m_parts = new QComboBox(this);
    m_parts->setObjectName(u"partBox"_s);
    m_parts->setAccessibleName(tr("Part of the document"));
    m_parts->setToolTip(tr("Part of the document"));
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addWidget(m_parts);
    connect(m_parts, &QComboBox::activated, this, [this](int row) {
        const QPoint part = m_parts->itemData(row).toPoint();
        m_editor.showPart({static_cast<TextPart::Kind>(part.x()), static_cast<PageKind>(part.y())});
        m_editor.setFocus();
        showState();
    });
}

void EditorToolBar::fillParts()
{
    const FlowDoc& frame = m_editor.frame();
    const QSignalBlocker quiet(m_parts);
    m_parts->clear();
    const auto addPart = [&](TextPart part) {
        m_parts->addItem(EditorWords::part(part), QPoint(static_cast<int>(part.kind), static_cast<int>(part.page)));
        if (part == m_editor.part())
            m_parts->setCurrentIndex(m_parts->count() - 1);
    };
    addPart({});
    for (const auto kind : {TextPart::Kind::Header, TextPart::Kind::Footer}) {
        addPart({kind, PageKind::Default});
        if (frame.sections.front().hasFirstPage)
            addPart({kind, PageKind::First});
        if (frame.evenAndOddHeaders)
            addPart({kind, PageKind::Even});
    }
}

void EditorToolBar::addStyles()
{
    m_styles = new QComboBox(this);
    m_styles->setObjectName(u"styleBox"_s);
    m_styles->setAccessibleName(tr("Style"));
    m_styles->setToolTip(tr("Style of the paragraph"));
    m_styles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addWidget(m_styles);
    connect(m_styles, &QComboBox::activated, this, [this](int row) {
        applyStyle(m_editor, m_styles->itemData(row).toString());
        m_editor.setFocus();
    });
    const std::pair<QStringView, Qt::Key> keys[] = {{kBodyStyle, Qt::Key_0},
                                                    {kArticleStyle, Qt::Key_1},
                                                    {kClauseStyle, Qt::Key_2},
                                                    {kPointStyle, Qt::Key_3},
                                                    {kTitleStyle, Qt::Key_9}};
    for (const auto& [style, key] : keys) {
        auto* action = new QAction(EditorWords::style(style.toString(), {}), this);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        parentWidget()->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = style.toString()] { applyStyle(m_editor, id); });
    }
}

void EditorToolBar::fillStyles()
{
    const QSignalBlocker quiet(m_styles);
    m_styles->clear();
    for (const NamedStyle& style : EditorWords::inOrder(m_editor.frame().styles))
        m_styles->addItem(EditorWords::style(style.id, style.name), style.id);
    const bool hasStyles = m_styles->count() > 0;
    if (!hasStyles)
        m_styles->addItem(tr("This form has no styles")); // its looks stand in each paragraph
    m_styles->setEnabled(hasStyles);
}

void EditorToolBar::addLooks()
{
    const auto addLook = [this](TextLook look, const QString& icon, const QString& text, const QString& name,
                                const QKeySequence& keys) {
        QAction* action = add(nullptr, icon, text, name, keys, [this, look] { toggleLook(m_editor, look); });
        action->setCheckable(true);
        m_looks.emplace_back(action, look);
    };
    addLook(TextLook::Bold, u"format-text-bold"_s, tr("Bold"), u"bold"_s, QKeySequence::Bold);
    addLook(TextLook::Italic, u"format-text-italic"_s, tr("Italic"), u"italic"_s, QKeySequence::Italic);
    addLook(TextLook::Underline, u"format-text-underline"_s, tr("Underline"), u"underline"_s, QKeySequence::Underline);
    addSeparator();
    auto* group = new QActionGroup(this);
    const auto addAlign = [&](TextAlign align, const QString& icon, const QString& text, const QString& name,
                              Qt::Key key) {
        QAction* action = add(nullptr, icon, text, name, QKeySequence(Qt::CTRL | key),
                              [this, align] { alignParagraphs(m_editor, align); });
        action->setCheckable(true);
        group->addAction(action);
        m_aligns.emplace_back(action, align);
    };
    addAlign(TextAlign::Left, u"format-justify-left"_s, tr("Left"), u"alignLeft"_s, Qt::Key_L);
    addAlign(TextAlign::Center, u"format-justify-center"_s, tr("Centre"), u"alignCenter"_s, Qt::Key_E);
    addAlign(TextAlign::Right, u"format-justify-right"_s, tr("Right"), u"alignRight"_s, Qt::Key_R);
    addAlign(TextAlign::Justify, u"format-justify-fill"_s, tr("Both sides"), u"alignJustify"_s, Qt::Key_J);
    addSeparator();
}

void EditorToolBar::addInserts()
{
    add(nullptr, u"tag-new"_s, tr("Field"), u"insertField"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        [this] { chooseField(); });
    m_insert = new QMenu(this);
    const auto piece = [this](Inline::Kind kind) {
        return [this, kind] {
            Inline one;
            one.kind = kind;
            m_editor.insertPiece(one);
        };
    };
    add(m_insert, u"insert-more-mark"_s, tr("Only under a condition…"), u"insertCondition"_s, {},
        [this] { chooseCondition(); });
    m_insert->addSeparator();
    add(m_insert, u"insert-table"_s, tr("Table…"), u"insertTable"_s, {}, [this] { chooseTable(); });
    add(m_insert, u"view-financial-list"_s, tr("Table of line items"), u"insertLineItems"_s, {},
        [this] { m_editor.insertReady({Block{lineItemTable(m_editor.frame())}}); });
    add(m_insert, u"document-sign"_s, tr("Signatures of both parties"), u"insertSignatures"_s, {},
        [this] { m_editor.insertReady(signatureBlocks(m_editor.frame())); });
    add(m_insert, u"draw-text"_s, tr("Place for our seal"), u"insertSeal"_s, {},
        [this] { m_editor.insertReady(sealBlocks(m_editor.frame())); });
    m_insert->addSeparator();
    add(m_insert, u"insert-page-break"_s, tr("Page break"), u"insertPageBreak"_s,
        QKeySequence(Qt::CTRL | Qt::Key_Return), piece(Inline::Kind::PageBreak));
    add(m_insert, u"gnumeric-pagesetup-hf-page"_s, tr("Page number"), u"insertPageNumber"_s, {},
        piece(Inline::Kind::PageNumber));
    add(m_insert, u"gnumeric-pagesetup-hf-pages"_s, tr("Number of pages"), u"insertPageCount"_s, {},
        piece(Inline::Kind::PageCount));
    addMenu(m_insert, u"list-add"_s, tr("Insert"), u"insertButton"_s);
}

void EditorToolBar::addInsertAction(QAction* action)
{
    m_insert->insertAction(m_insert->actions().value(0), action);
}

void EditorToolBar::addTables()
{
    auto* menu = new QMenu(this);
    const auto addForTable = [&](const QString& icon, const QString& text, const QString& name, auto act) {
        QAction* action = add(menu, icon, text, name, {}, [this, act] { act(m_editor); });
        m_forTables.push_back(action);
        return action;
    };
    addForTable(u"edit-table-insert-row-above"_s, tr("Row above"), u"rowAbove"_s,
                [](TextEditor& editor) { insertRow(editor, Side::Before); });
    addForTable(u"edit-table-insert-row-below"_s, tr("Row below"), u"rowBelow"_s,
                [](TextEditor& editor) { insertRow(editor, Side::After); });
    addForTable(u"edit-table-insert-column-left"_s, tr("Column at the left"), u"columnLeft"_s,
                [](TextEditor& editor) { insertColumn(editor, Side::Before); });
    addForTable(u"edit-table-insert-column-right"_s, tr("Column at the right"), u"columnRight"_s,
                [](TextEditor& editor) { insertColumn(editor, Side::After); });
    menu->addSeparator();
    m_merge = addForTable(u"edit-table-cell-merge"_s, tr("Merge cells"), u"mergeCells"_s, mergeCells);
    m_split = addForTable(u"edit-table-cell-split"_s, tr("Split cell"), u"splitCell"_s, splitCell);
    m_heading = addForTable({}, tr("Repeat down to this row on each page"), u"headingRow"_s,
                            [](TextEditor& editor) { setHeadingRow(editor, !isHeadingRow(editor)); });
    m_heading->setCheckable(true);
    menu->addSeparator();
    addForTable(u"edit-table-delete-row"_s, tr("Remove rows"), u"removeRows"_s, removeRows);
    addForTable(u"edit-table-delete-column"_s, tr("Remove columns"), u"removeColumns"_s, removeColumns);
    addForTable(u"edit-delete"_s, tr("Remove table"), u"removeTable"_s, removeTable);
    addMenu(menu, u"insert-table"_s, tr("Table"), u"tableButton"_s);
}

void EditorToolBar::addPage()
{
    auto* menu = new QMenu(this);
    add(menu, u"document-properties"_s, tr("Page set-up…"), u"pageSetup"_s, {}, [this] { setUpPage(); });
    menu->addSeparator();
    for (const ClauseNumbering numbering : kAllClauseNumberings) {
        add(menu, u"format-list-ordered"_s, EditorWords::numbering(numbering),
            u"numbering%1"_s.arg(static_cast<int>(numbering)), {}, [this, numbering] {
                m_editor.changeFrame([numbering](FlowDoc& frame) {
                    for (auto& [id, list] : frame.numbering) {
                        const bool isOfClauses = list.levels[0] && list.levels[0]->styleName == kArticleStyle;
                        if (isOfClauses)
                            list.levels = clauseNumbering(numbering).levels;
                    }
                });
            });
    }
    addMenu(menu, u"document-properties"_s, tr("Page"), u"pageButton"_s);
}

void EditorToolBar::chooseField()
{
    const auto there = m_editor.fieldAtCursor();
    auto* dialog = new FieldDialog(there ? there->text : QString(), this);
    connect(dialog, &FieldDialog::chosen, this, [this, isThere = there.has_value()](const QString& tag) {
        Inline piece;
        piece.text = tag;
        if (isThere)
            m_editor.replaceField(tag);
        else
            m_editor.insertPiece(piece);
        m_editor.setFocus();
    });
    dialog->open();
}

void EditorToolBar::chooseCondition()
{
    auto* dialog = new ConditionDialog(this);
    connect(dialog, &ConditionDialog::chosen, this,
            [this](const QString& open, const QString& close) { wrapInBlock(m_editor, open, close); });
    dialog->open();
}

void EditorToolBar::chooseTable()
{
    auto* dialog = new TableSizeDialog(this);
    connect(dialog, &TableSizeDialog::chosen, this,
            [this](int rows, int columns) { insertTable(m_editor, rows, columns); });
    dialog->open();
}

void EditorToolBar::setUpPage()
{
    auto* dialog = new PageSetupDialog(m_editor.frame(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_editor.changeFrame([dialog](FlowDoc& frame) { dialog->apply(frame); });
        fillParts();
    });
    dialog->open();
}

void EditorToolBar::showState()
{
    const QSignalBlocker quiet(m_styles);
    const std::vector<NamedStyle>& styles = m_editor.frame().styles;
    int row = m_styles->findData(m_editor.currentStyle());
    if (row < 0) // of a paragraph that names none
        row = styles.empty() ? 0 : m_styles->findData(styles.front().id);
    m_styles->setCurrentIndex(row);
    for (const auto& [action, look] : m_looks)
        action->setChecked(hasLook(m_editor, look));
    for (const auto& [action, align] : m_aligns)
        action->setChecked(alignmentAt(m_editor) == align);
    const bool inTable = isInTable(m_editor);
    for (QAction* action : m_forTables)
        action->setEnabled(inTable);
    m_merge->setEnabled(mayMerge(m_editor));
    m_split->setEnabled(maySplit(m_editor));
    m_heading->setChecked(isHeadingRow(m_editor));
}

} // namespace cdesk::ui
