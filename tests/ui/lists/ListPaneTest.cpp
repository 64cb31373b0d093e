// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListPane.h"

#include "core/contracts/ContractList.h"
#include "tests/support/Catch.h"
#include "tests/support/core/LedgerOffice.h"
#include "ui/lists/ColumnFilterPopup.h"
#include "ui/shell/ViewState.h"
#include "ui/widgets/EmptyHint.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using C = ContractColumn;

ListDefinition contractList()
{
    return {.name = u"contracts"_s,
            .kind = EntityKind::Contract,
            .columns = {{.key = u"number"_s, .title = u"Number"_s, .column = C::Number, .width = 10},
                        {.key = u"title"_s, .title = u"Title"_s, .column = C::Title, .width = 14},
                        {.key = u"customer"_s, .title = u"Customer"_s, .column = C::Customer, .width = 14},
                        {.key = u"status"_s,
                         .title = u"Status"_s,
                         .column = C::Status,
                         .width = 6,
                         .chip =
                             [](const CellValue& value) {
                                 return Chip{.word = QString(toCode(static_cast<ContractStatus>(value.number))),
                                             .tone = Tone::Info};
                             }},
                        {.key = u"salesperson"_s, .title = u"Salesperson"_s, .column = C::Salesperson, .width = 5},
                        {.key = u"amount"_s, .title = u"Amount"_s, .column = C::Amount, .width = 8, .isSummed = true},
                        {.key = u"signed"_s, .title = u"Signed"_s, .column = C::SignedOn, .width = 6},
                        {.key = u"archive"_s, .title = u"Archive"_s, .column = C::ArchiveNumber, .isVisible = false}},
            .sort = {.column = C::Number},
            .always = {{.column = C::IsRemoved, .values = {0}}},
            .presets = {{.key = u"drafts"_s,
                         .title = u"Drafts"_s,
                         .filter =
                             [](QDate) {
                                 return LedgerFilter{
                                     .text = {},
                                     .conditions = {{.column = C::Status,
                                                     .values = {static_cast<qint64>(ContractStatus::Draft)}}}};
                             },
                         .sort = {.column = C::Title}}}};
}

/// A fresh office with a list of its contracts in a window.
struct Shown {
    LedgerOffice office;
    QTemporaryDir folder;
    ViewState state{folder.filePath(u"view.ini"_s)};
    std::unique_ptr<ListPane> pane;

    explicit Shown(bool isFilled = true)
    {
        if (isFilled) {
            const qint64 north = office.addCustomer(u"北京北辰科技有限公司"_s, u"北辰"_s);
            const qint64 south = office.addCustomer(u"重庆长安设备厂"_s, u"长安"_s);
            office.addContract({.number = u"XS-001"_s,
                                .title = u"变频器采购合同"_s,
                                .customerId = north,
                                .amountMinor = 123450,
                                .salesperson = u"王芳"_s,
                                .signedOn = QDate(2026, 1, 5)});
            office.addContract({.number = u"XS-002"_s,
                                .title = u"保洁服务合同"_s,
                                .customerId = south,
                                .state = u"approved"_s,
                                .amountMinor = 50000,
                                .salesperson = u"李强"_s});
            office.addContract({.number = u"XS-003"_s,
                                .title = u"=SUM(A1)"_s,
                                .customerId = south,
                                .amountMinor = 2000,
                                .currency = u"USD"_s,
                                .salesperson = u"王芳"_s});
        }
        office.load();
        open();
    }
    void open()
    {
        pane = std::make_unique<ListPane>(contractList(), office.ledger, state, office.office.clock);
        pane->resize(1000, 500);
        pane->show();
        REQUIRE(QTest::qWaitForWindowExposed(pane.get()));
    }
    ListView& view() const { return pane->view(); }
    void type(const QString& text) const
    {
        pane->filterBar().field().setFocus();
        pane->filterBar().field().setText(text);
    }
    QStringList column(int section) const
    {
        QStringList cells;
        for (int row = 0; row < pane->model().rowCount(); ++row)
            cells.append(pane->model().index(row, section).data().toString());
        return cells;
    }
    QStringList numbers() const { return column(0); }
    QString label(const char* name) const { return pane->findChild<QLabel*>(QLatin1StringView(name))->text(); }
    QWidget* inTheMiddle() const { return pane->findChild<QStackedWidget*>()->currentWidget(); }
};

} // namespace

TEST_CASE("typing in the filter box narrows the list at once and marks what was found", "[lists]")
{
    Shown shown;
    CHECK(shown.numbers() == QStringList{u"XS-001"_s, u"XS-002"_s, u"XS-003"_s});

    shown.type(u"长安"_s);

    CHECK(shown.numbers() == QStringList{u"XS-002"_s, u"XS-003"_s});
    CHECK(shown.label("listCounts").contains(u"2"_s));
    CHECK(shown.pane->model().hitsIn(2, u"重庆长安设备厂"_s) == std::vector<HitRange>{{2, 2}});

    QTest::keyClick(&shown.pane->filterBar().field(), Qt::Key_Escape);
    CHECK(shown.numbers().size() == 3);
}

