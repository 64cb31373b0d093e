// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/TiffPages.h"

#include <QDataStream>
#include <QImageReader>

namespace cdesk::test {

namespace {

constexpr quint16 kShort = 3;
constexpr quint16 kLong = 4;
constexpr quint16 kRational = 5;

struct Tag {
    quint16 tag;
    quint16 type;
    quint32 value;
};

void writeTags(QDataStream& out, const std::vector<Tag>& tags, quint32 next)
{
    out << quint16(tags.size());
    for (const Tag& tag : tags)
        out << tag.tag << tag.type << quint32(1) << tag.value; // little-endian: a short stands at the value's start
    out << next;
}

} // namespace

QByteArray tiffOf(const std::vector<QImage>& pages, int dpiAcross, int dpiDown)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    constexpr quint32 kHead = 8;
    constexpr quint32 kTags = 12;
    constexpr quint32 kTagsLength = 2 + kTags * 12 + 4;
    out.writeRawData("II*\0", 4);
    out << kHead;
    quint32 at = kHead;
    for (size_t i = 0; i < pages.size(); ++i) {
        const QImage gray = pages[i].convertToFormat(QImage::Format_Grayscale8);
        const auto width = static_cast<quint32>(gray.width());
        const auto height = static_cast<quint32>(gray.height());
        const quint32 across = at + kTagsLength;
        const quint32 pixels = across + 16;
        const quint32 next = pixels + width * height + width * height % 2;
        writeTags(out,
                  {{256, kLong, width},
                   {257, kLong, height},
                   {258, kShort, 8}, // bits
                   {259, kShort, 1}, // not packed
                   {262, kShort, 1}, // 0 is black
                   {273, kLong, pixels},
                   {277, kShort, 1},
                   {278, kLong, height},
                   {279, kLong, width * height},
                   {282, kRational, across},
                   {283, kRational, across + 8},
                   {296, kShort, 2}}, // dots an inch
                  i + 1 < pages.size() ? next : 0);
        out << quint32(dpiAcross) << quint32(1) << quint32(dpiDown) << quint32(1);
        for (int row = 0; row < gray.height(); ++row)
            out.writeRawData(reinterpret_cast<const char*>(gray.constScanLine(row)), gray.width());
        if (width * height % 2 > 0)
            out << quint8(0);
        at = next;
    }
    return bytes;
}

bool canReadTiff()
{
    return QImageReader::supportedImageFormats().contains("tiff");
}

} // namespace cdesk::test
