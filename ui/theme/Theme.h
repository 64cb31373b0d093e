// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace cdesk::ui {

class DesktopLightness;

/// Which windows the person wants.
enum class Lightness { System, Light, Dark };

/// Name of the choice as settings store it ("system", "light", "dark"); anything else reads as System.
QString toText(Lightness lightness);
Lightness lightnessFrom(const QString& text);

/// Gives the application its style, font, palette and icon, and keeps the palette true to the desktop or to the
/// person's choice. Built once, before the first window.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application, Lightness choice = Lightness::System);

    Lightness choice() const { return m_choice; }
    void choose(Lightness choice);
    bool isDark() const;

Q_SIGNALS:
    /// The palette has changed; needed only by what paints with stored colours.
    void changed();

private:
    void apply();

    QApplication& m_application;
    DesktopLightness* m_desktop; ///< owned as a child
    Lightness m_choice;
};

} // namespace cdesk::ui
