// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"
#include "core/base/FigureText.h"
#include "core/checks/Rules.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// A table of line items: where its columns begin on the grid.
struct LineColumns {
    int quantity = -1;
    int price = -1;
    int amount = -1;
};

QString textOf(const TableCell& cell)
{
    QString text;
    for (const Block& block : cell.blocks)
        if (const Paragraph* paragraph = block.paragraph())
            text += paragraph->plainText();
    return toHalfWidth(text).simplified();
}

/// The text of the cell that covers a grid column.
QString textAt(const TableRow& row, int column)
{
    int at = row.columnsBefore;
    for (const TableCell& cell : row.cells) {
        if (column >= at && column < at + cell.columns)
            return textOf(cell);
        at += cell.columns;
    }
    return {};
}

std::optional<LineColumns> columnsOf(const TableRow& heading)
{
    LineColumns columns;
    int at = heading.columnsBefore;
    for (const TableCell& cell : heading.cells) {
        const QString title = textOf(cell).remove(u' ');
        if (title.startsWith(u"数量"_s))
            columns.quantity = at;
        else if (title.startsWith(u"单价"_s) || title.startsWith(u"含税单价"_s))
            columns.price = at;
        else if (title.startsWith(u"金额"_s) || title.startsWith(u"总价"_s) || title.startsWith(u"小计"_s) ||
                 title.startsWith(u"合价"_s) || title.startsWith(u"含税金额"_s) || title.startsWith(u"价税合计"_s))
            columns.amount = at;
        at += cell.columns;
    }
    if (columns.quantity < 0 || columns.price < 0 || columns.amount < 0)
        return std::nullopt;
    return columns;
}

std::optional<Money> moneyIn(const QString& text)
{
    const auto money = text.isEmpty() ? Result<Money>(Money::fen(0)) : parseMoney(text);
    return money && !text.isEmpty() ? std::optional(*money) : std::nullopt;
}

/// The sentence that is exactly this cell, to point at; null when there is none.
const Sentence* sentenceOf(const CheckRun& run, const QString& text)
{
    for (const Sentence& sentence : run.text().sentences())
        if (sentence.text.simplified() == text)
            return &sentence;
    return nullptr;
}

void report(CheckRun& run, const QString& code, const QString& cell, Money written, Money right)
{
    const QString detail = u"%1 ≠ %2"_s.arg(formatMoney(written), formatMoney(right));
    if (const Sentence* place = sentenceOf(run, cell))
        run.find(CheckRule::LineSums, code, detail, *place);
    else
        run.find(CheckRule::LineSums, code, detail);
}

bool isSumRow(const TableRow& row)
{
    for (const TableCell& cell : row.cells) {
        const QString text = textOf(cell).remove(u' ');
        if (text.startsWith(u"合计"_s) || text.startsWith(u"总计"_s))
            return true;
    }
    return false;
}

void checkTable(CheckRun& run, const FlowTable& table)
{
    std::optional<LineColumns> columns;
    qint64 sum = 0;
    for (const TableRow& row : table.rows) {
        if (!columns) {
            columns = columnsOf(row);
            continue;
        }
        const QString cell = textAt(row, columns->amount);
        const auto amount = moneyIn(cell);
        if (isSumRow(row)) {
            if (amount && amount->minorUnits() != sum)
                report(run, u"check.sum_wrong"_s, cell, *amount, Money::fen(sum));
            return;
        }
        if (!amount)
            continue;
        sum += amount->minorUnits();
        const auto quantity = parseDecimal(textAt(row, columns->quantity));
        const auto price = parseDecimal(textAt(row, columns->price));
        if (!quantity || !price)
            continue;
        const auto right = lineAmount(*quantity, *price, Currency::CNY);
        if (right && *right != *amount)
            report(run, u"check.line_wrong"_s, cell, *amount, *right);
    }
}

} // namespace

void checkLineSums(CheckRun& run, const FlowDoc& document)
{
    if (!run.isOn(CheckRule::LineSums))
        return;
    for (const FlowSection& section : document.sections)
        for (const Block& block : section.blocks)
            if (const FlowTable* table = block.table())
                checkTable(run, *table);
}

} // namespace cdesk
