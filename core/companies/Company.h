// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

#include <span>
#include <vector>

namespace cdesk {

/// Our own legal entity that signs contracts (签约主体).
struct Company {
    CompanyId id;
    QString name; ///< full name, as it stands in contracts
    QString shortName;
    QString creditCode; ///< may be wrong: a warning, never a refusal
    QString legalRepresentative;
    QString address;
    QString phone;
    QString email;
    QString contactPerson;
    QString invoiceTitle;
    QString bankName;
    QString bankAccount;
    bool isDefault = false; ///< proposed for new contracts; exactly one of the office's companies
    Revision revision;
};

/// A text of a company by the key that errors, forms, the log and `company set` use for it.
struct CompanyText {
    QString key;
    QString Company::*value;
    int longest; ///< characters
};
/// All texts of a company, in the order people fill them in.
std::span<const CompanyText> companyTexts();

/// Without id, default mark and revision.
QJsonObject toJson(const Company& company);

/// The company as it is kept: no control characters, no blanks at both ends, the code in plain capitals.
Company tidied(Company company);
/// Every reason why a tidied company can't be saved: company.name_missing, company.text_too_long (detail: longest
/// length allowed).
std::vector<Error> companyProblems(const Company& company);
/// What looks wrong and is kept all the same: credit_code.* as creditCodeProblem() says.
std::vector<Error> companyWarnings(const Company& company);

} // namespace cdesk
