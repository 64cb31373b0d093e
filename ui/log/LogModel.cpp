// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogModel.h"

#include "ui/log/LogWords.h"

#include <QDateTime>

#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

void LogModel::setEntries(std::vector<AuditEntry> entries, bool isAll)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_isAll = isAll;
    m_isAsking = false;
    endResetModel();
}

void LogModel::append(std::vector<AuditEntry> entries, bool isAll)
{
    m_isAsking = false;
    m_isAll = isAll;
    if (entries.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    std::move(entries.begin(), entries.end(), std::back_inserter(m_entries));
    endInsertRows();
}

void LogModel::prepend(std::vector<AuditEntry> entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.begin(), std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const AuditEntry& entry = at(index.row());
    switch (index.column()) {
    case Number:
        return QString::number(entry.seq);
    case Time:
        return QDateTime::fromMSecsSinceEpoch(entry.atUtcMs).toString(u"yyyy-MM-dd HH:mm"_s);
    case Who:
        return LogWords::who(entry);
    case What:
        return LogWords::sentence(entry);
    case Changed:
        return LogWords::changesLine(entry);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Time:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Changed:
        return tr("Before → after");
    default:
        return {};
    }
}

bool LogModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isAll && !m_isAsking && !m_entries.empty();
}

void LogModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT moreWanted(m_entries.back().seq);
}

} // namespace cdesk::ui
