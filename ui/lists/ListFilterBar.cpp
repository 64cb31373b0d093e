// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListFilterBar.h"

#include "core/base/Clock.h"
#include "ui/lists/ColumnFilterPopup.h"
#include "ui/lists/ConditionText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/SearchField.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kChipCharacters = 24;

QToolButton* menuButton(const QString& text, const QString& icon, const QString& name, QMenu* menu, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(Icons::get(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setMenu(menu);
    return button;
}

} // namespace

ListFilterBar::ListFilterBar(ListModel& model, const Clock& clock, QWidget* parent)
    : QWidget{parent}, m_model{model}, m_clock{clock}, m_field{new SearchField(this)}, m_columnMenu{new QMenu(this)},
      m_viewsMenu{new QMenu(this)}, m_tools{new QHBoxLayout}, m_chips{new QWidget(this)}, m_chipRow{
                                                                                              new QHBoxLayout(m_chips)}
{
    const Spacing space = Spacing::of(*this);
    m_field->setObjectName(u"listFilterField"_s);
    m_field->setAccessibleName(tr("Filter the list"));
    m_field->setPlaceholderText(tr("Filter: number, name, pinyin…"));
    m_field->setMinimumWidth(charactersWide(*this, 16));
    m_field->setMaximumWidth(charactersWide(*this, 28));
    // Every key filters at once: the ledger answers within a frame.
    connect(m_field, &QLineEdit::textChanged, this, &ListFilterBar::setText);

    m_filterButton = menuButton(tr("Filter"), u"view-filter"_s, u"listFilterButton"_s, m_columnMenu, this);
    auto* views = menuButton(tr("Views"), u"view-list-details"_s, u"listViewsButton"_s, m_viewsMenu, this);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &ListFilterBar::fillColumnMenu);

    auto* top = new QHBoxLayout;
    top->setSpacing(space.normal);
    top->addWidget(m_field);
    top->addWidget(m_filterButton);
    top->addWidget(views);
    top->addStretch();
    top->addLayout(m_tools);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(space.tight);
    m_chips->hide();
    m_chips->setObjectName(u"listFilterChips"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space.normal);
    all->addLayout(top);
    all->addWidget(m_chips);
    connect(&model, &ListModel::shownChanged, this, &ListFilterBar::showChips);
}

void ListFilterBar::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

void ListFilterBar::setText(const QString& text)
{
    LedgerFilter filter = m_model.filter();
    filter.text = text.trimmed();
    m_model.setFilter(filter);
}

void ListFilterBar::setCondition(const LedgerCondition& condition, bool isSet)
{
    LedgerFilter filter = m_model.filter();
    std::erase_if(filter.conditions, [&](const auto& one) { return one.column == condition.column; });
    if (isSet)
        filter.conditions.push_back(condition);
    m_model.setFilter(filter);
}

void ListFilterBar::clearFilters()
{
    m_model.setFilter({});
}

void ListFilterBar::fillColumnMenu()
{
    m_columnMenu->clear();
    for (int section = 0; section < m_model.columnCount(); ++section)
        m_columnMenu->addAction(m_model.column(section).title, this, [this, section] {
            openColumnFilter(section, m_filterButton->mapToGlobal(QPoint(0, m_filterButton->height())));
        });
}

void ListFilterBar::openColumnFilter(int section, const QPoint& at)
{
    auto* popup = new ColumnFilterPopup(m_model, section, m_clock, this);
    connect(popup, &ColumnFilterPopup::chosen, this, &ListFilterBar::setCondition);
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    popup->move(qBound(room.left(), at.x(), qMax(room.left(), room.right() - popup->width())),
                qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - popup->height())));
    popup->show();
}

void ListFilterBar::showChips()
{
    const LedgerFilter& filter = m_model.filter();
    if (filter.text != m_field->text().trimmed()) {
        const QSignalBlocker quiet(m_field); // a view or "clear" has set the text
        m_field->setText(filter.text);
    }
    if (filter.conditions == m_shownConditions)
        return;
    m_shownConditions = filter.conditions;
    while (QLayoutItem* item = m_chipRow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // the chip that was clicked may be among them
        }
        delete item;
    }
    for (const LedgerCondition& condition : m_shownConditions) {
        const QString words = conditionText(m_model, condition);
        auto* chip = new QToolButton(m_chips);
        chip->setText(fontMetrics().elidedText(words, Qt::ElideRight, charactersWide(*this, kChipCharacters)));
        chip->setIcon(Icons::get(u"window-close"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setObjectName(u"filterChip"_s);
        chip->setAccessibleName(tr("Remove filter: %1").arg(words));
        chip->setToolTip(tr("Remove filter: %1").arg(words).toHtmlEscaped());
        connect(chip, &QToolButton::clicked, this, [this, condition] { setCondition(condition, false); });
        m_chipRow->addWidget(chip);
    }
    auto* clear = new QToolButton(m_chips);
    clear->setText(tr("Clear filters"));
    clear->setObjectName(u"clearFiltersButton"_s);
    clear->setFocusPolicy(Qt::StrongFocus);
    clear->setAutoRaise(true);
    connect(clear, &QToolButton::clicked, this, &ListFilterBar::clearFilters);
    m_chipRow->addWidget(clear);
    m_chipRow->addStretch();
    m_chips->setVisible(!m_shownConditions.empty());
}

} // namespace cdesk::ui
