// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace cdesk::ui {

class TextEditor;

/// Finds and replaces in the text, in a line below it. Return finds the next place, Shift+Return the one before,
/// Escape closes the line.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(TextEditor& editor, QWidget* parent = nullptr);

    /// Shows the line with what is selected in the text.
    void begin();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool find(QTextDocument::FindFlags flags);
    void replace();
    void replaceAll();

    TextEditor& m_editor;
    QLineEdit* m_wanted;
    QLineEdit* m_other;
    QLabel* m_result;
};

} // namespace cdesk::ui
