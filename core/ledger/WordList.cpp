// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/WordList.h"

namespace cdesk {

void WordList::append(Word word)
{
    if (m_size % kBlock == 0)
        m_blocks.push_back(std::make_shared<Block>());
    else if (m_blocks.back().use_count() > 1)
        m_blocks.back() = std::make_shared<Block>(*m_blocks.back()); // a copy of the list reads the old one
    m_blocks.back()->words.reserve(kBlock);
    m_blocks.back()->readings.append(word.text);
    m_blocks.back()->words.push_back(std::move(word));
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

} // namespace cdesk
