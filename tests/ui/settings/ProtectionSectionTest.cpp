// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ProtectionSection.h"

#include "core/keys/OfficeProtection.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CheapKeys.h"
#include "tests/support/ui/DiskDesk.h"
#include "ui/settings/RecoverySheetDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kBoss = u"李雷"_s;

/// What the section about protection needs.
struct ProtectionDesk : DiskDesk {
    int protectWanted = 0;
    WindowChoices choices{.language = u"en"_s,
                          .chooseLanguage = {},
                          .lightness = {},
                          .chooseLightness = {},
                          .protectOffice = [this] { ++protectWanted; },
                          .lock = {}};

    using DiskDesk::DiskDesk;
};

template <class T>
T& inside(QWidget& widget, const char* name)
{
    T* found = widget.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

/// Says yes to the question that stands in front.
void sayYes(QWidget& over)
{
    inside<QPushButton>(over, "confirmButton").click();
}

} // namespace

TEST_CASE("an open office can be protected from the settings, and has nothing else to protect", "[settings][keys]")
{
    ProtectionDesk desk(std::nullopt);
    ProtectionSection section(desk.context, desk.services, desk.choices, nullptr);
    section.load();
    CHECK(inside<QPushButton>(section, "newSheetButton").isVisibleTo(&section) == false);
    CHECK(inside<QComboBox>(section, "lock_afterField").isVisibleTo(&section) == false);
    inside<QPushButton>(section, "protectOfficeButton").click();
    CHECK(desk.protectWanted == 1);
}

TEST_CASE("the administrator changes the key and the minutes until the lock", "[settings][keys]")
{
    ProtectionDesk desk(cheapProtection(kBoss, RecoveryCode::random()));
    ProtectionSection section(desk.context, desk.services, desk.choices, nullptr);
    section.load();
    CHECK_FALSE(inside<QPushButton>(section, "protectOfficeButton").isVisibleTo(&section));
    auto& minutes = inside<QComboBox>(section, "lock_afterField");
    CHECK(minutes.currentData().toInt() == 10);
    minutes.setCurrentIndex(minutes.findData(30));
    Q_EMIT minutes.activated(minutes.currentIndex());
    CHECK(desk.accounts.state(desk.disk.actor())->lockAfterMinutes == 30);

    inside<QPushButton>(section, "changeKeyButton").click();
    sayYes(section);
    CHECK(desk.disk.lastAction() == u"keys.data_key_changed"_s);
    CHECK(desk.messages.codes.isEmpty());
}

TEST_CASE("who may not manage people can change their own password alone", "[settings][keys][permission]")
{
    ProtectionDesk desk(cheapProtection(kBoss, RecoveryCode::random()));
    REQUIRE(desk.accounts.add(desk.disk.actor(), u"王芳"_s, Role::Assistant,
                              SecretBytes::ofPassword(u"seven quiet lanterns"_s)));
    const Actor wang = UserRepository(desk.disk.office->database()).byName(u"王芳"_s).value();
    const PageContext hers{wang,          desk.disk.clock, desk.dispatcher, desk.ledger, desk.disk.office->feed(),
                           desk.messages, desk.places,     desk.files,      desk.view};
    ProtectionSection section(hers, desk.services, desk.choices, nullptr);
    section.load();
    CHECK(desk.messages.codes.isEmpty());
    CHECK(inside<QPushButton>(section, "protectionPasswordButton").isEnabled());
    for (const char* name : {"changeKeyButton", "newSheetButton"})
        CHECK_FALSE(inside<QPushButton>(section, name).isEnabled());
    CHECK_FALSE(inside<QComboBox>(section, "lock_afterField").isEnabled());
}

TEST_CASE("a new recovery sheet is good once it is put away, not before", "[settings][keys]")
{
    const RecoveryCode old = RecoveryCode::random();
    ProtectionDesk desk(cheapProtection(kBoss, old));
    RecoverySheetDialog dialog(desk.context, desk.services,
                               {.office = u"晴川"_s, .folder = u"/office"_s, .user = kBoss, .number = 2}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto& replace = inside<QPushButton>(dialog, "replaceSheetButton");
    replace.click();
    CHECK(desk.accounts.state(desk.disk.actor())->recoverySheet == 1);
    QStringList groups;
    for (QLabel* label : dialog.findChildren<QLabel*>())
        if (const QString text = label->text(); text.contains(u": "_s) && text.section(u": "_s, 1).size() == 4)
            groups.append(text.section(u": "_s, 1));
    REQUIRE(groups.size() == 13);
    inside<QLineEdit>(dialog, "group3Edit").setText(groups.at(2));
    inside<QLineEdit>(dialog, "group11Edit").setText(groups.at(10));
    inside<QCheckBox>(dialog, "sheetPutAwayCheck").setChecked(true);
    replace.click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(desk.accounts.state(desk.disk.actor())->recoverySheet == 2);
    CHECK_FALSE(desk.disk.office->keyRing()->unlock(Credentials::of(old.clone())));
}

TEST_CASE("backups in clear are offered for removal with their number, and go on an explicit yes",
          "[settings][keys][backup]")
{
    ProtectionDesk desk(cheapProtection(kBoss, RecoveryCode::random()));
    JobContext job;
    const MadeBackup made = desk.backups.create(desk.disk.actor(), BackupReason::ByHand, {}, job).value();
    QFile::remove(made.backup.folder + u'/' + kBackupKeys); // as if it had been made before protecting
    ProtectionSection section(desk.context, desk.services, desk.choices, nullptr);
    section.offerRemoval();
    CHECK(inside<QLabel>(section, "plainBackupsSentence").text().contains(u'1'));
    CHECK(QFile::exists(made.backup.folder));
    sayYes(section);
    CHECK_FALSE(QFile::exists(made.backup.folder));
    CHECK(desk.backups.plainLeft(desk.disk.actor())->own.folders.isEmpty());
    CHECK_FALSE(inside<QLabel>(section, "plainBackupsSentence").isVisibleTo(&section));
}
