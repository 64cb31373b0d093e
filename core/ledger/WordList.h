// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PinyinMatch.h"

#include <QByteArray>

#include <memory>

namespace cdesk {

/// A value that many rows share, with the key it is sorted by.
struct Word {
    QString text;
    QByteArray sortKey;
};

/// The words of one column, by number. Only grows; copies share what they have in common.
class WordList {
public:
    int size() const { return m_size; }
    const Word& at(int index) const
    {
        return m_blocks[static_cast<size_t>(index / kBlock)]->words[static_cast<size_t>(index % kBlock)];
    }
    /// Puts a word at the end; copies of the list made before do not see it.
    void append(Word word);
    /// By number: 1 when the word is found by its reading.
    std::vector<quint8> found(const PinyinQuery& reading) const;

private:
    static constexpr int kBlock = 256;
    struct Block {
        std::vector<Word> words;
        PinyinIndex readings;
    };
    std::vector<std::shared_ptr<Block>> m_blocks;
    int m_size = 0;
};

} // namespace cdesk
