// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/ListFilterBar.h"
#include "ui/lists/ListView.h"
#include "ui/lists/OwnViews.h"
#include "ui/widgets/SearchField.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace cdesk::ui {

class EmptyHint;

/// A whole list as a page shows it: filter box, filters as chips, views, the table, and a line with counts and sums.
/// Follows the office by itself; a page only says what it shows and what its rows can do.
///
/// Ctrl+F goes to the filter box, Down from there into the table, Esc takes the filter text off.
class ListPane final : public QWidget {
    Q_OBJECT

public:
    ListPane(const ListDefinition& definition, const Ledger& ledger, ViewState& state, const Clock& clock,
             QWidget* parent = nullptr);

    ListModel& model() { return *m_model; }
    ListView& view() { return *m_view; }
    ListFilterBar& filterBar() { return *m_bar; }
    /// What stands here while the office has no such thing at all; the page gives sentence and next steps.
    EmptyHint& emptyHint() { return *m_empty; }

    /// Selects this id; takes filters off when they hide it. False when there is no such row.
    bool showId(qint64 id);
    /// Looks at the list through one of the page's views.
    void usePreset(const QString& key);
    void use(const ListPreset& preset);
    /// Keeps filter, order and columns under a name.
    void saveView(const QString& title);

Q_SIGNALS:
    /// Double click or Return on a row.
    void opened(qint64 id);
    /// Another set of rows is selected.
    void selectionChanged(const std::vector<qint64>& ids);
    /// Another row has the focus; 0 when none has.
    void currentChanged(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillViewsMenu();
    void askForName();
    void showState();
    void showFooter();
    void enterTable();

    ListDefinition m_definition;
    const Clock& m_clock;
    ListModel* m_model;
    ListFilterBar* m_bar;
    ListView* m_view;
    QStackedWidget* m_stack;
    EmptyHint* m_empty;
    EmptyHint* m_noMatch;
    QLabel* m_counts;
    QLabel* m_sums;
    OwnViews m_ownViews;
};

} // namespace cdesk::ui
