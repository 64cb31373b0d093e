// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/users/SecuritySettings.h"

#include <QString>

#include <array>
#include <span>
#include <vector>

namespace cdesk {

/// What looks as if somebody misuses the office, or the office is not as safe as it should be.
enum class MisuseKind {
    FailedLogins,   ///< five or more in ten minutes
    MassExport,     ///< more than fifty contracts out of the program in ten minutes
    MassRemoval,    ///< twenty or more things removed, purged or made void in ten minutes
    NightWork,      ///< something was written in the night hours of the settings
    RefusedActions, ///< three or more in five minutes
    RightsChanged,  ///< somebody came, or came back, or a role or its rights changed
    ClockBack,      ///< the computer's clock stood behind the newest entry of the log
    ChainBroken,    ///< the log was changed behind the program's back
    BackupOld,      ///< something changed, and the newest backup is older than a day
    DrillFailed,    ///< a restore was tried and did not succeed
    ReviewDue,      ///< the day for the review of the rights has come
};
inline constexpr std::array kAllMisuseKinds = {
    MisuseKind::FailedLogins,   MisuseKind::MassExport,    MisuseKind::MassRemoval, MisuseKind::NightWork,
    MisuseKind::RefusedActions, MisuseKind::RightsChanged, MisuseKind::ClockBack,   MisuseKind::ChainBroken,
    MisuseKind::BackupOld,      MisuseKind::DrillFailed,   MisuseKind::ReviewDue};
QLatin1StringView toCode(MisuseKind kind);
bool fromCode(QStringView code, MisuseKind& kind);

/// What the rules read of one entry of the log.
struct LogGlance {
    qint64 seq = 0;
    qint64 atUtcMs = 0;
    UserId actorId;
    QString actorName;
    QString action;
    QString label;
    QString thing;       ///< kind and id, to count each once
    qint64 things = 1;   ///< how many the entry stands for: rows of a report, logins refused before one succeeded
    bool isSound = true; ///< of a drill
    bool isFile = false; ///< a print that went into a file
};

/// One warning; the same occurrence is found again under the same key, however often one looks.
struct MisuseWarning {
    qint64 id = 0;
    MisuseKind kind = MisuseKind::NightWork;
    QString occurrence;
    QString person; ///< empty: nobody's doing
    QString detail; ///< what it is about: the role, the backup, the number of the log entry
    qint64 happened = 1;
    qint64 lastSeq = 0;
    qint64 atUtcMs = 0;
    QString acknowledgedBy = {}; ///< empty: still open
    qint64 acknowledgedUtcMs = 0;
};

/// Whether what people do is watched, too: pointless where one person has the office alone.
enum class Watch { OfficeAlone, PeopleToo };

/// What the entries, in their order, give rise to. Hours are those of the computer's time zone.
std::vector<MisuseWarning> misuseIn(std::span<const LogGlance> entries, const SecuritySettings& settings, Watch watch);

} // namespace cdesk
