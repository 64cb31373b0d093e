// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PinyinMatch.h"

#include "core/base/FigureText.h"
#include "core/base/Pinyin.h"

#include <bit>
#include <string_view>

namespace cdesk {

namespace {

constexpr qsizetype kLongestQuery = 60; ///< one bit of a 64-bit word for each state; nobody types more to find
                                        ///< a name
constexpr size_t kUnits = 0x10000;
constexpr char16_t kFirstChinese = 0x4E00;
constexpr char16_t kLastChinese = 0x9FFF;

bool counts(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// One folded unit for each unit of the text, so positions stay; 0 for what
/// does not count.
QString folded(QStringView text)
{
    QString result = toHalfWidth(text);
    for (QChar& c : result) {
        if (c < kFirstChinese || c > kLastChinese) // most characters of a name need no look into Unicode's tables
            c = counts(c) ? c.toCaseFolded() : QChar(u'\0');
    }
    return result;
}

/// The digits in folded text, one bit for each.
quint16 digitsIn(QStringView text)
{
    quint16 digits = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits |= static_cast<quint16>(1 << (c.unicode() - u'0'));
    }
    return digits;
}

bool sameLetter(char ofSyllable, QChar typed)
{
    return typed == QLatin1Char(ofSyllable) || (ofSyllable == 'v' && typed == u'u');
}

} // namespace

PinyinQuery::PinyinQuery(QStringView typed)
    : m_typed{folded(typed).remove(QChar(u'\0')).left(kLongestQuery)}, m_digits{digitsIn(m_typed)}, m_kinds(kUnits)
{
    if (isEmpty())
        return;
    judgeSyllables();
    judgeCharacters();
}

void PinyinQuery::judgeSyllables()
{
    const auto syllables = pinyinSyllables();
    const auto length = static_cast<size_t>(m_typed.size());
    m_afterSyllable.resize(syllables.size() * length);
    for (size_t s = 0; s < syllables.size(); ++s) {
        const std::string_view syllable = syllables[s];
        for (size_t k = 0; k < length; ++k) {
            size_t same = 0;
            while (same < syllable.size() && k + same < length &&
                   sameLetter(syllable[same], m_typed[static_cast<qsizetype>(k + same)]))
                ++same;
            if (same == 0)
                continue;
            States states = States{1} << (k + 1); // the initial alone
            if (same >= 2 && syllable[1] == 'h')
                states |= States{1} << (k + 2); // zh, ch, sh typed as initials
            if (same == syllable.size() || k + same == length)
                states |= States{1} << (k + same);
            m_afterSyllable[s * length + k] = states;
        }
    }
}

void PinyinQuery::judgeCharacters()
{
    const auto length = static_cast<size_t>(m_typed.size());
    std::vector<quint8> kinds(m_afterSyllable.size() / length); ///< by syllable
    States second = States{1} << 1;                             // where a hit can stand after its first character
    for (size_t s = 0; s < kinds.size(); ++s) {
        const States states = m_afterSyllable[s * length];
        second |= states;
        kinds[s] = static_cast<quint8>((states != 0 ? Begins : 0) | ((states & done()) != 0 ? Finishes : 0));
    }
    for (size_t s = 0; s < kinds.size(); ++s) {
        for (States left = second & (done() - 1); left != 0; left &= left - 1) {
            if (m_afterSyllable[s * length + static_cast<size_t>(std::countr_zero(left))] != 0)
                kinds[s] |= Follows;
        }
    }
    for (char16_t unit = kFirstChinese; unit <= kLastChinese; ++unit) {
        for (const quint16 reading : pinyinReadingsOf(unit))
            m_kinds[unit] |= kinds[reading];
    }
    for (size_t k = 0; k < length; ++k) { // characters that are typed as they stand
        quint8& kind = m_kinds[m_typed[static_cast<qsizetype>(k)].unicode()];
        if (k == 0)
            kind |= length == 1 ? Begins | Finishes : Begins;
        if ((second >> k & 1) != 0)
            kind |= Follows;
    }
}

PinyinQuery::States PinyinQuery::after(char16_t character, States states) const
{
    const auto length = static_cast<size_t>(m_typed.size());
    const auto readings = pinyinReadingsOf(character);
    States next = 0;
    for (States left = states & (done() - 1); left != 0; left &= left - 1) {
        const auto k = static_cast<size_t>(std::countr_zero(left));
        if (m_typed[static_cast<qsizetype>(k)] == QChar(character))
            next |= States{1} << (k + 1);
        for (quint16 reading : readings)
            next |= m_afterSyllable[reading * length + k];
    }
    return next;
}

bool PinyinQuery::finds(const char16_t* name, size_t length) const
{
    States states = 0;
    for (size_t i = 0; i < length; ++i) {
        const char16_t character = name[i];
        if (states == 0) {
            const quint8 kind = m_kinds[character];
            if ((kind & Begins) == 0) // the usual case; everything else is rare
                continue;
            if ((kind & Finishes) != 0)
                return true;
            if (i + 1 < length && name[i + 1] != 0 && (m_kinds[name[i + 1]] & Follows) == 0)
                continue;
        }
        if (character == 0)
            continue; // punctuation inside the name does not interrupt a hit
        states = after(character, states | 1);
        if ((states & done()) != 0)
            return true;
    }
    return false;
}

std::optional<std::vector<int>> PinyinQuery::positionsIn(QStringView name) const
{
    if (isEmpty())
        return std::nullopt;
    const QString characters = folded(name);
    for (qsizetype begin = 0; begin < characters.size(); ++begin) {
        States states = 1;
        std::vector<int> hit;
        for (qsizetype i = begin; i < characters.size() && states != 0; ++i) {
            const char16_t character = characters[i].unicode();
            if (character == 0 && !hit.empty())
                continue;
            states = after(character, states);
            hit.push_back(static_cast<int>(i));
            if ((states & done()) != 0)
                return hit;
        }
    }
    return std::nullopt;
}

bool PinyinQuery::begins(QStringView name) const
{
    if (isEmpty())
        return false;
    States states = 1;
    for (const QChar character : folded(name)) {
        if (character.isNull())
            continue;
        states = after(character.unicode(), states);
        if ((states & done()) != 0)
            return true;
        if (states == 0)
            return false;
    }
    return false;
}

void PinyinIndex::append(QStringView name)
{
    const QString characters = folded(name);
    m_folded.insert(m_folded.end(), characters.utf16(), characters.utf16() + characters.size());
    m_digits |= digitsIn(characters);
    m_begins.push_back(static_cast<quint32>(m_folded.size()));
}

void PinyinIndex::clear()
{
    m_folded.clear();
    m_begins.assign(1, 0);
    m_digits = 0;
}

void PinyinIndex::squeeze()
{
    m_folded.shrink_to_fit();
    m_begins.shrink_to_fit();
}

size_t PinyinIndex::bytes() const
{
    return m_folded.capacity() * sizeof(char16_t) + m_begins.capacity() * sizeof(quint32);
}

std::vector<quint32> PinyinIndex::find(const PinyinQuery& query, size_t limit) const
{
    std::vector<quint32> found;
    if (query.isEmpty() || (query.m_digits & ~m_digits) != 0)
        return found;
    for (size_t i = 0; i < size() && found.size() < limit; ++i) {
        if (query.finds(m_folded.data() + m_begins[i], m_begins[i + 1] - m_begins[i]))
            found.push_back(static_cast<quint32>(i));
    }
    return found;
}

} // namespace cdesk
