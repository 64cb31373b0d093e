// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/ListModel.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace cdesk {
class Clock;
}

namespace cdesk::ui {

class ColumnFilterPopup;
class SearchField;

/// Above a list: the filter box, the filters of the columns as chips that can be taken off, and the views.
class ListFilterBar final : public QWidget {
    Q_OBJECT

public:
    ListFilterBar(ListModel& model, const Clock& clock, QWidget* parent = nullptr);

    SearchField& field() { return *m_field; }
    /// Place at the right end for a page's own buttons.
    void addTool(QWidget* tool);
    QMenu& viewsMenu() { return *m_viewsMenu; }
    /// Opens the filter of a column at a place of the screen.
    void openColumnFilter(int section, const QPoint& at);
    /// Takes off the search text and all filters.
    void clearFilters();

private:
    void showChips();
    void setText(const QString& text);
    void setCondition(const LedgerCondition& condition, bool isSet);
    void fillColumnMenu();

    ListModel& m_model;
    const Clock& m_clock;
    SearchField* m_field;
    QToolButton* m_filterButton;
    QMenu* m_columnMenu;
    QMenu* m_viewsMenu;
    QHBoxLayout* m_tools;
    QWidget* m_chips;
    QHBoxLayout* m_chipRow;
    std::vector<LedgerCondition> m_shownConditions;
};

} // namespace cdesk::ui
