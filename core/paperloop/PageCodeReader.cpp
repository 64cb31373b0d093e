// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paperloop/PageCodeReader.h"

#include "core/paperloop/CodeMatrix.h"

#include <QTransform>

#include <array>

namespace cdesk {

namespace {

enum class Channel { Gray, Red };

QImage channelOf(const QImage& picture, Channel channel)
{
    if (channel == Channel::Gray || picture.isGrayscale())
        return picture.convertToFormat(QImage::Format_Grayscale8);
    // A red seal is as bright as paper in the red channel; print stays dark.
    const QImage colours = picture.convertToFormat(QImage::Format_RGB32);
    QImage red(colours.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < colours.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(colours.constScanLine(y));
        uchar* to = red.scanLine(y);
        for (int x = 0; x < colours.width(); ++x)
            to[x] = static_cast<uchar>(qRed(from[x]));
    }
    return red;
}

/// Codes stand on the left side, below or above; an upside-down page shows them on the right.
std::array<QRect, 2> corners(const QSize& page, bool upsideDown)
{
    const QSize corner(page.width() * 2 / 5, page.height() / 4);
    const int left = upsideDown ? page.width() - corner.width() : 0;
    const QRect below(QPoint(left, page.height() - corner.height()), corner);
    const QRect above(QPoint(left, 0), corner);
    return upsideDown ? std::array{above, below} : std::array{below, above};
}

/// Looks into one part of the scan.
std::optional<ReadCode> readIn(const QImage& scan, const QRect& part, Channel channel, int enlarged,
                               CodeReading reading)
{
    QImage gray = channelOf(scan.copy(part), channel);
    if (enlarged > 1)
        gray = gray.scaled(gray.size() * enlarged, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (const FoundCode& found : findCodes(gray))
        if (const auto code = parsePageCode(found.text)) {
            const QTransform toScan =
                QTransform::fromScale(1.0 / enlarged, 1.0 / enlarged) * QTransform::fromTranslate(part.x(), part.y());
            return ReadCode{*code, reading, toScan.map(found.corners)};
        }
    return {};
}

} // namespace

std::optional<ReadCode> readPageCode(const QImage& scan)
{
    if (scan.isNull())
        return {};
    const auto inCorners = [&](bool upsideDown, Channel channel, int enlarged,
                               CodeReading reading) -> std::optional<ReadCode> {
        for (const QRect& corner : corners(scan.size(), upsideDown))
            if (auto read = readIn(scan, corner, channel, enlarged, reading))
                return read;
        return {};
    };
    if (auto read = inCorners(false, Channel::Gray, 1, CodeReading::CornerGray))
        return read;
    if (auto read = inCorners(false, Channel::Red, 1, CodeReading::CornerRed))
        return read;
    if (auto read = readIn(scan, scan.rect(), Channel::Red, 1, CodeReading::WholePageRed))
        return read;
    if (auto read = inCorners(false, Channel::Red, 2, CodeReading::CornerUpscaled))
        return read;
    return inCorners(true, Channel::Red, 2, CodeReading::UpsideDown);
}

} // namespace cdesk
