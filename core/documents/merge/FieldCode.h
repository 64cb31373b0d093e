// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge/MergeScope.h"

namespace cdesk {

/// A word of a field's code, or the value of a field inside it.
struct FieldCodeToken {
    QString text;
    bool isValue = false; ///< a value is one word whatever it contains
};

/// What a merge field's code asks for: `MERGEFIELD 签订日期 \@ "yyyy-MM-dd"`. Nothing for other fields.
/// Switches: \@ date, \# number, \* Upper Lower FirstCap Caps ChineseNum3, \b text before, \f text after.
std::optional<MergeTag> mergeFieldTag(const QString& code);

/// Splits code text and inner values into words; quotes keep blanks together. Switches are left out.
std::vector<FieldCodeToken> fieldCodeTokens(const std::vector<FieldCodeToken>& pieces);

/// What `IF a = b "then" "else"` shows; nothing when the words are no such condition.
std::optional<QString> conditionalText(const std::vector<FieldCodeToken>& tokens);

} // namespace cdesk
