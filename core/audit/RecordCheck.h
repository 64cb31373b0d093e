// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/OfficeCheckRepository.h"

namespace cdesk {

/// Customers and contracts that say something else than the log told of them last: edited or deleted behind the
/// program's back. One walk over the log, then one look at each record it tells of; a field of which the log says
/// nothing certain is left alone (imported and merged customers until their next edit, contracts that took a step).
/// The log itself must have been proven before.
///
/// Findings: record.differs_from_log (place: record and field), record.missing; the name is that of the record.
std::vector<OfficeFinding> recordsBesideLog(const Database& database);

} // namespace cdesk
