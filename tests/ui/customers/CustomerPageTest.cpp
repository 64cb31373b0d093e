// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerPage.h"

#include "tests/support/Catch.h"
#include "tests/support/core/CustomerSamples.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/companies/CompanyDialog.h"
#include "ui/companies/CompanyListDialog.h"
#include "ui/customers/BulkDialog.h"
#include "ui/customers/CustomerForm.h"
#include "ui/customers/DossierView.h"
#include "ui/customers/ImportDialog.h"
#include "ui/customers/ImportHistoryDialog.h"
#include "ui/customers/MergeDialog.h"
#include "ui/lists/ListPane.h"
#include "ui/widgets/FormPanel.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Lists show what the ledger has: it is loaded and follows the office before the page is made.
struct FollowingLedger {
    explicit FollowingLedger(TestDesk& desk)
    {
        desk.office.session.addObserver(desk.ledger);
        JobContext whole;
        REQUIRE(desk.ledger.load(desk.office.database, whole));
    }
};

struct CustomerDesk : TestDesk {
    CompanyService companies{office.session};
    CustomerService customers{office.session};
    CustomerMergeService merges{office.session};
    CustomerImport imports{office.session};
    FormDraftService drafts{office.session};
    CustomerBulkService bulk{office.session};
    DocumentService documents{office.session, office.office->files()};
    CustomerServices services{companies, customers, merges, imports, drafts, bulk, documents};
    FollowingLedger following{*this};
    CustomerPage page{context, services};

    Customer add(const QString& name) { return *customers.create(office.admin, customerNamed(name)); }
    bool isBin() { return page.findChild<QAction*>(u"showBinAction"_s)->isChecked(); }
    QTableView& list() { return *page.findChild<QTableView*>(isBin() ? u"customerBinList"_s : u"customerList"_s); }
    int rows() { return list().model()->rowCount(); }
    void press(const QString& action) { page.findChild<QAction*>(action)->trigger(); }
    template <class Widget>
    Widget& dialog()
    {
        auto* found = page.findChild<Widget*>();
        REQUIRE(found);
        return *found;
    }
};

void type(QWidget& dialog, const QString& field, const QString& text)
{
    dialog.findChild<QLineEdit*>(field)->setText(text);
}

void click(QWidget& dialog, const QString& button)
{
    dialog.findChild<QPushButton*>(button)->click();
}

} // namespace

TEST_CASE("an office without customers shows the next steps, then the first customer", "[customers]")
{
    CustomerDesk desk;
    desk.page.entered();
    CHECK(desk.rows() == 0);
    REQUIRE(desk.page.findChild<QPushButton*>(u"firstImportButton"_s));
    click(desk.page, u"firstCustomerButton"_s);

    auto& form = desk.dialog<CustomerForm>();
    type(form, u"nameField"_s, u"海河商贸有限公司"_s);
    click(form, u"saveButton"_s);

    REQUIRE(desk.rows() == 1);
    CHECK(desk.list().model()->index(0, 0).data().toString() == u"海河商贸有限公司"_s);
    CHECK(desk.list().selectionModel()->selectedRows().size() == 1);
}

TEST_CASE("the search finds a customer by the initials of its name", "[customers]")
{
    CustomerDesk desk;
    desk.add(u"北京科技有限公司"_s);
    desk.add(u"长江物流有限公司"_s);
    desk.page.entered();

    auto* search = desk.page.findChild<QLineEdit*>(u"customerSearchField"_s);
    search->setText(u"bjkj"_s);
    QTest::keyClick(search, Qt::Key_Return);

    REQUIRE(desk.rows() == 1);
    CHECK(desk.list().model()->index(0, 0).data().toString() == u"北京科技有限公司"_s);
}

