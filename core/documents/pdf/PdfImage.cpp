// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/PdfImage.h"

#include "core/documents/pdf/PdfSyntax.h"

namespace cdesk::pdf {

namespace {

QByteArray header(const QImage& image, const char* colorSpace)
{
    return "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + QByteArray::number(image.width()) + "/Height " +
           QByteArray::number(image.height()) + "/ColorSpace/" + colorSpace;
}

/// Rows without the padding that QImage puts at their ends.
QByteArray pixels(const QImage& image, int bytesPerPixel)
{
    QByteArray out;
    out.reserve(qsizetype(image.width()) * image.height() * bytesPerPixel);
    for (int row = 0; row < image.height(); ++row)
        out.append(reinterpret_cast<const char*>(image.constScanLine(row)), qsizetype(image.width()) * bytesPerPixel);
    return out;
}

bool isJpeg(const QByteArray& bytes)
{
    return bytes.startsWith("\xFF\xD8\xFF");
}

/// Colour components of a JPEG (1 gray, 3 colour, 4 for print), 0 when not found.
int jpegComponents(const QByteArray& bytes)
{
    for (qsizetype at = 2; at + 9 < bytes.size();) {
        if (quint8(bytes[at]) != 0xFF)
            return 0;
        const int marker = quint8(bytes[at + 1]);
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame)
            return quint8(bytes[at + 9]);
        at += 2 + (quint8(bytes[at + 2]) << 8 | quint8(bytes[at + 3]));
    }
    return 0;
}

} // namespace

int writeImage(PdfObjects& objects, const QImage& image, const QByteArray& encoded)
{
    const int object = objects.reserve();
    const int components = isJpeg(encoded) ? jpegComponents(encoded) : 0;
    if (components == 1 || components == 3) { // four-colour JPEGs are inverted by some writers: decoded instead
        objects.writePackedStream(object, encoded,
                                  header(image, components == 1 ? "DeviceGray" : "DeviceRGB") + "/Filter/DCTDecode");
        return object;
    }
    QByteArray mask;
    if (image.hasAlphaChannel()) {
        const int maskObject = objects.reserve();
        objects.writeStream(maskObject, pixels(image.convertToFormat(QImage::Format_Alpha8), 1),
                            header(image, "DeviceGray"));
        mask = "/SMask " + reference(maskObject);
    }
    objects.writeStream(object, pixels(image.convertToFormat(QImage::Format_RGB888), 3),
                        header(image, "DeviceRGB") + mask);
    return object;
}

} // namespace cdesk::pdf
