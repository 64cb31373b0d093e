// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/OfficeCheckRepository.h"

#include <functional>

namespace cdesk {

/// Records (see RecordSealRepository) that are stored as something else than what the log sealed last: edited, swapped,
/// deleted or added behind the program's back, with everything that belongs to them. Where the log also tells the
/// values, the fields are named. Records that only an older version of the program wrote have no seal: of these the
/// fields are compared that the log tells for certain, and in an office that such a version made nobody can say of a
/// record without a seal that it was added. The log itself must have been proven before. Others may write between two
/// steps. @p step is told how far it is and stops the walk by answering false.
///
/// Findings: record.differs_from_log (place: record and, where known, field), record.missing, record.not_in_log; the
/// name is that of the record.
std::vector<OfficeFinding> recordsBesideLog(const Database& database,
                                            const std::function<bool(qint64 done, qint64 total)>& step = {});

} // namespace cdesk
