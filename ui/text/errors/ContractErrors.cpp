// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

#include <array>

namespace cdesk::ui {

std::span<const ErrorSentence> contractErrors()
{
    static constexpr auto kSentences = std::to_array<ErrorSentence>({
        {"contract.version_not_found", QT_TRANSLATE_NOOP("ErrorText", "The contract has no version %1.")},
        {"contract.findings_block",
         QT_TRANSLATE_NOOP("ErrorText", "The clause check found %1 point(s) that keep the contract from review. Open "
                                        "the draft and correct them.")},
        {"contract.not_found",
         QT_TRANSLATE_NOOP("ErrorText", "This contract does not exist any more, or it lies in the bin.")},
        {"contract.changed_meanwhile",
         QT_TRANSLATE_NOOP("ErrorText",
                           "This contract was changed meanwhile. Open it again; what you typed is kept as a draft.")},
        {"contract.title_missing", QT_TRANSLATE_NOOP("ErrorText", "Enter the title of the contract.")},
        {"contract.title_too_long",
         QT_TRANSLATE_NOOP("ErrorText", "The title has %1 characters; at most 200 are kept.")},
        {"contract.text_too_long",
         QT_TRANSLATE_NOOP("ErrorText", "This text is too long; at most %1 characters are kept here.")},
        {"contract.amount_negative",
         QT_TRANSLATE_NOOP("ErrorText", "The amount of a contract can't be below zero: %1.")},
        {"contract.ends_before_start",
         QT_TRANSLATE_NOOP("ErrorText", "The contract would end on %1, before it begins. Check both dates.")},
        {"contract.override_without_reason",
         QT_TRANSLATE_NOOP("ErrorText", "A date that is set by hand needs a reason.")},
        {"contract.line_amount_wrong",
         QT_TRANSLATE_NOOP("ErrorText", "The amount of line %1 is not quantity times price.")},
        {"contract.line_unreadable",
         QT_TRANSLATE_NOOP("ErrorText", "Line %1 can't be read: product, quantity and unit price are needed.")},
        {"contract.sum_wrong", QT_TRANSLATE_NOOP("ErrorText", "The amount differs from the sum of the lines, %1.")},
        {"contract.text_frozen",
         QT_TRANSLATE_NOOP("ErrorText", "The contract is in review or further on, so this can't be changed any more. "
                                        "Withdraw or return it first.")},
        {"contract.state.forbidden", QT_TRANSLATE_NOOP("ErrorText", "This step is not possible now: %1.")},
        {"contract.customer_missing", QT_TRANSLATE_NOOP("ErrorText", "%1 has no customer yet. Choose one first.")},
        {"contract.company_missing",
         QT_TRANSLATE_NOOP("ErrorText", "%1 does not say which of our companies signs. Choose one first.")},
        {"contract.reason_missing", QT_TRANSLATE_NOOP("ErrorText", "Write down the reason.")},
        {"contract.signed_on_missing", QT_TRANSLATE_NOOP("ErrorText", "Enter the day of signing.")},
        {"contract.signed_on_in_future", QT_TRANSLATE_NOOP("ErrorText", "The day of signing can't be in the future.")},
        {"contract.start_missing", QT_TRANSLATE_NOOP("ErrorText", "Enter the day on which the contract begins.")},
        {"contract.ended_on_missing", QT_TRANSLATE_NOOP("ErrorText", "Enter the day on which the contract ended.")},
        {"contract.live",
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1 is in review or running and can't go into the bin. Make it void or end it first.")},
        {"contract.not_in_bin", QT_TRANSLATE_NOOP("ErrorText", "This contract is not in the bin.")},
        {"contract.no_own_text",
         QT_TRANSLATE_NOOP("ErrorText", "This contract has no text of its own; it is filled from its template.")},
        {"contract.template_missing",
         QT_TRANSLATE_NOOP("ErrorText", "Choose a template first; the contract has no text without one.")},
        {"contract.fields_missing", QT_TRANSLATE_NOOP("ErrorText", "These fields have no value yet: %1.")},
        {"contract.no_renewal_due",
         QT_TRANSLATE_NOOP("ErrorText", "%1 is not running, or has no term: there is no renewal to decide.")},
        {"contract.not_finished",
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1 has no finished text yet, or it was changed since. Finish the draft, then submit it.")},
        {"contract.field_unknown",
         QT_TRANSLATE_NOOP("ErrorText", "Neither the program nor the template knows the field %1.")},
        {"contract.value_unreadable", QT_TRANSLATE_NOOP("ErrorText", "The value of %1 can't be used here.")},
        {"contract.values_unknown", QT_TRANSLATE_NOOP("ErrorText", "These values do not belong to this step: %1.")},
        {"contract.renewal_unknown",
         QT_TRANSLATE_NOOP("ErrorText", "“%1” is no kind of renewal: none, tacit or express.")},
        {"contract.term_kind_unknown",
         QT_TRANSLATE_NOOP("ErrorText", "“%1” is no kind of term: fixed, from_event or open_ended.")},
        {"contract.status_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no contract status “%1”.")},
        {"contract.action_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no step “%1” for contracts.")},
        {"contract.sort_unknown", QT_TRANSLATE_NOOP("ErrorText", "Contracts can't be sorted by “%1”.")},
        {"contract.days_invalid", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no number of days.")},
        {"contract.setting_unreadable", QT_TRANSLATE_NOOP("ErrorText", "“%1” must be written as NAME=VALUE.")},
        {"number.taken_in_bin",
         QT_TRANSLATE_NOOP("ErrorText", "The number is taken by a contract in the bin: %1. Restore that one, or choose "
                                        "another number; numbers are never given twice.")},
        {"number.taken", QT_TRANSLATE_NOOP("ErrorText", "The number %1 is taken already. Choose another one.")},
        {"scan.unreadable", QT_TRANSLATE_NOOP("ErrorText", "%1 is no picture that can be read.")},
        {"letter.kind_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no letter or sheet “%1”.")},
        {"print.not_found", QT_TRANSLATE_NOOP("ErrorText", "There is no print %1 of this contract.")},
        {"print.copies", QT_TRANSLATE_NOOP("ErrorText", "Between 1 and 999 copies can be printed, not %1.")},
        {"print.page_range", QT_TRANSLATE_NOOP("ErrorText", "The contract has no pages %1.")},
        {"print.refused",
         QT_TRANSLATE_NOOP("ErrorText", "The printer did not take the pages. Check that it is on and connected.")},
    });
    return kSentences;
}

} // namespace cdesk::ui
