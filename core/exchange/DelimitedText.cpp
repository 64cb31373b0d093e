// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DelimitedText.h"

#include "core/exchange/Sinks.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Walks over separated values record by record.
class Records {
public:
    Records(QStringView text, QChar delimiter) : m_text{text}, m_delimiter{delimiter} {}

    bool atEnd() const { return m_at >= m_text.size(); }
    bool quoteIsOpen() const { return m_quoteIsOpen; }
    /// Some cell had a quote where no writer of such files puts one: with another delimiter it may stand well.
    bool isTorn() const { return m_isTorn; }

    /// Calls @p take for each cell of the next record; false when @p take refused one.
    template <class Take>
    bool next(Take take)
    {
        for (;;) {
            const bool more = readCell();
            if (!take(QStringView(m_cell)))
                return false;
            if (!more)
                return true;
        }
    }

private:
    bool readCell();
    void readQuoted();
    bool atLineEnd() const { return atEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    QString m_cell;
    bool m_quoteIsOpen = false;
    bool m_isTorn = false;
};

/// Reads one cell into m_cell; true when another one follows in the same record.
bool Records::readCell()
{
    m_cell.resize(0);
    qsizetype start = m_at;
    while (start < m_text.size() && m_text[start] == u' ')
        ++start; // blanks before an opening quote
    const bool isQuoted = start < m_text.size() && m_text[start] == u'"';
    if (isQuoted) {
        m_at = start;
        readQuoted();
    }
    const qsizetype from = m_at;
    while (!atLineEnd() && m_text[m_at] != m_delimiter)
        ++m_at;
    const QStringView plain = m_text.mid(from, m_at - from);
    m_isTorn |= isQuoted ? !plain.trimmed().isEmpty() : plain.contains(u'"') && !plain.startsWith(u"=\"");
    m_cell.append(plain);
    if (!atEnd() && m_text[m_at] == m_delimiter) {
        ++m_at;
        return true;
    }
    if (!atEnd() && m_text[m_at] == u'\r')
        ++m_at; // old Macintosh files end their lines with it alone
    if (!atEnd() && m_text[m_at] == u'\n')
        ++m_at;
    return false;
}

void Records::readQuoted()
{
    for (++m_at; !atEnd(); ++m_at) {
        if (m_text[m_at] != u'"') {
            m_cell.append(m_text[m_at]);
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            m_cell.append(u'"');
            ++m_at;
        } else {
            ++m_at;
            return;
        }
    }
    m_quoteIsOpen = true;
}

/// `="00123"` is how exporters keep a spreadsheet from turning a code into a number.
QStringView withoutTextFormula(QStringView cell)
{
    const QStringView text = cell.trimmed();
    if (text.size() >= 3 && text.startsWith(u"=\"") && text.endsWith(u'"') && text.mid(2).count(u'"') == 1)
        return text.mid(2, text.size() - 3);
    return withoutGuard(text);
}

} // namespace

QChar sniffDelimiter(QStringView text)
{
    constexpr int kRecordsLookedAt = 200;
    struct Score {
        bool isWhole = false; ///< every quote stands where it may
        int records = 0;      ///< that agree on their cell count
        int cells = 0;
        auto operator<=>(const Score&) const = default;
    };
    QChar best = u',';
    Score bestScore;
    for (const QChar delimiter : {QChar(u','), QChar(u'\t'), QChar(u';')}) {
        std::map<int, int> recordsByCells;
        Records records(text.left(1 << 20), delimiter);
        for (int i = 0; i < kRecordsLookedAt && !records.atEnd(); ++i) {
            int cells = 0;
            records.next([&](QStringView) { return ++cells > 0; });
            if (cells > 1)
                ++recordsByCells[cells];
        }
        for (const auto& [cells, count] : recordsByCells) {
            if (const Score score{!records.isTorn(), count, cells}; score > bestScore) {
                bestScore = score;
                best = delimiter;
            }
        }
    }
    return best;
}

Result<Table> parseDelimited(QStringView text, QChar delimiter)
{
    Table table;
    Records records(text, delimiter);
    for (int fileRow = 1; !records.atEnd(); ++fileRow) {
        table.beginRow(fileRow);
        if (!records.next([&](QStringView cell) { return table.append(withoutTextFormula(cell), CellKind::Text); }))
            return invalid(u"table.too_large"_s, {}, QString::number(fileRow));
        if (records.quoteIsOpen())
            return invalid(u"table.quote_open"_s, {}, QString::number(fileRow));
    }
    table.finish();
    return table;
}

} // namespace cdesk
