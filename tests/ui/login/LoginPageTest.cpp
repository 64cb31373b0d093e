// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/LoginPage.h"

#include "tests/support/Catch.h"
#include "ui/login/ProtectPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Error kRefused{ErrorKind::Denied, u"login.refused"_s, {}, {}};

template <class Widget>
Widget& in(const QWidget& page, const QString& name)
{
    auto* widget = page.findChild<Widget*>(name);
    REQUIRE(widget);
    return *widget;
}

} // namespace

TEST_CASE("mistyping is free, guessing costs more and more time", "[login]")
{
    CHECK(ui::loginDelaySeconds(1) == 0);
    CHECK(ui::loginDelaySeconds(2) == 0);
    CHECK(ui::loginDelaySeconds(3) == 2);
    CHECK(ui::loginDelaySeconds(5) == 8);
    CHECK(ui::loginDelaySeconds(8) == 60);
    CHECK(ui::loginDelaySeconds(1000) == 60);
}

TEST_CASE("a person logs in by name and password, and may be refused", "[login]")
{
    ui::LoginPage page(u"/office"_s, {u"李雷"_s, u"韩梅梅"_s}, u"韩梅梅"_s);
    QSignalSpy wanted(&page, &ui::LoginPage::loginRequested);
    in<QLineEdit>(page, u"passwordEdit"_s).setText(u"seven quiet lanterns"_s);
    in<QPushButton>(page, u"loginButton"_s).click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).toString() == u"韩梅梅"_s);
    CHECK(wanted.front().at(1).toString() == u"seven quiet lanterns"_s);

    for (int i = 0; i < 2; ++i)
        page.setProblem(kRefused);
    CHECK(in<QLineEdit>(page, u"passwordEdit"_s).text().isEmpty());
    CHECK(in<QPushButton>(page, u"loginButton"_s).isEnabled());
    page.setProblem(kRefused);
    CHECK_FALSE(in<QPushButton>(page, u"loginButton"_s).isEnabled()); // and Return does nothing either
    Q_EMIT in<QLineEdit>(page, u"passwordEdit"_s).returnPressed();
    CHECK(wanted.size() == 1);
}

TEST_CASE("the recovery sheet sets a new password that is typed twice", "[login]")
{
    ui::LoginPage page(u"/office"_s, {u"李雷"_s}, {});
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

TEST_CASE("a protected office is made once its recovery code is on paper", "[login]")
{
    const RecoveryCode code = RecoveryCode::random();
    ui::ProtectPage page(u"/office"_s, u"李雷"_s, code.clone());
    QSignalSpy wanted(&page, &ui::ProtectPage::protectRequested);
    const QString sentence = in<QLabel>(page, u"protectSentence"_s).text();
    in<QLineEdit>(page, u"newPasswordEdit"_s).setText(u"password12"_s);
    in<QPushButton>(page, u"nextButton"_s).click();
    CHECK(in<QLabel>(page, u"protectSentence"_s).text() != sentence); // says why
    in<QLineEdit>(page, u"newPasswordEdit"_s).setText(u"seven quiet lanterns"_s);
    in<QLineEdit>(page, u"newPasswordAgainEdit"_s).setText(u"seven quiet lanterns"_s);
    in<QPushButton>(page, u"nextButton"_s).click();

    in<QLineEdit>(page, u"group3Edit"_s).setText(code.groups().at(2).toLower());
    in<QPushButton>(page, u"makeOfficeButton"_s).click();
    CHECK(wanted.isEmpty());
    in<QLineEdit>(page, u"group11Edit"_s).setText(code.groups().at(10));
    in<QPushButton>(page, u"makeOfficeButton"_s).click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).toString() == u"李雷"_s);
}
