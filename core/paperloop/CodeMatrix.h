// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>

#include <vector>

namespace cdesk {

/// The black and white modules of a QR code, without quiet zone.
struct CodeMatrix {
    int size = 0;            ///< modules a side
    std::vector<bool> black; ///< row by row

    bool isBlack(int row, int column) const { return black[static_cast<size_t>(row * size + column)]; }
};

/// Makes a QR code of level M (up to 15 % may be lost); empty when @p text is too long for any.
CodeMatrix codeMatrixOf(const QString& text);

/// A QR code found in a picture.
struct FoundCode {
    QString text;
    QPolygonF corners; ///< in pixels: top left, top right, bottom right, bottom left of the code as it was printed
};
/// All readable QR codes in @p gray (Format_Grayscale8), turned however they are; none in a picture with a side of more
/// than 65,535 pixels.
std::vector<FoundCode> findCodes(const QImage& gray);

} // namespace cdesk
