// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> paperErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"contract.only_text",
         QT_TRANSLATE_NOOP("ErrorText", "This contract has no template; its own text is the only one it has.")},
        {"contract.paper_missing",
         QT_TRANSLATE_NOOP("ErrorText", "No paper of the other side is filed with this contract.")},
        {"paper.no_pages",
         QT_TRANSLATE_NOOP("ErrorText", "Only a PDF or pictures can be shown and printed as they came. Save this paper"
                                        " as PDF and put that in its place.")},
        {"paper.pages_locked",
         QT_TRANSLATE_NOOP("ErrorText", "The PDF asks for a password, so its pages cannot be shown or printed. Ask for"
                                        " one without, and put it in its place.")},
        {"paper.pages_not_readable",
         QT_TRANSLATE_NOOP("ErrorText", "The paper is damaged, so its pages cannot be shown or printed. Ask for another"
                                        " one, and put it in its place.")},
        {"paper.pages_not_supported",
         QT_TRANSLATE_NOOP("ErrorText", "This build of ContractDesk cannot show or print PDFs.")},
        {"paper.most_pages",
         QT_TRANSLATE_NOOP("ErrorText", "The paper has more than %1 pages; print it with another program.")},
        {"paper.written_here",
         QT_TRANSLATE_NOOP("ErrorText", "%1 is written on a template. Take the paper in as a contract of its own, or"
                                        " choose no template for this one first.")},
        {"paper.same", QT_TRANSLATE_NOOP("ErrorText", "%1 is the paper this contract has already.")},
        {"print.no_word_document",
         QT_TRANSLATE_NOOP("ErrorText", "The text of this contract is the other side's paper: it leaves as PDF or on"
                                        " paper, there is no Word document of it.")},
        {"paper.not_a_text", QT_TRANSLATE_NOOP("ErrorText", "%1 is a workbook. Choose a Word document, a PDF or the"
                                                            " picture of a page.")},
        {"paper.pdf_locked",
         QT_TRANSLATE_NOOP("ErrorText", "The PDF asks for a password, so its text cannot be read. It can be filed all"
                                        " the same; fill in the fields by hand.")},
        {"paper.pdf_not_readable",
         QT_TRANSLATE_NOOP("ErrorText", "The PDF is damaged, so its text cannot be read. It can be filed all the same;"
                                        " fill in the fields by hand.")},
        {"paper.pdf_not_supported",
         QT_TRANSLATE_NOOP("ErrorText", "This build of ContractDesk cannot read PDFs. The paper can be filed all the"
                                        " same; fill in the fields by hand.")},
        {"paper.reader_missing",
         QT_TRANSLATE_NOOP("ErrorText", "Pages of this paper are pictures. To have them read, install tesseract with"
                                        " simplified Chinese (packages tesseract-ocr and tesseract-ocr-chi-sim). The"
                                        " paper can be filed all the same.")},
        {"paper.picture_not_readable",
         QT_TRANSLATE_NOOP("ErrorText", "The picture cannot be read. It can be filed all the same; fill in the fields"
                                        " by hand.")},
        {"paper.too_many_pages",
         QT_TRANSLATE_NOOP("ErrorText", "Only the first %1 pictures of pages were read; look at the others yourself.")},
        {"paper.no_text", QT_TRANSLATE_NOOP("ErrorText", "The paper has no text. Fill in the fields by hand.")},
        {"paper.words_differ", QT_TRANSLATE_NOOP("ErrorText", "The amount in words says %1.")},
        {"paper.days_differ", QT_TRANSLATE_NOOP("ErrorText", "Another day stands there, too: %1.")},
        {"paper.amount_unreadable", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no amount. Write it as 120,000.00.")},
        {"paper.value_unfit", QT_TRANSLATE_NOOP("ErrorText", "“%1” cannot be used here.")},
        {"paper.several_own_sides",
         QT_TRANSLATE_NOOP("ErrorText", "Only one party can be our side. Choose another role for the others.")},
        {"paper.several_counterparties",
         QT_TRANSLATE_NOOP("ErrorText", "Only one party can be the customer. Make the others third parties.")},
        {"paper.term_unknown", QT_TRANSLATE_NOOP("ErrorText", "“%1” is nothing a contract is registered with.")},
        {"pdf.locked", QT_TRANSLATE_NOOP("ErrorText", "The PDF asks for a password.")},
        {"text_reader.not_started",
         QT_TRANSLATE_NOOP("ErrorText", "The program that reads pictures (%1) could not be started. Start it once by"
                                        " hand to see what it says.")},
        {"text_reader.too_slow",
         QT_TRANSLATE_NOOP("ErrorText", "The program that reads pictures was ended because a page took longer than %1"
                                        " seconds.")},
        {"text_reader.failed",
         QT_TRANSLATE_NOOP("ErrorText", "The program that reads pictures failed. It said: “%1”. It needs the language"
                                        " data for simplified Chinese (tesseract-ocr-chi-sim).")},
    };
    return kSentences;
}

} // namespace cdesk::ui
