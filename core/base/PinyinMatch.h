// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace cdesk {

/// What a person typed to find a Chinese name, made ready to be tried on many
/// names.
///
/// It finds a name when it is, from some character on, any mixture of initials
/// (bjkj), full syllables (beijingkeji), an unfinished last syllable
/// (beijingk), Chinese characters (北京kj) and latin letters or digits of the
/// name. Every reading of a character counts (cq and zq find 重庆), u stands
/// for ü too; blanks and punctuation count on neither side.
class PinyinQuery {
public:
    explicit PinyinQuery(QStringView typed);

    /// Nothing but blanks and punctuation was typed; such a query finds nothing.
    bool isEmpty() const { return m_typed.isEmpty(); }
    /// Positions (UTF-16) of the characters of @p name that were hit, at the
    /// first place; nothing when it is not found.
    std::optional<std::vector<int>> positionsIn(QStringView name) const;
    /// Is it found from the name's first character on?
    bool begins(QStringView name) const;

private:
    friend class PinyinIndex;
    using States = quint64; ///< bit k: the first k characters of the query are used up

    /// What one character can do for a hit, whatever stands around it.
    enum Kind : quint8 { Begins = 1, Finishes = 2, Follows = 4 }; ///< be its first, its only, its second character

    void judgeSyllables();
    void judgeCharacters();
    bool finds(const char16_t* folded, size_t length) const;
    States after(char16_t character, States states) const;
    States done() const { return States{1} << m_typed.size(); }

    QString m_typed;
    quint16 m_digits = 0;                ///< bit n: the digit n was typed, which only a name with this digit answers
    std::vector<States> m_afterSyllable; ///< [syllable × length + k]: states a
                                         ///< syllable leads to from state k
    std::vector<quint8> m_kinds;         ///< by UTF-16 unit: its Kinds
};

/// Many names packed one behind the other, to be scanned on every keystroke
/// (20,000 names well below 6 ms).
class PinyinIndex {
public:
    /// Adds a name; its number is the count of names before it.
    void append(QStringView name);
    void clear();
    /// Gives back room that was held for further names.
    void squeeze();
    size_t bytes() const;
    size_t size() const { return m_begins.size() - 1; }

    /// Numbers of the names found, rising; at most @p limit.
    std::vector<quint32> find(const PinyinQuery& query, size_t limit = SIZE_MAX) const;

private:
    std::vector<char16_t> m_folded;
    std::vector<quint32> m_begins{0};
    quint16 m_digits = 0; ///< bit n: some name has the digit n
};

} // namespace cdesk
