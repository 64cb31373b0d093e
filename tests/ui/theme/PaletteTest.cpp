// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Palette.h"

#include "tests/support/Catch.h"

#include <utility>

using namespace cdesk::ui;

namespace {

constexpr double kReadable = 4.5; // WCAG 2.1, 1.4.3, for text of normal size

using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;

constexpr Pair kTextOnGround[] = {
    {QPalette::WindowText, QPalette::Window},
    {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},
    {QPalette::ButtonText, QPalette::Button},
    {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::PlaceholderText, QPalette::Base},
    {QPalette::Link, QPalette::Window},
    {QPalette::LinkVisited, QPalette::Base},
    {QPalette::ToolTipText, QPalette::ToolTipBase},
};

} // namespace

TEST_CASE("text is readable in the light and in the dark palette", "[theme]")
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        for (const auto& [text, ground] : kTextOnGround) {
            INFO("role " << text << " on " << ground << (isDark(palette) ? " dark" : " light"));
            CHECK(contrast(palette.color(text), palette.color(ground)) >= kReadable);
        }
    }
}

TEST_CASE("the words of every tone are readable on their chip, on lists and on windows", "[theme]")
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger}) {
            const ToneColors colors = toneColors(tone, palette);
            INFO("tone " << static_cast<int>(tone) << (isDark(palette) ? " dark" : " light"));
            CHECK(contrast(colors.ink, colors.ground) >= kReadable);
            CHECK(contrast(colors.ink, palette.color(QPalette::Base)) >= kReadable);
            CHECK(contrast(colors.ink, palette.color(QPalette::Window)) >= kReadable);
        }
    }
}

TEST_CASE("the focus ring stands out from windows and lists", "[theme]")
{
    for (const QPalette& palette : {lightPalette(), darkPalette()})
        CHECK(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= 2.9);
    CHECK_FALSE(isDark(lightPalette()));
    CHECK(isDark(darkPalette()));
}
