// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/drafting/ContractInput.h"
#include "core/documents/store/DocumentService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DraftDesk.h"
#include "tests/support/core/SampleContract.h"

#include <QFile>
#include <QJsonArray>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Wrong {
    const char* what;
    QJsonObject input;
    QString code;
    QString field;
};

std::vector<Wrong> wrongInputs()
{
    const QString endless(30'000, u'长');
    const auto lineOf = [](const QString& quantity, const QString& price) {
        return QJsonObject{
            {u"lines"_s,
             QJsonArray{QJsonObject{{u"product"_s, u"轴承"_s}, {u"quantity"_s, quantity}, {u"unit_price"_s, price}}}}};
    };
    return {
        {"a title of a whole document", {{u"title"_s, endless}}, u"contract.title_too_long"_s, u"title"_s},
        {"a number of a whole document", {{u"number"_s, endless}}, u"contract.text_too_long"_s, u"number"_s},
        {"notes without end", {{u"notes"_s, endless}}, u"contract.text_too_long"_s, u"notes"_s},
        {"a party's name without end", {{u"customer.name"_s, endless}}, u"contract.text_too_long"_s, u"parties"_s},
        {"a day that does not exist", {{u"start_on"_s, u"2026-02-30"_s}}, u"date.invalid"_s, u"start_on"_s},
        {"a day that is a number", {{u"start_on"_s, u"1e400"_s}}, u"date.invalid"_s, u"start_on"_s},
        {"an end before the start",
         {{u"start_on"_s, u"2026-03-02"_s}, {u"end_on"_s, u"2026-03-01"_s}},
         u"contract.ends_before_start"_s,
         u"end_on"_s},
        {"an amount beyond all numbers", {{u"amount"_s, u"1e400"_s}}, u"amount.unreadable"_s, u"amount"_s},
        {"an amount below zero", {{u"amount"_s, u"-5"_s}}, u"contract.amount_negative"_s, u"amount"_s},
        {"a term of ages", {{u"first_term"_s, u"9999999m"_s}}, u"term.span"_s, u"first_term"_s},
        {"a quantity beyond all numbers", lineOf(u"1e400"_s, u"1"_s), u"decimal.not_a_number"_s, u"lines"_s},
        {"a line beyond all money", lineOf(u"99999999999"_s, u"99999999999"_s), u"money.overflow"_s, u"lines"_s},
        {"a field nobody knows", {{u"nonsense"_s, u"1"_s}}, u"contract.field_unknown"_s, u"nonsense"_s},
    };
}

Result<ContractId> draftWith(DraftDesk& desk, const QJsonObject& input)
{
    Contract contract = desk.complete(u"买卖合同"_s);
    contract.lines.clear();
    contract.amount.reset();
    if (const auto applied = applyInput(contract, input, nullptr); !applied)
        return passOn(applied);
    return desk.contracts.draft(desk.office.admin, contract);
}

} // namespace

TEST_CASE("input that cannot be is refused with its field, and takes neither row nor number", "[contract][hostile]")
{
    DraftDesk desk;
    const auto before = desk.office.auditRows();
    for (const Wrong& wrong : wrongInputs()) {
        INFO(wrong.what);
        const auto refused = draftWith(desk, wrong.input);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == wrong.code);
        CHECK(refused.error().field == wrong.field);
    }
    CHECK(desk.office.auditRows() == before);
    const auto first = draftWith(desk, {});
    REQUIRE(first);
    CHECK(desk.reread(*first).number.endsWith(u"0001"_s));
}

TEST_CASE("what hides in pasted text is not kept", "[contract][hostile]")
{
    DraftDesk desk;
    const QString sly = u"甲\u202e方\u200b公\u0007司"_s;
    const auto id = draftWith(desk, {{u"title"_s, sly},
                                     {u"salesperson"_s, sly},
                                     {u"notes"_s, QString(u"一\r\n"_s + sly)},
                                     {u"customer.name"_s, sly},
                                     {u"number"_s, u"合\u200b同-1"_s}});
    REQUIRE(id);
    const Contract kept = desk.reread(*id);
    CHECK(kept.title == u"甲方公司"_s);
    CHECK(kept.salesperson == u"甲方公司"_s);
    CHECK(kept.notes == u"一\n甲方公司"_s);
    CHECK(kept.parties.front().name == u"甲方公司"_s);
    CHECK(kept.number == u"合同-1"_s);
}

