// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/report/ReportSpec.h"

namespace cdesk {

enum class BandKind : quint8 { Group, Row, Subtotal, Total };

/// One line of the report's grid, without its content: enough to decide where pages begin.
struct Band {
    BandKind kind = BandKind::Row;
    quint8 level = 0; ///< of Group and Subtotal, 0 outermost
    quint8 lines = 1; ///< of text, in Row
};

/// Rows of a report turned into the sequence of group headings, rows, subtotals and the total.
class ReportBands {
public:
    explicit ReportBands(const ReportSpec& spec);

    /// Goes to the next band; false at the end.
    /// @errors money.overflow when a sum leaves 64 bits
    Result<bool> next();

    BandKind kind() const { return m_kind; }
    int level() const { return m_level; }
    const ReportRow& row() const { return m_row; }   ///< of a Row
    const QString& label() const { return m_label; } ///< of Group and Subtotal
    qint64 count() const { return m_shown.count; }   ///< rows below a Subtotal or the Total
    qint64 sum(size_t column) const { return m_shown.sums[column]; }
    /// Labels of the groups that the coming or present row stands in.
    const QStringList& openGroups() const { return m_open; }

private:
    struct Sums {
        qint64 count = 0;
        std::vector<qint64> sums;
    };
    bool fetch();
    Result<void> addRow();
    void show(BandKind kind, int level);

    const ReportSpec& m_spec;
    ReportRows m_rows;
    ReportRow m_pending;
    bool m_hasPending = false;
    bool m_totalShown = false;
    QStringList m_open;       ///< labels of the open groups
    std::vector<Sums> m_sums; ///< by level, the total last
    ReportRow m_row;
    BandKind m_kind = BandKind::Row;
    int m_level = 0;
    QString m_label;
    Sums m_shown;
};

/// Where each page begins, as index into @p bands. A group's heading stays with its first row, a subtotal and the total
/// with the row above them.
/// @param firstRoom  room for bands on the first page that has any
/// @param room       room on the others, before the headings of continued groups are taken off
/// @param heightOf   height of a band
/// @param groupHeight height of one repeated group heading
std::vector<size_t> pageStarts(const std::vector<Band>& bands, double firstRoom, double room,
                               const std::function<double(const Band&)>& heightOf, double groupHeight);

} // namespace cdesk
