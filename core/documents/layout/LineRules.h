// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cdesk {

/// Marks that may not begin a line: ，。、）” … Source: Word's list for Simplified Chinese (避头).
bool mayNotStartLine(char32_t character);
/// Marks that may not end a line: （《“ … Source: Word's list for Simplified Chinese (避尾).
bool mayNotEndLine(char32_t character);
/// Marks that may stand past the right margin when the line has no room for them.
bool mayHang(char32_t character);
/// Full-width marks whose ink is in their left half, so that the right half can be given up.
bool isClosingMark(char32_t character);
/// Whether a line may end after @p before when @p after would begin the next one.
bool mayBreakBetween(char32_t before, char32_t after);
/// Whether Chinese and Latin meet here, so that a quarter em belongs between them.
bool wantsAutoSpace(char32_t before, char32_t after);

} // namespace cdesk
