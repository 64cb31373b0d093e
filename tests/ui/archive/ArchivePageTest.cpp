// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/ArchivePage.h"

#include "tests/support/Catch.h"
#include "tests/ui/archive/ArchiveDesk.h"
#include "ui/archive/FilingDialog.h"
#include "ui/archive/MoveDialog.h"
#include "ui/archive/ReportDialog.h"
#include "ui/lists/ListPane.h"
#include "ui/printing/PreviewPane.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("what waits to be filed is seen without scrolling sideways on a small screen", "[archive]")
{
    ArchiveDesk desk(1);
    desk.page->resize(1280 - 130, 560);
    desk.page->show();
    desk.page->findChild<QTabWidget*>()->setCurrentIndex(1);
    const auto* list = desk.page->findChild<QTableView*>(u"waitingList"_s);
    CHECK(list->horizontalHeader()->length() <= list->viewport()->width());
    CHECK(list->columnWidth(1) >= list->fontMetrics().height() * 3); // a title can still be told
}

TEST_CASE("a stack of papers is filed with Return alone, each into the next slot", "[archive]")
{
    ArchiveDesk desk(3);
    desk.page->findChild<QTabWidget*>()->setCurrentIndex(1);
    CHECK(desk.page->findChild<QTableView*>(u"waitingList"_s)->model()->rowCount() == 3);
    desk.press(u"fileContractsAction"_s);
    auto* dialog = desk.page->findChild<FilingDialog*>();
    REQUIRE(dialog);
    CHECK(desk.fieldText(u"numberField"_s) == u"DA-2026-0001"_s);
    desk.type(u"roomField"_s, u"档案室"_s);
    desk.type(u"boxField"_s, u"7"_s);
    desk.type(u"slotField"_s, u"09"_s);
    auto* slot = desk.page->findChild<QLineEdit*>(u"slotField"_s);

    QTest::keyClick(slot, Qt::Key_Return);
    CHECK(desk.fieldText(u"numberField"_s) == u"DA-2026-0002"_s);
    CHECK(desk.fieldText(u"slotField"_s) == u"10"_s);
    QTest::keyClick(slot, Qt::Key_Return);
    QTest::keyClick(slot, Qt::Key_Return);

    CHECK_FALSE(dialog->isVisible());
    CHECK(desk.waiting().empty());
    const auto last = desk.archive.find(desk.office.admin, ArchiveRecordId{3});
    REQUIRE(last);
    CHECK(last->record.place.text() == u"档案室/7/11"_s);
    CHECK_FALSE(desk.page->findChild<QAction*>(u"fileContractsAction"_s)->isEnabled());
}

TEST_CASE("what is wrong with a paper is said at its field, and nothing is filed", "[archive]")
{
    ArchiveDesk desk(2);
    desk.press(u"fileContractsAction"_s);
    desk.type(u"filed_onField"_s, u"2026-03-03"_s); // tomorrow
    desk.click(u"fileButton"_s);
    CHECK(desk.waiting().size() == 2);
    CHECK(desk.page->findChild<FilingDialog*>()->isVisible());
    desk.click(u"skipButton"_s);
    CHECK(desk.page->findChild<FilingDialog*>()->findChild<QPushButton*>(u"fileButton"_s)->text() == u"&File"_s);
}

TEST_CASE("a filed contract shows its place and papers; a tick is kept at once", "[archive]")
{
    ArchiveDesk desk(1);
    desk.fileAll();
    desk.page->openSubject(1);
    CHECK(desk.page->findChild<QLabel*>(u"archiveNumberLabel"_s)->text() == u"DA-2026-0001"_s);
    auto* checks = desk.page->findChild<QListWidget*>(u"archiveChecksList"_s);
    REQUIRE(checks->count() == 6);
    CHECK(checks->item(0)->checkState() == Qt::Checked);

    checks->item(1)->setCheckState(Qt::Checked);

    CHECK(desk.archive.find(desk.office.admin, ArchiveRecordId{1})->record.checks[1].isPresent);
    CHECK(desk.office.lastAction() == u"archive.edited"_s);
    desk.click(u"showContractButton"_s);
    CHECK(desk.places.opened.at(0) == Change{EntityKind::Contract, 1});
}

