// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PagePreview.h"

#include "ui/theme/Spacing.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr std::array kZoomSteps = {25, 50, 75, 100, 125, 150, 200, 300, 400};
constexpr size_t kKeptPictures = 6;

} // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"pagePreview"_s);
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    horizontalScrollBar()->setSingleStep(fontMetrics().height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    setMinimumWidth(charactersWide(*this, 14));
}

void PagePreview::setPages(std::shared_ptr<const DisplayList> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    m_markedPage = -1;
    arrange();
    viewport()->update();
}

int PagePreview::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->pages.size()) : 0;
}

int PagePreview::currentPage() const
{
    const double line = verticalScrollBar()->value() + viewport()->height() / 3.0;
    for (int page = pageCount() - 1; page > 0; --page)
        if (m_rects[static_cast<size_t>(page)].top() <= line)
            return page;
    return pageCount() > 0 ? 0 : -1;
}

void PagePreview::showPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(static_cast<int>(pageRect(page).top()) - gap());
}

void PagePreview::showPlace(int page, const QRectF& twips)
{
    if (page < 0 || page >= pageCount())
        return;
    m_markedPage = page;
    m_markedPlace = twips;
    const double top = pageRect(page).top() + twips.top() * pixelsPerTwip();
    verticalScrollBar()->setValue(static_cast<int>(top) - viewport()->height() / 3);
    const double left = pageRect(page).left() + twips.left() * pixelsPerTwip();
    horizontalScrollBar()->setValue(static_cast<int>(left) - viewport()->width() / 3);
    viewport()->update();
}

void PagePreview::fitWidth()
{
    m_fitsWidth = true;
    double widest = 0;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, m_pages->pages[static_cast<size_t>(page)].width);
    if (widest <= 0)
        return;
    const double room = viewport()->width() - 2.0 * gap();
    setZoom(room / (widest * logicalDpiX() / kTwipsPerInch));
}

void PagePreview::setZoomPercent(int percent)
{
    m_fitsWidth = false;
    setZoom(percent / 100.0);
}

int PagePreview::zoomPercent() const
{
    return static_cast<int>(std::lround(m_zoom * 100));
}

void PagePreview::zoomIn()
{
    stepZoom(1);
}

void PagePreview::zoomOut()
{
    stepZoom(-1);
}

void PagePreview::stepZoom(int direction)
{
    const int now = zoomPercent();
    if (direction > 0) {
        const auto next = std::find_if(kZoomSteps.begin(), kZoomSteps.end(), [&](int step) { return step > now; });
        setZoomPercent(next == kZoomSteps.end() ? kZoomSteps.back() : *next);
    } else {
        const auto next = std::find_if(kZoomSteps.rbegin(), kZoomSteps.rend(), [&](int step) { return step < now; });
        setZoomPercent(next == kZoomSteps.rend() ? kZoomSteps.front() : *next);
    }
}

void PagePreview::setZoom(double zoom)
{
    const double least = kZoomSteps.front() / 100.0;
    const double most = kZoomSteps.back() / 100.0;
    const double share =
        verticalScrollBar()->maximum() > 0 ? double(verticalScrollBar()->value()) / verticalScrollBar()->maximum() : 0;
    m_zoom = std::clamp(zoom, least, most);
    arrange();
    verticalScrollBar()->setValue(static_cast<int>(share * verticalScrollBar()->maximum()));
    viewport()->update();
    Q_EMIT zoomChanged(zoomPercent());
}

double PagePreview::pixelsPerTwip() const
{
    return m_zoom * logicalDpiX() / kTwipsPerInch;
}

int PagePreview::gap() const
{
    return Spacing::of(*this).section;
}

QRectF PagePreview::pageRect(int page) const
{
    return m_rects[static_cast<size_t>(page)];
}

void PagePreview::arrange()
{
    m_rects.clear();
    const double scale = pixelsPerTwip();
    double widest = 0;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, m_pages->pages[static_cast<size_t>(page)].width * scale);
    const double contents = std::max(widest + 2 * gap(), double(viewport()->width()));
    double top = gap();
    for (int page = 0; page < pageCount(); ++page) {
        const DisplayPage& one = m_pages->pages[static_cast<size_t>(page)];
        const QSizeF size = QSizeF(one.width, one.height) * scale;
        m_rects.emplace_back(QPointF((contents - size.width()) / 2, top), size);
        top += size.height() + gap();
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(top) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(widest) + 2 * gap() - viewport()->width()));
    announcePage();
}

const QPixmap& PagePreview::picture(int page)
{
    const double scale = pixelsPerTwip() * devicePixelRatioF();
    if (m_pictureScale != scale)
        m_pictures.clear();
    m_pictureScale = scale;
    QPixmap& known = m_pictures[page];
    if (!known.isNull())
        return known;
    known = QPixmap((pageRect(page).size() * devicePixelRatioF()).toSize().expandedTo(QSize(1, 1)));
    known.fill(Qt::white); // paper is white, whatever the window's colours are
    QPainter painter(&known);
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter.paint(painter, *m_pages, static_cast<size_t>(page), scale);
    painter.end();
    known.setDevicePixelRatio(devicePixelRatioF());
    while (m_pictures.size() > kKeptPictures) // the one farthest from the page just made goes
        m_pictures.erase(std::abs(m_pictures.begin()->first - page) > std::abs(m_pictures.rbegin()->first - page)
                             ? m_pictures.begin()
                             : std::prev(m_pictures.end()));
    return m_pictures.at(page);
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const QPointF shift(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QColor shadow(0, 0, 0, 60);
    const double depth = std::max(1.0, gap() / 6.0);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page).translated(-shift);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.fillRect(rect.translated(depth, depth), shadow);
        painter.drawPixmap(rect.topLeft(), picture(page));
        if (page != m_markedPage)
            continue;
        const double scale = pixelsPerTwip();
        const QRectF place(rect.topLeft() + m_markedPlace.topLeft() * scale, m_markedPlace.size() * scale);
        painter.setPen(QPen(palette().color(QPalette::Highlight), depth));
        painter.drawRect(place.adjusted(-depth, -depth, depth, depth));
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        fitWidth();
    else
        arrange();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    announcePage();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn))
        return zoomIn();
    if (event->matches(QKeySequence::ZoomOut))
        return zoomOut();
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0)
        return fitWidth();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return showPage(std::min(currentPage() + 1, pageCount() - 1));
    case Qt::Key_PageUp:
        return showPage(std::max(currentPage() - 1, 0));
    case Qt::Key_Home:
        return showPage(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        stepZoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PagePreview::mouseReleaseEvent(QMouseEvent* event)
{
    const QPointF at = event->position() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < pageCount(); ++page)
        if (pageRect(page).contains(at))
            Q_EMIT placeClicked(page, (at - pageRect(page).topLeft()) / pixelsPerTwip());
}

void PagePreview::announcePage()
{
    if (m_announcedPage == currentPage() && m_announcedCount == pageCount())
        return;
    m_announcedPage = currentPage();
    m_announcedCount = pageCount();
    setAccessibleDescription(tr("Page %1 of %2").arg(m_announcedPage + 1).arg(m_announcedCount));
    Q_EMIT pageChanged(m_announcedPage, m_announcedCount);
}

} // namespace cdesk::ui
