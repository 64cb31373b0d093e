// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> groundErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"permission.denied",
         QT_TRANSLATE_NOOP("ErrorText", "Your role may not do this. Ask the administrator of the office.")},
        {"job.cancelled", QT_TRANSLATE_NOOP("ErrorText", "Stopped. Nothing was changed.")},
        {"office.exists",
         QT_TRANSLATE_NOOP("ErrorText",
                           "There is an office in this folder already: %1. Open it, or choose another folder.")},
        {"office.folder_not_empty",
         QT_TRANSLATE_NOOP("ErrorText", "Something is in this folder already: %1. Choose a new or empty one.")},
        {"office.not_found",
         QT_TRANSLATE_NOOP("ErrorText", "No office was found at %1. Choose its folder, or start a new office.")},
        {"office.not_an_office",
         QT_TRANSLATE_NOOP("ErrorText", "This file is not an office of this program, or it is damaged: %1. It was left "
                                        "as it is; restore a backup or choose another folder.")},
        {"office.newer", QT_TRANSLATE_NOOP("ErrorText", "This office was last used by a newer version of the program: "
                                                        "%1. Update this computer; nothing was changed.")},
        {"office.in_use",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "This office is already open in another window or on another computer: %1. Close it there first.")},
        {"office.open_elsewhere",
         QT_TRANSLATE_NOOP("ErrorText", "This office is open on the computer %1. Close it there first. Only if that "
                                        "computer was switched off or has crashed, open it here: two programs at once "
                                        "would lose what one of them saves.")},
        {"office.removed",
         QT_TRANSLATE_NOOP("ErrorText", "The office is not in its place any more: %1. It was moved or deleted, or its "
                                        "disk was taken out. Nothing was saved; put it back and save again.")},
        {"office.replaced",
         QT_TRANSLATE_NOOP("ErrorText", "Another program has put another office file in the place of this one: %1. "
                                        "Nothing was saved. Copy what you have just written, then start the program "
                                        "again.")},
        {"office.damaged",
         QT_TRANSLATE_NOOP("ErrorText", "The office file is damaged at %1. Nothing more is saved into it, so that it "
                                        "gets no worse. Restore the newest verified backup into a new folder.")},
        {"storage.little_room",
         QT_TRANSLATE_NOOP("ErrorText", "Less than 50 MB are free on the disk of the office: %1. Until there is more, "
                                        "it can only be read; free some space, and saving goes on by itself.")},
        {"office.read_only",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The office was opened for reading only, because its folder cannot be written or "
                           "its disk is full: %1. Nothing can be saved. Look at the rights of the folder "
                           "and the room on the disk, then open the office again.")},
        {"storage.in_doubt",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The disk failed while the office was being saved, so it is in doubt whether the "
                           "last save is kept: %1. Nothing more is saved. Open the office again and look "
                           "whether your last change is there.")},
        {"storage.disk_full",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The disk is full, so nothing was written (%1). Free some space on it and do it again; what you typed is "
             "still here.")},
        {"storage.read_only",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The office folder cannot be written, so nothing can be saved: %1. Check the rights of the folder.")},
        {"storage.unreadable",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The office file cannot be read or written: %1. Check that the disk is connected and try again.")},
        {"storage.broken",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The office file is damaged: %1. Stop working and restore the newest verified backup.")},
        {"storage.failed",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Saving failed and was undone. Try again; if it happens again, restart the program. (%1)")},
        {"storage.no_such_column",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The office file does not have the expected form (%1). Restore a backup or update the program.")},
        {"storage.unknown_code",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The office file holds a value this version does not know (%1). Update the program.")},
        {"storage.pragma_refused",
         QT_TRANSLATE_NOOP("ErrorText", "The office file cannot be opened safely here (%1). A network folder may be "
                                        "the reason; use a local disk.")},
        {"storage.nested_transaction",
         QT_TRANSLATE_NOOP("ErrorText", "Saving failed and was undone. Restart the program. (%1)")},
        {"file.not_found", QT_TRANSLATE_NOOP("ErrorText", "The file is not there any more: %1.")},
        {"file.not_readable",
         QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read: %1. Is it open in another program?")},
        {"file.not_writable",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Nothing can be written at %1. Check the rights of the folder or choose another one.")},
        {"file.too_large",
         QT_TRANSLATE_NOOP("ErrorText", "The file is larger than can be taken in here: %1. Make it smaller, or split "
                                        "it.")},
        {"file.is_folder", QT_TRANSLATE_NOOP("ErrorText", "This is a folder, not a file: %1. Choose a file in it.")},
        {"file.name_too_long",
         QT_TRANSLATE_NOOP("ErrorText", "The file name is too long for this disk: %1. Choose a shorter one.")},
        {"autostart.blocked_by_desktop",
         QT_TRANSLATE_NOOP("ErrorText", "The desktop's own settings keep this program from starting at login. Allow it "
                                        "there first.")},
        {"autostart.not_written",
         QT_TRANSLATE_NOOP("ErrorText", "Starting at login could not be set: nothing can be written at %1.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
