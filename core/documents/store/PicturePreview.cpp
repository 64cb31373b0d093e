// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/store/DocumentService.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kMostPixels = 200'000'000; // A0 at 600 dpi in one piece stays below

/// A fax has fewer rows than columns for the same length; shown as they are its letters would be flat.
QImage squareDots(const QImage& image)
{
    constexpr double kSame = 1.2;
    constexpr double kCoarsestFax =
        2.2; // 204 × 98 an inch (ITU-T T.4); what claims more would make pictures of any size
    const double across = image.dotsPerMeterX();
    const double down = image.dotsPerMeterY();
    if (across <= 0 || down <= 0)
        return image;
    const double apart = std::max(across, down) / std::min(across, down);
    if (apart < kSame || apart > kCoarsestFax)
        return image;
    const double wider = std::max(across, down);
    const QSizeF size(image.width() * wider / across, image.height() * wider / down);
    QImage square = image.scaled(size.toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    square.setDotsPerMeterX(static_cast<int>(wider));
    square.setDotsPerMeterY(static_cast<int>(wider));
    return square;
}

/// What reads the picture in @p buffer, which is filled with @p bytes and must outlive the reader.
/// Errors: document.picture_unreadable
Result<void> openPicture(QImageReader& reader, QBuffer& buffer, const QByteArray& bytes)
{
    const auto type = mediaTypeOf(bytes);
    if (!type || !isPicture(*type))
        return invalid(u"document.picture_unreadable"_s);
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    reader.setDevice(&buffer);
    reader.setAutoTransform(true);
    return reader.canRead() ? Result<void>() : invalid(u"document.picture_unreadable"_s);
}

} // namespace

Result<int> countPicturePages(const QByteArray& bytes)
{
    QBuffer buffer;
    QImageReader reader;
    if (const auto opened = openPicture(reader, buffer, bytes); !opened)
        return passOn(opened);
    const int count = reader.supportsAnimation() ? 1 : reader.imageCount(); // asked first: looking at the size moves on
    return reader.size().isValid() ? Result<int>(std::max(1, count)) : invalid(u"document.picture_unreadable"_s);
}

Result<QImage> picturePage(const QByteArray& bytes, int page, QSize bounds)
{
    QBuffer buffer;
    QImageReader reader;
    if (const auto opened = openPicture(reader, buffer, bytes); !opened)
        return passOn(opened);
    if (page > 0 && !reader.jumpToImage(page))
        return invalid(u"document.picture_unreadable"_s);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return invalid(u"document.picture_unreadable"_s);
    if (static_cast<qint64>(size.width()) * size.height() > kMostPixels)
        return invalid(u"document.picture_too_large"_s, {}, u"%1 × %2"_s.arg(size.width()).arg(size.height()));
    if (size.width() > bounds.width() || size.height() > bounds.height())
        reader.setScaledSize(size.scaled(bounds, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return invalid(u"document.picture_unreadable"_s);
    return squareDots(image);
}

Result<QImage> picturePreview(const QByteArray& bytes, QSize bounds)
{
    return picturePage(bytes, 0, bounds);
}

} // namespace cdesk
