// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// Findings of the clause check read like errors: a code, and its detail in place of %1.
std::span<const ErrorSentence> checkErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"check_rule.limit_out_of_range",
         QT_TRANSLATE_NOOP("ErrorText", "%1 is no sensible limit for this rule. Enter another number.")},
        {"check_rule.name_missing", QT_TRANSLATE_NOOP("ErrorText", "Give your rule number %1 a name.")},
        {"check_rule.words_missing",
         QT_TRANSLATE_NOOP("ErrorText", "Your rule %1 has no words to look for. Enter at least one.")},
        {"check.field_empty", QT_TRANSLATE_NOOP("ErrorText", "No value for the field %1.")},
        {"check.blank_left", QT_TRANSLATE_NOOP("ErrorText", "A blank is still empty: %1")},
        {"check.clause_missing", QT_TRANSLATE_NOOP("ErrorText", "No clause on %1 was found in the contract.")},
        {"check.payment_time", QT_TRANSLATE_NOOP("ErrorText", "The contract does not say when is paid.")},
        {"check.payment_method",
         QT_TRANSLATE_NOOP("ErrorText", "The contract does not say how is paid (bank transfer, bill, cash…).")},
        {"check.end_missing",
         QT_TRANSLATE_NOOP("ErrorText", "The contract does not say how it can be ended or rescinded.")},
        {"check.duties_one_sided",
         QT_TRANSLATE_NOOP("ErrorText", "No duty of %1 was found; the contract binds one side only.")},
        {"check.liability_unequal",
         QT_TRANSLATE_NOOP("ErrorText", "Only one side is liable for breach; nothing was found for %1.")},
        {"check.dispute_both",
         QT_TRANSLATE_NOOP("ErrorText", "Court and arbitration are both named. An arbitration clause that also allows "
                                        "a lawsuit is void: choose one.")},
        {"check.dispute_undecided",
         QT_TRANSLATE_NOOP("ErrorText", "Several ways to settle disputes are offered and none is chosen.")},
        {"check.arbitration_unnamed",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Arbitration is agreed without the full name of a commission. Write the name of one.")},
        {"check.dispute_unclear",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Disputes are mentioned, but no court or arbitration commission decides them.")},
        {"check.day_impossible", QT_TRANSLATE_NOOP("ErrorText", "There is no such day: %1")},
        {"check.dates_reversed", QT_TRANSLATE_NOOP("ErrorText", "The end lies before the beginning: %1")},
        {"check.term_length_differs",
         QT_TRANSLATE_NOOP("ErrorText", "The dates do not fit the length of the term: %1")},
        {"check.term_differs", QT_TRANSLATE_NOOP("ErrorText", "The text names another term than the contract: %1")},
        {"check.duty_before_signing",
         QT_TRANSLATE_NOOP("ErrorText", "A duty falls due before the contract is signed: %1")},
        {"check.duty_after_end", QT_TRANSLATE_NOOP("ErrorText", "A duty falls due after the contract has ended: %1")},
        {"check.amount_words_unclear",
         QT_TRANSLATE_NOOP("ErrorText", "The amount in words cannot be read without doubt: %1")},
        {"check.amount_words_differ", QT_TRANSLATE_NOOP("ErrorText", "Words and figures of an amount differ: %1")},
        {"check.amount_differs", QT_TRANSLATE_NOOP("ErrorText", "The text names another total than the contract: %1")},
        {"check.line_wrong", QT_TRANSLATE_NOOP("ErrorText", "Quantity times price is not the amount of the line: %1")},
        {"check.sum_wrong", QT_TRANSLATE_NOOP("ErrorText", "The sum of the lines is not the total of the table: %1")},
        {"check.currency_differs",
         QT_TRANSLATE_NOOP("ErrorText", "The text uses another currency than the contract: %1")},
        {"check.penalty_high",
         QT_TRANSLATE_NOOP("ErrorText", "A penalty of %1 may be held too high; courts look at 30 % above the damage.")},
        {"check.penalty_daily_high", QT_TRANSLATE_NOOP("ErrorText", "A penalty of %1 a day may be held too high.")},
        {"check.deposit_high",
         QT_TRANSLATE_NOOP("ErrorText",
                           "A deposit of %1 is above 20 % of the price; the part above has no effect as a deposit.")},
        {"check.deposit_word",
         QT_TRANSLATE_NOOP("ErrorText",
                           "“订金” is no deposit in the sense of the law. If a deposit is meant, write “定金”.")},
        {"check.guarantee_kind",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The guarantee does not say whether it is joint; without that it is only subsidiary.")},
        {"check.guarantee_term",
         QT_TRANSLATE_NOOP("ErrorText", "The guarantee has no clear term; without one it is six months.")},
        {"check.lease_long", QT_TRANSLATE_NOOP("ErrorText", "A lease of %1 years: what goes beyond 20 years is void.")},
        {"check.party_differs", QT_TRANSLATE_NOOP("ErrorText", "The text names another party than the contract: %1")},
        {"check.party_missing",
         QT_TRANSLATE_NOOP("ErrorText", "A party of the contract does not stand in the text: %1")},
        {"check.credit_code", QT_TRANSLATE_NOOP("ErrorText", "The credit code does not hold: %1")},
        {"check.law_repealed", QT_TRANSLATE_NOOP("ErrorText", "A law that is no longer in force: %1")},
        {"check.own_missing", QT_TRANSLATE_NOOP("ErrorText", "Rule of the office: %1")},
        {"check.own_forbidden", QT_TRANSLATE_NOOP("ErrorText", "Rule of the office, word not allowed – %1")},
    };
    return kSentences;
}

} // namespace cdesk::ui
