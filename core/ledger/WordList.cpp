// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/WordList.h"

#include "core/ledger/SearchText.h"

#include <functional>

namespace cdesk {

QString WordList::text(int index) const
{
    const std::string_view bytes = utf8(index);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view WordList::utf8(int index) const
{
    const Block& block = *m_blocks[static_cast<size_t>(index / kBlock)];
    return wordIn(block.texts, block.ends, static_cast<size_t>(index % kBlock));
}

std::string_view WordList::folded(int index) const
{
    const Block& block = *m_blocks[static_cast<size_t>(index / kBlock)];
    return wordIn(block.folded, block.foldedEnds, static_cast<size_t>(index % kBlock));
}

std::string_view WordList::wordIn(const std::string& texts, const std::vector<quint32>& ends, size_t word)
{
    const size_t begin = word == 0 ? 0 : ends[word - 1];
    return std::string_view(texts).substr(begin, ends[word] - begin);
}

void WordList::append(std::string_view word)
{
    if (m_size % kBlock == 0) {
        if (!m_blocks.empty()) {
            m_blocks.back()->texts.shrink_to_fit();
            m_blocks.back()->folded.shrink_to_fit();
        }
        m_blocks.push_back(std::make_shared<Block>());
    } else if (m_blocks.back().use_count() > 1) {
        m_blocks.back() = std::make_shared<Block>(*m_blocks.back()); // a copy of the list reads the old one
    }
    Block& block = *m_blocks.back();
    block.texts += word;
    block.ends.push_back(static_cast<quint32>(block.texts.size()));
    appendFolded(block.folded, word);
    block.foldedEnds.push_back(static_cast<quint32>(block.folded.size()));
    block.readings.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    ++m_size;
}

std::vector<quint8> WordList::found(const PinyinQuery& reading) const
{
    std::vector<quint8> found(static_cast<size_t>(m_size));
    for (size_t block = 0; block < m_blocks.size(); ++block) {
        for (const quint32 word : m_blocks[block]->readings.find(reading))
            found[block * kBlock + word] = 1;
    }
    return found;
}

size_t WordList::bytes() const
{
    size_t sum = 0;
    for (const auto& block : m_blocks)
        sum += block->texts.capacity() + block->folded.capacity() + block->readings.bytes() +
               (block->ends.capacity() + block->foldedEnds.capacity()) * sizeof(quint32);
    return sum;
}

int WordIndex::find(const WordList& words, std::string_view word) const
{
    return m_numbers.empty() ? -1 : m_numbers[placeOf(words, word)];
}

void WordIndex::addLast(const WordList& words)
{
    const auto count = static_cast<size_t>(words.size());
    if (2 * count > m_numbers.size()) { // half of the places stay free, so that a search ends soon
        m_numbers.assign(std::max<size_t>(16, 4 * count), -1);
        for (int word = 0; word + 1 < words.size(); ++word)
            m_numbers[placeOf(words, words.utf8(word))] = word;
    }
    m_numbers[placeOf(words, words.utf8(words.size() - 1))] = words.size() - 1;
}

size_t WordIndex::placeOf(const WordList& words, std::string_view word) const
{
    size_t place = std::hash<std::string_view>()(word) % m_numbers.size();
    while (m_numbers[place] >= 0 && words.utf8(m_numbers[place]) != word)
        place = (place + 1) % m_numbers.size();
    return place;
}

} // namespace cdesk
