// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Palette.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace cdesk::ui {

/// Says something inside the window, where a box would interrupt: one message at a time, with an optional button.
/// The text is plain; screen readers announce it. Hidden until something is said.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void say(Tone tone, const QString& text);
    /// With a button, e.g. "Undo"; pressing it runs @p act and closes the bar.
    void say(Tone tone, const QString& text, const QString& button, std::function<void()> act);
    void dismiss();
    /// The person went on to something else: takes a success away that was not said only now, on the way there. What
    /// still matters stays.
    void leave();
    QString text() const;
    Tone tone() const { return m_tone; }
    /// A bar that tells of a state: it can't be closed, and its button leaves it where it is.
    void setStanding(bool standing);

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updatePicture();

    Tone m_tone = Tone::Info;
    bool m_isStanding = false;
    QLabel* m_picture;
    QLabel* m_text;
    QPushButton* m_button;
    QToolButton* m_close;
    std::function<void()> m_act;
    bool m_isNew = false; ///< said in this turn of the event loop
};

} // namespace cdesk::ui
