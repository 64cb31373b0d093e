// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a list: which, in what order, how wide, and that they are remembered.
#include "ui/lists/ListView.h"
#include "ui/shell/ViewState.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kWide = 12;           ///< characters from which on a column holds names or titles and may give way
constexpr int kShortest = 8;        ///< characters that still tell a name or a title
constexpr size_t kNeverLeftOut = 4; ///< the first columns

/// Takes what does not fit into @p room from the widest of the wide columns, pixel by pixel: they end alike.
void shareOut(std::vector<int>& widths, int room, int wide, int shortest)
{
    std::vector<int*> giving;
    for (int& width : widths)
        if (width >= wide)
            giving.push_back(&width);
    const auto byWidth = [](const int* one, const int* other) { return *one < *other; };
    int tooMuch = std::accumulate(widths.begin(), widths.end(), 0) - room;
    for (; tooMuch > 0 && !giving.empty(); --tooMuch) {
        int* widest = *std::max_element(giving.begin(), giving.end(), byWidth);
        if (*widest <= shortest)
            return;
        --*widest;
    }
}

} // namespace

QStringList ListView::visibleColumns() const
{
    QStringList keys;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (isChosen(section))
            keys.append(m_model.column(section).key);
    }
    return keys;
}

void ListView::setVisibleColumns(const QStringList& keys)
{
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        QHeaderView* header = horizontalHeader();
        m_leftOut.clear();
        for (int section = 0; section < header->count(); ++section)
            header->setSectionHidden(section, !keys.contains(m_model.column(section).key));
        int place = 0;
        for (const QString& key : keys) {
            const int section = m_model.sectionOf(key);
            if (section >= 0)
                header->moveSection(header->visualIndex(section), place++);
        }
        if (place == 0)
            header->setSectionHidden(0, false); // a list without columns has no header to get them back from
    }
    fitColumns();
    rememberColumns();
}

void ListView::setColumnVisible(int section, bool isVisible)
{
    if (!isVisible && visibleColumns().size() == 1)
        return;
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        m_leftOut.remove(section);
        horizontalHeader()->setSectionHidden(section, !isVisible);
    }
    fitColumns();
    if (m_leftOut.contains(section)) { // who asks for it gets it, and scrolls
        const QScopedValueRollback arranging(m_isArranging, true);
        horizontalHeader()->setSectionHidden(section, false);
        m_isFitted = false;
        m_leftOut.clear();
    }
    rememberColumns();
}

bool ListView::isChosen(int section) const
{
    return !horizontalHeader()->isSectionHidden(section) || m_leftOut.contains(section);
}

void ListView::fitColumns()
{
    if (!m_isFitted || m_isArranging)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    QHeaderView* header = horizontalHeader();
    std::vector<int> sections;
    std::vector<int> wanted;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!isChosen(section))
            continue;
        sections.push_back(section);
        wanted.push_back(defaultWidth(section));
    }
    const int room = viewport()->width();
    const int wide = charactersWide(*this, kWide);
    const int shortest = charactersWide(*this, kShortest);
    const auto leastRoom = [&] {
        const auto least = [&](int sum, int width) { return sum + (width < wide ? width : shortest); };
        return std::accumulate(wanted.begin(), wanted.end(), 0, least);
    };
    m_leftOut.clear();
    for (; wanted.size() > kNeverLeftOut && leastRoom() > room; wanted.pop_back()) {
        m_leftOut.insert(sections[wanted.size() - 1]);
        header->setSectionHidden(sections[wanted.size() - 1], true);
    }
    shareOut(wanted, room, wide, shortest);
    for (size_t i = 0; i < wanted.size(); ++i) {
        header->setSectionHidden(sections[i], false);
        header->resizeSection(sections[i], wanted[i]);
    }
}

void ListView::widthSet()
{
    if (m_isArranging)
        return;
    m_isFitted = false;
    m_leftOut.clear();
    rememberColumns();
}

void ListView::resetColumns()
{
    QStringList keys;
    for (const ListColumn& column : m_model.columns()) {
        if (column.isVisible)
            keys.append(column.key);
    }
    const QScopedValueRollback arranging(m_isArranging, true);
    for (int section = 0; section < m_model.columnCount(); ++section)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(section), section);
    m_isFitted = true;
    applyDefaultWidths();
    setVisibleColumns(keys);
    m_isArranging = false;
    fitColumns();
    rememberColumns();
}

