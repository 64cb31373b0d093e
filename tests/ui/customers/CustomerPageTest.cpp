// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerPage.h"

#include "tests/support/Catch.h"
#include "tests/support/core/CustomerSamples.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/companies/CompanyDialog.h"
#include "ui/customers/CustomerForm.h"
#include "ui/customers/ImportDialog.h"
#include "ui/customers/MergeDialog.h"
#include "ui/widgets/FormPanel.h"

#include <QAction>
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

struct CustomerDesk : TestDesk {
    CompanyService companies{office.session};
    CustomerService customers{office.session};
    CustomerMergeService merges{office.session};
    CustomerImport imports{office.session};
    FormDraftService drafts{office.session};
    CustomerServices services{companies, customers, merges, imports, drafts};
    CustomerPage page{context, services};

    Customer add(const QString& name) { return *customers.create(office.admin, customerNamed(name)); }
    QTableView& list() { return *page.findChild<QTableView*>(u"customerList"_s); }
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
    desk.messages.lastAction.run();
    CHECK(desk.rows() == 0);
    CHECK(desk.messages.codes.isEmpty());
}
