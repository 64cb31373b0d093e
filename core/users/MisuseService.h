// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/session/AuditVerification.h"
#include "core/users/Misuse.h"

#include <functional>

namespace cdesk {

class Session;
struct Actor;

/// Finds in the log what looks like misuse, keeps a warning of it until somebody acknowledged it (R3).
class MisuseService {
public:
    explicit MisuseService(Session& session) : m_session{session} {}

    /// How much is looked at: what is new, or the chain of the log from its beginning as well (slow on long logs).
    enum class Depth { News, WholeChain };
    /// Looks at the log since the last time; returns how many warnings are new or counted further. Everybody's program
    /// does it; who may read the warnings is another matter. The chain is held against @p expected; @p step is called
    /// after each of its entries and may let others through. Errors: storage.*
    Result<int> scan(const Actor& actor, Depth depth, const AuditExpectations& expected = {},
                     const std::function<bool(qint64 entries)>& step = {});

    /// What nobody acknowledged yet, newest first.
    Result<std::vector<MisuseWarning>> open(const Actor& actor) const;
    /// Acknowledged ones too, newest first.
    Result<std::vector<MisuseWarning>> list(const Actor& actor, int limit) const;
    /// Says that somebody looked at it. Errors: warning.not_found
    Result<void> acknowledge(const Actor& actor, qint64 id);

private:
    Session& m_session;
};

} // namespace cdesk
