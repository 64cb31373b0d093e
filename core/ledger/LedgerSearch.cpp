// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LedgerSearch.h"

#include "core/ledger/SearchText.h"

#include <algorithm>
#include <functional>

namespace cdesk {

namespace {

constexpr int kDigitsOfANumber = 4;
/// Longer ones are not typed by reading; the matcher takes up to 63 characters.
constexpr qsizetype kLongestReading = 40;

bool mayBeReading(const QString& term)
{
    return term.size() <= kLongestReading &&
           std::any_of(term.cbegin(), term.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// By word number of a Word column: is the word found by its reading?
std::vector<quint8> wordsRead(const WordList& words, const PinyinQuery& reading)
{
    std::vector<quint8> found(static_cast<size_t>(words.size()));
    for (int word = 0; word < words.size(); ++word)
        found[static_cast<size_t>(word)] = reading.positionsIn(words.at(word).text).has_value();
    return found;
}

/// The Word columns that are searched by their reading.
struct ReadWords {
    ChunkLayout::Place place;
    std::vector<quint8> found;
};
std::vector<ReadWords> readWords(const LedgerTable& table, const PinyinQuery& reading)
{
    std::vector<ReadWords> columns;
    for (int column = 0; column < static_cast<int>(table.columns().size()); ++column) {
        const LedgerColumn& shape = table.column(column);
        if (shape.kind == ColumnKind::Word && shape.isSearched && shape.order == TextOrder::Pinyin)
            columns.push_back(
                {table.shape().layout.places[static_cast<size_t>(column)], wordsRead(table.words(column), reading)});
    }
    return columns;
}

void markRowsRead(const LedgerChunk& chunk, const PinyinQuery& reading, const std::vector<ReadWords>& words,
                  quint8* found)
{
    for (const PinyinIndex& index : chunk.readings()) {
        for (const quint32 row : index.find(reading))
            found[row] = 1;
    }
    for (const ReadWords& column : words) {
        const qint32* cells = chunk.narrow(column.place.index);
        for (int row = 0; row < chunk.size(); ++row)
            found[row] |= cells[row] == LedgerChunk::kNarrowNone ? 0 : column.found[static_cast<size_t>(cells[row])];
    }
}

/// Marks the rows of one chunk whose folded texts hold @p term.
void markRowsWith(const LedgerChunk& chunk, const std::string& term, quint8* found)
{
    const std::string_view all = chunk.searched();
    const std::boyer_moore_horspool_searcher searcher(term.begin(), term.end());
    auto from = all.begin();
    while (true) {
        from = std::search(from, all.end(), searcher);
        if (from == all.end())
            return;
        const int row = chunk.rowAtSearched(static_cast<size_t>(from - all.begin()));
        found[row] = 1;
        // One hit a row is enough: go on behind the row.
        const std::string_view own = chunk.searchedOf(row);
        from = all.begin() + (own.data() + own.size() - all.data());
    }
}

} // namespace

LedgerSearch::LedgerSearch(QStringView typed)
{
    for (const QStringView word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const QString folded = foldForSearch(word);
        if (!folded.isEmpty())
            m_terms.push_back({folded, mayBeReading(folded) ? std::optional(PinyinQuery(folded)) : std::nullopt});
    }
    m_number = foldNumber(typed);
    const auto digits = std::count_if(m_number.cbegin(), m_number.cend(), [](QChar c) { return c.isDigit(); });
    if (digits < kDigitsOfANumber)
        m_number.clear();
}

void LedgerSearch::narrow(const LedgerTable& table, RowMask& mask) const
{
    if (isEmpty())
        return;
    const RowMask before = mask;
    for (const Term& term : m_terms)
        narrowToTerm(table, term, mask);
    if (!m_number.isEmpty() && std::find(mask.begin(), mask.end(), 1) == mask.end()) {
        mask = before;
        narrowToSlips(table, mask);
    }
}

void LedgerSearch::narrowToTerm(const LedgerTable& table, const Term& term, RowMask& mask)
{
    const std::string bytes = term.folded.toStdString();
    const auto words = term.reading ? readWords(table, *term.reading) : std::vector<ReadWords>();
    quint8* stays = mask.data();
    for (const auto& chunk : table.chunks()) {
        quint8 found[LedgerChunk::kRows] = {};
        markRowsWith(*chunk, bytes, found);
        if (term.reading)
            markRowsRead(*chunk, *term.reading, words, found);
        for (int row = 0; row < chunk->size(); ++row)
            *stays++ &= found[row];
    }
}

void LedgerSearch::narrowToSlips(const LedgerTable& table, RowMask& mask) const
{
    std::vector<int> columns;
    for (int column = 0; column < static_cast<int>(table.columns().size()); ++column) {
        if (table.column(column).isNumber)
            columns.push_back(column);
    }
    for (int row = 0; row < table.places(); ++row) {
        quint8& stays = mask[static_cast<size_t>(row)];
        stays = stays && std::any_of(columns.begin(), columns.end(), [&](int column) {
                    return isOneSlipAway(m_number, foldNumber(table.text(row, column)));
                });
    }
}

std::vector<HitRange> LedgerSearch::hitsIn(QStringView shown) const
{
    const FoldedText folded = foldWithOrigin(shown);
    std::vector<bool> isHit(static_cast<size_t>(shown.size()));
    for (const Term& term : m_terms) {
        bool isThere = false;
        for (qsizetype at = folded.text.indexOf(term.folded); at >= 0; at = folded.text.indexOf(term.folded, at + 1)) {
            const int first = folded.origin[static_cast<size_t>(at)];
            const int last = folded.origin[static_cast<size_t>(at + term.folded.size() - 1)];
            std::fill(isHit.begin() + first, isHit.begin() + last + 1, true);
            isThere = true;
        }
        if (isThere || !term.reading)
            continue;
        for (const int position : term.reading->positionsIn(shown).value_or(std::vector<int>()))
            isHit[static_cast<size_t>(position)] = true;
    }
    std::vector<HitRange> ranges;
    for (int i = 0; i < static_cast<int>(isHit.size()); ++i) {
        if (!isHit[static_cast<size_t>(i)])
            continue;
        if (!ranges.empty() && ranges.back().start + ranges.back().length == i)
            ++ranges.back().length;
        else
            ranges.push_back({i, 1});
    }
    return ranges;
}

} // namespace cdesk
