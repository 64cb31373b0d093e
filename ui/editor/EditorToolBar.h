// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowStyle.h"
#include "ui/editor/TextCommands.h"

#include <QToolBar>

#include <functional>

class QComboBox;
class QMenu;

namespace cdesk::ui {

class TextEditor;

/// Everything that can be done to the text, as a tool bar with menus; each has a key.
class EditorToolBar final : public QToolBar {
    Q_OBJECT
public:
    EditorToolBar(TextEditor& editor, QWidget* parent);

    /// Opens the field dialog: to change the field at the cursor, or to insert one.
    void chooseField();
    /// A further command of the insert menu.
    void addInsertAction(QAction* action);

Q_SIGNALS:
    void findWanted();

private:
    QAction* add(QMenu* menu, const QString& icon, const QString& text, const QString& name, const QKeySequence& keys,
                 std::function<void()> act);
    void addMenu(QMenu* menu, const QString& icon, const QString& text, const QString& name);
    void addHistory();
    void addParts();
    void addStyles();
    void addLooks();
    void addInserts();
    void addTables();
    void addPage();
    void chooseCondition();
    void chooseTable();
    void setUpPage();
    void showState();
    void fillParts();
    void fillStyles();

    TextEditor& m_editor;
    QComboBox* m_parts = nullptr;
    QComboBox* m_styles = nullptr;
    QMenu* m_insert = nullptr;
    std::vector<std::pair<QAction*, TextLook>> m_looks;
    std::vector<std::pair<QAction*, TextAlign>> m_aligns;
    std::vector<QAction*> m_forTables; ///< only possible in a table
    QAction* m_merge = nullptr;
    QAction* m_split = nullptr;
    QAction* m_heading = nullptr;
};

} // namespace cdesk::ui
