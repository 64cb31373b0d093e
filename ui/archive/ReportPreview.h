// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"
#include "core/documents/paint/PagePainter.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace cdesk::ui {

/// One page of a report at a time, as it will be printed, with buttons to turn it.
class ReportPreview final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// @param pageCount of the whole report; @p pages may hold fewer
    void setPages(std::shared_ptr<const DisplayList> pages, int pageCount);
    void clear();
    int page() const { return m_page; }
    void turnTo(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheet;
    int lastPage() const;

    std::shared_ptr<const DisplayList> m_pages;
    int m_pageCount = 0;
    int m_page = 0; ///< counted from 0
    Sheet* m_sheet;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_number;
};

} // namespace cdesk::ui