TEST_CASE("only a finished text without gaps is submitted, whoever asks", "[contract][drafting]")
{
    DraftDesk desk;
    if (!desk.fonts)
        return;
    const auto submit = [&](ContractId id) {
        return desk.contracts.act(desk.office.admin, id, desk.reread(id).revision, ContractAction::Submit, {});
    };
    Contract form = desk.complete(u"买卖合同"_s);
    form.fieldValues.remove(u"交货地点"_s);
    const ContractId id = *desk.contracts.draft(desk.office.admin, form);
    CHECK(submit(id).error().code == u"contract.not_finished"_s);

    REQUIRE(desk.drafting.finish(desk.office.admin, id, Gaps::Tolerated)); // a draft on paper may have gaps
    const auto withGap = submit(id);
    REQUIRE_FALSE(withGap);
    CHECK(withGap.error().code == u"contract.fields_missing"_s);
    CHECK(withGap.error().field == u"交货地点"_s);

    form = desk.reread(id);
    form.fieldValues.insert(u"交货地点"_s, u"需方仓库"_s);
    REQUIRE(desk.contracts.edit(desk.office.admin, form));
    CHECK(submit(id).error().code == u"contract.not_finished"_s); // finished once, changed since
    REQUIRE(desk.drafting.finish(desk.office.admin, id, Gaps::Refused));
    CHECK(submit(id));
}

TEST_CASE("a contract whose text was not written here is submitted as it is", "[contract]")
{
    TestOffice office;
    Company own;
    own.name = u"我方公司"_s;
    ContractService contracts(office.session);
    Contract contract = sampleContract();
    contract.companyId = CompanyService(office.session).save(office.admin, own)->id;
    Customer customer;
    customer.name = u"北岭机械"_s;
    contract.customerId = CustomerService(office.session).create(office.admin, customer)->id;
    const auto id = contracts.draft(office.admin, contract);
    REQUIRE(id);
    CHECK(contracts.act(office.admin, *id, Revision{1}, ContractAction::Submit, {}));
}

TEST_CASE("a step and its paper are kept together or not at all", "[contract][hostile]")
{
    DraftDesk desk;
    const ContractId id = desk.drafted(u"买卖合同"_s).id;
    DocumentContent paper{.owner = {EntityKind::Contract, id.value()},
                          .kind = DocumentKind::SignedCopy,
                          .fileName = u"签署件.doc"_s,
                          .bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'),
                          .note = {}};
    const auto take = [&] {
        ActionInput input;
        input.day = QDate(2026, 3, 1);
        return desk.contracts.act(desk.office.admin, id, desk.reread(id).revision, ContractAction::TakeIn, input,
                                  desk.office.office->files(), paper);
    };
    CHECK(take().error().code == u"document.old_format"_s);
    CHECK(desk.reread(id).state == ContractState::Draft);
    paper.bytes = "%PDF-1.7 scan";
    CHECK(take());
    CHECK(desk.reread(id).state == ContractState::Signed);
}

TEST_CASE("a document of a contract that is gone is called by its name", "[contract][faults]")
{
    DraftDesk desk;
    if (!desk.fonts)
        return;
    const ContractId id = desk.drafted(u"买卖合同"_s).id;
    REQUIRE(desk.drafting.finish(desk.office.admin, id, Gaps::Refused));
    const FileStore& files = desk.office.office->files();
    for (const QString& hash : files.all())
        REQUIRE(QFile::remove(files.pathOf(hash)));
    const auto lost = desk.drafting.exportFile(desk.office.admin, id, PrintWay::Docx);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == u"document.missing"_s);
    CHECK(lost.error().detail.endsWith(u".docx"_s));
}

TEST_CASE("only a running contract with a term has a renewal to decide", "[contract]")
{
    DraftDesk desk;
    const auto decide = [&](ContractId id) {
        return desk.contracts.decideRenewal(desk.office.admin, id, desk.reread(id).revision, RenewalDecision::LetGo);
    };
    const ContractId id = desk.drafted(u"买卖合同"_s).id;
    CHECK(decide(id).error().code == u"contract.no_renewal_due"_s);
    desk.step(id, ContractAction::TakeIn, QDate(2026, 3, 1));
    CHECK(decide(id));
    CHECK(desk.reread(id).renewalDecision == RenewalDecision::LetGo);
}
