// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FigureCard.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QPainter>

namespace cdesk::ui {

FigureCard::FigureCard(const QString& name, const QString& icon, QWidget* parent) : QAbstractButton(parent)
{
    setText(name);
    setIcon(Icons::get(icon));
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setFigure(const QString& figure, Tone tone, const QString& hint)
{
    m_figure = figure;
    m_tone = tone;
    m_hint = hint;
    setAccessibleDescription(hint.isEmpty() ? figure : tr("%1, %2").arg(figure, hint));
    setToolTip(tr("%1: %2").arg(text(), accessibleDescription()));
    updateGeometry();
    update();
}

QFont FigureCard::figureFont() const
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    big.setBold(true);
    return big;
}

QSize FigureCard::sizeHint() const
{
    const int space = Spacing::of(*this).normal;
    const int width = std::max(charactersWide(*this, 11),
                               fontMetrics().horizontalAdvance(text()) + fontMetrics().height() + 3 * space);
    return {width, QFontMetrics(figureFont()).height() + 2 * fontMetrics().height() + 3 * space};
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int space = Spacing::of(*this).normal;
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isHeld = isDown() || underMouse();
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(isHeld ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(frame, space / 2.0, space / 2.0);

    QRect inner = rect().adjusted(space, space, -space, -space);
    const int line = fontMetrics().height();
    icon().paint(&painter, QRect(inner.left(), inner.top(), line, line));
    painter.setPen(palette().color(QPalette::Text));
    const QRect nameRect = QRect(inner.left() + line + space / 2, inner.top(), inner.width() - line - space / 2, line);
    painter.drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, nameRect.width()));

    painter.setFont(figureFont());
    const QFontMetrics big = painter.fontMetrics();
    const QRect figureRect(inner.left(), nameRect.bottom() + space / 2, inner.width(), big.height());
    painter.setPen(m_tone == Tone::Neutral ? palette().color(QPalette::Text) : toneColors(m_tone, palette()).ink);
    painter.drawText(figureRect, Qt::AlignLeft | Qt::AlignVCenter,
                     big.elidedText(m_figure, Qt::ElideRight, figureRect.width()));
    if (m_hint.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect hintRect(inner.left(), figureRect.bottom(), inner.width(), line);
    painter.drawText(hintRect, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_hint, Qt::ElideRight, hintRect.width()));
}

} // namespace cdesk::ui
