// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> exchangeErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"table.old_xls", QT_TRANSLATE_NOOP("ErrorText", "This is a workbook of before 2007 (.xls). Open it in Excel "
                                                         "or WPS, save it as .xlsx or .csv, and choose that file.")},
        {"table.old_doc", QT_TRANSLATE_NOOP("ErrorText", "This is a document of before 2007 (.doc). Open it in Word or "
                                                         "WPS, save it as .docx, and choose that file.")},
        {"table.encrypted",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "This workbook is protected by a password. Open it, remove the password, save it, and choose it again.")},
        {"table.broken", QT_TRANSLATE_NOOP("ErrorText", "This file is damaged or was not saved completely (%1). Ask "
                                                        "for it again, or open it in Excel or WPS and save it anew.")},
        {"table.dtd",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "This workbook holds declarations that no office program writes (%1). For safety it was not read.")},
        {"table.too_large",
         QT_TRANSLATE_NOOP("ErrorText", "This table is too large to be read (%1). Split it into several files.")},
        {"table.not_a_workbook",
         QT_TRANSLATE_NOOP("ErrorText",
                           "This file is no table. Choose an Excel workbook (.xlsx) or a text table (.csv, .txt).")},
        {"table.empty", QT_TRANSLATE_NOOP("ErrorText", "The table is empty. %1")},
        {"table.no_sheet",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The workbook has no visible sheet. Unhide the sheet in Excel or WPS, or name it.")},
        {"table.sheet_unknown", QT_TRANSLATE_NOOP("ErrorText", "The workbook has no sheet called %1.")},
        {"table.no_heading",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "No row with the column headings was found. Say which row it is, or map the columns by hand.")},
        {"table.quote_open",
         QT_TRANSLATE_NOOP("ErrorText",
                           "A quotation mark in row %1 is never closed. Mend that row and choose the file again.")},
        {"text.encoding",
         QT_TRANSLATE_NOOP(
             "ErrorText", "The text is in an unknown encoding (line %1). Save the file as UTF-8 and choose it again.")},
        {"text.zero_byte",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Line %1 holds a zero byte: the file was damaged on its way, or is no text. Ask "
                           "for it again, or save it anew as UTF-8.")},
        {"export.password_letters",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Take a password of English letters, digits and signs: with others the programs that open "
                           "such archives do not agree.")},
        {"export.no_encryption",
         QT_TRANSLATE_NOOP("ErrorText",
                           "This installation cannot write encrypted archives. Save the file as it is, or install a "
                           "libzip with encryption.")},
        {"mapping.required_missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "No column was found for %1. Map a column to it; without it nothing can be imported.")},
        {"mapping.heading_missing",
         QT_TRANSLATE_NOOP("ErrorText", "The file has no column called %1. The mapping belongs to another file.")},
        {"mapping.field_unknown",
         QT_TRANSLATE_NOOP("ErrorText", "The mapping names something that cannot be imported: %1.")},
        {"mapping.field_twice",
         QT_TRANSLATE_NOOP("ErrorText", "Several columns would fill the same field: %1. Keep one of them and leave the "
                                        "others out.")},
        {"mapping.empty", QT_TRANSLATE_NOOP("ErrorText", "The mapping names no column at all.")},
        {"cell.formula_error",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The cell holds a formula without a result: %1. Let Excel or WPS calculate it, save, and try again.")},
        {"value.missing", QT_TRANSLATE_NOOP("ErrorText", "This cell must not be empty.")},
        {"value.not_yes_no", QT_TRANSLATE_NOOP("ErrorText", "Neither yes nor no: %1.")},
        {"code.damaged_by_spreadsheet",
         QT_TRANSLATE_NOOP("ErrorText", "Excel has turned this code into a number and its last digits are lost: %1. "
                                        "Set the column to text and enter it again.")},
        {"date.ambiguous",
         QT_TRANSLATE_NOOP("ErrorText",
                           "This date can be read in two ways: %1. Write the year first, as in 2024-03-05.")},
        {"date.impossible", QT_TRANSLATE_NOOP("ErrorText", "There is no such date: %1.")},
        {"date.day_missing",
         QT_TRANSLATE_NOOP("ErrorText", "The day is missing: %1. Write the whole date, as in 2024-03-05.")},
        {"date.unreadable", QT_TRANSLATE_NOOP("ErrorText", "This cannot be read as a date: %1.")},
        {"percent.ambiguous", QT_TRANSLATE_NOOP("ErrorText", "This may be 1 % or 100 %: %1. Write the sign %.")},
        {"percent.unreadable", QT_TRANSLATE_NOOP("ErrorText", "This cannot be read as a percentage: %1.")},
        {"export.format_unknown", QT_TRANSLATE_NOOP("ErrorText", "The file name must end in .csv or .xlsx: %1.")},
        {"export.too_many_rows",
         QT_TRANSLATE_NOOP("ErrorText", "A workbook holds at most %1 rows. Export a part, or choose CSV.")},
        {"report.rows_changed",
         QT_TRANSLATE_NOOP("ErrorText", "The data changed while the report was being made. Make it again.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
