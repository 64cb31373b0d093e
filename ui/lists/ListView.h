// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/ListModel.h"

#include <QSet>
#include <QTableView>

class QMenu;

namespace cdesk::ui {

class ViewState;

/// The table of a list. Its columns fit into it, the most important first, as long as nobody sets a width. Keeps
/// selection and place by id while the office changes; remembers columns, widths and order; copies as a table; tells in
/// ids, never in row numbers.
class ListView final : public QTableView {
    Q_OBJECT

public:
    /// @p name: what is remembered stands under it in @p state.
    ListView(ListModel& model, const QString& name, ViewState& state, QWidget* parent = nullptr);

    std::vector<qint64> selectedIds() const;
    /// Selected rows of the list, ascending.
    std::vector<int> selectedRows() const;
    /// The row with the focus; 0 when there is none.
    qint64 currentId() const;
    /// Selects the row with this id and brings it into view; false when the list does not show it.
    bool showId(qint64 id);

    /// Adds a page's commands to the menu of the selected rows.
    using FillMenu = std::function<void(QMenu& menu, const std::vector<qint64>& ids)>;
    void setContextMenu(FillMenu fill) { m_fillMenu = std::move(fill); }

    /// Keys of the columns that were chosen, in the order on the screen; the last ones may have no room now.
    QStringList visibleColumns() const;
    /// Shows exactly these, in this order; unknown keys are passed over.
    void setVisibleColumns(const QStringList& keys);
    void setColumnVisible(int section, bool isVisible);
    /// Columns, widths and order as the page gave them.
    void resetColumns();

    /// The selected rows as a table with headings, cells parted by tabs; empty without a selection.
    QString selectionAsTable() const;
    void copySelection() const;

Q_SIGNALS:
    /// Double click or Return.
    void opened(qint64 id);
    void selectedIdsChanged();
    void currentIdChanged(qint64 id);
    /// A column's filter is wanted; @p at is a place on the screen.
    void filterWanted(int section, const QPoint& at);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyboardSearch(const QString&) override {} ///< letters belong to the filter box

private:
    void setUpHeader();
    void keepPlace();
    void returnToPlace();
    void showHeaderMenu(const QPoint& at);
    int defaultWidth(int section) const;
    void applyDefaultWidths();
    /// Whether the person wants to see it: it may be left out where there is no room.
    bool isChosen(int section) const;
    /// Gives the columns the room there is, until the person sets a width: the widest gives way, and where that is not
    /// enough the last ones are left out.
    void fitColumns();
    void widthSet();
    void applyRowHeight();
    void rememberColumns();
    bool recallColumns();

    ListModel& m_model;
    QString m_name;
    ViewState& m_state;
    FillMenu m_fillMenu;
    bool m_isFitted = true;     ///< nobody has set a width
    QSet<int> m_leftOut;        ///< chosen sections for which there is no room
    bool m_isArranging = false; ///< the program moves columns, not the person
    struct Place {
        std::vector<qint64> selected;
        qint64 current = 0;
        int currentSection = 0;
        qint64 top = 0;
        int left = 0;
    };
    Place m_place;
};

} // namespace cdesk::ui
