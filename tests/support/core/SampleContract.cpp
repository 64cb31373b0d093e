// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/SampleContract.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Contract sampleContract()
{
    Contract contract;
    contract.title = u"精密轴承买卖合同"_s;
    contract.contractType = u"买卖合同"_s;
    contract.form = u"written"_s;
    contract.amount = Money::fen(1'130'000);
    contract.startOn = QDate(2026, 1, 31);
    contract.firstTerm = Span{12, SpanUnit::Months};
    contract.notice = Span{1, SpanUnit::Months};
    contract.renewal = Renewal::Tacit;
    contract.fieldValues = {{u"交货地点"_s, u"需方仓库"_s}};
    contract.createdBy = u"assistant"_s;
    ContractParty buyer;
    buyer.label = u"甲方"_s;
    buyer.role = PartyRole::Counterparty;
    buyer.name = u"北岭 & <机械>"_s;
    ContractParty seller;
    seller.label = u"乙方"_s;
    seller.role = PartyRole::Own;
    seller.name = u"我方公司"_s;
    seller.bankAccount = u"0123"_s;
    contract.parties = {buyer, seller};
    ContractLine line;
    line.product = u"轴承"_s;
    line.unit = u"套"_s;
    line.quantity = Decimal::millionths(100 * Decimal::kOne);
    line.unitPrice = Decimal::millionths(113 * Decimal::kOne);
    line.taxRatePpm = 130'000;
    line.amount = Money::fen(1'130'000);
    contract.lines = {line};
    return contract;
}

} // namespace cdesk
