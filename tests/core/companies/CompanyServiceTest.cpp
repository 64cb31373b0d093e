// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companies/CompanyService.h"

#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Company companyNamed(const QString& name)
{
    Company company;
    company.name = name;
    return company;
}

} // namespace

TEST_CASE("the first company of an office is the default one, until another is", "[companies]")
{
    TestOffice office;
    CompanyService companies(office.session);
    CHECK(companies.defaultCompany(office.admin).error().code == u"company.not_found"_s);

    const auto first = companies.save(office.admin, companyNamed(u"合同台科技有限公司"_s));
    const auto second = companies.save(office.admin, companyNamed(u"合同台贸易有限公司"_s));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(companies.defaultCompany(office.admin)->id == first->id);

    REQUIRE(companies.makeDefault(office.admin, second->id));
    CHECK(companies.list(office.admin)->front().id == second->id);
    CHECK_FALSE(companies.list(office.admin)->back().isDefault);
    CHECK(companies.remove(office.admin, second->id).error().code == u"company.is_default"_s);
    REQUIRE(companies.remove(office.admin, first->id));
    CHECK(companies.list(office.admin)->size() == 1);
}

TEST_CASE("a company is edited under its revision, and the log keeps what changed", "[companies]")
{
    TestOffice office;
    CompanyService companies(office.session);
    Company company = *companies.save(office.admin, companyNamed(u" 合同台科技有限公司\n"_s));
    CHECK(company.name == u"合同台科技有限公司"_s);

    company.phone = u"021-1"_s;
    REQUIRE(companies.save(office.admin, company));
    CHECK(office.lastAction() == u"company.edited"_s);
    CHECK(companies.save(office.admin, company).error().code == u"company.changed_meanwhile"_s);

    CHECK(companies.save(office.admin, companyNamed({})).error().code == u"company.name_missing"_s);
    CHECK(companies.save(office.admin, companyNamed(QString(10'000, u'长'))).error().code ==
          u"company.text_too_long"_s);
}
