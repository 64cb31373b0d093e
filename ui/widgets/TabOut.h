// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>
#include <QAbstractItemModel>

#include <functional>
#include <utility>

namespace cdesk::ui {

/// A table to write in that the tab key can leave: while a cell is written it goes from cell to cell, after the last
/// one and before the first one it goes on to the next field of the form.
/// @tparam Table QTableView or QTableWidget
template <class Table>
class TabOut final : public Table {
public:
    explicit TabOut(QWidget* parent) : Table{parent} { Table::setTabKeyNavigation(false); }

    /// After which cell the tab key leaves; the last cell unless said otherwise.
    void setEnd(std::function<bool(const QModelIndex&)> isEnd) { m_isEnd = std::move(isEnd); }

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        const QModelIndex at = Table::currentIndex();
        const bool isEnd = hint == QAbstractItemDelegate::EditNextItem && isLast(at);
        const bool isStart = hint == QAbstractItemDelegate::EditPreviousItem && at.row() == 0 && at.column() == 0;
        Table::closeEditor(editor, isEnd || isStart ? QAbstractItemDelegate::NoHint : hint);
        if (isEnd || isStart)
            QWidget::focusNextPrevChild(isEnd);
    }

private:
    bool isLast(const QModelIndex& at) const
    {
        if (m_isEnd)
            return m_isEnd(at);
        const QAbstractItemModel* model = Table::model();
        return at.row() == model->rowCount() - 1 && at.column() == model->columnCount() - 1;
    }

    std::function<bool(const QModelIndex&)> m_isEnd;
};

} // namespace cdesk::ui
