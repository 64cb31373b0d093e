// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <span>

namespace cdesk::ui {

/// The sentence of one error code. `%1` stands for the error's detail (a path, a row, a value).
/// A sentence says what happened, why, and what to do.
struct ErrorSentence {
    const char* code;
    const char* sentence; ///< English source, marked with QT_TRANSLATE_NOOP("ErrorText", …)
};

/// What the person reads, in the language of the window. A code without a sentence reads as a general one with the
/// code.
QString errorText(const Error& error);
/// True when the code has a sentence of its own; the tests walk all codes of core with it.
bool hasErrorText(const QString& code);

// One table a noun, each in ui/text/errors/<Noun>Errors.cpp.
std::span<const ErrorSentence> groundErrors();
std::span<const ErrorSentence> customerErrors();
std::span<const ErrorSentence> contractErrors();
std::span<const ErrorSentence> paperErrors();
std::span<const ErrorSentence> templateErrors();
std::span<const ErrorSentence> documentErrors();
std::span<const ErrorSentence> exchangeErrors();
std::span<const ErrorSentence> archiveErrors();
std::span<const ErrorSentence> reminderErrors();
std::span<const ErrorSentence> backupErrors();
std::span<const ErrorSentence> ruleErrors();
std::span<const ErrorSentence> clauseErrors();
std::span<const ErrorSentence> checkErrors();
std::span<const ErrorSentence> keyErrors();
std::span<const ErrorSentence> userErrors();

} // namespace cdesk::ui
