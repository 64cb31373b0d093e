// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cdesk {

class Database;
struct Actor;
struct Contract;

/// Whether the office wants another pair of eyes than @p actor's to approve @p contract. Who wrote it waits while
/// anybody else may approve; who changed its values or its text (the log knows), while somebody may who did neither.
/// So nobody approves their own words, and no contract is left without anybody who may approve it.
bool needsOtherEyes(const Database& database, const Actor& actor, const Contract& contract);

} // namespace cdesk
