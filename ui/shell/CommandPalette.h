// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace cdesk::ui {

/// Ctrl+K: every command by name. Type a part of it, or its pinyin initials; Return runs it.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const QList<QAction*>& commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& wanted);
    void runCurrent();

    QList<QPointer<QAction>> m_commands;
    QLineEdit* m_wanted;
    QListWidget* m_list;
};

} // namespace cdesk::ui
