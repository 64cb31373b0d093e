// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> ruleErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"credit_code.empty", QT_TRANSLATE_NOOP("ErrorText", "No credit code was entered.")},
        {"credit_code.spreadsheet_damage",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Excel has turned this credit code into a number and its last digits are lost: %1.")},
        {"credit_code.old_registration",
         QT_TRANSLATE_NOOP("ErrorText", "%1 is an old registration number of 15 digits, not a credit code.")},
        {"credit_code.wrong_length", QT_TRANSLATE_NOOP("ErrorText", "A credit code has 18 characters: %1.")},
        {"credit_code.forbidden_letter",
         QT_TRANSLATE_NOOP("ErrorText", "A credit code never holds I, O, S, V or Z: %1. Were 1, 0, 5, U or 2 meant?")},
        {"credit_code.foreign_character",
         QT_TRANSLATE_NOOP("ErrorText", "The credit code holds characters that do not belong there: %1.")},
        {"credit_code.full_width",
         QT_TRANSLATE_NOOP("ErrorText", "The credit code is written in full-width characters: %1.")},
        {"credit_code.lower_case", QT_TRANSLATE_NOOP("ErrorText", "The credit code is written in small letters: %1.")},
        {"credit_code.blanks",
         QT_TRANSLATE_NOOP("ErrorText", "There are blanks or dashes inside the credit code: %1.")},
        {"credit_code.unknown_authority",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The first two characters of the credit code name no registering authority: %1.")},
        {"credit_code.wrong_region",
         QT_TRANSLATE_NOOP("ErrorText", "Characters 3 to 8 of the credit code must be digits: %1.")},
        {"credit_code.wrong_organisation",
         QT_TRANSLATE_NOOP("ErrorText", "Characters 9 to 17 of the credit code are no organisation code: %1.")},
        {"credit_code.wrong_check_digit",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The last character of the credit code does not fit the others: %1. One of them may be mistyped.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
