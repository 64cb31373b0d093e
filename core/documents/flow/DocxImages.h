// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/docx/DocxPackage.h"
#include "core/documents/flow/FlowDoc.h"

#include <QHash>

#include <pugixml.hpp>

namespace cdesk::docx {

/// Pictures of a document, each read once. Size is looked at before a pixel is read: a small file may claim a
/// picture that no computer can hold.
class Images {
public:
    explicit Images(const DocxPackage& package) : m_package{package} {}

    /// The picture that @p partName refers to by @p relationshipId; null when it is missing, linked or unreadable.
    std::shared_ptr<const FlowImage> find(const QString& partName, const QString& relationshipId);
    /// The picture of a drawing, without the edges that are cut off; @p parent holds its blip.
    std::shared_ptr<const FlowImage> ofDrawing(const QString& partName, pugi::xml_node parent);

private:
    std::shared_ptr<const FlowImage> read(const QString& imagePart) const;

    const DocxPackage& m_package;
    QHash<QString, QHash<QString, QString>> m_targets; ///< by part, then relationship id
    QHash<QString, std::shared_ptr<const FlowImage>> m_images;
};

} // namespace cdesk::docx
