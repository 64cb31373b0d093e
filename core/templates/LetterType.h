// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/store/Document.h"

#include <span>

namespace cdesk {

/// A letter or sheet that is made from a contract (B6). Its wording is a template whose contract type is its name, so
/// that an office changes it like any other template.
struct LetterType {
    QString code; ///< `termination`, `approval_sheet` …; on the command line too
    QString name; ///< 解除通知, 合同审批表 …
    QString file; ///< of the wording that ships, below :/templates/
    DocumentKind filedAs = DocumentKind::Letter;
};

/// All of them, in the order in which they are offered.
std::span<const LetterType> letterTypes();
/// By code or name; null when there is none.
const LetterType* findLetterType(const QString& codeOrName);
/// Whether templates of this contract type are letters: nobody drafts a contract from them.
bool isLetterType(const QString& contractType);

} // namespace cdesk
