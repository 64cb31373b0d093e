// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companies/CompanyService.h"

#include "core/companies/CompanyPictures.h"
#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

#include <QBuffer>
#include <QImage>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Company companyNamed(const QString& name)
{
    Company company;
    company.name = name;
    return company;
}

QByteArray pictureOf(QSize size, Qt::GlobalColor color, const char* format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
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

TEST_CASE("a company has a logo and a seal picture; a new one replaces the old, none takes it away", "[companies]")
{
    TestOffice office;
    DocumentService documents(office.session, office.office->files());
    const CompanyId id = CompanyService(office.session).save(office.admin, companyNamed(u"云岭仪器有限公司"_s))->id;
    const CompanyPictures first{pictureOf({30, 10}, Qt::blue), pictureOf({20, 20}, Qt::red)};
    REQUIRE(setCompanyPictures(office.admin, documents, id, first));
    CHECK(*companyPictures(office.admin, documents, id) == first);
    CHECK(companyPictures(office.database, office.office->files(), id) == first);

    const CompanyPictures second{pictureOf({31, 10}, Qt::green, "JPG"), {}};
    REQUIRE(setCompanyPictures(office.admin, documents, id, second));
    CHECK(*companyPictures(office.admin, documents, id) == second);
    REQUIRE(setCompanyPictures(office.admin, documents, id, {}));
    CHECK(*companyPictures(office.admin, documents, id) == CompanyPictures{});
    CHECK(office.lastAction() == u"document.removed"_s);
}

TEST_CASE("what is no picture, or too large a one, is refused with its place and changes nothing", "[companies]")
{
    TestOffice office;
    DocumentService documents(office.session, office.office->files());
    const CompanyId id = CompanyService(office.session).save(office.admin, companyNamed(u"云岭仪器有限公司"_s))->id;
    const QByteArray sound = pictureOf({30, 10}, Qt::blue);
    struct Refusal {
        QByteArray bytes;
        QString code;
    };
    const Refusal refusals[] = {{"%PDF-1.7 not a picture", u"company.picture_format"_s},
                                {pictureOf({5, 5}, Qt::red, "BMP"), u"company.picture_format"_s},
                                {sound.left(sound.size() / 2), u"company.picture_format"_s},
                                {QByteArray(kLargestCompanyPicture + 1, 'x'), u"company.picture_too_large"_s},
                                {pictureOf({kWidestCompanyPicture + 1, 1}, Qt::red), u"company.picture_too_large"_s}};
    for (const Refusal& refusal : refusals) {
        INFO(refusal.code.toStdString());
        const auto refused = setCompanyPictures(office.admin, documents, id, {sound, refusal.bytes});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == refusal.code);
        CHECK(refused.error().field == u"company_seal"_s);
        CHECK(companyPictures(office.admin, documents, id)->logo.isEmpty());
    }
    DocumentContent foreign{.owner = {EntityKind::Customer, 1},
                            .kind = DocumentKind::CompanyLogo,
                            .fileName = u"a.png"_s,
                            .bytes = sound,
                            .note = {}};
    CHECK(documents.attach(office.admin, foreign).error().code == u"document.kind_reserved"_s);
}
