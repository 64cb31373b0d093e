// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListPane.h"

#include "core/base/Clock.h"
#include "ui/lists/CellText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/EmptyHint.h"

#include <QAction>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

ListPane::ListPane(const ListDefinition& definition, const Ledger& ledger, ViewState& state, const Clock& clock,
                   QWidget* parent)
    : QWidget{parent}, m_definition{definition}, m_clock{clock}, m_model{new ListModel(ledger, definition, this)},
      m_bar{new ListFilterBar(*m_model, clock, this)}, m_view{new ListView(*m_model, definition.name, state, this)},
      m_stack{new QStackedWidget(this)}, m_empty{new EmptyHint(this)}, m_noMatch{new EmptyHint(this)},
      m_counts{new QLabel(this)}, m_sums{new QLabel(this)}, m_ownViews{*m_model, definition.name, state}
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    m_noMatch->setObjectName(u"noMatchHint"_s);
    m_noMatch->setSentence(tr("Nothing matches the filter."));
    connect(m_noMatch->addStep(tr("&Clear Filters"), u"clearFiltersStep"_s), &QPushButton::clicked, m_bar,
            &ListFilterBar::clearFilters);
    m_empty->setObjectName(u"emptyListHint"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(u"listCounts"_s);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setObjectName(u"listSums"_s);
    m_sums->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);

    const Spacing space = Spacing::of(*this);
    auto* footer = new QHBoxLayout;
    footer->addWidget(m_counts);
    footer->addStretch();
    footer->addWidget(m_sums);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space.normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addLayout(footer);
    setFocusProxy(m_view);

    connect(m_model, &ListModel::shownChanged, this, &ListPane::showState);
    connect(m_view, &ListView::filterWanted, m_bar, &ListFilterBar::openColumnFilter);
    connect(m_view, &ListView::opened, this, &ListPane::opened);
    connect(m_view, &ListView::currentIdChanged, this, &ListPane::currentChanged);
    connect(m_view, &ListView::selectedIdsChanged, this, [this] {
        showFooter();
        Q_EMIT selectionChanged(m_view->selectedIds());
    });
    connect(&m_bar->field(), &SearchField::leftDownward, this, &ListPane::enterTable);
    connect(&m_bar->viewsMenu(), &QMenu::aboutToShow, this, &ListPane::fillViewsMenu);
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_bar->field().setFocus(Qt::ShortcutFocusReason);
        m_bar->field().selectAll();
    });
    showState();
}

void ListPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_model->filter().text.isEmpty())
        m_bar->field().clear();
    else
        QWidget::keyPressEvent(event);
}

void ListPane::enterTable()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_view->currentIndex().isValid())
        m_view->selectRow(0);
    m_view->setFocus(Qt::OtherFocusReason);
}

bool ListPane::showId(qint64 id)
{
    if (m_view->showId(id))
        return true;
    m_bar->clearFilters();
    return m_view->showId(id);
}

void ListPane::usePreset(const QString& key)
{
    const auto found = std::find_if(m_definition.presets.begin(), m_definition.presets.end(),
                                    [&](const ListPreset& preset) { return preset.key == key; });
    if (found != m_definition.presets.end())
        use(*found);
}

void ListPane::use(const ListPreset& preset)
{
    m_model->setFilter(preset.filter ? preset.filter(m_clock.today()) : LedgerFilter());
    m_model->setSort(preset.sort);
    if (!preset.columns.isEmpty())
        m_view->setVisibleColumns(preset.columns);
}

void ListPane::saveView(const QString& title)
{
    m_ownViews.save(
        {.key = {}, .title = title, .filter = {}, .sort = m_model->sorting(), .columns = m_view->visibleColumns()},
        m_model->filter());
}

void ListPane::fillViewsMenu()
{
    QMenu& menu = m_bar->viewsMenu();
    menu.clear();
    const auto add = [&](const ListPreset& preset) {
        menu.addAction(preset.title, this, [this, preset] { use(preset); });
    };
    for (const ListPreset& preset : m_definition.presets)
        add(preset);
    const std::vector<ListPreset> own = m_ownViews.all();
    if (!own.empty())
        menu.addSeparator();
    for (const ListPreset& preset : own)
        add(preset);
    menu.addSeparator();
    menu.addAction(Icons::get(u"document-save-as"_s), tr("&Save This View…"), this, &ListPane::askForName);
    if (own.empty())
        return;
    QMenu* remove = menu.addMenu(Icons::get(u"edit-delete"_s), tr("&Delete View"));
    for (const ListPreset& preset : own)
        remove->addAction(preset.title, this, [this, title = preset.title] { m_ownViews.remove(title); });
}

void ListPane::askForName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveViewDialog"_s);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name of the view (filter, order and columns are kept)"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& title) {
        if (!title.trimmed().isEmpty())
            saveView(title.trimmed());
    });
    dialog->open();
}

void ListPane::showState()
{
    QWidget* shown = m_view;
    if (m_model->rowCount() == 0)
        shown = m_model->unfilteredCount() > 0 ? m_noMatch : m_empty;
    if (!m_model->isLoaded())
        shown = m_view; // nothing is known yet: neither empty nor without a match
    const bool hadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(shown);
    if (hadFocus && shown != m_view)
        m_bar->field().setFocus();
    setFocusProxy(shown == m_view ? static_cast<QWidget*>(m_view) : &m_bar->field());
    showFooter();
}

void ListPane::showFooter()
{
    if (!m_model->isLoaded()) {
        m_counts->setText(tr("Reading the office…"));
        m_sums->clear();
        return;
    }
    std::vector<int> rows = m_view->selectedRows();
    const int shown = m_model->rowCount();
    QString counts = shown == m_model->unfilteredCount() ? tr("%1 in the list").arg(shown)
                                                         : tr("%1 of %2").arg(shown).arg(m_model->unfilteredCount());
    if (rows.size() > 1)
        counts = tr("%1, %2 selected").arg(counts).arg(rows.size());
    m_counts->setText(counts);
    const bool isOfSelection = rows.size() > 1;
    if (!isOfSelection) {
        rows.resize(static_cast<size_t>(shown));
        std::iota(rows.begin(), rows.end(), 0);
    }
    QStringList sums;
    for (const ListColumn& column : m_model->columns()) {
        if (!column.isSummed)
            continue;
        const QString sum = sumsText(m_model->sumsOf(column.column, rows));
        const QString words = isOfSelection ? tr("%1 of the selected: %2") : tr("%1 in all: %2");
        if (!sum.isEmpty())
            sums.append(words.arg(column.title, sum));
    }
    m_sums->setText(sums.join(u"    "));
}

} // namespace cdesk::ui
