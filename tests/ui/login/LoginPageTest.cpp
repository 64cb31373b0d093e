// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/LoginPage.h"

#include "core/base/Clock.h"
#include "core/documents/fonts/FontCatalog.h"
#include "tests/support/Catch.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/login/ProtectPage.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Error kRefused{ErrorKind::Denied, u"login.refused"_s, {}, u"0"_s};

template <class Widget>
Widget& in(const QWidget& page, const QString& name)
{
    auto* widget = page.findChild<Widget*>(name);
    REQUIRE(widget);
    return *widget;
}

} // namespace

TEST_CASE("a person logs in by name and password, and may be refused", "[login]")
{
    ui::LoginPage page(ui::LoginPage::Purpose::Office, u"/office"_s, {u"李雷"_s, u"韩梅梅"_s}, u"韩梅梅"_s);
    QSignalSpy wanted(&page, &ui::LoginPage::loginRequested);
    in<QLineEdit>(page, u"passwordEdit"_s).setText(u"seven quiet lanterns"_s);
    in<QPushButton>(page, u"loginButton"_s).click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).toString() == u"韩梅梅"_s);
    CHECK(wanted.front().at(1).toString() == u"seven quiet lanterns"_s);

    page.setProblem(kRefused);
    CHECK(in<QLineEdit>(page, u"passwordEdit"_s).text().isEmpty());
    CHECK(in<QPushButton>(page, u"loginButton"_s).isEnabled());
    page.setProblem({ErrorKind::Denied, u"login.refused"_s, {}, u"4"_s}); // core asks for some patience
    CHECK_FALSE(in<QPushButton>(page, u"loginButton"_s).isEnabled());     // and Return does nothing either
    Q_EMIT in<QLineEdit>(page, u"passwordEdit"_s).returnPressed();
    CHECK(wanted.size() == 1);
}

TEST_CASE("the recovery sheet sets a new password that is typed twice", "[login]")
{
    ui::LoginPage page(ui::LoginPage::Purpose::Office, u"/office"_s, {u"李雷"_s}, {});
    QSignalSpy wanted(&page, &ui::LoginPage::recoveryRequested);
    in<QPushButton>(page, u"recoverySheetButton"_s).click();
    in<QLineEdit>(page, u"recoveryCodeEdit"_s).setText(u"AAAA-BBBB"_s);
    in<QLineEdit>(page, u"passwordEdit"_s).setText(u"seven quiet lanterns"_s);
    in<QPushButton>(page, u"loginButton"_s).click();
    CHECK(wanted.isEmpty());
    in<QLineEdit>(page, u"passwordAgainEdit"_s).setText(u"seven quiet lanterns"_s);
    in<QPushButton>(page, u"loginButton"_s).click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).toString() == u"AAAA-BBBB"_s);
    CHECK(wanted.front().at(1).toString() == u"李雷"_s);
}

TEST_CASE("a locked window lets back in who works in it, or hands over to somebody else", "[login]")
{
    ui::LoginPage page(ui::LoginPage::Purpose::Locked, u"/office"_s, {u"李雷"_s}, u"李雷"_s);
    QSignalSpy wanted(&page, &ui::LoginPage::loginRequested);
    QSignalSpy left(&page, &ui::LoginPage::leaveRequested);
    page.waitFor(2); // attempts of before count
    in<QPushButton>(page, u"loginButton"_s).click();
    CHECK(wanted.isEmpty());
    in<QPushButton>(page, u"leaveLoginButton"_s).click();
    CHECK(left.size() == 1);
}

TEST_CASE("who forgot the password at a locked window has the recovery sheet there, too", "[login]")
{
    ui::LoginPage page(ui::LoginPage::Purpose::Locked, u"/office"_s, {u"李雷"_s}, u"李雷"_s);
    QSignalSpy wanted(&page, &ui::LoginPage::recoveryRequested);
    QSignalSpy passwords(&page, &ui::LoginPage::loginRequested);
    REQUIRE_FALSE(in<QPushButton>(page, u"recoverySheetButton"_s).isHidden());
    in<QPushButton>(page, u"recoverySheetButton"_s).click();
    CHECK(in<QLabel>(page, u"loginSentence"_s).text().contains(u"drafts"_s)); // what becomes of the open office
    in<QLineEdit>(page, u"recoveryCodeEdit"_s).setText(u"AAAA-BBBB"_s);
    for (const QString& field : {u"passwordEdit"_s, u"passwordAgainEdit"_s})
        in<QLineEdit>(page, field).setText(u"eight quiet lanterns"_s);
    in<QPushButton>(page, u"loginButton"_s).click();
    CHECK(passwords.isEmpty());
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(1).toString() == u"李雷"_s);
}

