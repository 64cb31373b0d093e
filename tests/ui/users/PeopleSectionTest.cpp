// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/PeopleSection.h"

#include "core/documents/fonts/FontCatalog.h"
#include "tests/support/Catch.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/shell/Rights.h"
#include "ui/text/RightsWords.h"
#include "ui/users/PersonDialog.h"
#include "ui/users/RightsReviewDialog.h"
#include "ui/users/RoleMatrixDialog.h"
#include "ui/users/WarningsDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTreeWidget>

#include <set>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PeopleDesk : TestDesk {
    UserService users{office.session};
    MisuseService warnings{office.session};
    RightsReviewService reviews{office.session};
    AccountService accounts{*office.office};
    UserServices services{users, accounts, warnings, reviews, FontCatalog::create().value_or(nullptr)};

    Person add(const QString& name, Role role) { return users.add(office.admin, name, role).value(); }
};

template <class T>
T& part(QWidget& widget, const char* name)
{
    T* found = widget.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("the section shows who works here, and that an open office asks nobody", "[users]")
{
    PeopleDesk desk;
    desk.add(u"王芳"_s, Role::Finance);
    PeopleSection section(desk.context, desk.services, nullptr);
    section.load();
    auto& list = part<QTreeWidget>(section, "peopleList");
    REQUIRE(list.topLevelItemCount() == 2);
    CHECK(list.topLevelItem(1)->text(0) == u"王芳"_s);
    CHECK(list.topLevelItem(1)->text(1) == RightsWords::role(Role::Finance));
    CHECK(part<QLabel>(section, "peopleHintLabel").text().contains(desk.office.admin.name));
    CHECK_FALSE(part<QPushButton>(section, "addPersonButton").isEnabled());
    CHECK_FALSE(part<QPushButton>(section, "addPersonButton").toolTip().isEmpty());
    CHECK_FALSE(part<QPushButton>(section, "deactivatePersonButton").isEnabled()); // oneself
    list.setCurrentItem(list.topLevelItem(1));
    CHECK(part<QPushButton>(section, "deactivatePersonButton").isEnabled());
}

TEST_CASE("who may not manage people finds the section greyed out, with the reason", "[users][permission]")
{
    PeopleDesk desk;
    desk.office.admin = desk.office.actor(Role::Assistant);
    PeopleSection section(desk.context, desk.services, nullptr);
    section.load();
    CHECK(desk.messages.codes.isEmpty());
    for (const char* name : {"roleMatrixButton", "rightsReviewButton", "warningsButton"}) {
        CHECK_FALSE(part<QPushButton>(section, name).isEnabled());
        CHECK(part<QPushButton>(section, name).toolTip() == RightsWords::notAllowed());
    }
    CHECK_FALSE(part<QCheckBox>(section, "four_eyesField").isEnabled());
}

TEST_CASE("four eyes can be switched off in the section", "[users]")
{
    PeopleDesk desk;
    PeopleSection section(desk.context, desk.services, nullptr);
    section.load();
    CHECK(part<QCheckBox>(section, "four_eyesField").isChecked());
    SecuritySettings before = desk.users.security(desk.office.admin).value();
    before.lockAfterMinutes = 30; // decided in another section
    REQUIRE(desk.users.saveSecurity(desk.office.admin, before));
    section.load();
    part<QCheckBox>(section, "four_eyesField").setChecked(false);
    CHECK_FALSE(desk.users.security(desk.office.admin)->fourEyes);
    CHECK(desk.users.security(desk.office.admin)->lockAfterMinutes == 30);
    CHECK(desk.office.lastAction() == u"security.changed"_s);
}

TEST_CASE("the buttons of the people stand in two rows, one below the other", "[users]")
{
    PeopleDesk desk;
    PeopleSection section(desk.context, desk.services, nullptr);
    section.resize(1000, 700);
    section.setVisible(true);
    const auto place = [&section](const QString& name) { return section.findChild<QPushButton*>(name)->geometry(); };
    CHECK(place(u"addPersonButton"_s).left() == place(u"roleMatrixButton"_s).left());
    CHECK(place(u"newPasswordButton"_s).top() == place(u"addPersonButton"_s).top());
    CHECK(place(u"newPasswordButton"_s).width() == place(u"ownPasswordButton"_s).width());
    CHECK(place(u"ownPasswordButton"_s).top() == place(u"warningsButton"_s).top());
}

TEST_CASE("a person is added, and changed in name and role", "[users]")
{
    PeopleDesk desk;
    Person fresh;
    fresh.role = Role::Assistant;
    auto* dialog = new PersonDialog(desk.context, desk.services, fresh, nullptr);
    part<QPushButton>(*dialog, "savePersonButton").click();
    CHECK_FALSE(part<QLabel>(*dialog, "nameErrorLabel").text().isEmpty()); // a name is asked for
    part<QLineEdit>(*dialog, "nameField").setText(u"李明"_s);
    part<QPushButton>(*dialog, "savePersonButton").click();
    delete dialog;
    Person li = UserRepository(desk.office.database).findByName(u"李明"_s).value();

    dialog = new PersonDialog(desk.context, desk.services, li, nullptr);
    part<QLineEdit>(*dialog, "nameField").setText(u"李明（法务）"_s);
    auto& role = part<QComboBox>(*dialog, "roleField");
    role.setCurrentIndex(role.findData(static_cast<int>(Role::LegalReviewer)));
    part<QPushButton>(*dialog, "savePersonButton").click();
    delete dialog;
    li = UserRepository(desk.office.database).find(li.id).value();
    CHECK(li.name == u"李明（法务）"_s);
    CHECK(li.role == Role::LegalReviewer);
}

TEST_CASE("ticks in the table of rights are kept; the last right to manage people is not given away", "[users]")
{
    PeopleDesk desk;
    auto* dialog = new RoleMatrixDialog(desk.context, desk.services, RoleMatrix(), nullptr);
    auto& table = part<QTableWidget>(*dialog, "roleMatrixTable");
    const auto tick = [&](Permission permission, Role role, Qt::CheckState state) {
        for (int row = 0; row < table.rowCount(); ++row) {
            const QVariant held = table.item(row, 0)->data(Qt::UserRole);
            if (held.isValid() && held.toInt() == static_cast<int>(permission))
                table.item(row, 1 + static_cast<int>(role))->setCheckState(state);
        }
    };
    tick(Permission::ManageUsers, Role::Administrator, Qt::Unchecked);
    part<QPushButton>(*dialog, "saveRightsButton").click();
    CHECK(*desk.users.matrix(desk.office.admin) == RoleMatrix());
    tick(Permission::ManageUsers, Role::Administrator, Qt::Checked);
    tick(Permission::SeeAmounts, Role::Archivist, Qt::Unchecked);
    part<QPushButton>(*dialog, "saveRightsButton").click();
    delete dialog;
    CHECK_FALSE(desk.users.matrix(desk.office.admin)->may(Role::Archivist, Permission::SeeAmounts));
    CHECK(desk.users.matrix(desk.office.admin)->may(Role::Archivist, Permission::FileContract));
}

TEST_CASE("every role stands beside the others on a small screen", "[users]")
{
    PeopleDesk desk;
    RoleMatrixDialog dialog(desk.context, desk.services, RoleMatrix(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.resize(680, 480); // what a small screen leaves when the letters are large

    dialog.show();
    QCoreApplication::processEvents();

    const auto& table = part<QTableWidget>(dialog, "roleMatrixTable");
    CHECK(table.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("every right stands in one group of the table, in words", "[users][text]")
{
    std::set<Permission> seen;
    for (const RightsWords::Group& group : RightsWords::groups()) {
        for (const Permission permission : group.permissions) {
            CHECK(seen.insert(permission).second);
            CHECK_FALSE(RightsWords::permission(permission).isEmpty());
        }
    }
    CHECK(seen.size() == kPermissionCount);
}

TEST_CASE("a review is recorded, and its paper is saved", "[users]")
{
    PeopleDesk desk;
    desk.add(u"王芳"_s, Role::Assistant);
    RightsReviewDialog dialog(desk.context, desk.services, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(part<QTreeWidget>(dialog, "reviewPeopleList").topLevelItemCount() == 2);
    auto& result = part<QComboBox>(dialog, "resultField");
    result.setCurrentIndex(1);
    part<QPushButton>(dialog, "recordReviewButton").click();
    CHECK_FALSE(part<QLabel>(dialog, "notesErrorLabel").text().isEmpty());
    part<QPlainTextEdit>(dialog, "notesField").setPlainText(u"王芳不再需要备份权限"_s);
    part<QPushButton>(dialog, "recordReviewButton").click();
    REQUIRE(desk.reviews.list(desk.office.admin)->size() == 1);
    CHECK(part<QLabel>(dialog, "lastReviewLabel").text().contains(u"2026-09-02"_s));

    if (!desk.services.fonts)
        return; // no Chinese font here
    desk.files.path = desk.viewFolder.filePath(u"rights.pdf"_s);
    part<QPushButton>(dialog, "reviewPdfButton").click();
    CHECK(QFileInfo(desk.files.path).size() > 1000);
}

TEST_CASE("a warning is acknowledged in its list", "[users][misuse]")
{
    PeopleDesk desk;
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(desk.users.add(desk.office.actor(Role::Guest), u"x"_s, Role::Administrator));
    REQUIRE(desk.warnings.scan(desk.office.admin, MisuseService::Depth::News));
    WarningsDialog dialog(desk.context, desk.services, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto& list = part<QTreeWidget>(dialog, "warningsList");
    REQUIRE(list.topLevelItemCount() == 1);
    REQUIRE(part<QPushButton>(dialog, "acknowledgeButton").isEnabled());
    part<QPushButton>(dialog, "acknowledgeButton").click();
    CHECK(desk.warnings.open(desk.office.admin)->empty());
    CHECK(list.topLevelItem(0)->text(2).contains(desk.office.admin.name));
    CHECK_FALSE(part<QPushButton>(dialog, "acknowledgeButton").isEnabled());
}

TEST_CASE("a command that the role may not use says why, and finds its words again", "[users][permission]")
{
    QAction command(u"Purge"_s);
    command.setToolTip(u"Delete for good"_s);
    const Actor nobody;
    offer(&command, true, nobody, Permission::PurgeBin);
    CHECK_FALSE(command.isEnabled());
    CHECK(command.toolTip() == RightsWords::notAllowed());
    Actor somebody;
    somebody.allowed = PermissionSet::all();
    offer(&command, true, somebody, Permission::PurgeBin);
    CHECK(command.isEnabled());
    CHECK(command.toolTip() == u"Delete for good"_s);
}
