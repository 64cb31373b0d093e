// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/PictureFrame.h"

#include "core/documents/layout/ParagraphLayout.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr QRgb kFrameGray = 0xFF808080;
constexpr double kLargestName = 9;
constexpr double kSmallestName = 4;

/// The name in the middle, as large as fits; nothing where it would not be read.
void addName(DisplayPage& drawing, const QRectF& rect, const QString& name, LayoutContext& context)
{
    const auto font = context.fonts.textFont(u"Arial"_s, u"黑体"_s, false, false);
    const double em = font->width(name);
    const double points = std::min({kLargestName, rect.width() * 0.9 / em / kTwipsPerPoint, rect.height() / 40});
    if (em <= 0 || points < kSmallestName)
        return;
    const double size = points * kTwipsPerPoint;
    addText(drawing, context.faces, *font, points, rect.center().x() - em * size / 2, rect.center().y() + size / 3,
            name, kFrameGray);
}

} // namespace

void addPicture(DisplayPage& drawing, const QRectF& rect, const std::shared_ptr<const FlowImage>& image,
                LayoutContext& context)
{
    if (!image->pixels.isNull()) {
        drawing.images.push_back({rect, image});
        return;
    }
    const BorderStyle line{BorderKind::Single, 10, 0, kFrameGray};
    addBorder(drawing, line, rect.left(), rect.top(), rect.right(), rect.top());
    addBorder(drawing, line, rect.left(), rect.bottom(), rect.right(), rect.bottom());
    addBorder(drawing, line, rect.left(), rect.top(), rect.left(), rect.bottom());
    addBorder(drawing, line, rect.right(), rect.top(), rect.right(), rect.bottom());
    addName(drawing, rect, image->name, context);
}

} // namespace cdesk
