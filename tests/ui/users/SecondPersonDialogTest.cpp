// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/SecondPersonDialog.h"

#include "tests/support/Catch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a second administrator is chosen by name and agrees with a password", "[users]")
{
    auto* dialog = new SecondPersonDialog({u"李雷"_s, u"韩梅梅"_s}, u"why"_s, nullptr);
    const QPointer<SecondPersonDialog> open(dialog);
    QSignalSpy agreed(dialog, &SecondPersonDialog::agreed);
    dialog->open();
    auto& agree = *dialog->findChild<QPushButton*>(u"agreeButton"_s);
    auto& password = *dialog->findChild<QLineEdit*>(u"passwordField"_s);
    dialog->findChild<QComboBox*>(u"userField"_s)->setCurrentIndex(1);
    password.setText(u"seven quiet lanterns"_s);
    agree.click();
    REQUIRE(agreed.size() == 1);
    CHECK(agreed.front() == QVariantList{u"韩梅梅"_s, u"seven quiet lanterns"_s});
    CHECK_FALSE(agree.isEnabled()); // no second try while the first is proven

    dialog->refuse({ErrorKind::Denied, u"login.refused"_s, {}, {}});
    CHECK(agree.isEnabled());
    CHECK(password.text().isEmpty());
    dialog->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(open.isNull());
}
