// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "core/documents/programs/ForeignPdf.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/FakePdfProgram.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/ui/DiskDesk.h"
#include "ui/printing/PreviewPane.h"
#include "ui/settings/BackupWords.h"
#include "ui/settings/PdfSection.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The settings page over an office on the disk.
struct SettingsDesk : DiskDesk {
    QString language;
    Lightness lightness = Lightness::System;
    WindowChoices choices{.language = u"en"_s,
                          .chooseLanguage = [this](const QString& chosen) { language = chosen; },
                          .lightness = [this] { return lightness; },
                          .chooseLightness = [this](Lightness chosen) { lightness = chosen; }};
    SettingsPage page{context, services, choices};

    SettingsDesk()
    {
        disk.office->session().addObserver(ledger);
        JobContext job;
        REQUIRE(ledger.load(disk.office->database(), job));
        page.entered();
    }
    OfficeSettings kept() { return *settings.read(disk.actor()); }
    template <class Widget>
    Widget& find(const char* name)
    {
        auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void enter(const char* field, const QString& text)
    {
        auto& line = find<QLineEdit>(field);
        line.setText(text);
        Q_EMIT line.editingFinished();
    }
    QTableWidget& types() { return find<QTableWidget>("contractTypesTable"); }
    QTableWidget& backupList() { return find<QTableWidget>("backupList"); }
};

} // namespace

TEST_CASE("a setting is kept when its field is left, and can be taken back", "[settings]")
{
    SettingsDesk desk;
    auto& days = desk.find<QSpinBox>("expiring_soon_daysField");
    CHECK(days.value() == 30);
    days.setValue(45);
    Q_EMIT days.editingFinished();
    CHECK(desk.kept().expiringSoonDays == 45);
    REQUIRE(desk.messages.lastAction.run);
    desk.messages.lastAction.run();
    CHECK(desk.kept().expiringSoonDays == 30);
    CHECK(days.value() == 30);
}

TEST_CASE("a rule for numbers shows what comes of it, and a wrong one is named and not kept", "[settings]")
{
    SettingsDesk desk;
    desk.enter("contract_number_ruleField", u"HT{yy}-{seq:5}"_s);
    CHECK(desk.kept().contractNumberRule == u"HT{yy}-{seq:5}"_s);
    CHECK(desk.find<QLabel>("contract_number_rulePreview").text().contains(u"HT26-00001"_s));

    desk.enter("contract_number_ruleField", u"HT{yy}"_s);
    CHECK(desk.kept().contractNumberRule == u"HT{yy}-{seq:5}"_s);
    CHECK_FALSE(desk.find<QLabel>("contract_number_ruleErrorLabel").text().isEmpty());
}

TEST_CASE("a type of contracts gets its own rule, and two types never share a name", "[settings]")
{
    SettingsDesk desk;
    const int before = desk.types().rowCount();
    desk.find<QPushButton>("addTypeButton").click();
    REQUIRE(desk.types().rowCount() == before + 1);
    desk.types().item(before, 0)->setText(u"委托合同"_s);
    desk.types().item(before, 1)->setText(u"WT-{yyyy}-{seq:3}"_s);
    CHECK(desk.kept().contractTypes.last() == u"委托合同"_s);
    CHECK(desk.kept().typeNumberRules.value(u"委托合同"_s) == u"WT-{yyyy}-{seq:3}"_s);
    CHECK(desk.types().item(before, 2)->text() == u"WT-2026-001"_s);

    desk.types().item(before, 0)->setText(desk.types().item(0, 0)->text());
    CHECK(desk.kept().contractTypes.last() == u"委托合同"_s);
    desk.types().item(before, 0)->setText(u"委托合同"_s);

    desk.types().setCurrentCell(before, 0);
    desk.find<QPushButton>("removeTypeButton").click();
    CHECK_FALSE(desk.kept().contractTypes.contains(u"委托合同"_s));
}

