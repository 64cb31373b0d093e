// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/CellText.h"

#include "core/base/Money.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

Money moneyOf(qint64 minorUnits, const QString& currency)
{
    return Money::minor(minorUnits, currencyFromCode(currency).value_or(Currency::CNY));
}

QString currencyOf(const LedgerTable& table, int row, int column)
{
    const int currencyColumn = table.column(column).currencyColumn;
    return currencyColumn < 0 ? QString() : table.text(row, currencyColumn);
}

QString textOf(ColumnKind kind, const CellValue& value)
{
    if (kind == ColumnKind::Text || kind == ColumnKind::Word)
        return value.text;
    if (value.number == kNoValue)
        return {};
    if (kind == ColumnKind::Date)
        return dateOfCell(value.number).toString(Qt::ISODate);
    if (kind == ColumnKind::Instant)
        return QDateTime::fromMSecsSinceEpoch(value.number).toString(u"yyyy-MM-dd HH:mm");
    return QString::number(value.number);
}

QString shownText(ColumnKind kind, const ListColumn& column, const CellValue& value)
{
    if (column.chip)
        return column.chip(value).word;
    return column.word ? column.word(value) : textOf(kind, value);
}

bool startsAFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@＝＋－＠"_s.contains(text.front());
}

} // namespace

CellValue cellValue(const LedgerTable& table, int row, int column)
{
    const ColumnKind kind = table.column(column).kind;
    if (kind == ColumnKind::Text)
        return {.text = table.text(row, column)};
    const qint64 number = table.value(row, column);
    return {.text = kind == ColumnKind::Word ? table.text(row, column) : QString(), .number = number};
}

QString amountText(qint64 minorUnits, const QString& currency)
{
    const Money money = moneyOf(minorUnits, currency);
    const QString figures = formatMoney(money);
    return money.currency() == Currency::CNY ? figures : QString(currencyCode(money.currency()) % u' ' % figures);
}

QString sumsText(const std::map<QString, qint64>& sums)
{
    QStringList parts;
    for (const auto& [currency, sum] : sums) {
        if (currency == u"CNY")
            parts.prepend(amountText(sum, currency));
        else
            parts.append(amountText(sum, currency));
    }
    return parts.join(u" + ");
}

QString cellText(const LedgerTable& table, int row, const ListColumn& column)
{
    const ColumnKind kind = table.column(column.column).kind;
    if (kind == ColumnKind::Money) {
        const qint64 amount = table.value(row, column.column);
        if (amount == kNoValue)
            return table.withholdsAmounts() ? u"—"_s : QString();
        return amountText(amount, currencyOf(table, row, column.column));
    }
    return shownText(kind, column, cellValue(table, row, column.column));
}

QString cellTextForCopy(const LedgerTable& table, int row, const ListColumn& column)
{
    const ColumnKind kind = table.column(column.column).kind;
    if (kind == ColumnKind::Money) {
        const qint64 amount = table.value(row, column.column);
        return amount == kNoValue ? QString()
                                  : formatMoneyPlain(moneyOf(amount, currencyOf(table, row, column.column)));
    }
    const QString text = cellText(table, row, column).simplified(); // no tab or line break may tear the table
    return startsAFormula(text) ? QString(u'\'' % text) : text;
}

QString valueText(const LedgerTable& table, const ListColumn& column, qint64 value)
{
    const ColumnKind kind = table.column(column.column).kind;
    const bool isWord = kind == ColumnKind::Word && value != kNoValue;
    return shownText(
        kind, column,
        {.text = isWord ? table.words(column.column).text(static_cast<int>(value)) : QString(), .number = value});
}

} // namespace cdesk::ui
