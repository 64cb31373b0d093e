// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PreviewPane.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget{parent}, m_preview{new PagePreview}, m_page{new QLabel(this)}, m_zoom{new QLabel(this)},
      m_hint{new QLabel(this)}, m_tools{new QHBoxLayout}
{
    const Spacing space = Spacing::of(*this);
    const auto addButton = [this](const QString& icon, const QString& text, const QString& name,
                                  void (PagePreview::*act)()) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(Icons::get(icon));
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, m_preview, act);
        m_tools->addWidget(button);
        m_forPages.append(button);
    };
    m_page->setObjectName(u"pageLabel"_s);
    m_zoom->setObjectName(u"zoomLabel"_s);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(u"400 %"_s));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_forPages.append(m_zoom);
    m_hint->setObjectName(u"previewHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_tools->setContentsMargins(space.normal, space.tight, space.normal, space.tight);
    m_tools->setSpacing(space.tight);
    m_tools->addWidget(m_page);
    m_tools->addStretch(1);
    addButton(u"zoom-out"_s, tr("Smaller (Ctrl+-)"), u"zoomOutButton"_s, &PagePreview::zoomOut);
    m_tools->addWidget(m_zoom);
    addButton(u"zoom-in"_s, tr("Larger (Ctrl++)"), u"zoomInButton"_s, &PagePreview::zoomIn);
    addButton(u"zoom-fit-page"_s, tr("Fit the width (Ctrl+0)"), u"fitWidthButton"_s, &PagePreview::fitWidth);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_tools);
    layout->addWidget(m_preview, 1); // it becomes a child behind the buttons, so that Tab comes to it last
    layout->addWidget(m_hint, 1);
    m_hint->hide();
    connect(m_preview, &PagePreview::pageChanged, this, &PreviewPane::showPage);
    connect(m_preview, &PagePreview::zoomChanged, this,
            [this](int percent) { m_zoom->setText(tr("%1 %").arg(percent)); });
    showPage(-1, 0);
}

void PreviewPane::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
    setTabOrder(tool, m_preview);
}

void PreviewPane::setHint(const QString& sentence)
{
    m_hint->setText(sentence);
    m_hint->setVisible(m_preview->pageCount() == 0 && !sentence.isEmpty());
    m_preview->setVisible(!m_hint->isVisibleTo(this));
}

void PreviewPane::setPages(std::shared_ptr<const DisplayList> pages, int pageCount)
{
    m_pageCount = pageCount;
    const bool isFirst = m_preview->pageCount() == 0;
    m_preview->setPages(std::move(pages));
    if (isFirst && m_preview->fitsWidth())
        m_preview->fitWidth();
    m_hint->setVisible(m_preview->pageCount() == 0 && !m_hint->text().isEmpty());
    m_preview->setVisible(!m_hint->isVisibleTo(this));
    showPage(m_preview->currentPage(), m_preview->pageCount()); // the whole may have grown while the place stayed
}

void PreviewPane::showPage(int page, int count)
{
    m_page->setText(count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(std::max(count, m_pageCount)) : QString());
    for (QWidget* tool : std::as_const(m_forPages))
        tool->setVisible(count > 0); // nothing to look at more closely
}

} // namespace cdesk::ui
