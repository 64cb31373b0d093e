// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NumberRegisterDialog.h"

#include "core/contracts/ContractService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/settings/NumberModel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTreeView>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the register shows a sequence, and its gaps alone on request", "[settings][numbers]")
{
    TestDesk desk;
    ContractService contracts(desk.office.session);
    const auto draft = [&] { return *contracts.draft(desk.office.admin, sampleContract()); };
    draft();
    const ContractId binned = draft();
    draft();
    REQUIRE(contracts.remove(desk.office.admin, binned, contracts.find(desk.office.admin, binned)->contract.revision));

    SettingService settings(desk.office.session);
    NumberRegisterDialog dialog(desk.context, settings, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QAbstractItemModel& list = *dialog.findChild<QTreeView*>(u"numberList"_s)->model();
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto fate = [&](int row) { return list.index(row, NumberModel::Fate).data().toString(); };
    CHECK(dialog.findChild<QComboBox*>()->count() == 1);
    REQUIRE(list.rowCount() == 3);
    CHECK(fate(0) == u"In use"_s);
    CHECK(fate(1) == u"In the recycle bin"_s);
    CHECK(list.index(2, NumberModel::Title).data().toString() == sampleContract().title);
    CHECK(dialog.findChild<QLabel*>(u"numberCountLabel"_s)->text() ==
          u"3 number(s), of them 1 without a contract in use."_s);

    dialog.findChild<QCheckBox*>(u"onlyGapsBox"_s)->setChecked(true);
    REQUIRE(list.rowCount() == 1);
    CHECK(list.index(0, NumberModel::Place).data().toInt() == 2);
    CHECK(fate(0) == u"In the recycle bin"_s);
}

TEST_CASE("a sequence of a hundred thousand numbers is shown, and its gaps alone", "[settings][numbers]")
{
    constexpr int kMany = 100'000;
    std::vector<RegisteredNumber> numbers;
    for (int number = 1; number <= kMany; ++number)
        numbers.push_back({number, {}, number % 1000 == 0 ? NumberFate::Skipped : NumberFate::InUse, {}});
    NumberModel model;
    model.setNumbers(ReadNumbers::of(std::move(numbers)));
    CHECK(model.rowCount() == kMany);
    CHECK(model.gaps() == kMany / 1000);
    model.showOnlyGaps(true);
    CHECK(model.rowCount() == kMany / 1000);
    CHECK(model.index(1, NumberModel::Place).data().toString() == u"2000"_s);
    CHECK(model.numbers() == kMany); // what is counted does not change with what is shown
}