TEST_CASE("a click on a heading sorts, a second one turns the order", "[lists]")
{
    Shown shown;
    const auto click = [&](int section) {
        const QHeaderView* header = shown.view().horizontalHeader();
        const QPoint at(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    click(5);
    CHECK(shown.column(5) == QStringList{u"USD 20.00"_s, u"500.00"_s, u"1,234.50"_s});
    click(5);
    CHECK(shown.column(5) == QStringList{u"1,234.50"_s, u"500.00"_s, u"USD 20.00"_s});
}

TEST_CASE("sums stand below the list, each currency for itself", "[lists]")
{
    Shown shown;
    CHECK(shown.label("listSums").contains(u"1,734.50 + USD 20.00"_s));
    shown.view().selectRow(0);
    shown.view().setSelectionMode(QAbstractItemView::MultiSelection);
    shown.view().selectRow(1);
    CHECK(shown.view().selectedIds() == std::vector<qint64>{1, 2});
    CHECK(shown.label("listSums").contains(u"1,734.50"_s));
    CHECK_FALSE(shown.label("listSums").contains(u"USD"_s));
}

TEST_CASE("copied rows paste as a table with headings, and never as a formula", "[lists]")
{
    Shown shown;
    shown.view().showId(3);
    QTest::keyClick(&shown.view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == u"Number\tTitle\tCustomer\tStatus\tSalesperson\tAmount\tSigned"_s);
    CHECK(lines[1] == u"XS-003\t'=SUM(A1)\t重庆长安设备厂\tdraft\t王芳\t20.00\t"_s);
}

TEST_CASE("an empty office says what to do; a filter that finds nothing says how to get back", "[lists]")
{
    Shown empty(false);
    CHECK(empty.inTheMiddle() == &empty.pane->emptyHint());

    Shown shown;
    CHECK(shown.inTheMiddle() == &shown.view());
    shown.type(u"没有这样的合同"_s);
    CHECK(shown.inTheMiddle()->objectName() == u"noMatchHint"_s);
    shown.pane->findChild<QPushButton*>(u"clearFiltersStep"_s)->click();
    CHECK(shown.inTheMiddle() == &shown.view());
    CHECK(shown.pane->filterBar().field().text().isEmpty());
}

TEST_CASE("columns, their widths and the order are remembered", "[lists]")
{
    Shown shown;
    shown.view().setColumnVisible(4, false);
    shown.view().horizontalHeader()->moveSection(1, 0);
    shown.view().setColumnWidth(2, 333);
    shown.view().horizontalHeader()->setSortIndicator(5, Qt::DescendingOrder);
    const QStringList columns = shown.view().visibleColumns();
    CHECK(columns.first() == u"title"_s);
    CHECK_FALSE(columns.contains(u"salesperson"_s));

    shown.open();

    CHECK(shown.view().visibleColumns() == columns);
    CHECK(std::abs(shown.view().columnWidth(2) - 333) < 6);
    CHECK(shown.numbers() == QStringList{u"XS-001"_s, u"XS-002"_s, u"XS-003"_s});
    CHECK(shown.pane->model().sorting() == LedgerSort{C::Amount, Qt::DescendingOrder});

    shown.view().resetColumns();
    CHECK(shown.view().visibleColumns().first() == u"number"_s);
    CHECK(shown.view().visibleColumns().contains(u"salesperson"_s));
}

TEST_CASE("on a narrow screen the first columns fit, the last are left out; nobody scrolls sideways", "[lists]")
{
    Shown shown;
    ListView& view = shown.view();
    const QHeaderView* header = view.horizontalHeader();
    const QStringList all = view.visibleColumns();
    const auto onScreen = [&] {
        QStringList keys;
        for (const QString& key : all)
            if (!header->isSectionHidden(shown.pane->model().sectionOf(key)))
                keys.append(key);
        return keys;
    };
    shown.pane->resize(600, 400);
    shown.pane->show();
    CHECK(header->length() <= view.viewport()->width());
    CHECK(onScreen().size() < all.size());
    CHECK(onScreen() == all.mid(0, onScreen().size()));
    const int number = view.columnWidth(0);
    CHECK(view.visibleColumns() == all); // copied and saved in views all the same
    shown.pane->resize(3000, 400);
    CHECK(onScreen() == all);
    CHECK(view.columnWidth(0) == number); // titles give way, a number can be read

    shown.pane->resize(600, 400);
    view.setColumnVisible(shown.pane->model().sectionOf(all.last()), true); // asked for: then it is there
    CHECK(onScreen().contains(all.last()));
    view.resetColumns();
    view.setColumnWidth(0, 333); // set by hand: stays so
    shown.pane->resize(500, 400);
    CHECK(view.columnWidth(0) == 333);
}

TEST_CASE("the list follows the office and keeps the selected row", "[lists]")
{
    Shown shown;
    shown.view().showId(2);
    shown.office.addContract({.number = u"XS-000"_s, .title = u"新合同"_s});
    CHECK(shown.numbers().first() == u"XS-000"_s);
    CHECK(shown.view().selectedIds() == std::vector<qint64>{2});
    CHECK(shown.view().currentId() == 2);

    shown.office.removeContract(2);
    CHECK(shown.view().selectedIds().empty());
    CHECK(shown.numbers() == QStringList{u"XS-000"_s, u"XS-001"_s, u"XS-003"_s});
}

TEST_CASE("a column's filter offers its values with counts and stands as a chip that can be taken off", "[lists]")
{
    Shown shown;
    shown.pane->filterBar().openColumnFilter(4, QPoint(10, 10));
    auto* popup = shown.pane->findChild<ColumnFilterPopup*>();
    REQUIRE(popup);
    auto* values = popup->findChild<QListWidget*>(u"filterValues"_s);
    REQUIRE(values->count() == 2);
    CHECK(values->item(0)->text() == u"王芳 (2)"_s);
    values->item(0)->setCheckState(Qt::Checked);
    popup->findChild<QPushButton*>(u"applyFilterButton"_s)->click();

    CHECK(shown.numbers() == QStringList{u"XS-001"_s, u"XS-003"_s});
    auto* chip = shown.pane->findChild<QAbstractButton*>(u"filterChip"_s);
    REQUIRE(chip);
    CHECK(chip->text().contains(u"王芳"_s));
    chip->click();
    CHECK(shown.numbers().size() == 3);
}

TEST_CASE("a span of amounts or a part of a text filters a column", "[lists]")
{
    Shown shown;
    shown.pane->model().setFilter({.text = {}, .conditions = {{.column = C::Amount, .from = 10000, .to = 60000}}});
    CHECK(shown.numbers() == QStringList{u"XS-002"_s});
    shown.pane->model().setFilter({.text = {}, .conditions = {{.column = C::Title, .contains = u"采购"_s}}});
    CHECK(shown.numbers() == QStringList{u"XS-001"_s});
}

TEST_CASE("a view of the page and a saved one bring back filter, order and columns", "[lists]")
{
    Shown shown;
    shown.pane->usePreset(u"drafts"_s);
    CHECK(shown.numbers().size() == 2);
    shown.view().setColumnVisible(6, false);
    shown.pane->model().setFilter(
        {.text = u"王芳"_s,
         .conditions = {{.column = C::Amount, .from = 100000}, {.column = C::Salesperson, .words = {u"王芳"_s}}}});
    shown.pane->model().setFilter({.text = u"变频"_s, .conditions = shown.pane->model().filter().conditions});
    shown.pane->saveView(u"大单"_s);
    shown.pane->filterBar().clearFilters();
    shown.view().resetColumns();

    shown.open();
    QMenu& menu = shown.pane->filterBar().viewsMenu();
    Q_EMIT menu.aboutToShow();
    QAction* own = nullptr;
    for (QAction* action : menu.actions())
        own = action->text() == u"大单"_s ? action : own;
    REQUIRE(own);
    own->trigger();

    CHECK(shown.numbers() == QStringList{u"XS-001"_s});
    CHECK(shown.pane->filterBar().field().text() == u"变频"_s);
    CHECK_FALSE(shown.view().visibleColumns().contains(u"signed"_s));
}

TEST_CASE("the keyboard goes from the filter box into the table and back", "[lists]")
{
    Shown shown;
    shown.pane->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(shown.pane.get()));
    shown.view().setFocus();
    QTest::keyClick(&shown.view(), Qt::Key_F, Qt::ControlModifier);
    CHECK(shown.pane->filterBar().field().hasFocus());
    QTest::keyClick(&shown.pane->filterBar().field(), Qt::Key_Down);
    CHECK(shown.view().hasFocus());
    CHECK(shown.view().currentId() == 1);
    QTest::keyClick(&shown.view(), Qt::Key_End);
    CHECK(shown.view().currentId() == 3);

    qint64 opened = 0;
    QObject::connect(shown.pane.get(), &ListPane::opened, shown.pane.get(), [&](qint64 id) { opened = id; });
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    CHECK(opened == 3);
}

TEST_CASE("a row hidden by a filter is still shown when it is asked for", "[lists]")
{
    Shown shown;
    shown.type(u"保洁"_s);
    CHECK(shown.pane->showId(1));
    CHECK(shown.view().selectedIds() == std::vector<qint64>{1});
    CHECK_FALSE(shown.pane->showId(99));
}
