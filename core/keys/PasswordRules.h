// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace cdesk {

class SecretBytes;

/// Least number of characters of a password.
inline constexpr int kPasswordLength = 10;

/// Whether a new password can withstand a list of common ones, which falls within minutes where somebody has the file.
/// What is easily guessed counts for nothing: common words and names in English and pinyin, walks on the keyboard,
/// rows of letters and digits, repeats, years and dates, the user's own name. Six other characters must be left.
/// Errors: password.too_short, password.too_long, password.common, password.is_name
Result<void> checkNewPassword(const SecretBytes& password, const QString& userName);

} // namespace cdesk