TEST_CASE("the views find files with papers missing and those kept long enough", "[archive]")
{
    ArchiveDesk desk(2);
    desk.fileAll();
    auto* list = desk.page->findChild<ListPane*>();
    REQUIRE(list->model().rowCount() == 2);
    ArchiveRecord whole = desk.archive.find(desk.office.admin, ArchiveRecordId{1})->record;
    for (ArchiveCheck& check : whole.checks)
        check.isPresent = true;
    REQUIRE(desk.archive.edit(desk.office.admin, whole));

    list->usePreset(u"incomplete"_s);
    REQUIRE(list->model().rowCount() == 1);
    CHECK(list->model().idAt(0) == 2);
    list->usePreset(u"expired"_s);
    CHECK(list->model().rowCount() == 0);
    list->usePreset(u"all"_s);
    CHECK(list->model().rowCount() == 2);
}

TEST_CASE("the files of a filed contract stand beside its record", "[archive]")
{
    ArchiveDesk desk(1);
    desk.fileAll();
    const ContractId contract = desk.archive.find(desk.office.admin, ArchiveRecordId{1})->record.contractId;
    DocumentContent scan;
    scan.owner = {EntityKind::Contract, contract.value()};
    scan.kind = DocumentKind::SignedCopy;
    scan.fileName = u"签署件.txt"_s;
    scan.bytes = "signed";
    REQUIRE(desk.documents.attach(desk.office.admin, scan));
    desk.page->findChild<ListPane*>()->view().selectRow(0);

    auto* files = desk.page->findChild<QTreeWidget*>(u"archiveDocumentsList"_s);
    REQUIRE(files);
    REQUIRE(files->topLevelItemCount() == 1);
    CHECK(files->topLevelItem(0)->text(0) == u"签署件.txt"_s);
    CHECK(files->topLevelItem(0)->text(1) == u"Signed copy"_s);
    CHECK(files->isVisibleTo(desk.page));
}

TEST_CASE("several papers are moved from the list", "[archive]")
{
    ArchiveDesk desk(3);
    desk.fileAll();
    desk.page->findChild<ListPane*>()->view().selectAll();
    desk.press(u"movePapersAction"_s);
    CHECK(desk.page->findChild<MoveDialog*>());
    desk.type(u"roomField"_s, u"二楼"_s);
    desk.type(u"slotField"_s, u"1"_s);
    desk.click(u"moveButton"_s);
    for (const int id : {1, 2, 3})
        CHECK(desk.archive.find(desk.office.admin, ArchiveRecordId{id})->record.place.room == u"二楼"_s);
    CHECK(desk.messages.sentences.size() == 1);
}

TEST_CASE("a report shows its pages while it is asked for, and is saved as it is shown", "[archive]")
{
    ArchiveDesk desk(40);
    desk.fileAll();
    desk.press(u"archiveReportAction"_s);
    auto* dialog = desk.page->findChild<ReportDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLabel*>(u"reportSumsLabel"_s)->text().contains(u"452,000.00"_s)); // 40 × 11,300.00
    auto* pane = dialog->findChild<PreviewPane*>();
    const QString first = pane->findChild<QLabel*>(u"pageLabel"_s)->text();
    QTest::keyClick(&pane->preview(), Qt::Key_PageDown);
    CHECK(pane->preview().currentPage() == 1);
    CHECK(pane->findChild<QLabel*>(u"pageLabel"_s)->text() != first);

    desk.files.path = desk.office.folder.filePath(u"report.pdf"_s);
    desk.click(u"savePdfButton"_s);
    CHECK(QFile(desk.files.path).size() > 1000);
    CHECK(desk.office.lastAction() == u"report.exported"_s);

    auto* period = dialog->findChild<QComboBox*>(u"periodField"_s);
    period->setCurrentIndex(2); // last year: nothing was filed then
    CHECK(QTest::qWaitFor([&] { return dialog->findChild<QLabel*>(u"reportSumsLabel"_s)->text().startsWith(u'0'); },
                          3000));
    dialog->findChild<QLineEdit*>(u"toField"_s)->setText(u"2024-01-01"_s);
    CHECK(QTest::qWaitFor([&] { return !dialog->findChild<QPushButton*>(u"savePdfButton"_s)->isEnabled(); }, 3000));
}

TEST_CASE("an office without papers says what to do, a guest changes nothing", "[archive]")
{
    ArchiveDesk desk(0);
    CHECK(desk.page->findChild<QPushButton*>(u"firstFilingButton"_s));
    desk.click(u"firstFilingButton"_s);
    CHECK(desk.page->findChild<QTabWidget*>()->currentIndex() == 1);
    CHECK_FALSE(desk.page->findChild<FilingDialog*>());
    for (const QAction* action : desk.page->commands())
        CHECK((action->objectName() == u"archiveReportAction"_s || !action->isEnabled()));
}
