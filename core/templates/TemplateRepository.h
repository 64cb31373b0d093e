// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/Template.h"

namespace cdesk {

class Database;

/// Templates and their versions as they are stored.
class TemplateRepository {
public:
    explicit TemplateRepository(const Database& database) : m_database{database} {}

    /// By name; those in the bin left out.
    std::vector<Template> all() const;
    /// Those in the bin are found too.
    std::optional<Template> find(TemplateId id) const;
    std::optional<Template> findByName(const QString& name) const;
    TemplateId add(const Template& contractTemplate) const;
    /// Throws StaleRevision when somebody saved since @p seen.
    void save(const Template& contractTemplate, Revision seen) const;
    /// Makes @p id the only default of @p contractType.
    void makeDefault(TemplateId id, const QString& contractType) const;
    void clearDefault(TemplateId id) const;
    /// Whether a published template of this type is offered first already.
    bool hasDefault(const QString& contractType) const;

    /// Newest first.
    std::vector<TemplateVersion> versions(TemplateId id) const;
    std::optional<TemplateVersion> findVersion(TemplateVersionId id) const;
    /// The version contracts are drafted from now.
    std::optional<TemplateVersion> published(TemplateId id) const;
    TemplateVersionId addVersion(const TemplateVersion& version) const;
    /// Saves state and day of publishing. Throws StaleRevision when somebody saved since @p seen.
    void saveVersion(const TemplateVersion& version, Revision seen) const;
    /// Contracts, those in the bin too, that were made from any version.
    int contractCount(TemplateId id) const;

private:
    const Database& m_database;
};

} // namespace cdesk
