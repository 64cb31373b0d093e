// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/OfficeCheckRepository.h"
#include "core/session/Session.h"

namespace cdesk {

/// How much may still be written where the office lies.
enum class DiskRoom {
    Enough,
    Little, ///< under 200 MB: worth a warning
    Hardly, ///< under 50 MB: nothing is saved any more, while what there is can still be saved whole
};
/// @p freeBytes as freeBytes() tells it; unknown room counts as enough.
DiskRoom diskRoom(qint64 freeBytes);

/// What was found when an office was opened whose last user did not close it: a crash, a power cut.
struct CutOffReport {
    std::vector<OfficeFinding> findings; ///< of the engine's quick check; empty: all holds
    qint64 keptInputs = 0;               ///< forms whose unsaved text was kept
};
/// Nothing when the office was closed as it should. Slow on large offices: a job. Errors: storage.*
Result<std::optional<CutOffReport>> checkAfterCutOff(const Session& session, const Actor& actor);

} // namespace cdesk
