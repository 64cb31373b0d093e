// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companies/CompanyService.h"

#include "core/companies/CompanyRepository.h"
#include "core/session/Session.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// What the log keeps: `company.created`, `company.edited`, `company.made_default`, `company.removed`.
struct CompanyChanged {
    QString action;
    CompanyId id;
    QString name;
    FieldChanges changes;

    AuditRecord audit() const
    {
        return {.action = action,
                .entity = EntityKind::Company,
                .entityId = id.value(),
                .label = name,
                .before = changes.before,
                .after = changes.after};
    }
};

} // namespace

Result<std::vector<Company>> CompanyService::list(const Actor& actor) const
{
    using Answer = Result<std::vector<Company>>;
    return m_session.read(actor, "company.list",
                          [](const Database& database) -> Answer { return CompanyRepository(database).all(); });
}

Result<Company> CompanyService::defaultCompany(const Actor& actor) const
{
    return m_session.read(actor, "company.default", [](const Database& database) -> Result<Company> {
        const auto company = CompanyRepository(database).findDefault();
        if (!company)
            return notFound(u"company"_s);
        return *company;
    });
}

Result<Company> CompanyService::save(const Actor& actor, const Company& company)
{
    return m_session.write(actor, "company.save", [&](UnitOfWork& work) -> Result<Company> {
        const CompanyRepository companies(work.database());
        const Company after = tidied(company);
        if (const auto problems = companyProblems(after); !problems.empty())
            return tl::unexpected<Error>(problems.front());

        if (!after.id.isSet()) {
            const CompanyId id = companies.add(after);
            if (!companies.findDefault())
                companies.makeDefault(id);
            work.record(CompanyChanged{u"company.created"_s, id, after.name, {{}, toJson(after)}});
            return *companies.find(id);
        }
        const auto before = companies.find(after.id);
        if (!before)
            return notFound(u"company"_s);
        companies.save(after, company.revision);
        work.record(
            CompanyChanged{u"company.edited"_s, after.id, after.name, changedFields(toJson(*before), toJson(after))});
        return *companies.find(after.id);
    });
}

Result<void> CompanyService::makeDefault(const Actor& actor, CompanyId id)
{
    return m_session.write(actor, "company.make_default", [&](UnitOfWork& work) -> Result<void> {
        const CompanyRepository companies(work.database());
        const auto company = companies.find(id);
        if (!company)
            return notFound(u"company"_s);
        companies.makeDefault(id);
        work.record(CompanyChanged{u"company.made_default"_s, id, company->name, {}});
        return {};
    });
}

Result<void> CompanyService::remove(const Actor& actor, CompanyId id)
{
    return m_session.write(actor, "company.remove", [&](UnitOfWork& work) -> Result<void> {
        const CompanyRepository companies(work.database());
        const auto company = companies.find(id);
        if (!company)
            return notFound(u"company"_s);
        if (company->isDefault)
            return invalid(u"company.is_default"_s, {}, company->name);
        companies.remove(id, work.nowUtcMs());
        work.record(CompanyChanged{u"company.removed"_s, id, company->name, {toJson(*company), {}}});
        return {};
    });
}

} // namespace cdesk
