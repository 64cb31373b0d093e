// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace cdesk {

class Session;
struct Actor;

/// One running number: of a noun and type, within a period.
struct NumberSequence {
    QString holder; ///< the noun: `contract`, `archive_record`
    QString type;   ///< of the contracts; empty: one sequence for all
    QString period; ///< "2026", "2026-03"; empty: never begins anew
    qint64 last = 0;
};

/// What became of a number.
enum class NumberFate {
    InUse,
    Void,    ///< its contract was declared void
    InBin,   ///< its contract lies in the recycle bin
    Purged,  ///< its contract was removed for good
    Skipped, ///< somebody had entered this number by hand before the sequence came to it
};

/// A number of a sequence and who has it.
struct RegisteredNumber {
    qint64 sequence = 0;
    QString number; ///< empty when skipped: it stands among the numbers entered by hand
    NumberFate fate = NumberFate::InUse;
    QString title; ///< of the contract; empty when it is gone
};

/// The register of numbers (C3): no number is given twice, and every gap says why it is one.
class NumberRegister {
public:
    explicit NumberRegister(Session& session) : m_session{session} {}

    /// The newest period first within each noun and type.
    Result<std::vector<NumberSequence>> sequences(const Actor& actor) const;
    /// Every number of one sequence in its order, the gaps among them.
    Result<std::vector<RegisteredNumber>> numbers(const Actor& actor, const NumberSequence& sequence) const;

private:
    Session& m_session;
};

} // namespace cdesk
