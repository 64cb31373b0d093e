// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/Finding.h"
#include "core/contracts/Contract.h"
#include "core/documents/merge/TextParagraphs.h"

namespace cdesk {

/// Looks through the text of a contract by the rules of the office (C6): what keeps it from review first, what is
/// about the whole text last. @p missing are the fields that found no value when it was filled.
/// Errors: only those of reading the document
Result<std::vector<Finding>> checkContractText(const DocxPackage& package, const std::vector<MissingField>& missing,
                                               const Contract& contract, const CheckRules& rules);

/// The same for a text of any origin, without the tables of line items.
std::vector<Finding> checkParagraphs(std::vector<TextParagraph> paragraphs, const Contract& contract,
                                     const CheckRules& rules);

/// How many of them block.
int countBlocking(const std::vector<Finding>& findings);

} // namespace cdesk
