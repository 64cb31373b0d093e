// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include "ui/theme/Palette.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kDrawnSizes[] = {16, 22, 32}; // the pixel grids that Breeze is drawn for

QString fileOf(const QString& name, int grid, bool lightInk)
{
    const QString set = lightInk ? u"breeze-dark"_s : u"breeze"_s;
    return u":/icons/%1/%2/%3.svg"_s.arg(set).arg(grid).arg(name);
}

/// The drawing made for the size nearest to @p side; not every picture exists for every grid.
QString nearestFile(const QString& name, int side, bool lightInk)
{
    QString best;
    int distance = 1000;
    for (const int grid : kDrawnSizes) {
        const QString file = fileOf(name, grid, lightInk);
        if (qAbs(grid - side) < distance && QFile::exists(file)) {
            best = file;
            distance = qAbs(grid - side);
        }
    }
    return best;
}

class PaletteIconEngine final : public QIconEngine {
public:
    explicit PaletteIconEngine(QString name) : m_name{std::move(name)} {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QPalette palette = QGuiApplication::palette();
        const bool lightInk =
            mode == QIcon::Selected ? palette.color(QPalette::HighlightedText).lightness() > 128 : isDark(palette);
        const QString key = u"cdesk-icon/%1/%2x%3/%4/%5/%6"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(static_cast<int>(mode))
                                .arg(lightInk);
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = drawn(size, scale, mode, lightInk);
            QPixmapCache::insert(key, picture);
        }
        picture.setDevicePixelRatio(scale);
        return picture;
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return QSize(side, side);
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {22, 22}, {32, 32}}; }
    QString iconName() override { return m_name; }
    QIconEngine* clone() const override { return new PaletteIconEngine(*this); }

private:
    QPixmap drawn(const QSize& size, qreal scale, QIcon::Mode mode, bool lightInk) const
    {
        const int side = qMin(size.width(), size.height());
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        if (mode == QIcon::Disabled)
            painter.setOpacity(0.4);
        QSvgRenderer renderer(nearestFile(m_name, qRound(side / scale), lightInk));
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        return picture;
    }

    QString m_name;
};

} // namespace

QIcon Icons::get(const QString& name)
{
    return QIcon(new PaletteIconEngine(name));
}

QIcon Icons::program()
{
    return QIcon(u":/icons/contractdesk.svg"_s);
}

bool Icons::exists(const QString& name)
{
    return !nearestFile(name, 22, false).isEmpty();
}

} // namespace cdesk::ui
