// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> documentErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"document.needs_aes",
         QT_TRANSLATE_NOOP("ErrorText", "This computer's processor is too old to read this encrypted document. Open it "
                                        "on another computer of the office.")},
        {"document.not_found", QT_TRANSLATE_NOOP("ErrorText", "The document is not there any more. Refresh the list.")},
        {"document.changed_meanwhile",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Somebody else changed this document meanwhile. Look at it again and repeat your step.")},
        {"document.too_large",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The document is larger than 200 MB and cannot be kept. Make it smaller and try again.")},
        {"document.missing",
         QT_TRANSLATE_NOOP("ErrorText", "The stored document is missing (%1). Restore it from a backup.")},
        {"document.damaged",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The stored document was changed outside the program (%1). Restore it from a backup.")},
        {"document.empty", QT_TRANSLATE_NOOP("ErrorText", "The file is empty. Choose another one.")},
        {"document.type_refused",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "This kind of file cannot be kept here. Pictures, PDF, Word (.docx), Excel (.xlsx) and plain text can.")},
        {"document.old_format",
         QT_TRANSLATE_NOOP("ErrorText", "This is a file of the old Office format (.doc, .xls). Open it in Word, Excel "
                                        "or WPS, save it as .docx or .xlsx and try again.")},
        {"document.sheet_macros",
         QT_TRANSLATE_NOOP("ErrorText", "This workbook contains macros, and programs are not kept here. Save it as "
                                        ".xlsx without macros and try again.")},
        {"document.already_there", QT_TRANSLATE_NOOP("ErrorText", "The same file is filed here already: %1.")},
        {"document.owner_missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "What the file should belong to is not there any more. Refresh the list and try again.")},
        {"document.kind_reserved",
         QT_TRANSLATE_NOOP("ErrorText", "Only the program makes documents of this kind (%1). Choose another kind.")},
        {"document.kind_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no kind of document called %1.")},
        {"document.kept",
         QT_TRANSLATE_NOOP("ErrorText", "%1 is part of a template or a contract and is kept with it.")},
        {"document.not_in_bin", QT_TRANSLATE_NOOP("ErrorText", "%1 is not in the recycle bin.")},
        {"document.picture_too_large",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The picture is too large to be shown here (%1 points). It is kept whole; export it to look at it.")},
        {"document.picture_unreadable",
         QT_TRANSLATE_NOOP("ErrorText", "The picture cannot be shown: it is damaged or too large.")},
        {"docx.bad_text",
         QT_TRANSLATE_NOOP("ErrorText", "A part of the Word file is not written in Unicode: %1. Open it in Word or "
                                        "WPS and save it again.")},
        {"docx.broken",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The Word file is damaged and cannot be read. Open it in Word or WPS, save it again and try once more.")},
        {"docx.comments",
         QT_TRANSLATE_NOOP("ErrorText", "The Word file contains comments. Delete them before the template is used.")},
        {"docx.picture_unshown",
         QT_TRANSLATE_NOOP("ErrorText",
                           "A picture of this kind (EMF, WMF, chart) cannot be printed here: an empty frame"
                           " with its name stands in its place. Save it in Word as a PNG picture.")},
        {"docx.edit_picture",
         QT_TRANSLATE_NOOP("ErrorText", "The text holds a picture (%1) that cannot be shown here and would be lost."
                                        " Edit it in Word or WPS.")},
        {"docx.doctype",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The Word file contains instructions that Word never writes, and was refused for safety.")},
        {"docx.duplicate_part",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The Word file contains a part twice and was refused for safety. Save it again in Word or WPS.")},
        {"docx.encrypted",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The Word file is protected by a password. Remove the password in Word or WPS and try again.")},
        {"docx.macros", QT_TRANSLATE_NOOP("ErrorText", "The Word file contains macros, and programs are not kept here. "
                                                       "Save it as .docx without macros and try again.")},
        {"docx.not_word", QT_TRANSLATE_NOOP("ErrorText", "This is not a Word document (.docx). Choose another file.")},
        {"docx.old_doc",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "This is an old Word document (.doc). Open it in Word or WPS, save it as .docx and try again.")},
        {"docx.part_missing",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "A part of the Word file is missing. Open it in Word or WPS, save it again and try once more.")},
        {"docx.too_deep",
         QT_TRANSLATE_NOOP("ErrorText", "The Word file is nested too deeply and was refused for safety.")},
        {"docx.too_large",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The Word file unpacks to more than a contract can be, and was refused for safety.")},
        {"docx.too_many_parts",
         QT_TRANSLATE_NOOP("ErrorText", "The Word file has too many parts and was refused for safety.")},
        {"docx.tracked_changes",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The Word file contains tracked changes. Accept or reject them in Word or WPS and try again. (%1)")},
        {"docx.unsafe_name",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The Word file contains a part with a dangerous name and was refused for safety.")},
        {"html.not_a_page",
         QT_TRANSLATE_NOOP("ErrorText", "This file is neither a Word document nor a web page. Choose another file.")},
        {"html.empty", QT_TRANSLATE_NOOP("ErrorText", "The web page has no text. Choose another file.")},
        {"font.none", QT_TRANSLATE_NOOP("ErrorText", "No font with Chinese characters is installed, so pages cannot be"
                                                     " laid out. Install one, e.g. Noto CJK, and start the program"
                                                     " again.")},
        {"pdf.not_written",
         QT_TRANSLATE_NOOP("ErrorText", "The PDF could not be written completely. Check the free space"
                                        " on the disk and save it again.")},
        {"pdf.not_readable",
         QT_TRANSLATE_NOOP("ErrorText", "The PDF that the other program made cannot be read. Save again, or choose"
                                        " ContractDesk's own pages under Settings, Pages of PDFs.")},
        {"pdf_program.not_found",
         QT_TRANSLATE_NOOP("ErrorText", "LibreOffice was not found on this computer. Install it, or choose"
                                        " ContractDesk's own pages under Settings, Pages of PDFs.")},
        {"pdf_program.not_started",
         QT_TRANSLATE_NOOP("ErrorText", "LibreOffice (%1) could not be started. Open it once by hand to see what"
                                        " it says.")},
        {"pdf_program.too_slow",
         QT_TRANSLATE_NOOP("ErrorText", "LibreOffice was ended because it took longer than %1 seconds. Try again"
                                        " when the computer is less busy.")},
        {"pdf_program.failed",
         QT_TRANSLATE_NOOP("ErrorText", "LibreOffice could not make the PDF. It said: “%1”. Open the document in it"
                                        " by hand to see what it stumbles over.")},
        {"holiday.line",
         QT_TRANSLATE_NOOP("ErrorText", "A line of the holiday table cannot be read: %1. Working days are"
                                        " counted without it.")},
        {"docx.not_written",
         QT_TRANSLATE_NOOP("ErrorText", "The Word file could not be put together. Save your text and try again.")},
        {"docx.floating_not_written",
         QT_TRANSLATE_NOOP("ErrorText", "A text box or floating picture cannot be written into a Word file: %1.")},
        {"docx.edit_text_box",
         QT_TRANSLATE_NOOP("ErrorText", "This form has text boxes or pictures with a place of their own, which the "
                                        "editor would lose. It stays a Word form: change it in Word and import it.")},
        {"docx.edit_tracked",
         QT_TRANSLATE_NOOP("ErrorText", "This form has tracked changes. Accept or refuse them in Word first; until "
                                        "then it stays a Word form.")},
        {"docx.edit_control",
         QT_TRANSLATE_NOOP("ErrorText", "This form has fill-in controls or bookmarks of Word, which the editor would "
                                        "lose. It stays a Word form: change it in Word and import it.")},
        {"docx.edit_field",
         QT_TRANSLATE_NOOP("ErrorText", "This form has Word fields (%1), which the editor would lose. It stays a Word "
                                        "form: change it in Word and import it.")},
        {"docx.edit_note",
         QT_TRANSLATE_NOOP("ErrorText", "This form has footnotes or comments, which the editor would lose. It stays a "
                                        "Word form: change it in Word and import it.")},
        {"docx.edit_columns",
         QT_TRANSLATE_NOOP("ErrorText", "This form is set in several columns, which the editor cannot do. It stays a "
                                        "Word form: change it in Word and import it.")},
        {"docx.edit_sections",
         QT_TRANSLATE_NOOP("ErrorText", "This form has several parts with different pages, which the editor would "
                                        "lose. It stays a Word form: change it in Word and import it.")},
        {"docx.edit_table",
         QT_TRANSLATE_NOOP("ErrorText", "This form has a table of a kind the editor would damage. It stays a Word "
                                        "form: change it in Word and import it.")},
        {"docx.edit_other",
         QT_TRANSLATE_NOOP("ErrorText", "This form uses something of Word that the editor would lose (%1). It stays a "
                                        "Word form: change it in Word and import it.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
