// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/Contract.h"
#include "core/session/RoleMatrix.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A contract that meets every guard.
Contract readyContract()
{
    Contract contract;
    contract.companyId = CompanyId{1};
    contract.customerId = CustomerId{1};
    contract.startOn = QDate(2026, 1, 1);
    return contract;
}

ActionInput readyInput()
{
    return {.today = QDate(2026, 3, 2), .day = QDate(2026, 3, 1), .comment = u"因故"_s, .values = {}};
}

} // namespace

TEST_CASE("buttons and use cases agree for every state, action and role", "[lifecycle]")
{
    for (const ContractState state : kAllContractStates)
        for (const Role role : kAllRoles) {
            const Actor actor{UserId{1}, u"x"_s, role};
            const auto allowed = allowedActions(state, actor);
            for (const ContractAction action : kAllContractActions) {
                const Transition* line = findTransition(state, action);
                const bool possible = line && actor.may(line->permission);
                CHECK(possible == (std::find(allowed.begin(), allowed.end(), action) != allowed.end()));
                if (line)
                    CHECK(line->guard(readyContract(), readyInput()).isEmpty());
            }
        }
}

TEST_CASE("every state can be reached from a draft, and no line stands twice", "[lifecycle]")
{
    std::vector<ContractState> reached = {ContractState::Draft};
    for (size_t i = 0; i < reached.size(); ++i)
        for (const Transition& line : contractLifecycle())
            if (line.from == reached[i] && std::find(reached.begin(), reached.end(), line.to) == reached.end())
                reached.push_back(line.to);
    CHECK(reached.size() == kAllContractStates.size());

    for (const Transition& line : contractLifecycle())
        CHECK(findTransition(line.from, line.action) == &line);
}

TEST_CASE("a disposed contract stays disposed, a guest decides nothing", "[lifecycle]")
{
    CHECK(allowedActions(ContractState::Disposed, RoleMatrix().actor(UserId{1}, u"a"_s, Role::Administrator)).empty());
    for (const ContractState state : kAllContractStates)
        CHECK(allowedActions(state, RoleMatrix().actor(UserId{2}, u"g"_s, Role::Guest)).empty());
}

TEST_CASE("nothing unapproved is set to signed, except old paper taken in", "[lifecycle]")
{
    for (const ContractState state : {ContractState::Draft, ContractState::InReview, ContractState::Returned})
        CHECK(findTransition(state, ContractAction::Sign) == nullptr);
    CHECK(findTransition(ContractState::Draft, ContractAction::TakeIn)->to == ContractState::Signed);
}

TEST_CASE("steps that need a fact are refused without it", "[lifecycle]")
{
    Contract contract = readyContract();
    ActionInput input = readyInput();
    const auto guard = [](ContractState from, ContractAction action) { return findTransition(from, action)->guard; };

    input.day = {};
    CHECK(guard(ContractState::Approved, ContractAction::Sign)(contract, input) == "contract.signed_on_missing"_L1);
    input.day = QDate(2026, 3, 3);
    CHECK(guard(ContractState::Approved, ContractAction::Sign)(contract, input) == "contract.signed_on_in_future"_L1);
    input.comment = u"  "_s;
    CHECK(guard(ContractState::InReview, ContractAction::Return)(contract, input) == "contract.reason_missing"_L1);
    contract.startOn = {};
    CHECK(guard(ContractState::Signed, ContractAction::Activate)(contract, input) == "contract.start_missing"_L1);
    contract.customerId = {};
    CHECK(guard(ContractState::Draft, ContractAction::Submit)(contract, input) == "contract.customer_missing"_L1);
}

TEST_CASE("states and actions have stable codes that read back", "[lifecycle]")
{
    for (const ContractState state : kAllContractStates) {
        ContractState back{};
        CHECK(fromCode(QString(toCode(state)), back));
        CHECK(back == state);
    }
    for (const ContractAction action : kAllContractActions) {
        ContractAction back{};
        CHECK(fromCode(QString(toCode(action)), back));
        CHECK(back == action);
    }
    ContractState unknown{};
    CHECK_FALSE(fromCode(u"signedd", unknown));
}
