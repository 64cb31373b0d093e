// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Palette.h"

#include <cmath>

namespace cdesk::ui {

namespace {

struct Colors {
    QRgb window, base, alternate, button, text, placeholder, disabled, accent, accentText, link, linkVisited;
    QRgb light, midlight, mid, dark, shadow, tip, tipText;
};

constexpr Colors kLight{.window = 0xfff3f4f5,
                        .base = 0xffffffff,
                        .alternate = 0xfff7f8f9,
                        .button = 0xfffafafb,
                        .text = 0xff1f2429,
                        .placeholder = 0xff666e76,
                        .disabled = 0xff8c939a,
                        .accent = 0xff28698a,
                        .accentText = 0xffffffff,
                        .link = 0xff1c6390,
                        .linkVisited = 0xff6b4a86,
                        .light = 0xffffffff,
                        .midlight = 0xffebedef,
                        .mid = 0xffc3c8cd,
                        .dark = 0xff9aa1a8,
                        .shadow = 0xff5c636a,
                        .tip = 0xff2c3237,
                        .tipText = 0xfff3f4f5};

constexpr Colors kDark{.window = 0xff25282c,
                       .base = 0xff1c1f22,
                       .alternate = 0xff212428,
                       .button = 0xff30343a,
                       .text = 0xffe6e8ea,
                       .placeholder = 0xff9aa2aa,
                       .disabled = 0xff757c84,
                       .accent = 0xff35708f,
                       .accentText = 0xffffffff,
                       .link = 0xff7cbfe0,
                       .linkVisited = 0xffc3a3dc,
                       .light = 0xff4a5057,
                       .midlight = 0xff3a3f45,
                       .mid = 0xff1f2225,
                       .dark = 0xff151719,
                       .shadow = 0xff0b0c0d,
                       .tip = 0xffe6e8ea,
                       .tipText = 0xff1c1f22};

QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, QColor(rgb)); };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alternate);
    set(QPalette::Text, colors.text);
    set(QPalette::Button, colors.button);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.accentText);
    set(QPalette::PlaceholderText, colors.placeholder);
    set(QPalette::Highlight, colors.accent);
    set(QPalette::HighlightedText, colors.accentText);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.linkVisited);
    set(QPalette::ToolTipBase, colors.tip);
    set(QPalette::ToolTipText, colors.tipText);
    set(QPalette::Light, colors.light);
    set(QPalette::Midlight, colors.midlight);
    set(QPalette::Mid, colors.mid);
    set(QPalette::Dark, colors.dark);
    set(QPalette::Shadow, colors.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colors.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colors.dark));
    return palette;
}

struct ToneInk {
    QRgb onLight, onDark;
};

ToneInk inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {0xff545c64, 0xffb4bbc2};
    case Tone::Info:
        return {0xff1c6390, 0xff7cbfe0};
    case Tone::Success:
        return {0xff23693a, 0xff7fcf97};
    case Tone::Warning:
        return {0xff875000, 0xfff0b85e};
    case Tone::Danger:
        return {0xffab2222, 0xfff29a96};
    }
    return {0xff545c64, 0xffb4bbc2};
}

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue()));
}

double luminance(const QColor& color)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(kLight);
}

QPalette darkPalette()
{
    return paletteOf(kDark);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ToneColors toneColors(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    const ToneInk inks = inkOf(tone);
    const QColor ink(dark ? inks.onDark : inks.onLight);
    const QColor base = palette.color(QPalette::Base);
    return {.ink = ink, .ground = mixed(ink, base, dark ? 0.16 : 0.10), .border = mixed(ink, base, 0.40)};
}

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace cdesk::ui
