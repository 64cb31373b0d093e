// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ColumnFilterPopup.h"

#include "core/base/Clock.h"
#include "ui/lists/CellText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/MoneyField.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kValuesWithoutSearch = 12;
constexpr int kValueRole = Qt::UserRole;
constexpr int kWordRole = Qt::UserRole + 1;

struct DaySpan {
    QString title;
    QDate from;
    QDate to;
};

std::vector<DaySpan> daySpans(QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate year(today.year(), 1, 1);
    return {{ColumnFilterPopup::tr("This month"), month, month.addMonths(1).addDays(-1)},
            {ColumnFilterPopup::tr("Last month"), month.addMonths(-1), month.addDays(-1)},
            {ColumnFilterPopup::tr("This year"), year, year.addYears(1).addDays(-1)},
            {ColumnFilterPopup::tr("Last year"), year.addYears(-1), year.addDays(-1)},
            {ColumnFilterPopup::tr("Next 30 days"), today, today.addDays(30)},
            {ColumnFilterPopup::tr("Next 90 days"), today, today.addDays(90)}};
}

} // namespace

ColumnFilterPopup::ColumnFilterPopup(const ListModel& model, int section, const Clock& clock, QWidget* parent)
    : QFrame{parent, Qt::Popup}, m_model{model}, m_section{section}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"columnFilterPopup"_s);
    const ListColumn& column = model.column(section);
    setAccessibleName(tr("Filter by “%1”").arg(column.title));
    m_condition.column = column.column;

    const Spacing space = Spacing::of(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.normal, space.normal, space.normal, space.normal);
    layout->setSpacing(space.normal);
    auto* heading = new QLabel(column.title, this);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);

    switch (model.table().column(column.column).kind) {
    case ColumnKind::Word:
    case ColumnKind::Code:
    case ColumnKind::Count:
    case ColumnKind::Key:
        addValues(*layout);
        break;
    case ColumnKind::Date:
    case ColumnKind::Instant:
        addDays(*layout, clock);
        break;
    case ColumnKind::Money:
        addAmounts(*layout);
        break;
    case ColumnKind::Text:
        addPart(*layout);
        break;
    }
    addButtons(*layout);
}

const LedgerCondition* ColumnFilterPopup::standing() const
{
    const auto& conditions = m_model.filter().conditions;
    const auto found = std::find_if(conditions.begin(), conditions.end(),
                                    [&](const auto& one) { return one.column == m_condition.column; });
    return found == conditions.end() ? nullptr : &*found;
}

