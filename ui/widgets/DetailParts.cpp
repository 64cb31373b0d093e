// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DetailParts.h"

#include "ui/theme/Spacing.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui::detail {

namespace {

/// Gives the columns of a table the room there is: as wide as what they show, and where that is too much the widest
/// gives way, then the next one. Nothing has to be scrolled sideways beside a list, unless even that is not enough.
class ColumnFitter final : public QObject {
public:
    ColumnFitter(QTreeWidget* table, int height, int spare, int shortest)
        : QObject(table), m_table{table}, m_height{height}, m_spare{spare}, m_shortest{shortest}
    {
        for (int column = 0; column < table->columnCount(); ++column) {
            table->resizeColumnToContents(column);
            m_wanted.push_back(table->columnWidth(column));
        }
        table->viewport()->installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return false;
    }

private:
    void fit()
    {
        const int shortest = charactersWide(*m_table, m_shortest);
        const std::vector<int> widths = fittedWidths(m_wanted, m_table->viewport()->width(), shortest, m_spare);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const int width = widths[static_cast<size_t>(column)];
            m_table->setColumnHidden(column, width == 0);
            if (width > 0)
                m_table->setColumnWidth(column, width);
        }
        const bool isScrolled = std::accumulate(widths.begin(), widths.end(), 0) > m_table->viewport()->width();
        m_table->setFixedHeight(m_height + (isScrolled ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
    }

    QTreeWidget* m_table;
    int m_height; ///< without a bar for scrolling sideways
    int m_spare;
    int m_shortest; ///< characters
    std::vector<int> m_wanted;
};

} // namespace

std::vector<int> fittedWidths(const std::vector<int>& wanted, int room, int shortest, int spare)
{
    std::vector<int> widths = wanted;
    const auto tooMuch = [&] { return std::accumulate(widths.begin(), widths.end(), 0) - room; };
    const auto widest = [&] { return std::ranges::max_element(widths); };
    for (auto last = widths.rbegin(); spare > 0 && last != widths.rend(); ++last, --spare)
        if (tooMuch() > std::max(*widest() - shortest, 0))
            *last = 0;
    while (!widths.empty() && tooMuch() > 0 && *widest() > shortest)
        *widest() = std::max(*widest() - tooMuch(), shortest);
    return widths;
}

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // wraps before it would widen the page
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addHeading(const QString& text, QVBoxLayout* layout, double scale)
{
    auto* label = plainLabel(text, layout->parentWidget());
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    if (layout->count() > 0)
        label->setContentsMargins(0, Spacing::of(*label).normal, 0, 0);
    layout->addWidget(label);
}

QFormLayout* addFactsTo(QVBoxLayout* layout)
{
    auto* facts = new QFormLayout;
    facts->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    facts->setRowWrapPolicy(QFormLayout::DontWrapRows); // the values wrap, the names stand in one line
    facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(facts);
    return facts;
}

void addFact(QFormLayout* facts, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        facts->addRow(name, plainLabel(text, facts->parentWidget()));
}

void alignFacts(QWidget* page)
{
    QList<QWidget*> names;
    int widest = 0;
    for (const QFormLayout* facts : page->findChildren<QFormLayout*>()) {
        for (int row = 0; row < facts->rowCount(); ++row) {
            const QLayoutItem* name = facts->itemAt(row, QFormLayout::LabelRole);
            if (!name || !name->widget())
                continue;
            names.append(name->widget());
            if (auto* label = qobject_cast<QLabel*>(name->widget()))
                label->setAlignment(facts->labelAlignment()); // also within the room of the widest
            widest = std::max(widest, name->widget()->sizeHint().width());
        }
    }
    for (QWidget* name : std::as_const(names))
        name->setMinimumWidth(widest);
}

QLabel* hint(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(label->fontMetrics().height(), 0, label->fontMetrics().height(), 0);
    return label;
}

QTreeWidget* addTable(const QString& objectName, const QString& title, const QStringList& headings, QVBoxLayout* layout)
{
    auto* table = new QTreeWidget(layout->parentWidget());
    table->setObjectName(objectName);
    table->setAccessibleName(title);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setHeaderLabels(headings);
    table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(table);
    return table;
}

QTreeWidget* addLines(const QString& objectName, const QString& title, const QStringList& headings,
                      const QList<QStringList>& lines, int most, QVBoxLayout* layout)
{
    QTreeWidget* table = addTable(objectName, title, headings, layout);
    for (const QStringList& line : lines)
        table->addTopLevelItem(new QTreeWidgetItem(line));
    fitTable(table, most);
    return table;
}

void fitTable(QTreeWidget* table, int most, int spare, int shortest)
{
    table->ensurePolished();
    const int lines = std::clamp(table->topLevelItemCount(), 1, most);
    if (table->topLevelItemCount() <= most)
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int line = 0; line < table->topLevelItemCount(); ++line) {
        QTreeWidgetItem* item = table->topLevelItem(line);
        for (int column = 0; column < table->columnCount(); ++column)
            if (item->toolTip(column).isEmpty())
                item->setToolTip(column, item->text(column).toHtmlEscaped());
    }
    const int height =
        table->header()->sizeHint().height() + lines * std::max(table->sizeHintForRow(0), 0) + 2 * table->frameWidth();
    new ColumnFitter(table, height, spare, shortest);
}

QGridLayout* stepButtons(const QList<QAction*>& steps, QWidget* parent, int inRow)
{
    auto* buttons = new QGridLayout;
    for (int column = 0; column < inRow; ++column)
        buttons->setColumnStretch(column, 1);
    int place = 0;
    for (QAction* step : steps) {
        auto* button = new QPushButton(step->icon(), step->iconText(), parent);
        button->setObjectName(step->objectName().replace(u"Action"_s, u"Button"_s));
        button->setAccessibleName(step->text());
        button->setToolTip(step->toolTip());
        QObject::connect(button, &QPushButton::clicked, step, &QAction::trigger);
        const auto follow = [button, step] { button->setEnabled(step->isEnabled()); };
        QObject::connect(step, &QAction::changed, button, follow);
        follow();
        buttons->addWidget(button, place / inRow, place % inRow);
        ++place;
    }
    return buttons;
}

} // namespace cdesk::ui::detail
