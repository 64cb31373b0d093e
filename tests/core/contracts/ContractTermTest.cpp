// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/Contract.h"
#include "core/contracts/ContractStatus.h"
#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday{2026, 3, 2};

/// The same contract once as kept and once as its stored texts.
void checkBothWays(const Contract& contract, QStringView kind, QDate end)
{
    const Term kept = termOf(contract);
    const Term fromTexts = termOf(agreedTerm(kind, formatSpan(contract.firstTerm), formatSpan(contract.nextTerm),
                                             formatSpan(contract.notice), renewalCode(contract.renewal)),
                                  {.start = contract.startOn,
                                   .effective = contract.effectiveOn,
                                   .signedOn = contract.signedOn,
                                   .end = contract.endOn,
                                   .expiryOverride = contract.expiryOverrideOn,
                                   .noticeOverride = contract.noticeOverrideOn});
    CHECK(periodOn(kept, kToday).end == end);
    CHECK(periodOn(fromTexts, kToday) == periodOn(kept, kToday));
    CHECK(statusOn(ContractState::Signed, fromTexts, false, kToday) ==
          statusOn(ContractState::Signed, kept, false, kToday));
}

} // namespace

TEST_CASE("a contract whose beginning nobody knows is taken as running already", "[contracts]")
{
    Contract contract;
    contract.endOn = QDate(2026, 12, 31);
    checkBothWays(contract, u"fixed", QDate(2026, 12, 31));
    CHECK(statusOn(ContractState::Signed, termOf(contract), false, kToday) == ContractStatus::Performing);
}

TEST_CASE("a contract begins on the day of effect, else of signature, when no first day was agreed", "[contracts]")
{
    Contract contract;
    contract.signedOn = QDate(2026, 1, 10);
    contract.firstTerm = {12, SpanUnit::Months};
    checkBothWays(contract, u"fixed", QDate(2027, 1, 9));
    contract.effectiveOn = QDate(2026, 2, 1);
    checkBothWays(contract, u"fixed", QDate(2027, 1, 31));
    contract.startOn = QDate(2026, 3, 1);
    checkBothWays(contract, u"fixed", QDate(2027, 2, 28));
}

TEST_CASE("signing does not begin a term that waits for an event", "[contracts]")
{
    Contract contract;
    contract.termKind = TermKind::FromEvent;
    contract.signedOn = QDate(2026, 1, 10);
    contract.firstTerm = {12, SpanUnit::Months};
    checkBothWays(contract, u"from_event", QDate());
    CHECK(statusOn(ContractState::Signed, termOf(contract), false, kToday) == ContractStatus::NotEffective);
}

TEST_CASE("a contract without any end stays in the lists as running", "[contracts]")
{
    Contract contract;
    contract.startOn = QDate(2020, 1, 1);
    checkBothWays(contract, u"fixed", QDate());
    CHECK(statusOn(ContractState::Signed, termOf(contract), false, kToday) == ContractStatus::Performing);
}

TEST_CASE("an end before the beginning still ends the contract on that day", "[contracts]")
{
    Contract contract;
    contract.startOn = QDate(2026, 5, 1);
    contract.endOn = QDate(2026, 2, 1);
    checkBothWays(contract, u"fixed", QDate(2026, 2, 1));
}
