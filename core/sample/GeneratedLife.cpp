// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/GeneratedLife.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

void addLines(Chance& chance, Contract& contract, const std::vector<GeneratedProduct>& products)
{
    Money sum;
    const int first = chance.below(static_cast<int>(products.size()));
    const int count = 1 + chance.below(3);
    for (int i = 0; i < count; ++i) {
        const GeneratedProduct& product = products[static_cast<size_t>(first + i) % products.size()];
        ContractLine line;
        line.product = product.name;
        line.specification = product.specification;
        line.unit = product.unit;
        line.quantity = Decimal::millionths((1 + chance.below(40)) * Decimal::kOne);
        line.unitPrice = Decimal::millionths(product.priceMicro);
        line.taxRatePpm = product.taxRatePpm;
        line.amount = lineAmount(line.quantity, line.unitPrice, Currency::CNY).value();
        sum = sum.plus(line.amount).value();
        contract.lines.push_back(line);
    }
    contract.amount = sum;
    contract.title = contract.lines.front().product + (contract.subject == u"服务"_s ? u"服务合同"_s : u"买卖合同"_s);
}

void agreeTerm(Chance& chance, Contract& contract, QDate draftedOn)
{
    contract.startOn = draftedOn.addDays(12 + chance.below(20));
    if (chance.in100(4)) {
        contract.termKind = TermKind::OpenEnded;
        return;
    }
    contract.firstTerm = {chance.oneOf(std::array{6, 12, 12, 12, 24, 36}), SpanUnit::Months};
    contract.renewal = chance.oneOf(std::array{Renewal::None, Renewal::None, Renewal::Express, Renewal::Tacit});
    if (contract.renewal == Renewal::None)
        return;
    contract.notice = {chance.oneOf(std::array{30, 60}), SpanUnit::Days};
    contract.nextTerm = {12, SpanUnit::Months};
}

/// Takes the steps of a life one after the other, each some days after the last, until today comes.
class Walk {
public:
    Walk(GeneratedLife& life, QDate today) : m_life{life}, m_day{life.draftedOn}, m_today{today} {}

    /// False when that day has not come yet.
    bool step(ContractAction action, int daysLater, const QString& comment = {})
    {
        return stepOn(action, m_day.addDays(daysLater), comment);
    }
    bool stepOn(ContractAction action, QDate day, const QString& comment = {})
    {
        const Transition* line = findTransition(m_life.contract.state, action);
        Q_ASSERT(line);
        if (day > m_today)
            return false;
        m_day = std::max(day, m_day);
        m_life.steps.push_back({action, m_day, comment});
        m_life.contract.state = line->to;
        return true;
    }
    QDate day() const { return m_day; }

private:
    GeneratedLife& m_life;
    QDate m_day;
    QDate m_today;
};

/// Whatever comes after the signing.
void runTerm(Chance& chance, GeneratedLife& life, Walk& walk, QDate today)
{
    Contract& contract = life.contract;
    if (!walk.stepOn(ContractAction::Activate, contract.startOn))
        return;
    const auto file = [&](int daysLater) {
        const QDate day = walk.day().addDays(daysLater);
        if (day <= today && walk.step(ContractAction::File, daysLater))
            life.filedOn = day;
    };
    if (chance.in100(4) && walk.step(ContractAction::Terminate, 60 + chance.below(120), u"双方协商一致解除。"_s)) {
        contract.endedOn = walk.day();
        if (chance.in100(70))
            file(20);
        return;
    }
    const bool goesOn = contract.termKind == TermKind::OpenEnded || contract.renewal == Renewal::Tacit;
    if (!goesOn) {
        const QDate end = contract.startOn.addMonths(contract.firstTerm.count).addDays(-1);
        if (chance.in100(92) && walk.stepOn(ContractAction::Complete, end.addDays(chance.below(30)))) {
            contract.endedOn = walk.day();
            if (chance.in100(80))
                file(15 + chance.below(45));
            return;
        }
    }
    if (chance.in100(40))
        file(10);
}

} // namespace

GeneratedLife inventLife(Chance& chance, QDate draftedOn, QDate today)
{
    GeneratedLife life;
    life.draftedOn = draftedOn;
    Contract& contract = life.contract;
    const bool isService = chance.in100(35);
    contract.contractType = isService ? u"服务合同"_s : u"买卖合同"_s;
    contract.subject = isService ? u"服务"_s : u"动产"_s;
    contract.form = chance.in100(90) ? u"written"_s : u"electronic"_s;
    addLines(chance, contract, isService ? generatedServices() : generatedGoods());
    agreeTerm(chance, contract, draftedOn);

    Walk walk(life, today);
    if (chance.in100(2)) { // written and never used
        walk.step(ContractAction::Cancel, 3, u"客户取消采购计划。"_s);
        return life;
    }
    if (!walk.step(ContractAction::Submit, 1 + chance.below(3)))
        return life;
    if (chance.in100(1)) {
        walk.step(ContractAction::Return, 2, u"付款比例相加不足百分之百，请更正。"_s);
        return life;
    }
    if (walk.step(ContractAction::Approve, 1 + chance.below(3)) && walk.step(ContractAction::SendOut, 1) &&
        walk.step(ContractAction::Sign, 2 + chance.below(6))) {
        contract.signedOn = walk.day();
        contract.effectiveOn = walk.day();
        runTerm(chance, life, walk, today);
    }
    return life;
}

} // namespace cdesk
