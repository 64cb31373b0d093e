// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report/ReportBands.h"

#include <QtNumeric>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

ReportBands::ReportBands(const ReportSpec& spec) : m_spec{spec}, m_rows{spec.openRows()}
{
    const Sums none{0, std::vector<qint64>(spec.columns.size(), 0)};
    m_sums.assign(static_cast<size_t>(spec.groupLevels) + 1, none);
    m_hasPending = fetch();
}

bool ReportBands::fetch()
{
    m_pending.cells.clear();
    m_pending.groups.clear();
    if (!m_rows(m_pending))
        return false;
    m_pending.cells.resize(m_spec.columns.size());
    return true;
}

/// Adds the row in hand to the sums of its groups and of the whole.
Result<void> ReportBands::addRow()
{
    for (Sums& level : m_sums) {
        ++level.count;
        for (size_t column = 0; column < m_spec.columns.size(); ++column) {
            const auto* value = std::get_if<qint64>(&m_row.cells[column]);
            if (value && m_spec.columns[column].isSummed &&
                qAddOverflow(level.sums[column], *value, &level.sums[column]))
                return invalid(u"money.overflow"_s, m_spec.columns[column].heading);
        }
    }
    return {};
}

void ReportBands::show(BandKind kind, int level)
{
    m_kind = kind;
    m_level = level;
    m_label = level < m_open.size() ? m_open[level] : QString();
}

Result<bool> ReportBands::next()
{
    // How many of the open groups the coming row shares; at the end none.
    qsizetype shared = 0;
    while (m_hasPending && shared < m_open.size() && m_open[shared] == m_pending.groups.value(shared))
        ++shared;
    if (m_open.size() > shared && m_sums[static_cast<size_t>(m_open.size()) - 1].count > 0) {
        const auto level = static_cast<int>(m_open.size()) - 1;
        show(BandKind::Subtotal, level);
        Sums& closing = m_sums[static_cast<size_t>(level)];
        m_shown = closing;
        closing = {0, std::vector<qint64>(m_spec.columns.size(), 0)};
        m_open.removeLast();
        return m_spec.words.subtotal.isEmpty() ? next() : true;
    }
    if (!m_hasPending) {
        if (m_totalShown || m_spec.words.total.isEmpty())
            return false;
        m_totalShown = true;
        show(BandKind::Total, 0);
        m_shown = m_sums.back();
        return true;
    }
    if (m_open.size() < m_spec.groupLevels) {
        m_open.append(m_pending.groups.value(m_open.size()));
        show(BandKind::Group, static_cast<int>(m_open.size()) - 1);
        return true;
    }
    std::swap(m_row, m_pending);
    m_hasPending = fetch();
    show(BandKind::Row, 0);
    if (const auto added = addRow(); !added)
        return passOn(added);
    return true;
}

std::vector<size_t> pageStarts(const std::vector<Band>& bands, double firstRoom, double room,
                               const std::function<double(const Band&)>& heightOf, double groupHeight)
{
    const auto staysWithNext = [&](size_t at) {
        return bands[at].kind == BandKind::Group || bands[at + 1].kind == BandKind::Subtotal ||
               bands[at + 1].kind == BandKind::Total;
    };
    std::vector<size_t> starts{0};
    double left = firstRoom;
    int open = 0;                   // groups open in front of the band looked at
    std::vector<quint8> openBefore; // by band of the page in hand
    for (size_t at = 0; at < bands.size(); ++at) {
        const double height = heightOf(bands[at]);
        if (height > left && at > starts.back()) {
            size_t start = at;
            while (start > starts.back() && staysWithNext(start - 1))
                --start;
            if (start == starts.back())
                start = at; // all of the page would have to move: then nothing does
            open = openBefore.size() > start - starts.back() ? openBefore[start - starts.back()] : open;
            starts.push_back(start);
            openBefore.clear();
            // Groups that go on are named again; one that begins or ends here is not.
            const int repeated = bands[start].kind == BandKind::Row     ? open
                                 : bands[start].kind == BandKind::Group ? bands[start].level
                                                                        : 0;
            left = room - repeated * groupHeight;
            at = start;
        }
        openBefore.push_back(static_cast<quint8>(open));
        left -= heightOf(bands[at]);
        if (bands[at].kind == BandKind::Group)
            open = bands[at].level + 1;
        else if (bands[at].kind == BandKind::Subtotal)
            open = bands[at].level;
    }
    return starts;
}

} // namespace cdesk
