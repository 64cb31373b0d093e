// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paint/PagePainter.h"

#include <QAbstractScrollArea>

#include <map>
#include <memory>

namespace cdesk::ui {

/// Laid-out pages as they will print, one below the other. Ctrl+wheel, Ctrl+plus and Ctrl+minus zoom, Ctrl+0 fits the
/// width; PageUp, PageDown, Home and End leaf through. The place stays when the pages are laid out anew.
class PagePreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Shows @p pages; null shows nothing.
    void setPages(std::shared_ptr<const DisplayList> pages);
    const DisplayList* pages() const { return m_pages.get(); }
    int pageCount() const;
    /// The page at the upper third of the view, counted from 0; -1 without pages.
    int currentPage() const;
    void showPage(int page);
    /// Brings a place of a page into view and frames it; @p twips from the page's top left.
    void showPlace(int page, const QRectF& twips);

    /// The page as wide as the view; also after the view was resized.
    void fitWidth();
    bool fitsWidth() const { return m_fitsWidth; }
    /// 25 … 400; 100 is the size on paper.
    void setZoomPercent(int percent);
    int zoomPercent() const;
    /// One step of 25, 50, 75, 100, 125, 150, 200, 300, 400 per cent.
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    /// Another page is looked at, or there are more or fewer.
    void pageChanged(int page, int count);
    void zoomChanged(int percent);
    /// A place of a page was clicked; twips from its top left.
    void placeClicked(int page, const QPointF& twips);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    double pixelsPerTwip() const;
    int gap() const;
    /// Where a page stands in the contents, in logical pixels.
    QRectF pageRect(int page) const;
    void arrange();
    void setZoom(double zoom);
    void stepZoom(int direction);
    const QPixmap& picture(int page);
    void announcePage();

    std::shared_ptr<const DisplayList> m_pages;
    std::vector<QRectF> m_rects;
    PagePainter m_painter;
    std::map<int, QPixmap> m_pictures; ///< of the pages near the view
    double m_pictureScale = 0;
    double m_zoom = 1.0;
    bool m_fitsWidth = true;
    int m_announcedPage = -1;
    int m_announcedCount = -1;
    int m_markedPage = -1;
    QRectF m_markedPlace;
};

} // namespace cdesk::ui
