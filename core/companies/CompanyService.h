// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companies/Company.h"
#include "core/session/Permission.h"

namespace cdesk {

class Session;

/// Use cases on our own companies.
class CompanyService {
public:
    explicit CompanyService(Session& session) : m_session{session} {}

    /// Those in use, the default one first.
    Result<std::vector<Company>> list(const Actor& actor) const;
    /// The one proposed for new contracts. Errors: company.not_found while the office has none
    Result<Company> defaultCompany(const Actor& actor) const;
    /// Stores a new company (no id) or saves one seen at its revision. The office's first company becomes the default
    /// one. Errors: company.not_found, company.changed_meanwhile and those of companyProblems()
    Result<Company> save(const Actor& actor, const Company& company);
    /// Errors: company.not_found
    Result<void> makeDefault(const Actor& actor, CompanyId id);
    /// Out of use; contracts keep it. Errors: company.not_found, company.is_default (another one must be it first)
    Result<void> remove(const Actor& actor, CompanyId id);

private:
    Session& m_session;
};

} // namespace cdesk
