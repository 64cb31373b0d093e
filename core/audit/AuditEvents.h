// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/AuditVerification.h"

namespace cdesk {

/// Somebody looked at the whole log.
struct LogVerified {
    const AuditVerdict& verdict;
    qint64 differing = 0; ///< findings in the records beside it
    AuditRecord audit() const;
};

/// Entries of the log left the program.
struct LogExported {
    QString file;
    qint64 entries;
    AuditRecord audit() const;
};

/// The office goes on with a log that is not the one that was seen last.
struct ShorterLogAccepted {
    enum class By { Decider, Second };
    AuditAnchor seen;
    AuditAnchor head;
    By by = By::Decider; ///< the second only agrees
    AuditRecord audit() const;
};

} // namespace cdesk
