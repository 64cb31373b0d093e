// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace cdesk::ui {

/// The commands of a page in one line. What has no room stands under "More", with its words and its shortcut, and can
/// be reached by keyboard like the rest.
class CommandBar final : public QWidget {
    Q_OBJECT

public:
    explicit CommandBar(QWidget* parent);

    /// Shows these instead of those before; the actions stay their owner's.
    void setCommands(const QList<QAction*>& commands);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QList<QToolButton*> m_buttons;
    QToolButton* m_more;
    QMenu* m_rest;
};

} // namespace cdesk::ui
