// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/docx/DocxPackage.h"
#include "core/documents/flow/FlowDoc.h"

#include <QHash>

#include <pugixml.hpp>

namespace cdesk::docx {

/// Reads a picture from its bytes; one that is too large, may refer to other files or is no picture of pixels is null.
QImage readPixels(const QByteArray& bytes);

/// Pictures of a document, each read once. Size is looked at before a pixel is read: a small file may claim a
/// picture that no computer can hold.
class Images {
public:
    explicit Images(const DocxPackage& package) : m_package{package} {}

    /// The picture that @p partName refers to by @p relationshipId; without pixels when it can't be shown, null when it
    /// is missing or linked.
    std::shared_ptr<const FlowImage> find(const QString& partName, const QString& relationshipId);
    /// The picture of a drawing, without the edges that are cut off, or the stand-in of its chart; @p parent holds its
    /// blip.
    std::shared_ptr<const FlowImage> ofDrawing(const QString& partName, pugi::xml_node parent);

    /// Stands for something drawn that is no picture, a chart: its part's name, no pixels.
    std::shared_ptr<const FlowImage> standIn(const QString& partName, const QString& relationshipId);

private:
    QString targetOf(const QString& partName, const QString& relationshipId);
    std::shared_ptr<const FlowImage> read(const QString& imagePart) const;

    const DocxPackage& m_package;
    QHash<QString, QHash<QString, QString>> m_targets; ///< by part, then relationship id
    QHash<QString, std::shared_ptr<const FlowImage>> m_images;
};

} // namespace cdesk::docx
