// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> reminderErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"reminder.not_found", QT_TRANSLATE_NOOP("ErrorText", "This reminder does not exist any more.")},
        {"reminder.not_open",
         QT_TRANSLATE_NOOP("ErrorText", "The reminder of contract %1 has been handled already. Nothing was changed.")},
        {"reminder.not_handled",
         QT_TRANSLATE_NOOP("ErrorText", "The reminder of contract %1 is open already; there is nothing to take back.")},
        {"reminder.snooze_past",
         QT_TRANSLATE_NOOP("ErrorText", "The reminder would come back in the past. Choose a later time.")},
        {"reminder.term_unreadable",
         QT_TRANSLATE_NOOP("ErrorText", "The term of a contract cannot be read, so its dates may be missing: %1. "
                                        "Open the contract and enter its dates again.")},
        {"reminder_rule.unreadable",
         QT_TRANSLATE_NOOP("ErrorText", "The reminder rule “%1” cannot be read; the program reminds by its default. "
                                        "Save the reminder rules again.")},
        {"reminder_rule.thresholds_unreadable",
         QT_TRANSLATE_NOOP("ErrorText", "“%1” is no number of days. Write the days like this: 90, 60, 30, 7, 1, 0.")},
        {"reminder_rule.threshold_out_of_range",
         QT_TRANSLATE_NOOP("ErrorText",
                           "“%1” days is too far ahead. A reminder comes 0 to 3650 days before the date.")},
        {"reminder_rule.thresholds_missing",
         QT_TRANSLATE_NOOP("ErrorText", "Enter at least one number of days, or switch this reminder off.")},
        {"reminder_rule.hours_wrong", QT_TRANSLATE_NOOP("ErrorText", "The working hours must end after they begin.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
