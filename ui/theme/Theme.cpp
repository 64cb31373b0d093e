// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/DeskStyle.h"
#include "ui/theme/DesktopLightness.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Palette.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

QString toText(Lightness lightness)
{
    switch (lightness) {
    case Lightness::System:
        return u"system"_s;
    case Lightness::Light:
        return u"light"_s;
    case Lightness::Dark:
        return u"dark"_s;
    }
    return {};
}

Lightness lightnessFrom(const QString& text)
{
    return text == u"light"_s ? Lightness::Light : text == u"dark"_s ? Lightness::Dark : Lightness::System;
}

Theme::Theme(QApplication& application, Lightness choice)
    : m_application{application}, m_desktop{new DesktopLightness(this)}, m_choice{choice}
{
    application.setStyle(new DeskStyle);
    application.setFont(windowFont(application.font(), QFontDatabase::families()));
    application.setWindowIcon(Icons::program());
    application.setAttribute(Qt::AA_DontShowIconsInMenus, false);
    connect(m_desktop, &DesktopLightness::changed, this, [this] {
        if (m_choice == Lightness::System)
            apply();
    });
    apply();
}

void Theme::choose(Lightness choice)
{
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Lightness::Dark || (m_choice == Lightness::System && m_desktop->isDark());
}

void Theme::apply()
{
    m_application.setPalette(isDark() ? darkPalette() : lightPalette());
    Q_EMIT changed();
}

} // namespace cdesk::ui
