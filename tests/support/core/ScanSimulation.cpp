// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/ScanSimulation.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kSealRadiusMm = 21;

template <class Change>
void changeColours(QImage& image, Change change)
{
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = change(line[x]);
    }
}

/// Toner is no black and paper no white.
void fade(QImage& image)
{
    const auto faded = [](int value) { return 35 + value * (246 - 35) / 255; };
    changeColours(image,
                  [&](QRgb colour) { return qRgb(faded(qRed(colour)), faded(qGreen(colour)), faded(qBlue(colour))); });
}

QPainterPath star(double radius)
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI / 2 + i * M_PI / 5;
        const double reach = i % 2 == 0 ? radius : radius * 0.382;
        points.append(QPointF(reach * std::cos(angle), reach * std::sin(angle)));
    }
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

/// Ring, letters along it, star and a line of text; ink multiplies with what lies below.
void stamp(QImage& image, const QPointF& centreMm, double dpi, double strength, double turn)
{
    const double scale = dpi / kMmPerInch;
    QImage seal(image.size(), QImage::Format_RGB32);
    seal.fill(Qt::white);
    QPainter painter(&seal);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centreMm * scale);
    painter.rotate(turn);
    painter.scale(scale, scale);
    const QColor red(214, 32, 40);
    painter.setPen(QPen(red, 1.2));
    painter.drawEllipse(QPointF(), kSealRadiusMm, kSealRadiusMm);
    painter.fillPath(star(6.5), red);
    QFont font(u"Noto Serif CJK SC"_s);
    font.setBold(true);
    font.setPixelSize(5);
    painter.setFont(font);
    const QString name = u"远泽精密机械制造有限公司"_s;
    for (int i = 0; i < name.size(); ++i) {
        painter.save();
        painter.rotate(-120 + 240.0 * i / double(name.size() - 1));
        painter.drawText(QRectF(-5, -kSealRadiusMm + 1.2, 10, 7), Qt::AlignCenter, name.mid(i, 1));
        painter.restore();
    }
    painter.drawText(QRectF(-15, 9, 30, 6), Qt::AlignCenter, u"合同专用章"_s);
    painter.end();

    const auto inked = [&](int below, int ink) { return int(below * (1 - strength * (1 - ink / 255.0))); };
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const auto* ink = reinterpret_cast<const QRgb*>(seal.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgb(inked(qRed(line[x]), qRed(ink[x])), inked(qGreen(line[x]), qGreen(ink[x])),
                           inked(qBlue(line[x]), qBlue(ink[x])));
    }
}

QImage turned(const QImage& image, double degrees)
{
    QImage page(image.size(), QImage::Format_RGB32);
    page.fill(qRgb(246, 246, 244));
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPointF centre = QRectF(page.rect()).center();
    painter.translate(centre);
    painter.rotate(degrees);
    painter.translate(-centre);
    painter.drawImage(0, 0, image);
    return page;
}

/// A lens is never quite sharp: a little of every neighbour.
QImage blurred(const QImage& image)
{
    QImage soft = image;
    for (int y = 1; y < image.height() - 1; ++y) {
        const auto* above = reinterpret_cast<const QRgb*>(image.constScanLine(y - 1));
        const auto* here = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        const auto* below = reinterpret_cast<const QRgb*>(image.constScanLine(y + 1));
        auto* out = reinterpret_cast<QRgb*>(soft.scanLine(y));
        for (int x = 1; x < image.width() - 1; ++x) {
            const auto mixed = [&](auto part) {
                return (4 * part(here[x]) + part(here[x - 1]) + part(here[x + 1]) + part(above[x]) + part(below[x])) /
                       8;
            };
            out[x] = qRgb(mixed([](QRgb c) { return qRed(c); }), mixed([](QRgb c) { return qGreen(c); }),
                          mixed([](QRgb c) { return qBlue(c); }));
        }
    }
    return soft;
}

void addNoise(QImage& image, int deviation, std::mt19937& random)
{
    // The sum of four throws is near enough to the normal distribution, and the same on every machine.
    const double scale = deviation / (255 / std::sqrt(3.0));
    changeColours(image, [&](QRgb colour) {
        const quint32 bits = random();
        const int sum = int(bits & 255) + int(bits >> 8 & 255) + int(bits >> 16 & 255) + int(bits >> 24) - 510;
        const int shift = int(sum * scale);
        const auto noisy = [&](int value) { return std::clamp(value + shift, 0, 255); };
        return qRgb(noisy(qRed(colour)), noisy(qGreen(colour)), noisy(qBlue(colour)));
    });
}

QPointF beside(QPointF squareMm, double awayMm, quint32 seed)
{
    const double angle = (-20 + double(seed % 1000) * 130 / 1000) * M_PI / 180; // to the right and upwards
    return squareMm + QPointF(std::cos(angle), -std::sin(angle)) * awayMm;
}

} // namespace

QImage simulatedScan(const QImage& page, double dpi, const ScanTrouble& trouble, quint32 seed)
{
    std::mt19937 random(seed);
    QImage image = page.convertToFormat(QImage::Format_RGB32);
    fade(image);
    if (trouble.sealAtMm)
        stamp(image, *trouble.sealAtMm, dpi, trouble.sealStrength, double(random() % 40) - 20);
    image = blurred(turned(image, random() % 2 == 0 ? trouble.degrees : -trouble.degrees));
    addNoise(image, trouble.noise, random);
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    image.save(&file, "JPG", trouble.jpegQuality);
    return QImage::fromData(file.data(), "JPG");
}

QPointF sealOverCorner(QPointF squareMm, quint32 seed)
{
    return beside(squareMm, kSealRadiusMm + 5, seed);
}

QPointF sealOverHalf(QPointF squareMm, quint32 seed)
{
    return beside(squareMm, kSealRadiusMm - 5, seed);
}

} // namespace cdesk
