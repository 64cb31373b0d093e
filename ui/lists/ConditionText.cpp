// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ConditionText.h"

#include "ui/lists/CellText.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr qsizetype kNamedValues = 3;

struct ConditionWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::ConditionWords)
};

QString orEmpty(const QString& text)
{
    return text.isEmpty() ? ConditionWords::tr("(empty)") : text;
}

QString end(const LedgerTable& table, const ListColumn& column, qint64 value)
{
    if (table.column(column.column).kind == ColumnKind::Money)
        return amountText(value, {});
    if (table.column(column.column).kind == ColumnKind::Instant)
        return valueText(table, column, value).left(10);
    return valueText(table, column, value);
}

QString spanText(const LedgerTable& table, const ListColumn& column, const LedgerCondition& condition)
{
    const bool hasFrom = condition.from != kNoValue;
    const bool hasTo = condition.to != kNoValue;
    if (hasFrom && hasTo)
        return end(table, column, condition.from) % u" – "_s % end(table, column, condition.to);
    if (hasFrom)
        return ConditionWords::tr("from %1").arg(end(table, column, condition.from));
    if (hasTo)
        return ConditionWords::tr("up to %1").arg(end(table, column, condition.to));
    return ConditionWords::tr("not empty");
}

QString wordText(const LedgerTable& table, const ListColumn& column, const QString& word)
{
    if (const auto number = table.wordNumber(column.column, word))
        return orEmpty(valueText(table, column, *number));
    const CellValue value{.text = word};
    return orEmpty(column.chip ? column.chip(value).word : column.word ? column.word(value) : word);
}

} // namespace

QString conditionText(const ListModel& model, const LedgerCondition& condition)
{
    const int section = model.sectionOfLedger(condition.column);
    if (section < 0)
        return ConditionWords::tr("Other filter");
    const ListColumn& column = model.column(section);
    if (!condition.contains.isEmpty())
        return ConditionWords::tr("%1 contains “%2”").arg(column.title, condition.contains);
    QStringList values;
    for (const QString& word : condition.words)
        values.append(wordText(model.table(), column, word));
    for (const qint64 value : condition.values)
        values.append(orEmpty(valueText(model.table(), column, value)));
    if (values.isEmpty())
        return ConditionWords::tr("%1: %2").arg(column.title, spanText(model.table(), column, condition));
    if (values.size() > kNamedValues)
        return ConditionWords::tr("%1: %2 and %3 more")
            .arg(column.title, values.mid(0, kNamedValues).join(ConditionWords::tr(", ")),
                 QString::number(values.size() - kNamedValues));
    return ConditionWords::tr("%1: %2").arg(column.title, values.join(ConditionWords::tr(", ")));
}

} // namespace cdesk::ui
