// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companies/Company.h"

#include <optional>

namespace cdesk {

class Database;

/// Where our own companies are kept.
class CompanyRepository {
public:
    explicit CompanyRepository(const Database& database) : m_database{database} {}

    /// Those in use, the default one first, then by name.
    std::vector<Company> all() const;
    std::optional<Company> find(CompanyId id) const;
    std::optional<Company> findDefault() const;
    CompanyId add(const Company& company) const;
    /// @throws StaleRevision when somebody saved after @p seen
    void save(const Company& company, Revision seen) const;
    /// Takes the mark from every other company.
    void makeDefault(CompanyId id) const;
    void remove(CompanyId id, qint64 nowUtcMs) const;

private:
    const Database& m_database;
};

} // namespace cdesk
