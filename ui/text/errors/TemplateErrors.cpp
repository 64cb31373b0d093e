// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> templateErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"merge.block_mixed", QT_TRANSLATE_NOOP("ErrorText", "A block begins or ends in the middle of a line with "
                                                             "other text: %1. Put its marks on lines of their own.")},
        {"merge.block_not_open", QT_TRANSLATE_NOOP("ErrorText", "A block is closed that was never opened: %1.")},
        {"merge.block_unclosed", QT_TRANSLATE_NOOP("ErrorText", "A block is opened but never closed: %1.")},
        {"merge.choice_unknown",
         QT_TRANSLATE_NOOP("ErrorText", "The drop-down list of the form does not offer this value: %1. Choose one of "
                                        "its entries, or add it to the list in Word.")},
        {"merge.data_too_large",
         QT_TRANSLATE_NOOP("ErrorText", "The data holds more than %1 values. Fill in fewer lines at once.")},
        {"merge.else_outside",
         QT_TRANSLATE_NOOP("ErrorText", "An \"otherwise\" stands outside of any block: %1. Open a block before it.")},
        {"merge.not_comparable",
         QT_TRANSLATE_NOOP("ErrorText", "A condition compares a value that is neither a number nor a date: %1.")},
        {"merge.picture_unreadable",
         QT_TRANSLATE_NOOP("ErrorText", "This field stands for a picture, but its value is none that can be read "
                                        "(PNG, JPEG, GIF, BMP): %1.")},
        {"merge.result_differs",
         QT_TRANSLATE_NOOP("ErrorText", "The filled document would differ from the template in more than its fields "
                                        "(%1). Nothing was written. Please report this template.")},
        {"merge.too_deep",
         QT_TRANSLATE_NOOP("ErrorText", "Blocks stand in blocks more than 32 times: %1. Make the template simpler.")},
        {"merge.too_large",
         QT_TRANSLATE_NOOP("ErrorText", "The document is or would become far too large to be filled: %1. Repeat fewer "
                                        "lines.")},
        {"merge.too_many_tags",
         QT_TRANSLATE_NOOP("ErrorText", "One paragraph holds more than 5,000 fields: %1. Divide it.")},
        {"merge.data_not_json", QT_TRANSLATE_NOOP("ErrorText", "The data is not readable JSON: %1.")},
        {"merge.data_not_object",
         QT_TRANSLATE_NOOP("ErrorText", "The data must be one JSON object with the names of the fields.")},
        {"merge.field_unknown",
         QT_TRANSLATE_NOOP("ErrorText", "Unknown field: %1. Correct its name, or put a question mark before it.")},
        {"merge.filter_unknown", QT_TRANSLATE_NOOP("ErrorText", "The format behind the bar is not known: %1.")},
        {"merge.filter_value", QT_TRANSLATE_NOOP("ErrorText", "The value does not fit the format behind the bar: %1.")},
        {"merge.tag_unclosed", QT_TRANSLATE_NOOP("ErrorText", "A field begins but does not end: %1.")},
        {"merge.tag_unreadable", QT_TRANSLATE_NOOP("ErrorText", "A field cannot be read: %1.")},
        {"template.not_found", QT_TRANSLATE_NOOP("ErrorText", "There is no such template any more. Refresh the list.")},
        {"template.changed_meanwhile",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Somebody else changed this template meanwhile. Look at it again and repeat your step.")},
        {"template.name_missing", QT_TRANSLATE_NOOP("ErrorText", "Give the template a name.")},
        {"template.name_too_long",
         QT_TRANSLATE_NOOP("ErrorText", "The name is longer than %1 characters. Shorten it.")},
        {"template.name_taken",
         QT_TRANSLATE_NOOP("ErrorText",
                           "There is a template called %1 already. Choose another name, or add a version to it.")},
        {"template.type_missing", QT_TRANSLATE_NOOP("ErrorText", "Choose the contract type of the template.")},
        {"template.blank_not_found",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The form has no blank at %1: the choices belong to another file. Open the form again.")},
        {"template.binding_unreadable",
         QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be the name of a field. Choose a field from the list.")},
        {"template.bindings_not_json",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The file with the bindings cannot be read (%1). It pairs places with fields.")},
        {"template.clause_missing", QT_TRANSLATE_NOOP("ErrorText", "No clause on %1 was found in the text.")},
        {"template.has_problems",
         QT_TRANSLATE_NOOP("ErrorText", "%1 has faults that would make wrong contracts. Correct them in Word, then add "
                                        "the file as a new version.")},
        {"template.not_published",
         QT_TRANSLATE_NOOP("ErrorText", "%1 has no published version yet. Publish one first.")},
        {"template.state_forbidden",
         QT_TRANSLATE_NOOP("ErrorText", "This step is not possible in the present state of the version.")},
        {"template.unchanged",
         QT_TRANSLATE_NOOP("ErrorText", "Nothing differs from the newest version of %1. No version was added.")},
        {"template.own_label_unknown",
         QT_TRANSLATE_NOOP("ErrorText", "A template says whether we are party A or party B; it can't be “%1”.")},
        {"template.name_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no template of this name. There are: %1.")},
        {"template.name_ambiguous",
         QT_TRANSLATE_NOOP("ErrorText", "Several templates have this in their name: %1. Write more of it.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
