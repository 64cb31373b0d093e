// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxImages.h"

#include "core/documents/flow/DocxValues.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace cdesk::docx {

namespace {

/// More than an A4 page at 600 dpi has.
constexpr qint64 kMostPixels = 40'000'000;

} // namespace

QImage readPixels(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (reader.format() == "svg" || reader.format() == "svgz") // may refer to other files
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    return reader.read();
}

QString Images::targetOf(const QString& partName, const QString& relationshipId)
{
    if (!m_targets.contains(partName)) {
        QHash<QString, QString> targets;
        if (const auto relationships = m_package.relationships(partName)) {
            for (const DocxRelationship& relationship : *relationships) {
                if (!relationship.external)
                    targets.insert(relationship.id, relationship.target);
            }
        }
        m_targets.insert(partName, targets);
    }
    return m_targets[partName].value(relationshipId);
}

std::shared_ptr<const FlowImage> Images::find(const QString& partName, const QString& relationshipId)
{
    const QString target = targetOf(partName, relationshipId);
    if (target.isEmpty())
        return nullptr;
    if (!m_images.contains(target))
        m_images.insert(target, read(target));
    return m_images.value(target);
}

std::shared_ptr<const FlowImage> Images::standIn(const QString& partName, const QString& relationshipId)
{
    const QString target = targetOf(partName, relationshipId);
    if (target.isEmpty())
        return nullptr;
    auto image = std::make_shared<FlowImage>();
    image->name = target.section(u'/', -1);
    return image;
}

std::shared_ptr<const FlowImage> Images::ofDrawing(const QString& partName, pugi::xml_node parent)
{
    constexpr double kWhole = 100000; // what a:srcRect counts in
    const pugi::xml_node blip = descendant(parent, "blip");
    const auto whole = blip ? find(partName, text(blip.attribute("r:embed")))
                            : standIn(partName, text(descendant(parent, "chart").attribute("r:id")));
    const pugi::xml_node cut = descendant(parent, "srcRect");
    if (!whole || !cut || whole->pixels.isNull())
        return whole;
    const auto share = [&](const char* edge) { return std::clamp(cut.attribute(edge).as_double() / kWhole, 0.0, 1.0); };
    const QSize size = whole->pixels.size();
    const QRect rect(QPoint(static_cast<int>(share("l") * size.width()), static_cast<int>(share("t") * size.height())),
                     QPoint(static_cast<int>((1 - share("r")) * size.width()) - 1,
                            static_cast<int>((1 - share("b")) * size.height()) - 1));
    if (rect.isEmpty() || rect == whole->pixels.rect())
        return whole;
    auto cropped = std::make_shared<FlowImage>();
    cropped->pixels = whole->pixels.copy(rect);
    return cropped;
}

std::shared_ptr<const FlowImage> Images::read(const QString& imagePart) const
{
    const auto bytes = m_package.part(imagePart);
    if (!bytes)
        return nullptr;
    auto image = std::make_shared<FlowImage>();
    image->pixels = readPixels(*bytes);
    image->encoded = *bytes;
    if (image->pixels.isNull())
        image->name = imagePart.section(u'/', -1);
    return image;
}

} // namespace cdesk::docx
