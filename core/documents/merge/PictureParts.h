// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/DocxPackage.h"
#include "core/documents/merge/MergeValue.h"

#include <QHash>
#include <QSize>

namespace cdesk {

/// A picture as a part of a package may show it.
struct PlacedPicture {
    QString relationshipId;
    QSize pixels;
};

/// Brings pictures into a package: the file once, a relationship from each part that shows it, its content type.
class PictureParts {
public:
    explicit PictureParts(DocxPackage& package) : m_package{package} {}

    /// Makes @p picture available to @p part. @errors merge.picture_unreadable (no PNG, JPEG, GIF or BMP, or of
    /// absurd size), those of reading parts
    Result<PlacedPicture> placeIn(const QString& part, const MergePicture& picture);
    bool hasAdded() const { return !m_idByPartAndMedia.isEmpty(); }
    /// A number for a drawing that no other drawing of the document has.
    int nextDrawingNumber() { return ++m_lastDrawing; }

private:
    Result<QString> mediaPart(const MergePicture& picture, const QByteArray& format);
    Result<void> declareType(const QString& extension, const QString& contentType);
    Result<QString> relate(const QString& part, const QString& media);

    DocxPackage& m_package;
    QHash<QString, QString> m_idByPartAndMedia;
    int m_lastDrawing = 900'000; ///< far above what programs count up to from 1
};

} // namespace cdesk
