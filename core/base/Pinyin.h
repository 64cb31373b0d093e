// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace cdesk {

/// Readings without tones, ü written v as input methods do: 重庆绿地ABC →
/// "chong qing lv di abc".
///
/// Characters with several readings get the usual one; common words of the
/// office (银行, 会计, 长沙, 厦门…) have a list of their own. Letters and
/// digits stay as words, everything else separates. Source: Unicode Unihan
/// (kMandarin, kTGHZ2013, kHanyuPinlu), see scripts/make-pinyin.
QString pinyinReading(QStringView text);

/// First letters of the reading; letters and digits stay whole: 北京ABC科技 →
/// "bjabckj".
QString pinyinInitials(QStringView text);

/// Orders texts by reading, the same on every platform; equal readings by their
/// characters.
QString pinyinSortKey(QStringView text);

/// All syllables the tables know; readings below are indexes into it.
std::span<const char* const> pinyinSyllables();

/// Every reading of a character, the usual one first; empty for what is not
/// Chinese.
std::span<const quint16> pinyinReadingsOf(char16_t character);

} // namespace cdesk
