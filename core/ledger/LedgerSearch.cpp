// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LedgerSearch.h"

#include "core/ledger/SearchText.h"

#include <algorithm>
#include <array>
#include <cstring>
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

/// The words of a column that were found, by number.
struct FoundWords {
    ChunkLayout::Place place;
    std::vector<quint8> found;
};

void markRowsRead(const LedgerChunk& chunk, const PinyinQuery& reading, quint8* found)
{
    for (const PinyinIndex& index : chunk.readings()) {
        for (const quint32 row : index.find(reading))
            found[row] = 1;
    }
}

void markRowsOf(const LedgerChunk& chunk, const std::vector<FoundWords>& words, quint8* found)
{
    for (const FoundWords& column : words) {
        const qint32* cells = chunk.narrow(column.place.index);
        for (int row = 0; row < chunk.size(); ++row)
            found[row] |= cells[row] == LedgerChunk::kNarrowNone ? 0 : column.found[static_cast<size_t>(cells[row])];
    }
}

/// Finds a text in folded texts by its rarest byte: every Chinese character begins with one of six bytes, so looking
/// for the first byte would stop at each of them.
class ByteSearch {
public:
    /// @p sample of what will be searched.
    ByteSearch(std::string wanted, std::string_view sample) : m_wanted{std::move(wanted)}
    {
        constexpr size_t kEnough = 4096;
        std::array<int, 256> counts{};
        for (const char byte : sample.substr(0, kEnough))
            ++counts[static_cast<quint8>(byte)];
        const auto rarest = std::min_element(m_wanted.begin(), m_wanted.end(), [&](char one, char other) {
            return counts[static_cast<quint8>(one)] < counts[static_cast<quint8>(other)];
        });
        m_rarest = static_cast<size_t>(rarest - m_wanted.begin());
    }

    /// Place of the first hit that begins at @p from or later; npos when there is none.
    size_t find(std::string_view in, size_t from) const
    {
        while (from + m_wanted.size() <= in.size()) {
            const char* begin = in.data() + from + m_rarest;
            const size_t left = in.size() - m_wanted.size() - from + 1;
            const auto* hit = static_cast<const char*>(std::memchr(begin, m_wanted[m_rarest], left));
            if (!hit)
                break;
            from += static_cast<size_t>(hit - begin);
            if (std::memcmp(in.data() + from, m_wanted.data(), m_wanted.size()) == 0)
                return from;
            ++from;
        }
        return std::string_view::npos;
    }

private:
    std::string m_wanted;
    size_t m_rarest = 0;
};

/// In every Word column that is searched: a text that many rows share is looked at once.
std::vector<FoundWords> foundWords(const LedgerTable& table, const ByteSearch& search,
                                   const std::optional<PinyinQuery>& reading)
{
    std::vector<FoundWords> columns;
    for (int column = 0; column < static_cast<int>(table.columns().size()); ++column) {
        const LedgerColumn& shape = table.column(column);
        if (shape.kind != ColumnKind::Word || !shape.isSearched)
            continue;
        const WordList& words = table.words(column);
        auto found =
            words.foundWhere([&](std::string_view word) { return search.find(word, 0) != std::string_view::npos; });
        if (reading && shape.order == TextOrder::Pinyin)
            std::ranges::transform(found, words.found(*reading), found.begin(), std::bit_or<quint8>());
        columns.push_back({table.shape().layout.places[static_cast<size_t>(column)], std::move(found)});
    }
    return columns;
}

/// Marks the rows of one chunk whose folded texts hold what is searched.
void markRowsWith(const LedgerChunk& chunk, const ByteSearch& search, quint8* found)
{
    const std::string_view all = chunk.searched();
    int row = 0;
    for (size_t at = search.find(all, 0); at != std::string_view::npos; at = search.find(all, chunk.searchedEnd(row))) {
        while (chunk.searchedEnd(row) <= at)
            ++row;
        found[row] = 1; // one hit a row is enough: the search goes on behind it
    }
}

