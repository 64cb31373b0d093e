// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListView.h"

#include "ui/lists/CellText.h"
#include "ui/lists/ListDelegate.h"
#include "ui/shell/ViewState.h"
#include "ui/theme/Spacing.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

ListView::ListView(ListModel& model, const QString& name, ViewState& state, QWidget* parent)
    : QTableView{parent}, m_model{model}, m_name{name}, m_state{state}
{
    setModel(&model);
    setItemDelegate(new ListDelegate(model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setObjectName(u"listView"_s);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyRowHeight();
    setUpHeader();

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListView::returnToPlace);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model.idAt(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListView::selectedIdsChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentIdChanged(currentId()); });
}

void ListView::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(charactersWide(*this, 2));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setObjectName(u"listHeader"_s);
    if (!recallColumns())
        resetColumns();
    header->setSortIndicator(m_model.sectionOfLedger(m_model.sorting().column), m_model.sorting().direction);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        m_model.sort(section, order);
        rememberColumns();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, &ListView::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        fitColumns(); // another one may be the last now
        rememberColumns();
    });
    connect(header, &QHeaderView::sectionResized, this, &ListView::widthSet);
    // A view may set another order than the header shows.
    connect(&m_model, &ListModel::shownChanged, this, [this] {
        const LedgerSort sort = m_model.sorting();
        horizontalHeader()->setSortIndicator(m_model.sectionOfLedger(sort.column), sort.direction);
    });
}

void ListView::applyRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
}

void ListView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyRowHeight();
        fitColumns();
    }
}

void ListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

std::vector<int> ListView::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<qint64> ListView::selectedIds() const
{
    std::vector<qint64> ids;
    for (const int row : selectedRows())
        ids.push_back(m_model.idAt(row));
    return ids;
}

qint64 ListView::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model.idAt(current.row()) : 0;
}

bool ListView::showId(qint64 id)
{
    const auto row = m_model.rowOf(id);
    if (!row)
        return false;
    selectRow(*row);
    scrollTo(m_model.index(*row, horizontalHeader()->logicalIndex(0)));
    return true;
}

void ListView::keepPlace()
{
    const int top = rowAt(0);
    m_place = {.selected = selectedIds(),
               .current = currentId(),
               .currentSection = currentIndex().column(),
               .top = top < 0 || top >= m_model.rowCount() ? 0 : m_model.idAt(top),
               .left = horizontalScrollBar()->value()};
}

void ListView::returnToPlace()
{
    // Runs of rows are selected as one range: a selection of a hundred thousand rows must not take seconds.
    std::vector<int> rows;
    for (const qint64 id : m_place.selected) {
        if (const auto row = m_model.rowOf(id))
            rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t from = 0; from < rows.size();) {
        size_t to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        selection.select(m_model.index(rows[from], 0), m_model.index(rows[to], m_model.columnCount() - 1));
        from = to + 1;
    }
    if (const auto row = m_model.rowOf(m_place.current))
        selectionModel()->setCurrentIndex(m_model.index(*row, std::max(0, m_place.currentSection)),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const auto row = m_model.rowOf(m_place.top))
        verticalScrollBar()->setValue(*row);
    horizontalScrollBar()->setValue(m_place.left);
    Q_EMIT selectedIdsChanged(); // rows may have gone without a signal of the selection
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid()) {
        Q_EMIT opened(currentId());
        event->accept();
        return;
    }
    const bool isFarKey = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (isFarKey && m_model.rowCount() > 0 && !(event->modifiers() & Qt::ControlModifier)) {
        // Home and End mean first and last row: rows are what is selected here.
        QKeyEvent farther(event->type(), event->key(), event->modifiers() | Qt::ControlModifier);
        QTableView::keyPressEvent(&farther);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListView::contextMenuEvent(QContextMenuEvent* event)
{
    const std::vector<qint64> ids = selectedIds();
    if (ids.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_fillMenu)
        m_fillMenu(*menu, ids);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* copy = menu->addAction(tr("&Copy Rows"), this, &ListView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void ListView::paintEvent(QPaintEvent* event)
{
    // A row goes on to the edge of the list, also where no column stands any more.
    const int end = horizontalHeader()->length() - horizontalHeader()->offset();
    if (end < viewport()->width() && m_model.rowCount() > 0) {
        QPainter painter(viewport());
        const auto group = isActiveWindow() ? QPalette::Active : QPalette::Inactive;
        const int first = std::max(0, rowAt(0));
        for (int row = first; row < m_model.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
            const bool isSelected = selectionModel()->isRowSelected(row);
            const auto role = isSelected ? QPalette::Highlight : row % 2 ? QPalette::AlternateBase : QPalette::Base;
            painter.fillRect(end, rowViewportPosition(row), viewport()->width() - end, rowHeight(row),
                             palette().color(group, role));
        }
    }
    QTableView::paintEvent(event);
}

bool ListView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString text = index.data().toString();
    const int room = visualRect(index).width() - 2 * ListDelegate::margin(fontMetrics());
    if (fontMetrics().horizontalAdvance(text) <= room || text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), u"<span>"_s % text.toHtmlEscaped() % u"</span>"_s, viewport());
    return true;
}

QString ListView::selectionAsTable() const
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return {};
    const QStringList keys = visibleColumns();
    QStringList line;
    for (const QString& key : keys)
        line.append(m_model.column(m_model.sectionOf(key)).title);
    QString table = line.join(u'\t') % u'\n';
    for (const int row : rows) {
        line.clear();
        for (const QString& key : keys)
            line.append(cellTextForCopy(m_model.table(), m_model.rows()[static_cast<size_t>(row)],
                                        m_model.column(m_model.sectionOf(key))));
        table += line.join(u'\t') % u'\n';
    }
    return table;
}

void ListView::copySelection() const
{
    const QString table = selectionAsTable();
    if (!table.isEmpty())
        QGuiApplication::clipboard()->setText(table);
}

} // namespace cdesk::ui
