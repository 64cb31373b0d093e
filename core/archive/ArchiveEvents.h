// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveRecord.h"
#include "core/session/Event.h"

namespace cdesk {

/// The paper went into the archive.
struct ContractFiled {
    const ArchiveRecord& record;
    const Contract& contract;
    AuditRecord audit() const;
};

/// Something about a filed contract was corrected, or its paper now stands elsewhere.
struct ArchiveRecordChanged {
    enum class What { Edited, Moved };
    const ArchiveRecord& before;
    const ArchiveRecord& after;
    What what;
    AuditRecord audit() const;
};

/// A report left the program (with what was asked for, and how much it said).
struct ReportExported {
    QString report; ///< `archive`
    QJsonObject criteria;
    QJsonObject counts;
    QStringList files;
    AuditRecord audit() const;
};

} // namespace cdesk