TEST_CASE("the register of numbers opens from the rules that give them", "[settings]")
{
    SettingsDesk desk;
    Contract contract = sampleContract();
    contract.number.clear();
    REQUIRE(desk.contracts.draft(desk.disk.actor(), contract));
    desk.find<QPushButton>("numberRegisterButton").click();
    CHECK(desk.find<QTreeView>("numberList").model()->rowCount() == 1);
}

TEST_CASE("a backup made by hand stands in the list, verified", "[settings][backup]")
{
    SettingsDesk desk;
    CHECK(desk.backupList().rowCount() == 0);
    CHECK_FALSE(desk.find<QAction>("verifyBackupAction").isEnabled());
    desk.find<QAction>("backUpAction").trigger();
    REQUIRE(desk.backupList().rowCount() == 1);
    CHECK(desk.messages.codes.isEmpty());
    CHECK(desk.backupList().item(0, 1)->text() == backupStateChip(desk.backups.list(desk.disk.actor())->front()).word);
    CHECK(newestBackupText(*desk.backups.list(desk.disk.actor()), desk.disk.clock.today())
              .contains(desk.backupList().item(0, 0)->text().right(5)));
    desk.find<QAction>("verifyBackupAction").trigger();
    desk.find<QAction>("drillBackupAction").trigger();
    CHECK(desk.messages.codes.isEmpty());
    CHECK(desk.messages.sentences.size() == 3);
}

TEST_CASE("the commands of the backups stand in the tool bar only while the backups are shown", "[settings][backup]")
{
    SettingsDesk desk;
    auto& sections = desk.find<QListWidget>("settingsSections");
    REQUIRE_FALSE(desk.page.commands().isEmpty());
    const auto* backups = desk.page.findChild<QWidget*>(u"backupSection"_s);
    CHECK(backups->findChildren<QPushButton*>().isEmpty()); // not a second time on the page
    for (int section = 0; section < sections.count(); ++section) {
        sections.setCurrentRow(section);
        const bool isBackups = section == 1;
        for (const QAction* command : desk.page.commands())
            CHECK(command->isVisible() == isBackups);
    }
}

TEST_CASE("a backup is restored into another folder, never over something", "[settings][backup]")
{
    SettingsDesk desk;
    desk.find<QAction>("backUpAction").trigger();
    desk.files.path = desk.disk.folder.filePath(u"again"_s);
    desk.find<QAction>("restoreBackupAction").trigger();
    CHECK(OfficeFolder(desk.files.path).holdsOffice());
    desk.find<QAction>("restoreBackupAction").trigger();
    CHECK(desk.messages.codes == QStringList{u"backup.target_not_empty"_s});
}

TEST_CASE("a second place that is not there is named beside its field", "[settings][backup]")
{
    SettingsDesk desk;
    desk.enter("second_backup_folderField", desk.disk.folder.filePath(u"usb"_s));
    CHECK_FALSE(desk.find<QLabel>("second_backup_folderErrorLabel").text().isEmpty());
    CHECK(desk.kept().secondBackupFolder.isEmpty());
    REQUIRE(QDir(desk.disk.folder.path()).mkdir(u"usb"_s));
    desk.enter("second_backup_folderField", desk.disk.folder.filePath(u"usb"_s));
    CHECK(desk.kept().secondBackupFolder == desk.disk.folder.filePath(u"usb"_s));
}

TEST_CASE("language and light are carried out by the program", "[settings]")
{
    SettingsDesk desk;
    auto& languages = desk.find<QComboBox>("languageField");
    CHECK(languages.currentData().toString() == u"en"_s);
    languages.setCurrentIndex(0);
    Q_EMIT languages.activated(0);
    CHECK(desk.language == u"zh_CN"_s);
    auto& lightness = desk.find<QComboBox>("lightnessField");
    lightness.setCurrentIndex(2);
    Q_EMIT lightness.activated(2);
    CHECK(desk.lightness == Lightness::Dark);
}

