// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/LineRules.h"

#include "core/documents/fonts/TextFont.h"

#include <string_view>

namespace cdesk {

namespace {

constexpr std::u32string_view kNotAtStart =
    U"!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";
constexpr std::u32string_view kNotAtEnd = U"$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（［｛￡￥";
constexpr std::u32string_view kHanging = U"，。、；：！？．";
constexpr std::u32string_view kClosing = U"，。、；：！？．）》」』】〕〗”’";

bool contains(std::u32string_view list, char32_t character)
{
    return list.find(character) != std::u32string_view::npos;
}

bool isLatinLetterOrDigit(char32_t character)
{
    return character < 0x2000 && QChar::isLetterOrNumber(character);
}

/// An ideograph or kana: not a mark, not a full-width form.
bool isIdeograph(char32_t character)
{
    return (character >= 0x3041 && character <= 0x30FF) || (character >= 0x3400 && character <= 0x9FFF) ||
           (character >= 0xF900 && character <= 0xFAFF) || (character >= 0x20000 && character <= 0x3FFFF);
}

} // namespace

bool mayNotStartLine(char32_t character)
{
    return contains(kNotAtStart, character);
}

bool mayNotEndLine(char32_t character)
{
    return contains(kNotAtEnd, character);
}

bool mayHang(char32_t character)
{
    return contains(kHanging, character);
}

bool isClosingMark(char32_t character)
{
    return contains(kClosing, character);
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    if (after == U' ')
        return false; // blanks stay with the word before them
    if (before == U' ')
        return true;
    if (mayNotStartLine(after) || mayNotEndLine(before))
        return false;
    if (before == after && (before == U'—' || before == U'…'))
        return false;
    if (before == U'’' && isLatinLetterOrDigit(after))
        return false; // the apostrophe of an English word
    if (isEastAsian(before) || isEastAsian(after))
        return true;
    return before == U'-' && QChar::isLetter(after);
}

bool wantsAutoSpace(char32_t before, char32_t after)
{
    return (isIdeograph(before) && isLatinLetterOrDigit(after)) || (isLatinLetterOrDigit(before) && isIdeograph(after));
}

} // namespace cdesk