TEST_CASE("an encrypted backup is opened by its password or by the recovery code alone", "[login][backup]")
{
    ui::LoginPage page(ui::LoginPage::Purpose::Backup, u"/backup"_s, {u"李雷"_s}, {});
    QSignalSpy byPassword(&page, &ui::LoginPage::loginRequested);
    QSignalSpy byCode(&page, &ui::LoginPage::codeRequested);
    in<QLineEdit>(page, u"passwordEdit"_s).setText(u"seven quiet lanterns"_s);
    in<QPushButton>(page, u"loginButton"_s).click();
    CHECK(byPassword.size() == 1);
    in<QPushButton>(page, u"recoverySheetButton"_s).click();
    CHECK(in<QLineEdit>(page, u"passwordEdit"_s).isHidden());
    in<QLineEdit>(page, u"recoveryCodeEdit"_s).setText(u"AAAA-BBBB"_s);
    in<QPushButton>(page, u"loginButton"_s).click();
    REQUIRE(byCode.size() == 1);
    CHECK(byCode.front().at(0).toString() == u"AAAA-BBBB"_s);
}

namespace {

/// A page about to protect an office, past the password.
struct SheetDesk {
    ui::CannedFiles files;
    FixedClock clock{QDate(2026, 3, 2)};
    RecoveryCode code = RecoveryCode::random();
    ui::ProtectPage page{ui::ProtectPage::Purpose::NewOffice,
                         {files, clock, FontCatalog::create().value_or(nullptr)},
                         {.office = {}, .folder = u"/office"_s, .user = u"李雷"_s},
                         code.clone()};
};

} // namespace

TEST_CASE("a protected office is made once its recovery sheet is put away", "[login]")
{
    SheetDesk desk;
    ui::ProtectPage& page = desk.page;
    QSignalSpy wanted(&page, &ui::ProtectPage::protectRequested);
    const QString sentence = in<QLabel>(page, u"protectSentence"_s).text();
    in<QLineEdit>(page, u"newPasswordEdit"_s).setText(u"password12"_s);
    in<QPushButton>(page, u"nextButton"_s).click();
    CHECK(in<QLabel>(page, u"protectSentence"_s).text() != sentence); // says why
    in<QLineEdit>(page, u"newPasswordEdit"_s).setText(u"seven quiet lanterns"_s);
    in<QLineEdit>(page, u"newPasswordAgainEdit"_s).setText(u"seven quiet lanterns"_s);
    in<QPushButton>(page, u"nextButton"_s).click();

    in<QLineEdit>(page, u"group3Edit"_s).setText(desk.code.groups().at(2).toLower());
    in<QPushButton>(page, u"makeOfficeButton"_s).click();
    CHECK(wanted.isEmpty());
    in<QLineEdit>(page, u"group11Edit"_s).setText(desk.code.groups().at(10));
    in<QPushButton>(page, u"makeOfficeButton"_s).click();
    CHECK(wanted.isEmpty()); // not locked away yet
    in<QCheckBox>(page, u"sheetPutAwayCheck"_s).setChecked(true);
    in<QPushButton>(page, u"makeOfficeButton"_s).click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).toString() == u"李雷"_s);
}

TEST_CASE("what is refused of a new office's password is typed anew at once", "[login]")
{
    SheetDesk desk;
    ui::ProtectPage& page = desk.page;
    page.show();
    auto& user = in<QLineEdit>(page, u"nameEdit"_s);
    auto& password = in<QLineEdit>(page, u"newPasswordEdit"_s);
    auto& again = in<QLineEdit>(page, u"newPasswordAgainEdit"_s);
    auto& next = in<QPushButton>(page, u"nextButton"_s);
    user.clear();
    next.click();
    CHECK(page.focusWidget() == &user);

    user.setText(u"李雷"_s);
    password.setText(u"short"_s);
    again.setText(u"short"_s);
    next.click();
    CHECK(page.focusWidget() == &password);
    CHECK(password.selectionLength() == 5); // the next key replaces it

    password.setText(u"seven quiet lanterns"_s);
    next.click();
    CHECK(page.focusWidget() == &again);

    again.setText(password.text());
    next.click();
    CHECK(page.focusWidget() == &in<QPushButton>(page, u"printSheetButton"_s)); // the next step's first key
}

TEST_CASE("the recovery sheet is saved as PDF, and told to be as good as the key", "[login][recovery]")
{
    SheetDesk desk;
    const QTemporaryDir folder;
    desk.files.path = folder.filePath(u"sheet.pdf"_s);
    in<QPushButton>(desk.page, u"saveSheetButton"_s).click();
    QFile file(desk.files.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    CHECK(in<QLabel>(desk.page, u"recoverySentence"_s).text().contains(desk.files.path));
}
