// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/UseCase.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

static_assert(std::ranges::adjacent_find(kUseCases, std::ranges::greater_equal{}, &UseCaseLine::code) ==
                  std::ranges::end(kUseCases),
              "the registry stands in order of its codes, each once");

std::vector<UseCase> allUseCases()
{
    std::vector<UseCase> all;
    for (const UseCaseLine& line : kUseCases)
        all.push_back(UseCase{&line});
    return all;
}

Result<void> permitted(const Actor& actor, UseCase useCase)
{
    if (!actor.may(useCase.permission()))
        return denied(u"permission.denied"_s);
    if (useCase.amounts() == Amounts::Needed && !actor.may(Permission::SeeAmounts))
        return denied(u"permission.amounts_hidden"_s);
    return {};
}

} // namespace cdesk
