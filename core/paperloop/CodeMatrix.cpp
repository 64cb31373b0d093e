// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paperloop/CodeMatrix.h"

#define ZX_USE_UTF8 1 // version 1.4 asks for it; later ones know nothing else

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>

namespace cdesk {

namespace {

// Names of zxing-cpp before and since 2.2.
#if __has_include(<ZXing/ReaderOptions.h>)
using ReaderOptions = ZXing::ReaderOptions;
#else
using ReaderOptions = ZXing::DecodeHints;
#endif

constexpr int kLevelM = 4;           // of the writer's scale 0 … 8
constexpr int kLongestSide = 65'535; // in pixels; newer versions of zxing-cpp throw when there are more

ReaderOptions patientReader()
{
    ReaderOptions options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    options.setTryRotate(true);
    return options;
}

QPolygonF cornersOf(const ZXing::Position& position)
{
    QPolygonF corners;
    for (const auto& point : {position.topLeft(), position.topRight(), position.bottomRight(), position.bottomLeft()})
        corners.append(QPointF(point.x, point.y));
    return corners;
}

} // namespace

CodeMatrix codeMatrixOf(const QString& text)
{
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(0).setEccLevel(kLevelM);
        const ZXing::BitMatrix bits = writer.encode(text.toStdString(), 0, 0);
        CodeMatrix matrix;
        matrix.size = bits.width();
        for (int row = 0; row < bits.height(); ++row)
            for (int column = 0; column < bits.width(); ++column)
                matrix.black.push_back(bits.get(column, row));
        return matrix;
    } catch (const std::exception&) { // the library throws when the text does not fit the largest code
        return {};
    }
}

std::vector<FoundCode> findCodes(const QImage& gray)
{
    std::vector<FoundCode> found;
    if (gray.isNull() || std::max(gray.width(), gray.height()) > kLongestSide)
        return found;
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(gray.bytesPerLine()));
    for (const auto& code : ZXing::ReadBarcodes(view, patientReader()))
        if (code.isValid())
            found.push_back({QString::fromStdString(code.text()), cornersOf(code.position())});
    return found;
}

} // namespace cdesk
