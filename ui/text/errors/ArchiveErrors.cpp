// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> archiveErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"archive.filed_on_missing", QT_TRANSLATE_NOOP("ErrorText", "Enter the day on which the paper was filed.")},
        {"archive.filed_in_future",
         QT_TRANSLATE_NOOP("ErrorText", "The filing date %1 is in the future. Enter today or an earlier day.")},
        {"archive.year_out_of_range", QT_TRANSLATE_NOOP("ErrorText", "%1 is not a year. Enter four digits.")},
        {"archive.copies_out_of_range",
         QT_TRANSLATE_NOOP("ErrorText", "%1 copies can't be right. Enter a number from 0 to 9999.")},
        {"archive.copies_missing",
         QT_TRANSLATE_NOOP("ErrorText", "Nothing would be filed: enter at least one copy, on paper or electronic.")},
        {"archive.retention_out_of_range",
         QT_TRANSLATE_NOOP("ErrorText", "A file is kept for 1 to 100 years, or permanently. %1 is neither.")},
        {"archive.check_blank",
         QT_TRANSLATE_NOOP("ErrorText", "An item of the checklist has no name. Name it or take it away.")},
        {"archive.check_twice",
         QT_TRANSLATE_NOOP("ErrorText", "“%1” stands in the checklist twice. Take one of them away.")},
        {"archive.text_too_long",
         QT_TRANSLATE_NOOP("ErrorText", "This text is longer than %1 characters. Shorten it.")},
        {"archive.place_missing",
         QT_TRANSLATE_NOOP("ErrorText", "Enter where the papers go: at least a room or a box.")},
        {"archive.not_found",
         QT_TRANSLATE_NOOP("ErrorText", "This archive record does not exist any more. Look at the list again.")},
        {"archive.changed_meanwhile",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Somebody else has changed this archive record. Open it again and repeat your change.")},
        {"archive.period_reversed",
         QT_TRANSLATE_NOOP("ErrorText", "The period ends before it begins. Put the later day last.")},
        {"archive.status_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no status “%1”.")},
        {"archive.report_no_file", QT_TRANSLATE_NOOP("ErrorText", "Choose a file for the report.")},
        {"archive.key_unknown", QT_TRANSLATE_NOOP("ErrorText", "An archive record has no such field (%1).")},
        {"archive.option_unknown", QT_TRANSLATE_NOOP("ErrorText", "“%1” can't be chosen here.")},
        {"archive.not_a_number", QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a whole number.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
