// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/ReportPreview.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

/// Paints the page as large as it fits.
class ReportPreview::Sheet final : public QWidget {
public:
    explicit Sheet(ReportPreview* preview) : QWidget(preview), m_preview{*preview} {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().mid());
        if (!m_preview.m_pages || m_preview.m_pages->pages.empty())
            return;
        const DisplayPage& page = m_preview.m_pages->pages[static_cast<size_t>(m_preview.m_page)];
        const int margin = Spacing::of(*this).normal;
        const double scale = std::min((width() - 2 * margin) / page.width, (height() - 2 * margin) / page.height);
        if (scale <= 0)
            return;
        const QRectF paper((width() - page.width * scale) / 2, (height() - page.height * scale) / 2, page.width * scale,
                           page.height * scale);
        painter.fillRect(paper, Qt::white); // paper is white in the dark too
        painter.setClipRect(paper);
        m_painter.paint(painter, *m_preview.m_pages, static_cast<size_t>(m_preview.m_page), scale, paper.topLeft());
    }

private:
    ReportPreview& m_preview;
    PagePainter m_painter;
};

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent), m_sheet{new Sheet(this)},
      m_previous{new QToolButton(this)}, m_next{new QToolButton(this)}, m_number{new QLabel(this)}
{
    setObjectName(u"reportPreview"_s);
    setAccessibleName(tr("Preview of the report"));
    setFocusPolicy(Qt::StrongFocus);
    m_sheet->setMinimumSize(charactersWide(*this, 24), charactersWide(*this, 16));
    const auto dress = [&](QToolButton* button, const QString& icon, const QString& name, const QString& text, int by) {
        button->setIcon(Icons::get(icon));
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(text);
        connect(button, &QToolButton::clicked, this, [this, by] { turnTo(m_page + by); });
    };
    dress(m_previous, u"go-previous"_s, u"previousPageButton"_s, tr("Previous page"), -1);
    dress(m_next, u"go-next"_s, u"nextPageButton"_s, tr("Next page"), 1);
    m_number->setTextFormat(Qt::PlainText);
    m_number->setObjectName(u"pageNumberLabel"_s);

    auto* turning = new QHBoxLayout;
    turning->addStretch();
    turning->addWidget(m_previous);
    turning->addWidget(m_number);
    turning->addWidget(m_next);
    turning->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet, 1);
    layout->addLayout(turning);
    clear();
}

int ReportPreview::lastPage() const
{
    return m_pages ? static_cast<int>(m_pages->pages.size()) - 1 : 0;
}

void ReportPreview::setPages(std::shared_ptr<const DisplayList> pages, int pageCount)
{
    m_pages = std::move(pages);
    m_pageCount = pageCount;
    turnTo(m_page);
}

void ReportPreview::clear()
{
    m_pages.reset();
    m_pageCount = 0;
    turnTo(0);
}

void ReportPreview::turnTo(int page)
{
    m_page = std::clamp(page, 0, std::max(0, lastPage()));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page < lastPage());
    m_number->setText(m_pages ? tr("Page %1 of %2").arg(m_page + 1).arg(m_pageCount) : QString());
    m_sheet->update();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        turnTo(m_page + 1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        turnTo(m_page - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cdesk::ui
