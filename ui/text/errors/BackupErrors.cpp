// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> backupErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"backup.keys_needed",
         QT_TRANSLATE_NOOP("ErrorText", "This backup is encrypted: %1. It opens with the name and password, or the "
                                        "recovery code, that held when it was made.")},
        {"backup.not_found",
         QT_TRANSLATE_NOOP("ErrorText", "This is no backup of an office: %1. Choose a backup's own folder.")},
        {"backup.manifest_damaged",
         QT_TRANSLATE_NOOP("ErrorText", "The list of contents of this backup is damaged: %1. Choose another backup.")},
        {"backup.damaged",
         QT_TRANSLATE_NOOP("ErrorText",
                           "This backup is damaged (%1), so nothing was done with it. Choose another backup.")},
        {"backup.disk_full",
         QT_TRANSLATE_NOOP("ErrorText", "There is too little room for the backup at %1. Nothing unfinished was left "
                                        "there; free some space or choose another place.")},
        {"backup.not_writable",
         QT_TRANSLATE_NOOP("ErrorText", "The backup cannot be written at %1. Check the rights of the folder or choose "
                                        "another place.")},
        {"backup.no_room_to_verify",
         QT_TRANSLATE_NOOP(
             "ErrorText", "The backup could not be verified: the temporary folder is full or cannot be written (%1).")},
        {"backup.target_not_empty",
         QT_TRANSLATE_NOOP("ErrorText", "Something is in this folder already: %1. A backup is only ever restored into "
                                        "a new or empty folder; nothing was changed.")},
        {"backup.second_place_missing",
         QT_TRANSLATE_NOOP("ErrorText", "The second place for backups is not there: %1. Connect the disk and back up "
                                        "again; the backup on this computer was made.")},
        {"backup.database_changed",
         QT_TRANSLATE_NOOP("ErrorText", "The office file of the backup was changed after it was made: %1.")},
        {"backup.database_missing",
         QT_TRANSLATE_NOOP("ErrorText", "The office file of the backup is not there any more: %1.")},
        {"backup.database_unreadable",
         QT_TRANSLATE_NOOP("ErrorText", "The office file of the backup cannot be read (%1).")},
        {"backup.signature_wrong",
         QT_TRANSLATE_NOOP("ErrorText", "The list of contents of this backup was changed after it was signed: %1.")},
        {"backup.rows_differ",
         QT_TRANSLATE_NOOP("ErrorText", "The backup does not hold as much as it says it does (%1).")},
        {"backup.log_differs",
         QT_TRANSLATE_NOOP("ErrorText", "The log in the backup does not end where it should (%1).")},
        {"database.damaged", QT_TRANSLATE_NOOP("ErrorText", "The office file is damaged (%1).")},
        {"record.differs_from_log",
         QT_TRANSLATE_NOOP("ErrorText", "%1 says something else than the log told of it last: it was changed by other "
                                        "means than this program. Compare it with a backup.")},
        {"record.missing",
         QT_TRANSLATE_NOOP("ErrorText", "%1 is gone, though the log knows nothing of its deletion: it was deleted by "
                                        "other means than this program. Restore it from a backup.")},
        {"record.not_in_log",
         QT_TRANSLATE_NOOP("ErrorText", "The log knows nothing of %1: it was added by other means than this program. "
                                        "Find out who did it before anybody relies on it.")},
        {"audit.gap", QT_TRANSLATE_NOOP("ErrorText", "An entry of the log is missing (%1). Stop working and restore "
                                                     "the newest verified backup.")},
        {"audit.unlinked", QT_TRANSLATE_NOOP("ErrorText", "The log does not hang together at %1. Stop working and "
                                                          "restore the newest verified backup.")},
        {"audit.hash_mismatch", QT_TRANSLATE_NOOP("ErrorText", "An entry of the log was changed (%1). Stop working "
                                                               "and restore the newest verified backup.")},
        {"audit.out_of_order",
         QT_TRANSLATE_NOOP("ErrorText", "The time of an entry of the log lies before that of the entry above it (%1). "
                                        "The program never writes such an entry.")},
        {"audit.unsigned",
         QT_TRANSLATE_NOOP("ErrorText", "An entry of the log that counts carries no signature (%1). It was not made by "
                                        "the person it names, or its signature was taken away.")},
        {"audit.signature_wrong",
         QT_TRANSLATE_NOOP("ErrorText", "The signature of an entry of the log does not fit it (%1). The entry was "
                                        "changed, or made by somebody else than the person it names.")},
        {"audit.unknown_signer",
         QT_TRANSLATE_NOOP("ErrorText", "An entry of the log is signed with a key that is not that person's (%1).")},
        {"audit.shortened",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The newest entries of the log are gone (from %1). An older state of the office "
                           "was put in its place, or the log was cut.")},
        {"audit.anchor_differs",
         QT_TRANSLATE_NOOP("ErrorText", "Another entry stands in the log at %1 than the one that was seen there. An "
                                        "older state of the office was put in its place and worked on.")},
        {"audit.anchor_unreadable",
         QT_TRANSLATE_NOOP("ErrorText", "This is no place in the log: %1. It looks like #12345 · 3F9A-21C0, as reports "
                                        "and approval sheets print it.")},
        {"sample.unreadable",
         QT_TRANSLATE_NOOP("ErrorText", "The sample office that comes with the program cannot be read (%1). Install "
                                        "the program again.")},
        {"generate.out_of_range",
         QT_TRANSLATE_NOOP("ErrorText", "Up to 1,000,000 contracts and 1 to 200,000 customers can be generated (%1).")},
        {"generate.office_not_empty",
         QT_TRANSLATE_NOOP("ErrorText", "Only an office without customers and contracts can be filled: %1.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
