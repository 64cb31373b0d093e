// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/PagePreview.h"

class QHBoxLayout;
class QLabel;

namespace cdesk::ui {

/// Pages with the line above them: which page, how large, and place for a page's own buttons.
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget* parent = nullptr);

    PagePreview& preview() { return *m_preview; }
    /// A button of the page at the right end of the line.
    void addTool(QWidget* tool);
    /// Shown in place of the pages while there are none.
    void setHint(const QString& sentence);
    /// @p pageCount of the whole when @p pages are only its first ones; 0: they are all.
    void setPages(std::shared_ptr<const DisplayList> pages, int pageCount = 0);

private:
    void showPage(int page, int count);

    PagePreview* m_preview;
    QLabel* m_page;
    QLabel* m_zoom;
    QLabel* m_hint;
    int m_pageCount = 0; ///< of the whole, when more than is shown
    QHBoxLayout* m_tools;
    QList<QWidget*> m_forPages; ///< tools that need pages
};

} // namespace cdesk::ui
