// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/WordList.h"

namespace cdesk {

void WordList::append(Word word)
{
    if (m_size % kBlock == 0) {
        m_blocks.push_back(std::make_shared<Block>());
        m_blocks.back()->reserve(kBlock);
    } else if (m_blocks.back().use_count() > 1) {
        m_blocks.back() = std::make_shared<Block>(*m_blocks.back()); // a copy of the list reads the old one
        m_blocks.back()->reserve(kBlock);
    }
    m_blocks.back()->push_back(std::move(word));
    ++m_size;
}

} // namespace cdesk
