// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/FlatDrawing.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace cdesk::ui::flat {

namespace {

constexpr qreal kRadius = 4;

/// @p percent of @p over on @p under.
QColor mixed(const QColor& over, const QColor& under, int percent)
{
    const auto part = [percent](int a, int b) { return (a * percent + b * (100 - percent)) / 100; };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue()));
}

/// Paints smoothly and leaves the painter as it was.
class Smooth {
public:
    explicit Smooth(QPainter& painter) : m_painter{painter}
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Smooth(const Smooth&) = delete;
    Smooth& operator=(const Smooth&) = delete;

private:
    QPainter& m_painter;
};

/// What a bar lies on: a list's paper, or the window.
QColor groundBehind(const QStyleOption& option, const QWidget* bar)
{
    for (const QWidget* up = bar ? bar->parentWidget() : nullptr; up; up = up->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(up))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    return option.palette.color(QPalette::Window);
}

} // namespace

QColor hairline(const QPalette& palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 18);
}

void drawFieldFrame(const QStyleOption& option, QPainter& painter)
{
    const Smooth smooth(painter);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor quiet = enabled ? mixed(option.palette.color(QPalette::Text), option.palette.color(QPalette::Base), 45)
                                 : hairline(option.palette);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focused ? option.palette.color(QPalette::Highlight) : quiet, focused ? 2 : 1));
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
}

void drawField(const QStyleOption& option, QPainter& painter)
{
    {
        const Smooth smooth(painter);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(enabled ? QPalette::Base : QPalette::Window));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
    drawFieldFrame(option, painter);
}

void drawArrow(const QRect& rect, Qt::ArrowType direction, const QColor& color, QPainter& painter)
{
    const Smooth smooth(painter);
    const qreal wide = std::clamp<qreal>(std::min(rect.width(), rect.height()) / 4.0, 2.5, 4);
    const qreal high = (direction == Qt::UpArrow ? -wide : wide) / 2;
    const QPointF middle = QRectF(rect).center();
    QPen pen(color, 1.3);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    const QPointF strokes[] = {middle + QPointF(-wide, -high), middle + QPointF(0, high),
                               middle + QPointF(wide, -high)};
    painter.drawPolyline(strokes, 3);
}

void drawButton(const QStyleOption& option, bool isDefault, QPainter& painter)
{
    const Smooth smooth(painter);
    const QPalette& palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool accented = isDefault && enabled;
    const bool held = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool under = enabled && option.state.testFlag(QStyle::State_MouseOver);
    QColor ground = palette.color(accented ? QPalette::Highlight : enabled ? QPalette::Button : QPalette::Window);
    ground = mixed(palette.color(accented ? QPalette::HighlightedText : QPalette::ButtonText), ground,
                   held    ? 14
                   : under ? 6
                           : 0);
    const QColor edge = mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), enabled ? 32 : 18);
    painter.setBrush(ground);
    painter.setPen(accented ? ground : edge);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void drawFocusRing(const QStyleOption& option, QPainter& painter)
{
    const Smooth smooth(painter);
    const bool onSelection = option.state.testFlag(QStyle::State_Selected);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(onSelection ? QPalette::HighlightedText : QPalette::Highlight), 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
}

void drawHeaderGround(const QStyleOption& option, QPainter& painter)
{
    const QRect& rect = option.rect;
    painter.fillRect(rect, option.palette.color(QPalette::AlternateBase));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline(option.palette));
}

void drawHeaderEnd(const QStyleOptionHeader& option, QPainter& painter)
{
    if (option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection)
        return;
    const QRect& rect = option.rect;
    const int air = rect.height() / 4;
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(rect.right(), rect.top() + air, 1, rect.height() - 2 * air), hairline(option.palette));
    else
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), hairline(option.palette));
}

void drawTab(const QStyleOptionTab& option, QPainter& painter)
{
    const QRect& rect = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline(option.palette));
    if (chosen) {
        constexpr int kMark = 3;
        painter.fillRect(QRect(rect.left(), rect.bottom() - kMark + 1, rect.width(), kMark),
                         option.palette.color(QPalette::Highlight));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(rect.adjusted(0, 0, 0, -1),
                         mixed(option.palette.color(QPalette::WindowText), option.palette.color(QPalette::Window), 6));
    }
}

void drawSplitter(const QStyleOption& option, QPainter& painter)
{
    const QRect& rect = option.rect;
    const bool upright = rect.height() > rect.width();
    const QRect line = upright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                               : QRect(rect.left(), rect.center().y(), rect.width(), 1);
    const bool under = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(line, under ? option.palette.color(QPalette::Highlight) : hairline(option.palette));
}

void drawCard(const QStyleOption& option, QPainter& painter)
{
    const Smooth smooth(painter);
    painter.setPen(hairline(option.palette));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool lying = option.orientation == Qt::Horizontal;
    const int way = lying ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int least = std::min(way, option.fontMetrics.height() * 2);
    const int length =
        range > 0
            ? std::clamp(int(qint64(way) * option.pageStep / std::max<qint64>(1, range + option.pageStep)), least, way)
            : way;
    const int begin = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      way - length, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect piece = lying ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
                                  : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, option.rect, piece);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(begin, length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, begin);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(begin + length, way - begin - length);
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider& option, const QWidget* widget, QPainter& painter)
{
    const QColor ground = groundBehind(option, widget);
    painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return; // everything is in sight
    const Smooth smooth(painter);
    const bool held = (option.state & QStyle::State_Sunken) && (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool under = option.state.testFlag(QStyle::State_MouseOver);
    const bool lying = option.orientation == Qt::Horizontal;
    const QRectF part = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const qreal air = (lying ? part.height() : part.width()) / 4;
    const QRectF handle = part.adjusted(lying ? 2 : air, lying ? air : 2, lying ? -2 : -air, lying ? -air : -2);
    const qreal round = (lying ? handle.height() : handle.width()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(option.palette.color(QPalette::WindowText), ground, held ? 60 : under ? 48 : 36));
    painter.drawRoundedRect(handle, round, round);
}

} // namespace cdesk::ui::flat
