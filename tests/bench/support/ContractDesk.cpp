// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/ContractDesk.h"

#include "core/companies/CompanyService.h"
#include "core/contracts/drafting/ContractForm.h"
#include "core/customers/CustomerService.h"
#include "core/sample/GeneratedNames.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

constexpr int kCustomersOfDesk = 20;
constexpr int kLines = 15;
const QString kType = u"买卖合同"_s;

} // namespace

ContractDesk::ContractDesk()
    : clock{benchDay()}, office{Office::inMemory(folder.path(), clock)}, fonts{must(FontCatalog::create())},
      templates{office->session(), office->files()}, drafting{office->session(), office->files(), fonts.get()}
{
    const Actor& owner = office->actor();
    must(templates.installShippedTemplates(owner));
    for (const TemplateSummary& one : must(templates.list(owner)))
        if (one.contractTemplate.contractType == kType && one.published)
            m_version = one.published->id;
    form = must(drafting.prepare(owner, m_version));
    Company own;
    own.name = u"远泽精密机械有限公司"_s;
    own.address = u"临湖市工业大道8号"_s;
    own.legalRepresentative = u"林远"_s;
    own.contactPerson = u"苏禾"_s;
    own.phone = u"0571-88000001"_s;
    own.email = u"sales@yuanze.example"_s;
    own.bankName = u"临湖商业银行"_s;
    own.bankAccount = u"990000110000888"_s;
    m_company = must(CompanyService(office->session()).save(owner, own));
    Chance chance(5);
    CustomerInvention invention(chance);
    for (int i = 0; i < kCustomersOfDesk; ++i) {
        Customer customer = invention.next();
        customer.contacts.front().email = u"buyer%1@kunde.example"_s.arg(i);
        m_customers.push_back(must(CustomerService(office->session()).create(owner, customer)));
    }
}

Contract ContractDesk::contract(int number) const
{
    const Customer& customer = m_customers[static_cast<size_t>(number) % m_customers.size()];
    Contract contract;
    contract.number = u"XS-202603-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    contract.title = customer.shortName + kType;
    contract.contractType = kType;
    contract.form = u"written"_s;
    contract.templateVersionId = m_version;
    setParties(contract, m_company, customer, partyLabel(1));
    const auto& goods = generatedGoods();
    for (int i = 0; i < kLines; ++i) {
        const GeneratedProduct& product = goods[static_cast<size_t>(number + i) % goods.size()];
        ContractLine line;
        line.product = product.name;
        line.specification = product.specification;
        line.unit = product.unit;
        line.quantity = Decimal::millionths((1 + (number + i) % 37) * Decimal::kOne);
        line.unitPrice = Decimal::millionths(product.priceMicro);
        line.taxRatePpm = product.taxRatePpm;
        contract.lines.push_back(line);
    }
    must(recalculate(contract));
    contract.startOn = benchDay().addDays(number % 60);
    contract.firstTerm = Span{12, SpanUnit::Months};
    contract.notice = Span{60, SpanUnit::Days};
    contract.renewal = Renewal::Tacit;
    contract.fieldValues = {{u"交货地点"_s, u"需方%1号仓库"_s.arg(number)}, {u"交货日期"_s, u"2026-05-20"_s}};
    return contract;
}

DraftSubject ContractDesk::subject(int number) const
{
    return {.contract = contract(number),
            .company = m_company,
            .customer = m_customers[static_cast<size_t>(number) % m_customers.size()]};
}

FilledDocument ContractDesk::filled(int number)
{
    return must(form->fill(subject(number)));
}

} // namespace cdesk::bench
