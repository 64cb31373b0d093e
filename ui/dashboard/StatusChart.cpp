// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/StatusChart.h"

#include "ui/text/StatusWords.h"
#include "ui/theme/Spacing.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cdesk::ui {

namespace {

constexpr int kWordCharacters = 8; ///< room for the longest status in Chinese characters; in other languages more

} // namespace

StatusChart::StatusChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Contracts by status"));
}

void StatusChart::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    QStringList lines;
    for (const Bar& bar : m_bars)
        lines.append(tr("%1: %2").arg(StatusWords::word(bar.status)).arg(bar.count));
    setAccessibleDescription(lines.join(QChar::LineFeed));
    updateGeometry();
    update();
}

int StatusChart::rowHeight() const
{
    return fontMetrics().height() * 8 / 5;
}

QSize StatusChart::sizeHint() const
{
    return {charactersWide(*this, kWordCharacters + 14), rowHeight() * std::max(1, static_cast<int>(m_bars.size()))};
}

void StatusChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int most = 1;
    for (const Bar& bar : m_bars)
        most = std::max(most, bar.count);
    const int space = Spacing::of(*this).normal;
    int wordWidth = charactersWide(*this, kWordCharacters);
    for (const Bar& bar : m_bars)
        wordWidth = std::max(wordWidth, space + fontMetrics().horizontalAdvance(StatusWords::word(bar.status)));
    const int numberWidth = fontMetrics().horizontalAdvance(QStringLiteral("000,000"));
    const int barRoom = std::max(0, width() - wordWidth - numberWidth - 3 * space);
    for (int row = 0; row < static_cast<int>(m_bars.size()); ++row) {
        const Bar& bar = m_bars[static_cast<size_t>(row)];
        const QRect line(0, row * rowHeight(), width(), rowHeight());
        if (hasFocus() && row == m_current) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), space / 2.0, space / 2.0);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        const QString word = StatusWords::word(bar.status);
        painter.drawText(line.adjusted(space, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(word, Qt::ElideRight, wordWidth));
        const ToneColors colors = toneColors(StatusWords::tone(bar.status), palette());
        const int length = std::max(2, static_cast<int>(static_cast<qint64>(barRoom) * bar.count / most));
        const QRect body(wordWidth + space, line.top() + rowHeight() / 5, length, rowHeight() * 3 / 5);
        painter.setPen(colors.ink);
        painter.setBrush(colors.ground);
        painter.drawRect(body);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(body.right() + space, line.top(), numberWidth, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, locale().toString(bar.count));
    }
}

void StatusChart::choose(int bar)
{
    if (bar < 0 || bar >= static_cast<int>(m_bars.size()))
        return;
    m_current = bar;
    update();
    Q_EMIT chosen(m_bars[static_cast<size_t>(bar)].status);
}

void StatusChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        choose(event->pos().y() / rowHeight());
}

void StatusChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, last));
        update();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cdesk::ui
