// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> keyErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"office.password_needed",
         QT_TRANSLATE_NOOP("ErrorText", "This office is protected: %1. Log in with your name and password.")},
        {"office.no_encryption",
         QT_TRANSLATE_NOOP("ErrorText", "This program was built without encryption, so it can neither make nor open a "
                                        "protected office: %1. Install the regular program.")},
        {"office.not_encrypted",
         QT_TRANSLATE_NOOP("ErrorText", "This office has passwords, but its file lies in clear: %1. Somebody has put "
                                        "another file in its place. Nothing was opened or changed; restore a backup.")},
        {"office.copy_differs",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The office could not be protected: its encrypted copy does not hold all that it holds. It "
                           "is as it was; something in it may be damaged, so look at the backups first.")},
        {"office.already_protected", QT_TRANSLATE_NOOP("ErrorText", "This office is protected by passwords already.")},
        {"office.not_protected", QT_TRANSLATE_NOOP("ErrorText", "This office is open: it has no passwords.")},
        {"login.refused",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The name, the password or the recovery code is wrong. Look whether the capital "
                           "letters are locked, and try again.")},
        {"login.wait",
         QT_TRANSLATE_NOOP("ErrorText", "Too many attempts were refused. The next one is possible in %1 second(s).")},
        {"login.other_user",
         QT_TRANSLATE_NOOP("ErrorText", "The window was locked by %1. To work under another name, choose “Log in as "
                                        "somebody else”.")},
        {"login.same_person", QT_TRANSLATE_NOOP("ErrorText", "This takes a second person: %1 is logged in already.")},
        {"audit.second_needed",
         QT_TRANSLATE_NOOP("ErrorText", "Going on with another log takes a second administrator: %1.")},
        {"login.no_account",
         QT_TRANSLATE_NOOP("ErrorText", "%1 does not work in this office any more. Ask its administrator.")},
        {"keys.missing",
         QT_TRANSLATE_NOOP("ErrorText", "This office is encrypted, but its key file keys.json is missing: %1. Copy it "
                                        "back from the folder of the newest backup. Nothing was changed.")},
        {"keys.damaged",
         QT_TRANSLATE_NOOP("ErrorText", "The key file keys.json is damaged (%1). Copy it back from the folder of the "
                                        "newest backup. Nothing was changed.")},
        {"keys.newer",
         QT_TRANSLATE_NOOP("ErrorText", "The key file was written by a newer version of the program (%1). "
                                        "Update this computer; nothing was changed.")},
        {"keys.absurd_cost",
         QT_TRANSLATE_NOOP("ErrorText", "The key file keys.json asks for an impossible effort to check the password of "
                                        "%1: it was forged or damaged. Copy it back from the folder of the newest "
                                        "backup. Nothing was changed.")},
        {"keys.changed",
         QT_TRANSLATE_NOOP("ErrorText", "Somebody outside the program has changed the key file: %1. Copy it back from "
                                        "the folder of the newest backup, and find out who can write this folder.")},
        {"keys.do_not_fit",
         QT_TRANSLATE_NOOP("ErrorText", "The keys do not belong to this office file, or the file is damaged: %1. "
                                        "Nothing was changed; restore a backup with its own keys.json.")},
        {"keys.no_memory",
         QT_TRANSLATE_NOOP("ErrorText", "Checking the password needs %1 of free memory. Close other programs and try "
                                        "again.")},
        {"keys.user_exists", QT_TRANSLATE_NOOP("ErrorText", "%1 has a password already. Choose another name.")},
        {"keys.user_missing", QT_TRANSLATE_NOOP("ErrorText", "Enter the name to log in with.")},
        {"keys.no_slot", QT_TRANSLATE_NOOP("ErrorText", "%1 has no password in this office.")},
        {"keys.last_slot",
         QT_TRANSLATE_NOOP("ErrorText", "%1 is the last one who can open the office, so the password stays.")},
        {"recovery.incomplete",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The recovery code has 52 letters and digits; these are %1. Look whether a group "
                           "is missing.")},
        {"recovery.mistyped",
         QT_TRANSLATE_NOOP("ErrorText", "The recovery code is mistyped. Compare it with the sheet, group by group.")},
        {"password.too_short",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The password is too short: it needs at least %1 characters. Several words that "
                           "do not belong together are easy to remember.")},
        {"password.too_long", QT_TRANSLATE_NOOP("ErrorText", "The password is too long.")},
        {"password.common",
         QT_TRANSLATE_NOOP("ErrorText", "This password would be guessed soon: common words, rows of keys, repeats and "
                                        "dates do not count. Take several words that do not belong together.")},
        {"password.is_name",
         QT_TRANSLATE_NOOP("ErrorText", "The password is made of your own name. Take something nobody knows of you.")},
        {"password.differs", QT_TRANSLATE_NOOP("ErrorText", "The two passwords differ. Type the same one twice.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
