// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/DraftDesk.h"

#include "core/contracts/drafting/ContractForm.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CustomerSamples.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

ContractLine lineOf(const QString& product, qint64 quantity, qint64 priceFen)
{
    ContractLine line;
    line.product = product;
    line.specification = u"6204-2RS"_s;
    line.unit = u"套"_s;
    line.quantity = Decimal::millionths(quantity * Decimal::kOne);
    line.unitPrice = *Decimal::ofMoney(Money::fen(priceFen));
    line.taxRatePpm = 130'000;
    return line;
}

} // namespace

DraftDesk::DraftDesk()
    : fonts{FontCatalog::create().value_or(nullptr)}, templates{office.session, office.office->files()},
      drafting{office.session, office.office->files(), fonts.get()}
{
    REQUIRE(templates.installShippedTemplates(office.admin));
    Company own;
    own.name = u"远泽精密机械有限公司"_s;
    own.creditCode = kSoundCode;
    own.address = u"临湖市工业大道8号"_s;
    own.legalRepresentative = u"林远"_s;
    own.contactPerson = u"苏禾"_s;
    own.phone = u"0571-88000001"_s;
    own.email = u"sales@yuanze.example"_s;
    own.bankName = u"临湖商业银行"_s;
    own.bankAccount = u"990000110000888"_s;
    company = *CompanyService(office.session).save(office.admin, own);
    customer = *CustomerService(office.session).create(office.admin, fullCustomer());
}

TemplateVersionId DraftDesk::versionFor(const QString& contractType)
{
    const auto all = templates.list(office.admin);
    REQUIRE(all);
    for (const TemplateSummary& one : *all)
        if (one.contractTemplate.contractType == contractType && one.published)
            return one.published->id;
    FAIL("no published template of this type");
    return {};
}

Contract DraftDesk::complete(const QString& contractType)
{
    Contract contract;
    contract.title = u"轴承年度"_s + contractType;
    contract.contractType = contractType;
    contract.form = u"written"_s;
    contract.templateVersionId = versionFor(contractType);
    setParties(contract, company, customer, partyLabel(1));
    contract.lines = {lineOf(u"深沟球轴承"_s, 100, 11'300), lineOf(u"密封圈"_s, 3, 3'333)};
    REQUIRE(recalculate(contract));
    contract.startOn = QDate(2026, 3, 1);
    contract.firstTerm = Span{12, SpanUnit::Months};
    contract.notice = Span{60, SpanUnit::Days};
    contract.renewal = Renewal::Tacit;
    contract.fieldValues = {
        {u"交货地点"_s, u"需方三号仓库"_s}, {u"交货日期"_s, u"2026-05-20"_s}, {u"服务名称"_s, u"轴承状态监测服务"_s}};
    return contract;
}

Contract DraftDesk::drafted(const QString& contractType)
{
    const auto id = contracts.draft(office.admin, complete(contractType));
    REQUIRE(id);
    return reread(*id);
}

Contract DraftDesk::reread(ContractId id)
{
    return contracts.find(office.admin, id)->contract;
}

void DraftDesk::step(ContractId id, ContractAction action, QDate day, const QString& comment)
{
    if (action == ContractAction::Submit)
        REQUIRE(drafting.finish(office.admin, id, Gaps::Refused));
    const auto done = contracts.act(office.admin, id, reread(id).revision, action,
                                    {.today = {}, .day = day, .comment = comment, .values = {}});
    REQUIRE(done);
}

void DraftDesk::approve(ContractId id)
{
    step(id, ContractAction::Submit);
    step(id, ContractAction::Approve);
}

} // namespace cdesk