TEST_CASE("a day off of the office's own moves nothing else, and can be taken back", "[settings][reminders]")
{
    SettingsDesk desk;
    auto& list = desk.find<QTreeWidget>("officeDaysList");
    CHECK(list.topLevelItemCount() == 0);
    desk.find<QLineEdit>("dayField").setText(u"2026-03-04"_s);
    desk.find<QLineEdit>("nameField").setText(u"公司周年"_s);
    desk.find<QPushButton>("addDayButton").click();

    REQUIRE(list.topLevelItemCount() == 1);
    CHECK(list.topLevelItem(0)->text(2) == u"公司周年"_s);
    const auto calendar = desk.reminders.workCalendar(desk.disk.actor());
    REQUIRE(calendar);
    CHECK_FALSE(calendar->isWorkday(QDate(2026, 3, 4)));
    CHECK(calendar->isWorkday(QDate(2026, 3, 5)));

    list.setCurrentItem(list.topLevelItem(0));
    desk.find<QPushButton>("removeDayButton").click();
    CHECK(list.topLevelItemCount() == 0);
    CHECK(desk.reminders.workCalendar(desk.disk.actor())->isWorkday(QDate(2026, 3, 4)));
}

TEST_CASE("a day nobody can read is said at its field", "[settings][reminders]")
{
    SettingsDesk desk;
    desk.find<QLineEdit>("dayField").setText(u"someday"_s);
    desk.find<QPushButton>("addDayButton").click();
    CHECK(desk.find<QTreeWidget>("officeDaysList").topLevelItemCount() == 0);
    CHECK(desk.reminders.officeDays(desk.disk.actor())->empty());
}

TEST_CASE("the recycle bin shows customers and files of every page, and gives them back", "[settings]")
{
    SettingsDesk desk;
    const Actor owner = desk.disk.actor();
    CHECK(desk.find<QPushButton>("restoreButton").isHidden());
    Customer customer;
    customer.name = u"北岭机械有限公司"_s;
    const auto kept = desk.customers.create(owner, customer);
    REQUIRE(kept);
    DocumentContent scan;
    scan.owner = {EntityKind::Customer, kept->id.value()};
    scan.fileName = u"名片.txt"_s;
    scan.bytes = "card";
    const auto document = desk.documents.attach(owner, scan);
    REQUIRE(document);
    REQUIRE(desk.documents.remove(owner, *document));
    REQUIRE(desk.customers.remove(owner, kept->id, desk.customers.find(owner, kept->id)->revision));

    auto& list = desk.find<QTreeWidget>("binList");
    REQUIRE(list.topLevelItemCount() == 2);
    CHECK(list.topLevelItem(0)->text(1) == u"北岭机械有限公司"_s);
    CHECK(list.topLevelItem(1)->text(1) == u"名片.txt"_s);
    CHECK(list.topLevelItem(1)->text(2) == u"北岭机械有限公司"_s);

    list.selectAll();
    desk.find<QPushButton>("restoreButton").click();
    CHECK(list.topLevelItemCount() == 0);
    CHECK(desk.documents.bin(owner)->empty());
    CHECK(desk.documents.list(owner, scan.owner)->size() == 1);
    CHECK(desk.messages.codes.isEmpty());
}

