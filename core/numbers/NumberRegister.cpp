// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/NumberRegister.h"

#include "core/numbers/NumberRepository.h"
#include "core/session/Session.h"

namespace cdesk {

Result<std::vector<NumberSequence>> NumberRegister::sequences(const Actor& actor) const
{
    using Answer = Result<std::vector<NumberSequence>>;
    return m_session.read(actor, "number.sequences",
                          [](const Database& database) -> Answer { return NumberRepository(database).sequences(); });
}

Result<std::vector<RegisteredNumber>> NumberRegister::numbers(const Actor& actor, const NumberSequence& sequence) const
{
    using Answer = Result<std::vector<RegisteredNumber>>;
    return m_session.read(actor, "number.register", [&](const Database& database) -> Answer {
        std::vector<RegisteredNumber> all;
        const auto skipTo = [&all](qint64 next) {
            for (qint64 missing = all.empty() ? 1 : all.back().sequence + 1; missing < next; ++missing)
                all.push_back({missing, {}, NumberFate::Skipped, {}});
        };
        for (RegisteredNumber& number : NumberRepository(database).issuedIn(sequence)) {
            skipTo(number.sequence);
            all.push_back(std::move(number));
        }
        skipTo(sequence.last + 1);
        return all;
    });
}

} // namespace cdesk
