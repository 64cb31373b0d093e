// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/PasswordDialog.h"

#include "tests/support/Catch.h"
#include "tests/support/core/CheapKeys.h"
#include "tests/support/ui/DiskDesk.h"
#include "ui/users/PeopleSection.h"
#include "ui/users/PersonDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <utility>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAdmin = u"李雷"_s;
const QString kOther = u"seven quiet lanterns"_s;

/// The desk of the administrator of a protected office.
struct GuardedDesk : DiskDesk {
    UserServices people{users, accounts, warnings, reviews};

    GuardedDesk() : DiskDesk(cheapProtection(kAdmin, RecoveryCode::random())) {}
    bool opensWith(const QString& user, const QString& password) const
    {
        return disk.office->keyRing()->unlock(cheapCredentials(user, password)).has_value();
    }
};

template <class T>
T& piece(QWidget& widget, const char* name)
{
    T* found = widget.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

void type(QWidget& dialog, const QString& password, const QString& again)
{
    piece<QLineEdit>(dialog, "passwordField").setText(password);
    piece<QLineEdit>(dialog, "againField").setText(again);
}

/// Keeps what is asked of it until it is told to go on.
class HeldDispatcher final : public Dispatcher {
public:
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    void goOn()
    {
        for (const auto& work : std::exchange(m_waiting, {}))
            work();
    }

protected:
    void post(Urgency, std::function<void()> work) override { m_waiting.push_back(std::move(work)); }
    void deliver(std::function<void()> callback) override { callback(); }

private:
    std::vector<std::function<void()>> m_waiting;
};

} // namespace

TEST_CASE("a form is saved once, however often Save is pressed before the answer", "[users][keys]")
{
    GuardedDesk desk;
    HeldDispatcher slow;
    const PageContext context{desk.disk.actor(), desk.disk.clock, slow,       desk.ledger, desk.disk.office->feed(),
                              desk.messages,     desk.places,     desk.files, desk.view};
    Person fresh;
    fresh.role = Role::Assistant;
    PersonDialog dialog(context, desk.people, fresh, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto& save = piece<QPushButton>(dialog, "savePersonButton");
    piece<QLineEdit>(dialog, "nameField").setText(kAdmin); // taken
    type(dialog, kOther, kOther);
    save.click();
    save.click();
    CHECK(slow.waiting() == 1);
    slow.goOn();
    CHECK_FALSE(piece<QLabel>(dialog, "nameErrorLabel").text().isEmpty());

    piece<QLineEdit>(dialog, "nameField").setText(u"王芳"_s);
    save.click();
    slow.goOn();
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("a new person of a protected office gets a password, typed twice", "[users][keys]")
{
    GuardedDesk desk;
    Person fresh;
    fresh.role = Role::Assistant;
    PersonDialog dialog(desk.context, desk.people, fresh, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto& save = piece<QPushButton>(dialog, "savePersonButton");
    piece<QLineEdit>(dialog, "nameField").setText(u"王芳"_s);
    type(dialog, kOther, kGoodPassword);
    save.click();
    CHECK_FALSE(piece<QLabel>(dialog, "againErrorLabel").text().isEmpty());
    type(dialog, u"password12"_s, u"password12"_s);
    save.click();
    CHECK_FALSE(piece<QLabel>(dialog, "passwordErrorLabel").text().isEmpty());
    CHECK(desk.users.list(desk.disk.actor())->size() == 1);
    type(dialog, kOther, kOther);
    save.click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(desk.users.list(desk.disk.actor())->size() == 2);
    CHECK(desk.opensWith(u"王芳"_s, kOther));
}

TEST_CASE("one's own password is changed by the old one", "[users][keys]")
{
    GuardedDesk desk;
    PasswordDialog dialog(desk.context, desk.people, PasswordDialog::Purpose::Own, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto& save = piece<QPushButton>(dialog, "savePasswordButton");
    piece<QLineEdit>(dialog, "oldField").setText(kOther);
    type(dialog, kOther, kOther);
    save.click();
    CHECK_FALSE(piece<QLabel>(dialog, "oldErrorLabel").text().isEmpty());
    piece<QLineEdit>(dialog, "oldField").setText(kGoodPassword);
    save.click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(desk.opensWith(kAdmin, kOther));
}

TEST_CASE("the section tells who has no password yet, and gives them one", "[users][keys]")
{
    GuardedDesk desk;
    const Person wang = desk.users.add(desk.disk.actor(), u"王芳"_s, Role::Finance).value();
    PeopleSection section(desk.context, desk.people, nullptr);
    section.load();
    auto& list = piece<QTreeWidget>(section, "peopleList");
    REQUIRE(list.topLevelItemCount() == 2);
    const QString before = list.topLevelItem(1)->text(2);
    CHECK(piece<QPushButton>(section, "ownPasswordButton").isEnabled());
    CHECK_FALSE(piece<QPushButton>(section, "newPasswordButton").isEnabled()); // of oneself
    list.setCurrentItem(list.topLevelItem(1));
    CHECK(piece<QPushButton>(section, "newPasswordButton").isEnabled());

    PasswordDialog dialog(desk.context, desk.people, PasswordDialog::Purpose::Give, wang, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    type(dialog, kOther, kOther);
    piece<QPushButton>(dialog, "savePasswordButton").click();
    CHECK(dialog.result() == QDialog::Accepted);
    section.load();
    CHECK(list.topLevelItem(1)->text(2) != before);
    CHECK(desk.opensWith(u"王芳"_s, kOther));
}

TEST_CASE("who is deactivated in the section can't come in any more, and the key is another one", "[users][keys]")
{
    GuardedDesk desk;
    REQUIRE(desk.accounts.add(desk.disk.actor(), u"王芳"_s, Role::Finance, SecretBytes::ofPassword(kOther)));
    PeopleSection section(desk.context, desk.people, nullptr);
    section.load();
    auto& list = piece<QTreeWidget>(section, "peopleList");
    list.setCurrentItem(list.topLevelItem(1));
    piece<QPushButton>(section, "deactivatePersonButton").click();
    CHECK(desk.opensWith(u"王芳"_s, kOther)); // not before it was confirmed
    piece<QPushButton>(section, "confirmButton").click();
    CHECK(desk.messages.codes.isEmpty());
    CHECK_FALSE(desk.opensWith(u"王芳"_s, kOther));
    CHECK(desk.disk.lastAction() == u"keys.data_key_changed"_s);
    section.load();
    CHECK(piece<QPushButton>(section, "deactivatePersonButton").isEnabled()); // takes her back
}