TEST_CASE("the recycle bin is emptied after a question; files stay", "[settings]")
{
    SettingsDesk desk;
    const Actor owner = desk.disk.actor();
    const auto binned = [&](const QString& name) {
        Customer customer;
        customer.name = name;
        const auto made = desk.customers.create(owner, customer);
        REQUIRE(made);
        REQUIRE(desk.customers.remove(owner, made->id, desk.customers.find(owner, made->id)->revision));
        return made->id;
    };
    binned(u"北岭机械有限公司"_s);
    binned(u"南浦机械有限公司"_s);
    const auto answer = [&desk](bool isYes) {
        auto& box = desk.find<QMessageBox>("confirmBox");
        isYes ? desk.find<QPushButton>("confirmButton").click() : box.reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    auto& list = desk.find<QTreeWidget>("binList");
    auto& purge = desk.find<QPushButton>("purgeButton");
    REQUIRE(list.topLevelItemCount() == 2);

    purge.click();
    answer(false);
    CHECK(list.topLevelItemCount() == 2);
    purge.click();
    answer(true);
    CHECK(list.topLevelItemCount() == 0);
    CHECK(desk.customers.bin(owner)->empty());
    CHECK(desk.messages.codes.isEmpty());

    // A customer whose file is kept stays, and the person is told why.
    Customer customer;
    customer.name = u"西山机械有限公司"_s;
    const auto kept = desk.customers.create(owner, customer);
    DocumentContent scan;
    scan.owner = {EntityKind::Customer, kept->id.value()};
    scan.fileName = u"名片.txt"_s;
    scan.bytes = "card";
    REQUIRE(desk.documents.attach(owner, scan));
    REQUIRE(desk.customers.remove(owner, kept->id, desk.customers.find(owner, kept->id)->revision));
    purge.click();
    answer(true);
    CHECK(list.topLevelItemCount() == 1);
    CHECK(desk.messages.codes == QStringList{u"customer.has_documents"_s});
}

TEST_CASE("the office chooses who makes PDFs, from what is installed", "[settings][pdf_program]")
{
    SettingsDesk desk;
    auto& other = desk.find<QRadioButton>("libreOfficeMakerButton");
    CHECK_FALSE(other.isEnabled());
    CHECK_FALSE(desk.find<QPushButton>("compareDocumentButton").isEnabled());
    CHECK(desk.find<QLabel>("pdfProgramState").text().contains(u"not found"_s));

    desk.programs = {{PdfMaker::LibreOffice, u"/opt/office/soffice"_s}};
    desk.page.entered();
    CHECK(other.isEnabled());
    CHECK(desk.find<QLabel>("pdfProgramState").text().contains(u"soffice"_s));
    other.click();
    CHECK(desk.kept().pdfMaker == PdfMaker::LibreOffice);
    REQUIRE(desk.messages.lastAction.run);
    desk.messages.lastAction.run();
    CHECK(desk.kept().pdfMaker == PdfMaker::Own);
    CHECK(desk.find<QRadioButton>("ownMakerButton").isChecked());
}

TEST_CASE("a document is shown as we and as the other program lay it out", "[settings][pdf_program]")
{
    if (!FakePdfProgram::canRun() || !canReadForeignPdf())
        return;
    const FakePdfProgram fake(numberedPages(2));
    SettingsDesk desk;
    desk.programs = {fake.program()};
    desk.page.entered();
    desk.files.path = desk.disk.folder.filePath(u"form.docx"_s);
    QFile file(desk.files.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(test::DocxBuilder(test::paragraph({u"第一条"_s})).bytes());
    file.close();
    desk.find<QPushButton>("compareDocumentButton").click();
    CHECK(desk.messages.codes.isEmpty());
    CHECK(desk.find<PreviewPane>("ownPagesPane").preview().pageCount() == 1);
    CHECK(desk.find<PreviewPane>("otherPagesPane").preview().pageCount() == 2);
    CHECK(desk.find<QLabel>("ownPagesTitle").text().contains(u'1'));
    CHECK(desk.find<QLabel>("otherPagesTitle").text().contains(u'2'));
    CHECK_FALSE(desk.find<QLabel>("comparisonState").text().isEmpty());

    desk.files.path = desk.disk.folder.filePath(u"gone.docx"_s);
    desk.find<QPushButton>("compareDocumentButton").click();
    CHECK(desk.messages.codes == QStringList{u"file.not_found"_s});
    CHECK(desk.find<QPushButton>("compareDocumentButton").isEnabled());
}