void ColumnFilterPopup::addValues(QVBoxLayout& layout)
{
    const ListColumn& column = m_model.column(m_section);
    const LedgerTable& table = m_model.table();
    std::vector<LedgerGroup> groups = m_model.valuesOf(column.column);
    const bool isWord = table.column(column.column).kind == ColumnKind::Word;
    if (isWord && !column.chip)
        std::sort(groups.begin(), groups.end(),
                  [](const auto& one, const auto& other) { return one.rows > other.rows; });
    else
        std::sort(groups.begin(), groups.end(),
                  [](const auto& one, const auto& other) { return one.value < other.value; });

    m_values = new QListWidget(this);
    m_values->setObjectName(u"filterValues"_s);
    m_values->setAccessibleName(tr("Values of “%1”").arg(column.title));
    m_values->setUniformItemSizes(true);
    m_values->setMinimumWidth(charactersWide(*this, 16));
    const LedgerCondition* before = standing();
    for (const LedgerGroup& group : groups) {
        const bool isEmptyCell = group.value == kNoValue;
        const QString word =
            isWord && !isEmptyCell ? table.words(column.column).text(static_cast<int>(group.value)) : QString();
        const QString text = valueText(table, column, group.value);
        auto* item = new QListWidgetItem(tr("%1 (%2)", "a value and how many rows have it")
                                             .arg(text.isEmpty() ? tr("(empty)") : text)
                                             .arg(group.rows),
                                         m_values);
        item->setData(kValueRole, group.value);
        item->setData(kWordRole, word);
        const bool isOn = before && (isWord ? before->words.contains(word)
                                            : std::find(before->values.begin(), before->values.end(), group.value) !=
                                                  before->values.end());
        item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
    if (m_values->count() > kValuesWithoutSearch) {
        auto* search = new QLineEdit(this);
        search->setObjectName(u"filterValueSearch"_s);
        search->setAccessibleName(tr("Find a value"));
        search->setPlaceholderText(tr("Find a value"));
        connect(search, &QLineEdit::textChanged, this, &ColumnFilterPopup::narrowValues);
        connect(search, &QLineEdit::returnPressed, this, &ColumnFilterPopup::apply);
        layout.addWidget(search);
        search->setFocus();
    }
    layout.addWidget(m_values);
    m_read = [this, isWord](LedgerCondition& condition) {
        for (int i = 0; i < m_values->count(); ++i) {
            const QListWidgetItem* item = m_values->item(i);
            if (item->checkState() != Qt::Checked)
                continue;
            if (isWord)
                condition.words.append(item->data(kWordRole).toString());
            else
                condition.values.push_back(item->data(kValueRole).toLongLong());
        }
        return !condition.words.isEmpty() || !condition.values.empty();
    };
}

void ColumnFilterPopup::narrowValues(const QString& wanted)
{
    const LedgerSearch search(wanted);
    for (int i = 0; i < m_values->count(); ++i)
        m_values->item(i)->setHidden(!search.isEmpty() && search.hitsIn(m_values->item(i)->text()).empty());
}

void ColumnFilterPopup::addDays(QVBoxLayout& layout, const Clock& clock)
{
    const bool isInstant = m_model.table().column(m_condition.column).kind == ColumnKind::Instant;
    auto* from = new DateField(clock, this);
    from->setObjectName(u"filterFrom"_s);
    from->setAccessibleName(tr("From"));
    auto* to = new DateField(clock, this);
    to->setObjectName(u"filterTo"_s);
    to->setAccessibleName(tr("To"));
    const auto dayOf = [isInstant](qint64 value) {
        if (value == kNoValue || !isInstant)
            return dateOfCell(value);
        return QDateTime::fromMSecsSinceEpoch(value).date();
    };
    if (const LedgerCondition* before = standing()) {
        from->setDate(dayOf(before->from));
        to->setDate(dayOf(before->to));
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&From"), from);
    form->addRow(tr("&To"), to);
    layout.addLayout(form);
    auto* grid = new QGridLayout;
    int place = 0;
    for (const DaySpan& span : daySpans(clock.today())) {
        auto* choice = new QPushButton(span.title, this);
        connect(choice, &QPushButton::clicked, this, [this, from, to, span] {
            from->setDate(span.from);
            to->setDate(span.to);
            apply();
        });
        grid->addWidget(choice, place / 2, place % 2);
        ++place;
    }
    layout.addLayout(grid);
    connect(from, &QLineEdit::returnPressed, this, &ColumnFilterPopup::apply);
    connect(to, &QLineEdit::returnPressed, this, &ColumnFilterPopup::apply);
    from->setFocus();
    m_read = [from, to, isInstant](LedgerCondition& condition) {
        const auto cell = [isInstant](QDate day, QTime time) {
            return isInstant && day.isValid() ? QDateTime(day, time).toMSecsSinceEpoch() : cellOfDate(day);
        };
        condition.from = cell(from->date(), QTime(0, 0));
        condition.to = cell(to->date(), QTime(23, 59, 59, 999));
        return from->date().isValid() || to->date().isValid();
    };
}

void ColumnFilterPopup::addAmounts(QVBoxLayout& layout)
{
    auto* from = new MoneyField(this);
    from->setObjectName(u"filterFrom"_s);
    from->setAccessibleName(tr("From"));
    from->setSign(MoneyField::Sign::Any);
    auto* to = new MoneyField(this);
    to->setObjectName(u"filterTo"_s);
    to->setAccessibleName(tr("To"));
    to->setSign(MoneyField::Sign::Any);
    const auto fenOf = [](qint64 value) { return value == kNoValue ? std::optional<qint64>() : value; };
    if (const LedgerCondition* before = standing()) {
        from->setFen(fenOf(before->from));
        to->setFen(fenOf(before->to));
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&From"), from);
    form->addRow(tr("&To"), to);
    layout.addLayout(form);
    connect(from, &QLineEdit::returnPressed, this, &ColumnFilterPopup::apply);
    connect(to, &QLineEdit::returnPressed, this, &ColumnFilterPopup::apply);
    from->setFocus();
    m_read = [from, to](LedgerCondition& condition) {
        condition.from = from->fen().value_or(kNoValue);
        condition.to = to->fen().value_or(kNoValue);
        return from->fen().has_value() || to->fen().has_value();
    };
}

void ColumnFilterPopup::addPart(QVBoxLayout& layout)
{
    auto* part = new QLineEdit(this);
    part->setObjectName(u"filterPart"_s);
    part->setAccessibleName(tr("Contains"));
    part->setMinimumWidth(charactersWide(*this, 14));
    if (const LedgerCondition* before = standing())
        part->setText(before->contains);
    auto* form = new QFormLayout;
    form->addRow(tr("&Contains"), part);
    layout.addLayout(form);
    connect(part, &QLineEdit::returnPressed, this, &ColumnFilterPopup::apply);
    part->setFocus();
    m_read = [part](LedgerCondition& condition) {
        condition.contains = part->text().trimmed();
        return !condition.contains.isEmpty();
    };
}

void ColumnFilterPopup::addButtons(QVBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    auto* drop = new QPushButton(tr("&Remove Filter"), this);
    drop->setObjectName(u"removeFilterButton"_s);
    drop->setEnabled(standing() != nullptr);
    connect(drop, &QPushButton::clicked, this, &ColumnFilterPopup::clear);
    auto* use = new QPushButton(tr("&Apply"), this);
    use->setObjectName(u"applyFilterButton"_s);
    use->setDefault(true);
    connect(use, &QPushButton::clicked, this, &ColumnFilterPopup::apply);
    row->addWidget(drop);
    row->addStretch();
    row->addWidget(use);
    layout.addLayout(row);
}

void ColumnFilterPopup::apply()
{
    LedgerCondition condition;
    condition.column = m_condition.column;
    const bool isSet = m_read(condition);
    Q_EMIT chosen(condition, isSet);
    close();
}

void ColumnFilterPopup::clear()
{
    Q_EMIT chosen(m_condition, false);
    close();
}

} // namespace cdesk::ui