int ListView::defaultWidth(int section) const
{
    // Words of other languages may be longer than the cells below them; an arrow may stand beside them.
    const ListColumn& column = m_model.column(section);
    const int heading = fontMetrics().horizontalAdvance(column.title) + charactersWide(*this, 2);
    return qMax(charactersWide(*this, column.width), heading);
}

void ListView::applyDefaultWidths()
{
    for (int section = 0; section < m_model.columnCount(); ++section)
        horizontalHeader()->resizeSection(section, defaultWidth(section));
}

void ListView::showHeaderMenu(const QPoint& at)
{
    const int clicked = horizontalHeader()->logicalIndexAt(at);
    const QPoint where = horizontalHeader()->viewport()->mapToGlobal(at);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    if (clicked >= 0) {
        menu->addAction(Icons::get(u"view-filter"_s), tr("&Filter by “%1”…").arg(m_model.column(clicked).title), this,
                        [this, clicked, where] { Q_EMIT filterWanted(clicked, where); });
        menu->addSeparator();
    }
    for (int section = 0; section < m_model.columnCount(); ++section) {
        QAction* choice = menu->addAction(m_model.column(section).title);
        choice->setCheckable(true);
        choice->setChecked(!horizontalHeader()->isSectionHidden(section)); // one without room can be asked for
        connect(choice, &QAction::toggled, this, [this, section](bool isOn) { setColumnVisible(section, isOn); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Reset Columns"), this, &ListView::resetColumns);
    menu->popup(where);
}

void ListView::rememberColumns()
{
    if (m_isArranging)
        return;
    QJsonArray columns;
    const QHeaderView* header = horizontalHeader();
    const int em = charactersWide(*this, 100);
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        QJsonObject column{{u"key"_s, m_model.column(section).key}};
        if (!isChosen(section))
            column.insert(u"hidden"_s, true);
        else if (!m_isFitted) // in hundredths of a character: the same on a screen of another scale
            column.insert(u"width"_s, header->sectionSize(section) * 10000 / qMax(1, em));
        columns.append(column);
    }
    const LedgerSort sort = m_model.sorting();
    const int sortSection = m_model.sectionOfLedger(sort.column);
    const QJsonObject all{{u"columns"_s, columns},
                          {u"fitted"_s, m_isFitted},
                          {u"sort"_s, sortSection < 0 ? QString() : m_model.column(sortSection).key},
                          {u"descending"_s, sort.direction == Qt::DescendingOrder}};
    m_state.setBytes(u"lists/"_s % m_name % u"/columns"_s, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

bool ListView::recallColumns()
{
    const QJsonObject all = QJsonDocument::fromJson(m_state.bytes(u"lists/"_s % m_name % u"/columns"_s)).object();
    const QJsonArray columns = all.value(u"columns"_s).toArray();
    if (columns.isEmpty())
        return false;
    const QScopedValueRollback arranging(m_isArranging, true);
    m_isFitted = all.value(u"fitted"_s).toBool(true); // widths kept before they were fitted had to be scrolled
    applyDefaultWidths();
    QHeaderView* header = horizontalHeader();
    QStringList known;
    int place = 0;
    for (const QJsonValue& value : columns) {
        const QJsonObject column = value.toObject();
        const int section = m_model.sectionOf(column.value(u"key"_s).toString());
        if (section < 0)
            continue;
        known.append(m_model.column(section).key);
        header->moveSection(header->visualIndex(section), place++);
        const int width = column.value(u"width"_s).toInt();
        if (width > 0 && !m_isFitted)
            header->resizeSection(section, charactersWide(*this, 100) * width / 10000);
        header->setSectionHidden(section, column.value(u"hidden"_s).toBool());
    }
    // Columns this program has and the remembered state does not know yet.
    for (int section = 0; section < m_model.columnCount(); ++section) {
        if (!known.contains(m_model.column(section).key))
            header->setSectionHidden(section, !m_model.column(section).isVisible);
    }
    const int sorted = m_model.sectionOf(all.value(u"sort"_s).toString());
    const bool isDescending = all.value(u"descending"_s).toBool();
    m_model.sort(sorted, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    return true;
}

} // namespace cdesk::ui
