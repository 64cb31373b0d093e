// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

#include <array>

namespace cdesk::ui {

std::span<const ErrorSentence> customerErrors()
{
    static constexpr auto kSentences = std::to_array<ErrorSentence>({
        {"customer.not_found", QT_TRANSLATE_NOOP("ErrorText", "This customer does not exist any more.")},
        {"customer.changed_meanwhile",
         QT_TRANSLATE_NOOP("ErrorText",
                           "This customer was changed meanwhile. Open it again; what you typed is kept as a draft.")},
        {"customer.removed", QT_TRANSLATE_NOOP("ErrorText", "%1 lies in the bin. Restore it first.")},
        {"customer.not_in_bin", QT_TRANSLATE_NOOP("ErrorText", "%1 is not in the bin. Move it there first.")},
        {"customer.has_contracts",
         QT_TRANSLATE_NOOP("ErrorText", "%1 contracts name this customer, so it stays in the bin.")},
        {"customer.has_documents",
         QT_TRANSLATE_NOOP("ErrorText", "%1 documents are filed with this customer, so it stays in the bin.")},
        {"customer.name_missing", QT_TRANSLATE_NOOP("ErrorText", "Enter the customer's full name.")},
        {"customer.name_too_long",
         QT_TRANSLATE_NOOP("ErrorText", "The name is too long. At most %1 characters are kept.")},
        {"customer.name_unreadable",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The name holds unreadable characters: %1. The file was damaged or saved in a wrong encoding.")},
        {"customer.text_too_long",
         QT_TRANSLATE_NOOP("ErrorText", "This text is too long. At most %1 characters are kept.")},
        {"customer.contact_name_missing", QT_TRANSLATE_NOOP("ErrorText", "A contact has no name. %1")},
        {"customer.several_primary_contacts",
         QT_TRANSLATE_NOOP("ErrorText", "Only one contact can be the primary one.")},
        {"customer.several_primary_addresses",
         QT_TRANSLATE_NOOP("ErrorText", "Only one address can be the primary one.")},
        {"customer.credit_limit_negative", QT_TRANSLATE_NOOP("ErrorText", "The credit limit can't be less than zero.")},
        {"customer.email_doubtful", QT_TRANSLATE_NOOP("ErrorText", "This does not look like an e-mail address: %1.")},
        {"customer.kind_unknown",
         QT_TRANSLATE_NOOP(
             "ErrorText", "Nobody knows this kind of customer: %1. Use 企业, 事业单位, 个体工商户, 个人 or 境外企业.")},
        {"customer.class_unknown", QT_TRANSLATE_NOOP("ErrorText", "The class must be A, B or C, not %1.")},
        {"customer.status_unknown",
         QT_TRANSLATE_NOOP("ErrorText", "Nobody knows this status: %1. Use 正常, 潜在, 暂停 or 终止.")},
        {"customer.repeated_in_file",
         QT_TRANSLATE_NOOP("ErrorText", "The same customer stands in row %1 already; both rows were put together.")},
        {"customer.name_differs", QT_TRANSLATE_NOOP("ErrorText", "The code belongs to %1; that name was kept.")},
        {"customer.code_replaced", QT_TRANSLATE_NOOP("ErrorText", "The credit code %1 was replaced.")},
        {"customer.same_name_other_code",
         QT_TRANSLATE_NOOP("ErrorText", "Another customer of this name has the code %1. Both were kept.")},
        {"customer.merge_with_itself", QT_TRANSLATE_NOOP("ErrorText", "A record can't be merged with itself.")},
        {"customer.merge_unknown", QT_TRANSLATE_NOOP("ErrorText", "This merge can't be taken back any more.")},
        {"customer.changed_since_merge",
         QT_TRANSLATE_NOOP("ErrorText", "%1 was changed after the merge, so the merge can't be taken back.")},
        {"import.not_found", QT_TRANSLATE_NOOP("ErrorText", "This import does not exist.")},
        {"import.undone_already", QT_TRANSLATE_NOOP("ErrorText", "This import was taken back already: %1.")},
        {"import.rows_changed_since",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Customers of this import were changed since then, so it can't be taken back: %1")},
        {"import.rows_in_use",
         QT_TRANSLATE_NOOP("ErrorText",
                           "Customers of this import have contracts or documents, so it can't be taken back: %1")},
        {"company.not_found", QT_TRANSLATE_NOOP("ErrorText", "No company of ours has been entered yet.")},
        {"company.changed_meanwhile",
         QT_TRANSLATE_NOOP("ErrorText", "This company was changed meanwhile. Open it again.")},
        {"company.name_missing", QT_TRANSLATE_NOOP("ErrorText", "Enter the company's full name.")},
        {"company.text_too_long",
         QT_TRANSLATE_NOOP("ErrorText", "This text is too long. At most %1 characters are kept.")},
        {"company.picture_format", QT_TRANSLATE_NOOP("ErrorText", "The picture must be a PNG or JPEG file.")},
        {"company.picture_too_large", QT_TRANSLATE_NOOP("ErrorText", "The picture is too large; at most %1.")},
        {"company.is_default",
         QT_TRANSLATE_NOOP("ErrorText", "%1 is the company for new contracts. Choose another one for them first.")},
        {"company.key_unknown", QT_TRANSLATE_NOOP("ErrorText", "A company has no field of this name: %1.")},
    });
    return kSentences;
}

} // namespace cdesk::ui
