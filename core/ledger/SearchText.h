// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace cdesk {

/// How texts are compared in quick search: full-width forms as half-width, capital as small letters, blanks dropped.
/// Chinese characters stay as they are.
QString foldForSearch(QStringView text);
/// The same for UTF-8, put at the end of @p folded.
void appendFolded(std::string& folded, std::string_view utf8);

/// A folded text that still knows where each of its characters came from; for marking hits in what is shown.
struct FoldedText {
    QString text;
    std::vector<int> origin; ///< index in the original for each character of `text`
};
FoldedText foldWithOrigin(QStringView text);

/// Letters and digits alone, folded: how contract numbers are compared.
QString foldNumber(QStringView text);

/// True when the two differ by at most one slip: a character wrong, missing, added, or two swapped.
bool isOneSlipAway(QStringView typed, QStringView stored);

} // namespace cdesk