/// The letters and digits of a folded ASCII text, one after the other.
class Letters {
public:
    explicit Letters(std::string_view text) : m_left{text} { skip(); }
    /// NUL at the end.
    char first() const { return m_left.empty() ? '\0' : m_left.front(); }
    Letters rest() const { return m_left.empty() ? *this : Letters(m_left.substr(1)); }
    friend bool operator==(Letters one, Letters other)
    {
        for (; one.first() == other.first(); one = one.rest(), other = other.rest()) {
            if (one.first() == '\0')
                return true;
        }
        return false;
    }

private:
    void skip()
    {
        while (!m_left.empty() && !(m_left.front() >= '0' && m_left.front() <= '9') &&
               !(m_left.front() >= 'a' && m_left.front() <= 'z'))
            m_left.remove_prefix(1);
    }
    std::string_view m_left;
};

/// isOneSlipAway() without a text made for each of a hundred thousand numbers.
bool isSlipOf(Letters typed, Letters stored)
{
    while (typed.first() != '\0' && typed.first() == stored.first()) {
        typed = typed.rest();
        stored = stored.rest();
    }
    const Letters typedOn = typed.rest();
    const Letters storedOn = stored.rest();
    if (typedOn == storedOn || typed == storedOn || typedOn == stored)
        return true;
    return typed.first() == storedOn.first() && typedOn.first() == stored.first() && typedOn.rest() == storedOn.rest();
}

/// What was typed for a number, ready to be compared with many.
class SlipSearch {
public:
    explicit SlipSearch(const QString& typed) : m_typed{typed}, m_bytes{typed.toStdString()} {}

    bool finds(std::string_view folded) const
    {
        if (folded.size() + 1 < static_cast<size_t>(m_typed.size())) // even with its separators it has too few letters
            return false;
        const auto isAscii = [](std::string_view text) {
            return std::all_of(text.begin(), text.end(), [](char byte) { return byte > 0; });
        };
        if (isAscii(m_bytes) && isAscii(folded))
            return isSlipOf(Letters(m_bytes), Letters(folded));
        return isOneSlipAway(m_typed,
                             foldNumber(QString::fromUtf8(folded.data(), static_cast<qsizetype>(folded.size()))));
    }

private:
    QString m_typed; ///< letters and digits alone, folded
    std::string m_bytes;
};

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
    if (table.chunks().empty())
        return;
    const ByteSearch search(term.folded.toStdString(), table.chunks().front()->searched());
    const auto words = foundWords(table, search, term.reading);
    quint8* stays = mask.data();
    for (const auto& chunk : table.chunks()) {
        quint8 found[LedgerChunk::kRows] = {};
        markRowsWith(*chunk, search, found);
        if (term.reading)
            markRowsRead(*chunk, *term.reading, found);
        markRowsOf(*chunk, words, found);
        for (int row = 0; row < chunk->size(); ++row)
            *stays++ &= found[row];
    }
}

void LedgerSearch::narrowToSlips(const LedgerTable& table, RowMask& mask) const
{
    std::vector<int> fields; // numbers are always searched, so their folded text stands with the row
    for (size_t column = 0; column < table.columns().size(); ++column) {
        if (table.columns()[column].isNumber)
            fields.push_back(table.shape().layout.searchedFields[column]);
    }
    const SlipSearch search(m_number);
    quint8* stays = mask.data();
    for (const auto& chunk : table.chunks()) {
        for (int row = 0; row < chunk->size(); ++row, ++stays)
            *stays = *stays && std::any_of(fields.begin(), fields.end(),
                                           [&](int field) { return search.finds(chunk->searchedField(row, field)); });
    }
}

bool LedgerSearch::beginsIn(QStringView shown) const
{
    const QString folded = foldForSearch(shown);
    return std::any_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
        if (folded.startsWith(term.folded))
            return true;
        return term.reading && !folded.contains(term.folded) && term.reading->begins(shown);
    });
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
