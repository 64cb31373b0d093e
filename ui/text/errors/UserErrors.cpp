// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> userErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"permission.amounts_hidden",
         QT_TRANSLATE_NOOP("ErrorText",
                           "This shows amounts, which your role may not see. Ask the administrator of the office.")},
        {"approval.own_contract",
         QT_TRANSLATE_NOOP("ErrorText", "You wrote or changed contract %1 yourself: somebody else has to approve it.")},
        {"user.not_found",
         QT_TRANSLATE_NOOP("ErrorText", "This person is not among the people of the office any more.")},
        {"user.changed_meanwhile",
         QT_TRANSLATE_NOOP("ErrorText",
                           "This person was changed meanwhile. Look again, then repeat what you wanted to do.")},
        {"user.name_missing", QT_TRANSLATE_NOOP("ErrorText", "Enter the name of the person.")},
        {"user.name_too_long", QT_TRANSLATE_NOOP("ErrorText", "The name is too long; at most %1 characters are kept.")},
        {"user.name_taken",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Somebody of this name works here already: %1. Add something that tells them apart.")},
        {"user.own_account", QT_TRANSLATE_NOOP("ErrorText", "Nobody changes their own role or takes themselves out of "
                                                            "the office; another administrator has to do it.")},
        {"user.left", QT_TRANSLATE_NOOP("ErrorText", "%1 has left the office. Take them back first.")},
        {"user.not_left", QT_TRANSLATE_NOOP("ErrorText", "%1 works in the office already.")},
        {"user.own_password",
         QT_TRANSLATE_NOOP("ErrorText", "Your own password is changed with “Change my password”, which asks for the "
                                        "old one.")},
        {"user.password_needed",
         QT_TRANSLATE_NOOP("ErrorText", "This office is protected: a new person needs a password to start with.")},
        {"user.last_administrator",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "At least one person has to be able to manage people and rights. Give somebody else that right first.")},
        {"user.role_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no such role: %1.")},
        {"role.view_needed", QT_TRANSLATE_NOOP("ErrorText", "Every role has to be able to look at the office.")},
        {"security.hour_out_of_range", QT_TRANSLATE_NOOP("ErrorText", "%1 is no hour of the day; use 0 to 23.")},
        {"security.lock_out_of_range",
         QT_TRANSLATE_NOOP("ErrorText", "The window is locked after 5, 10, 15 or 30 minutes or never, not after %1.")},
        {"security.months_out_of_range",
         QT_TRANSLATE_NOOP("ErrorText", "Between two reviews lie 1 to 24 months, not %1.")},
        {"review.notes_missing", QT_TRANSLATE_NOOP("ErrorText", "Say which rights have to be changed.")},
        {"warning.not_found", QT_TRANSLATE_NOOP("ErrorText", "This warning does not exist any more.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
