// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace cdesk::ui {

/// The program's other windows while the main one is covered: dialogs are hidden, also those that want to come up
/// meanwhile, and popups closed. They come back when this ends.
class WindowsBehindCover final : public QObject {
    Q_OBJECT

public:
    explicit WindowsBehindCover(QWidget& mainWindow);
    ~WindowsBehindCover() override;

    /// Ends them where they are: what they belong to is closed.
    void deleteAll();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hide(QWidget* other);

    QWidget& m_mainWindow;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace cdesk::ui
