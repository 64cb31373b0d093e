// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractPage.h"

#include "tests/support/Catch.h"
#include "tests/support/ui/ContractDesk.h"
#include "ui/contracts/ActionDialog.h"
#include "ui/contracts/ContractListColumns.h"
#include "ui/contracts/DraftPane.h"
#include "ui/lists/ListPane.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/StatusChip.h"

#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PageDesk : ContractDesk {
    ContractPage page{context, services};

    Contract shown(const QString& type = u"买卖合同"_s)
    {
        const Contract contract = drafted(type);
        page.openSubject(contract.id.value());
        return contract;
    }
    QPushButton* button(const QString& name) { return page.findChild<QPushButton*>(name); }
    QAction& action(const QString& name)
    {
        auto* found = page.findChild<QAction*>(name);
        REQUIRE(found);
        return *found;
    }
    ContractState stateOf(ContractId id) { return reread(id).state; }
};

} // namespace

TEST_CASE("a contract offers exactly the steps its state allows", "[contract]")
{
    PageDesk desk;
    const Contract contract = desk.shown();
    CHECK(desk.button(u"submitButton"_s));
    CHECK(desk.button(u"take_inButton"_s));
    CHECK_FALSE(desk.button(u"approveButton"_s));

    desk.button(u"submitButton"_s)->click();
    CHECK(desk.stateOf(contract.id) == ContractState::InReview);
    CHECK_FALSE(desk.action(u"editContractAction"_s).isEnabled());
}

TEST_CASE("a contract with gaps does not get into review", "[contract]")
{
    PageDesk desk;
    Contract form = desk.complete(u"买卖合同"_s);
    form.fieldValues = {};
    const auto id = desk.contracts.draft(desk.office.admin, form);
    REQUIRE(id);
    desk.page.openSubject(id->value());
    desk.button(u"submitButton"_s)->click();
    CHECK(desk.messages.codes == QStringList{u"contract.fields_missing"_s});
    CHECK(desk.stateOf(*id) == ContractState::Draft);
}

TEST_CASE("a step that needs a reason asks for it and stays open without one", "[contract]")
{
    PageDesk desk;
    const Contract contract = desk.shown();
    desk.button(u"cancelButton"_s)->click();
    auto* dialog = desk.page.findChild<ActionDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QPushButton*>(u"takeStepButton"_s)->click();
    CHECK_FALSE(dialog->findChild<FormPanel*>()->error(u"comment"_s).isEmpty());
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"客户改了主意"_s);
    dialog->findChild<QPushButton*>(u"takeStepButton"_s)->click();
    CHECK(desk.stateOf(contract.id) == ContractState::Void);
    CHECK_FALSE(desk.messages.lastAction.label.isEmpty()); // the way back is offered at once
}

TEST_CASE("a removed contract lies in the bin and comes back with undo", "[contract]")
{
    PageDesk desk;
    const Contract contract = desk.shown();
    desk.action(u"removeContractAction"_s).trigger();
    CHECK(desk.reread(contract.id).removedUtcMs);
    desk.messages.lastAction.run();
    CHECK_FALSE(desk.reread(contract.id).removedUtcMs);
}

TEST_CASE("the contract is saved as PDF where the person wants it", "[contract]")
{
    PageDesk desk;
    desk.shown();
    desk.files.path = desk.viewFolder.filePath(u"合同.pdf"_s);
    desk.action(u"savePdfAction"_s).trigger();
    QFile file(desk.files.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
}

TEST_CASE("editing opens the form, closing it returns to the list", "[contract]")
{
    PageDesk desk;
    desk.shown();
    desk.action(u"editContractAction"_s).trigger();
    auto* writing = desk.page.findChild<DraftPane*>();
    REQUIRE(writing);
    CHECK(writing->isVisibleTo(&desk.page));
    writing->findChild<QPushButton*>(u"closeDraftButton"_s)->click();
    CHECK_FALSE(writing->isVisibleTo(&desk.page));
}

TEST_CASE("every view of the contracts has its own filter and words", "[contract]")
{
    const ListDefinition list = ContractListColumns::definition(ContractListColumns::Bin::Without);
    QStringList keys;
    for (const ListPreset& preset : list.presets) {
        CHECK_FALSE(preset.title.isEmpty());
        keys.append(preset.key);
    }
    CHECK(keys ==
          QStringList{u"all"_s, u"drafts"_s, u"running"_s, u"expiring"_s, u"notice_due"_s, u"expired"_s, u"to_file"_s});
}

TEST_CASE("a figure of the dashboard leads to its contracts, an unknown one to none", "[contract]")
{
    PageDesk desk;
    const Contract draft = desk.drafted(u"买卖合同"_s);
    const Contract sent = desk.shown();
    desk.button(u"submitButton"_s)->click();
    REQUIRE(desk.stateOf(sent.id) == ContractState::InReview);
    const auto rows = [&](const QString& view) {
        desk.page.useView(view);
        int shown = 0;
        for (ListPane* list : desk.page.findChildren<ListPane*>()) // the other one is the empty bin
            shown += list->view().model()->rowCount();
        return shown;
    };
    CHECK(rows(u"status:in_review"_s) == 1);
    CHECK(rows(u"drafts"_s) == 1);
    CHECK(rows(u"expiring_90"_s) == 0);
    CHECK(rows(u"signed_year"_s) == 0);
    CHECK(rows(u"status:draft"_s) == 1);
    CHECK(rows(u"no such view"_s) == 1); // stays as it was
    CHECK(draft.id != sent.id);
}
