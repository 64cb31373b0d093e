// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/store/DocumentService.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kMostPixels = 200'000'000; // A0 at 600 dpi in one piece stays below

} // namespace

Result<QImage> picturePreview(const QByteArray& bytes, QSize bounds)
{
    const auto type = mediaTypeOf(bytes);
    if (!type || !isPicture(*type))
        return invalid(u"document.picture_unreadable"_s);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
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
    return image;
}

} // namespace cdesk
