// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> clauseErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"clause.not_found", QT_TRANSLATE_NOOP("ErrorText", "There is no such clause any more. Refresh the list.")},
        {"clause.changed_meanwhile",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Somebody else changed this clause meanwhile. Look at it again and repeat your step.")},
        {"clause.name_missing", QT_TRANSLATE_NOOP("ErrorText", "Give the clause a name.")},
        {"clause.name_too_long", QT_TRANSLATE_NOOP("ErrorText", "The name is longer than %1 characters. Shorten it.")},
        {"clause.name_taken",
         QT_TRANSLATE_NOOP("ErrorText", "There is a clause called %1 already. Choose another name.")},
        {"clause.topic_missing", QT_TRANSLATE_NOOP("ErrorText", "Choose what the clause is about.")},
        {"clause.body_missing", QT_TRANSLATE_NOOP("ErrorText", "Write the wording of the clause.")},
        {"clause.body_too_long",
         QT_TRANSLATE_NOOP("ErrorText", "The wording is longer than %1 characters. Divide it into several clauses.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
