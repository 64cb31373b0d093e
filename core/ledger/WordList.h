// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PinyinMatch.h"

#include <memory>
#include <string>
#include <string_view>

namespace cdesk {

/// The words of one column, by number: texts that many rows share. Only grows; copies share what they have in common.
class WordList {
public:
    int size() const { return m_size; }
    QString text(int index) const;
    /// Valid until a word is added.
    std::string_view utf8(int index) const;
    /// The word as search compares it, see SearchText.h; valid until a word is added.
    std::string_view folded(int index) const;
    /// By number: 1 when @p holds is true of the folded word.
    template <class Holds>
    std::vector<quint8> foundWhere(Holds holds) const
    {
        std::vector<quint8> found(static_cast<size_t>(m_size));
        for (int word = 0; word < m_size; ++word)
            found[static_cast<size_t>(word)] = holds(folded(word)) ? 1 : 0;
        return found;
    }
    /// Puts a word at the end; copies of the list made before do not see it.
    void append(std::string_view word);
    /// By number: 1 when the word is found by its reading.
    std::vector<quint8> found(const PinyinQuery& reading) const;
    size_t bytes() const;

private:
    static constexpr int kBlock = 256;
    static std::string_view wordIn(const std::string& texts, const std::vector<quint32>& ends, size_t word);
    struct Block {
        std::string texts;
        std::vector<quint32> ends; ///< by word, in texts
        std::string folded;
        std::vector<quint32> foldedEnds;
        PinyinIndex readings;
    };
    std::vector<std::shared_ptr<Block>> m_blocks;
    int m_size = 0;
};

/// Finds the number of a word of a list; belongs to the one who adds to the list.
class WordIndex {
public:
    /// -1 when @p words does not have it.
    int find(const WordList& words, std::string_view word) const;
    /// Takes in the last word of @p words.
    void addLast(const WordList& words);

private:
    size_t placeOf(const WordList& words, std::string_view word) const;

    std::vector<qint32>
        m_numbers; ///< open addressing: a word stands at its hash or in one of the next places; -1 = free
};

} // namespace cdesk