TEST_CASE("a form tells errors under their fields and warns of a doubtful code without blocking", "[customers]")
{
    CustomerDesk desk;
    desk.page.entered();
    desk.press(u"newCustomerAction"_s);
    auto& form = desk.dialog<CustomerForm>();

    click(form, u"saveButton"_s);
    CHECK_FALSE(form.findChild<FormPanel*>()->error(u"name"_s).isEmpty());
    type(form, u"nameField"_s, QString(10'000, u'长'));
    click(form, u"saveButton"_s);
    CHECK_FALSE(form.findChild<FormPanel*>()->error(u"name"_s).isEmpty());

    type(form, u"credit_codeField"_s, u"123"_s);
    CHECK(form.findChild<QLabel*>(u"creditCodeHintLabel"_s)->isVisibleTo(&form));
    type(form, u"nameField"_s, u"甲公司"_s);
    click(form, u"saveButton"_s);
    CHECK(desk.rows() == 1);
}

TEST_CASE("what was typed and not saved is offered again", "[customers]")
{
    CustomerDesk desk;
    desk.page.entered();
    {
        CustomerForm form(desk.context, desk.services, {}, nullptr);
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        type(form, u"nameField"_s, u"没写完的公司"_s);
        type(form, u"credit_limitField"_s, u"50万左右"_s); // not an amount yet, but typed
        form.reject();
    }
    CustomerForm again(desk.context, desk.services, {}, nullptr);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(again.value().name.isEmpty());
    bool isOffered = false;
    for (QPushButton* button : again.findChildren<QPushButton*>())
        if (button->text() == u"Continue with it"_s) {
            button->click();
            isOffered = true;
        }
    CHECK(isOffered);
    CHECK(again.value().name == u"没写完的公司"_s);
    CHECK(again.findChild<QLineEdit*>(u"credit_limitField"_s)->text() == u"50万左右"_s);
}

TEST_CASE("a customer nearly of the same name is pointed out while typing and can be opened", "[customers]")
{
    CustomerDesk desk;
    const Customer known = desk.add(u"北京海河机电设备有限公司"_s);
    CustomerForm form(desk.context, desk.services, {}, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    CustomerId wanted;
    QObject::connect(&form, &CustomerForm::otherWanted, &form, [&](CustomerId id) { wanted = id; });

    type(form, u"nameField"_s, u"北京海河机电设备有限责任公司"_s);
    auto* open = form.findChild<QPushButton*>(u"openDuplicateButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return open->isVisibleTo(&form); }));
    open->click();
    CHECK(wanted == known.id);
}

TEST_CASE("a customer goes to the bin, comes back by Undo, and from the bin itself", "[customers]")
{
    CustomerDesk desk;
    desk.add(u"海河商贸有限公司"_s);
    desk.page.entered();
    desk.list().selectRow(0);

    desk.press(u"removeCustomerAction"_s);
    CHECK(desk.rows() == 0);
    desk.messages.lastAction.run();
    CHECK(desk.rows() == 1);

    desk.list().selectRow(0);
    desk.press(u"removeCustomerAction"_s);
    desk.press(u"showBinAction"_s);
    REQUIRE(desk.rows() == 1);
    desk.list().selectRow(0);
    desk.press(u"restoreCustomerAction"_s);
    CHECK(desk.rows() == 0);
    desk.press(u"showBinAction"_s);
    CHECK(desk.rows() == 1);
    CHECK(desk.messages.codes.isEmpty());
}

TEST_CASE("two records are merged in the window and the merge is undone", "[customers]")
{
    CustomerDesk desk;
    desk.add(u"海河商贸公司"_s);
    desk.add(u"海河商贸有限公司"_s);
    desk.page.entered();
    desk.list().selectAll();

    desk.press(u"mergeCustomersAction"_s);
    click(desk.dialog<MergeDialog>(), u"mergeButton"_s);

    CHECK(desk.rows() == 1);
    desk.messages.lastAction.run();
    CHECK(desk.rows() == 2);
    CHECK(desk.messages.codes.isEmpty());
}

TEST_CASE("the first step of a new office opens the company that is to be filled in", "[companies]")
{
    CustomerDesk desk;
    desk.page.useView(u"our_company"_s);
    CHECK(desk.dialog<CompanyDialog>().value().name.isEmpty());
}

TEST_CASE("our own company is written in the window, once and then again", "[companies]")
{
    CustomerDesk desk;
    desk.press(u"ourCompanyAction"_s);
    type(desk.dialog<CompanyDialog>(), u"nameField"_s, u"合同台科技有限公司"_s);
    click(desk.dialog<CompanyDialog>(), u"saveCompanyButton"_s);

    const auto saved = desk.companies.defaultCompany(desk.office.admin);
    REQUIRE(saved);
    CHECK(saved->name == u"合同台科技有限公司"_s);
}

TEST_CASE("a table is imported in the window: good rows go in, bad ones are listed and saved as a file", "[customers]")
{
    CustomerDesk desk;
    desk.page.entered();
    desk.press(u"importCustomersAction"_s);
    auto& dialog = desk.dialog<ImportDialog>();
    const QString path = desk.viewFolder.filePath(u"客户.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"客户名称,客户等级\n甲公司,A\n,B\n乙公司,Z\n"_s.toUtf8());
    file.close();

    dialog.readFile(path);
    auto* problems = dialog.findChild<QTreeWidget*>(u"importProblemsList"_s);
    REQUIRE(problems->topLevelItemCount() == 2);
    CHECK(problems->topLevelItem(0)->text(0) == u"3"_s);
    CHECK(desk.rows() == 0);

    desk.files.path = desk.viewFolder.filePath(u"errors.csv"_s);
    click(dialog, u"saveBadRowsButton"_s);
    CHECK(QFile::exists(desk.files.path));

    click(dialog, u"importButton"_s);
    CHECK(desk.rows() == 1);
    desk.press(u"pastImportsAction"_s);
    const auto* past = desk.dialog<ImportHistoryDialog>().findChild<QTreeWidget*>(u"importHistoryList"_s);
    REQUIRE(past->topLevelItemCount() == 1);
    CHECK(past->topLevelItem(0)->text(0) == u"客户.csv"_s);
    desk.messages.lastAction.run();
    CHECK(desk.rows() == 0);
    CHECK(desk.messages.codes.isEmpty());
}

TEST_CASE("the views of the list show what they say", "[customers]")
{
    CustomerDesk desk;
    Customer full = fullCustomer();
    full.status = CustomerStatus::Prospect;
    const CustomerId known = desk.customers.create(desk.office.admin, full)->id;
    desk.add(u"甲公司"_s);
    auto& pane = *desk.page.findChild<ListPane*>(u"customerListPane"_s);
    const auto names = [&](const QString& view) {
        pane.usePreset(view);
        QStringList shown;
        for (int row = 0; row < pane.model().rowCount(); ++row)
            shown.append(pane.model().index(row, 0).data().toString());
        return shown;
    };
    CHECK(names(u"all"_s).size() == 2);
    CHECK(names(u"classA"_s) == QStringList{full.name});
    CHECK(names(u"prospects"_s) == QStringList{full.name});
    CHECK(names(u"incomplete"_s) == QStringList{u"甲公司"_s});
    CHECK(names(u"untouched"_s).isEmpty());
    CHECK(names(u"withoutContract"_s).size() == 2);
    addContract(desk.office.database, known, u"HT-1"_s);
    Customer again = *desk.customers.find(desk.office.admin, known);
    again.phone = u"010-1"_s;
    REQUIRE(desk.customers.edit(desk.office.admin, again, again.revision));
    CHECK(names(u"withoutContract"_s) == QStringList{u"甲公司"_s});
}

TEST_CASE("a customer opens by double click, its contract from the dossier", "[customers]")
{
    CustomerDesk desk;
    const Customer customer = desk.add(u"海河商贸有限公司"_s);
    addContract(desk.office.database, customer.id, u"HT-1"_s);
    desk.page.openSubject(customer.id.value());

    auto* contracts = desk.page.findChild<QTreeWidget*>(u"dossierContractsList"_s);
    REQUIRE(contracts);
    CHECK(contracts->topLevelItem(0)->text(0) == u"HT-1"_s);
    Q_EMIT contracts->itemActivated(contracts->topLevelItem(0), 0);
    REQUIRE(desk.places.opened.size() == 1);
    CHECK(desk.places.opened.front().kind == EntityKind::Contract);
    click(desk.page, u"draftButton"_s);
    CHECK(desk.places.drafted.first == customer.id.value());

    Q_EMIT desk.list().doubleClicked(desk.list().model()->index(0, 0));
    CHECK(desk.dialog<CustomerForm>().value().name == customer.name);
}

TEST_CASE("several customers are changed in one step, which says how many, and back", "[customers]")
{
    CustomerDesk desk;
    desk.add(u"甲公司"_s);
    desk.add(u"乙公司"_s);
    desk.list().selectAll();
    desk.press(u"changeSeveralAction"_s);
    auto& dialog = desk.dialog<BulkDialog>();
    CHECK_FALSE(dialog.findChild<QPushButton*>(u"bulkChangeButton"_s)->isEnabled());
    dialog.findChild<QComboBox*>(u"classField"_s)->setCurrentIndex(2); // A
    CHECK(dialog.findChild<QLabel*>(u"bulkPreviewLabel"_s)->text() == u"2 customers chosen, 2 will change."_s);

    click(dialog, u"bulkChangeButton"_s);
    CHECK(desk.list().model()->index(1, 1).data().toString() == u"Class A"_s);
    desk.messages.lastAction.run();
    CHECK(desk.list().model()->index(1, 1).data().toString() == u"Not classified"_s);
    CHECK(desk.messages.codes.isEmpty());
}

TEST_CASE("a file is attached to a customer and shown in its dossier", "[customers]")
{
    CustomerDesk desk;
    const Customer customer = desk.add(u"海河商贸有限公司"_s);
    desk.page.openSubject(customer.id.value());
    desk.files.path = desk.viewFolder.filePath(u"营业执照.txt"_s);
    QFile file(desk.files.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("licence");
    file.close();

    click(desk.page, u"attachButton"_s);

    CHECK(desk.messages.codes.isEmpty());
    auto* documents = desk.page.findChild<QTreeWidget*>(u"dossierDocumentsList"_s);
    REQUIRE(documents);
    CHECK(documents->topLevelItem(0)->text(0) == u"营业执照.txt"_s);
}

TEST_CASE("fax, postal code and day of registration are edited under their own names", "[customers]")
{
    CustomerDesk desk;
    Customer customer = customerNamed(u"海河商贸有限公司"_s);
    customer.ownFields = {{u"fax"_s, u"022-1"_s}, {u"渠道"_s, u"展会"_s}};
    CustomerForm form(desk.context, desk.services, customer, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(form.findChild<QLineEdit*>(u"faxField"_s)->text() == u"022-1"_s);
    type(form, u"postal_codeField"_s, u"300000"_s);
    type(form, u"faxField"_s, {});
    CHECK(form.value().ownFields == QJsonObject{{u"postal_code"_s, u"300000"_s}, {u"渠道"_s, u"展会"_s}});
}

TEST_CASE("a past import is taken back from the list of imports", "[customers]")
{
    CustomerDesk desk;
    PlannedRow<CustomerRow> row;
    row.value.values = customerNamed(u"甲公司"_s);
    JobContext whole;
    REQUIRE(desk.imports.importRows(desk.office.admin, {row}, u"客户.csv"_s, CustomerImport::Mode::Store, whole));
    REQUIRE(desk.rows() == 1);
    desk.press(u"pastImportsAction"_s);
    auto& dialog = desk.dialog<ImportHistoryDialog>();

    click(dialog, u"undoImportButton"_s);
    click(dialog, u"confirmButton"_s);

    CHECK(desk.rows() == 0);
    CHECK_FALSE(dialog.findChild<QPushButton*>(u"undoImportButton"_s)->isEnabled());
}

TEST_CASE("our second company is entered and made the one for new contracts", "[companies]")
{
    CustomerDesk desk;
    Company first;
    first.name = u"甲科技有限公司"_s;
    Company second;
    second.name = u"乙科技有限公司"_s;
    REQUIRE(desk.companies.save(desk.office.admin, first));
    REQUIRE(desk.companies.save(desk.office.admin, second));

    desk.press(u"ourCompanyAction"_s);
    auto& dialog = desk.dialog<CompanyListDialog>();
    auto* list = dialog.findChild<QTreeWidget*>(u"companyList"_s);
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK_FALSE(dialog.findChild<QPushButton*>(u"defaultCompanyButton"_s)->isEnabled());
    list->setCurrentItem(list->topLevelItem(1));
    click(dialog, u"defaultCompanyButton"_s);
    CHECK(desk.companies.defaultCompany(desk.office.admin)->name == second.name);
}

TEST_CASE("initials find a customer among twenty thousand as fast as they are typed", "[customers]")
{
    CustomerDesk desk;
    desk.office.database.atomically([&] {
        for (int number = 0; number < 20'000; ++number) {
            Customer customer = customerNamed(u"天津第%1贸易有限公司"_s.arg(number));
            CustomerRepository(desk.office.database).add(customer, 0);
        }
        return true;
    });
    desk.add(u"北京科技有限公司"_s);
    JobContext whole;
    REQUIRE(desk.ledger.load(desk.office.database, whole));
    REQUIRE(desk.rows() == 20'001);

    auto* search = desk.page.findChild<QLineEdit*>(u"customerSearchField"_s);
    QElapsedTimer watch;
    watch.start();
    search->setText(u"bjkj"_s);
    QTest::keyClick(search, Qt::Key_Return);

    CHECK(desk.rows() == 1);
    CHECK(watch.elapsed() < 1000);
}
