// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompanyDialog.h"

#include "tests/support/Catch.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/widgets/PictureField.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct CompanyDesk : TestDesk {
    CompanyService companies{office.session};
    DocumentService documents{office.session, office.office->files()};
    QTemporaryDir folder;

    QString fileWith(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QPointer<CompanyDialog> open(const Company& company)
    {
        auto* dialog = new CompanyDialog(context, {companies, documents}, company, nullptr);
        dialog->show();
        return dialog;
    }
};

template <class Widget>
Widget& in(QObject& parent, const QString& name)
{
    auto* found = parent.findChild<Widget*>(name);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("Ctrl+S saves the company", "[companies]")
{
    CompanyDesk desk;
    const auto dialog = desk.open({});
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto& name = in<QLineEdit>(*dialog, u"nameField"_s);
    QTest::keyClicks(&name, u"Cloud Ridge"_s);
    QTest::keyClick(&name, Qt::Key_S, Qt::ControlModifier);
    const auto kept = desk.companies.list(desk.office.admin);
    REQUIRE((kept && kept->size() == 1));
    CHECK(kept->front().name == u"Cloud Ridge"_s);
}

TEST_CASE("a company gets its logo in the window, and keeps it", "[companies]")
{
    CompanyDesk desk;
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    desk.files.path = desk.folder.filePath(u"标志.png"_s);
    REQUIRE(image.save(desk.files.path));

    const auto first = desk.open({});
    in<QLineEdit>(*first, u"nameField"_s).setText(u"云岭仪器有限公司"_s);
    in<QPushButton>(in<PictureField>(*first, u"company_logoField"_s), u"choosePictureButton"_s).click();
    in<QPushButton>(*first, u"saveCompanyButton"_s).click();
    const auto company = desk.companies.defaultCompany(desk.office.admin);
    REQUIRE(company);
    CHECK_FALSE(companyPictures(desk.office.admin, desk.documents, company->id)->logo.isEmpty());

    const auto again = desk.open(*company);
    auto& logo = in<PictureField>(*again, u"company_logoField"_s);
    CHECK_FALSE(logo.picture().isEmpty());
    in<QPushButton>(logo, u"removePictureButton"_s).click();
    in<QPushButton>(*again, u"saveCompanyButton"_s).click();
    CHECK(companyPictures(desk.office.admin, desk.documents, company->id)->logo.isEmpty());
}

TEST_CASE("what was typed of a company is not lost by one key", "[companies]")
{
    CompanyDesk desk;
    const auto untouched = desk.open({});
    untouched->reject();
    CHECK(untouched->isHidden()); // nothing to lose, nothing to ask

    const auto dialog = desk.open({});
    in<QLineEdit>(*dialog, u"nameField"_s).setText(u"云岭仪器有限公司"_s);
    dialog->close(); // the window's cross
    CHECK(dialog->isVisible());
    CHECK(in<QLineEdit>(*dialog, u"nameField"_s).text() == u"云岭仪器有限公司"_s);
    in<QPushButton>(*dialog, u"confirmButton"_s).click();
    CHECK(dialog->isHidden());
}

TEST_CASE("a company's missing name is no longer asked for once it is typed", "[companies]")
{
    CompanyDesk desk;
    const auto dialog = desk.open({});
    in<QPushButton>(*dialog, u"saveCompanyButton"_s).click();
    auto& problem = in<QLabel>(*dialog, u"nameErrorLabel"_s);
    REQUIRE(problem.isVisible());
    in<QLineEdit>(*dialog, u"nameField"_s).setText(u"云"_s);
    CHECK_FALSE(problem.isVisible());
}

TEST_CASE("a file that is no picture is refused beside its field at once", "[companies]")
{
    CompanyDesk desk;
    desk.files.path = desk.fileWith(u"公章.png"_s, "this is no picture");
    const auto dialog = desk.open({});
    auto& seal = in<PictureField>(*dialog, u"company_sealField"_s);
    in<QPushButton>(seal, u"choosePictureButton"_s).click();
    CHECK(seal.picture().isEmpty());
    CHECK(in<QLabel>(*dialog, u"company_sealErrorLabel"_s).text().contains(u"PNG or JPEG"_s));
    dialog->reject();
}
