// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/LineModel.h"

#include "core/contracts/drafting/ContractMergeData.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kUsualRatePpm = 130'000; ///< 13 %, the general rate of 增值税法 第十条

ContractLine newLine(const std::vector<ContractLine>& before)
{
    ContractLine line;
    line.quantity = Decimal::millionths(Decimal::kOne);
    line.taxRatePpm = before.empty() ? kUsualRatePpm : before.back().taxRatePpm;
    line.unit = before.empty() ? QString() : before.back().unit;
    return line;
}

} // namespace

void LineModel::setLines(std::vector<ContractLine> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT linesChanged();
}

void LineModel::removeLines(std::vector<int> rows)
{
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows) {
        if (row >= static_cast<int>(m_lines.size()))
            continue; // the empty row stays
        beginRemoveRows({}, row, row);
        m_lines.erase(m_lines.begin() + row);
        endRemoveRows();
    }
    Q_EMIT linesChanged();
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int LineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LineModel::text(const ContractLine& line, int column) const
{
    switch (column) {
    case Product:
        return line.product;
    case Specification:
        return line.specification;
    case Unit:
        return line.unit;
    case Quantity:
        return formatDecimal(line.quantity);
    case UnitPrice:
        return formatDecimal(line.unitPrice, 2);
    case TaxRate:
        return formatTaxRate(line.taxRatePpm);
    case Amount:
        return formatMoney(line.amount);
    default:
        return {};
    }
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() >= Quantity)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto row = static_cast<size_t>(index.row());
    return row < m_lines.size() ? text(m_lines[row], index.column()) : QString();
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < static_cast<int>(m_lines.size()) ? QString::number(section + 1) : u"+"_s;
    switch (section) {
    case Product:
        return tr("Product");
    case Specification:
        return tr("Specification");
    case Unit:
        return tr("Unit");
    case Quantity:
        return tr("Quantity");
    case UnitPrice:
        return tr("Unit price");
    case TaxRate:
        return tr("Tax rate");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

Qt::ItemFlags LineModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Amount ? flags : flags | Qt::ItemIsEditable;
}

bool LineModel::write(int row, int column, const QString& typed)
{
    const bool isNew = row >= static_cast<int>(m_lines.size());
    ContractLine line = isNew ? newLine(m_lines) : m_lines[static_cast<size_t>(row)];
    const QString text = typed.trimmed();
    if (column == Product) {
        line.product = text;
    } else if (column == Specification) {
        line.specification = text;
    } else if (column == Unit) {
        line.unit = text;
    } else if (column == TaxRate) {
        const auto rate = parseTaxRate(text);
        if (!rate)
            return false;
        line.taxRatePpm = *rate;
    } else if (column == Quantity || column == UnitPrice) {
        const auto number = parseDecimal(text);
        if (!number)
            return false;
        (column == Quantity ? line.quantity : line.unitPrice) = *number;
    } else {
        return false;
    }
    const auto amount = lineAmount(line.quantity, line.unitPrice, Currency::CNY);
    if (!amount)
        return false;
    line.amount = *amount;
    if (isNew) {
        beginInsertRows({}, row + 1, row + 1); // the row typed into becomes the line, a new empty one follows it
        m_lines.push_back(line);
        endInsertRows();
    } else {
        m_lines[static_cast<size_t>(row)] = line;
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

bool LineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    if (!write(index.row(), index.column(), value.toString()))
        return false;
    Q_EMIT linesChanged();
    return true;
}

int LineModel::paste(const QString& text, int row, int column)
{
    int unreadable = 0;
    for (const QString& line : text.split(u'\n')) {
        const QString trimmed = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (trimmed.isEmpty())
            continue;
        const QStringList cells = trimmed.split(u'\t');
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const int to = column + static_cast<int>(i);
            if (to < Amount && !cells[i].trimmed().isEmpty() && !write(row, to, cells[i]))
                ++unreadable;
        }
        ++row;
    }
    Q_EMIT linesChanged();
    return unreadable;
}

} // namespace cdesk::ui
