// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "tests/support/Catch.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Palette.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>

using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Lightness of the ink of a picture: mean over its opaque points.
int inkLightness(const QIcon& icon)
{
    const QImage image = icon.pixmap(22, 22).toImage().convertToFormat(QImage::Format_ARGB32);
    int sum = 0;
    int points = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > 200) {
                sum += color.lightness();
                ++points;
            }
        }
    }
    return points ? sum / points : -1;
}

/// Points that ink covers in only one of the two inks.
int differingPoints(const QIcon& icon)
{
    const auto coverage = [&icon](QIcon::Mode mode) {
        return icon.pixmap(22, 22, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    };
    const QImage plain = coverage(QIcon::Normal);
    const QImage selected = coverage(QIcon::Selected);
    int points = 0;
    for (int y = 0; y < plain.height(); ++y)
        for (int x = 0; x < plain.width(); ++x)
            points += std::abs(plain.pixelColor(x, y).alpha() - selected.pixelColor(x, y).alpha()) > 120;
    return points;
}

} // namespace

TEST_CASE("the person's choice of light or dark decides the palette and the ink of the icons", "[theme]")
{
    Theme theme(*qApp, Lightness::Dark);
    const QIcon icon = Icons::get(u"document-new"_s);
    CHECK(theme.isDark());
    CHECK(isDark(QApplication::palette()));
    CHECK(inkLightness(icon) > 150);

    theme.choose(Lightness::Light);
    CHECK_FALSE(isDark(QApplication::palette()));
    const int ink = inkLightness(icon); // the same QIcon: nobody had to set it again
    CHECK(ink >= 0);
    CHECK(ink < 100);
}

TEST_CASE("choices of lightness survive as text; unknown text means the desktop decides", "[theme]")
{
    for (const Lightness choice : {Lightness::System, Lightness::Light, Lightness::Dark})
        CHECK(lightnessFrom(toText(choice)) == choice);
    CHECK(lightnessFrom(u"blue"_s) == Lightness::System);
}

TEST_CASE("every listed icon is inside the program and drawn", "[theme]")
{
    QFile list(QStringLiteral(CDESK_SOURCE_DIR "/resources/icons/icons.txt"));
    REQUIRE(list.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& name : lines) {
        if (name.startsWith(u'#'))
            continue;
        INFO(name.toStdString());
        CHECK(Icons::exists(name));
        CHECK(inkLightness(Icons::get(name)) >= 0);
    }
    CHECK_FALSE(Icons::exists(u"no-such-picture"_s));
    const QImage program = Icons::program().pixmap(64, 64).toImage();
    REQUIRE(program.size() == QSize(64, 64));
    CHECK_FALSE(program.pixelColor(32, 46).alpha() == 0);
}

TEST_CASE("an icon is the same drawing on a selected row as on a plain one", "[theme]")
{
    Theme theme(*qApp, Lightness::Light);
    QFile list(QStringLiteral(CDESK_SOURCE_DIR "/resources/icons/icons.txt"));
    REQUIRE(list.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& name : lines) {
        if (name.startsWith(u'#') || name == u"dialog-information"_s) // the same sign, one point higher
            continue;
        INFO(name.toStdString());
        CHECK(differingPoints(Icons::get(name)) < 22); // inks differ in a line here and there, never in the picture
    }
}

TEST_CASE("dialog buttons carry words, no icons", "[theme]")
{
    Theme theme(*qApp, Lightness::Light);
    QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    CHECK(box.button(QDialogButtonBox::Save)->icon().isNull());
}

TEST_CASE("the window's font has a simplified Chinese family first and is never tiny", "[theme]")
{
    QFont desktop(u"DejaVu Sans"_s);
    desktop.setPointSizeF(9);
    const QStringList chinese = {u"Noto Sans CJK SC"_s, u"Microsoft YaHei UI"_s, u"PingFang SC"_s};
    const QFont font = windowFont(desktop, chinese);
    CHECK(chinese.contains(font.families().first()));
    CHECK(font.families().last() == u"DejaVu Sans"_s);
    CHECK(font.pointSizeF() == 10);
    CHECK(windowFont(desktop, {}).families() == QStringList{u"DejaVu Sans"_s});
}
