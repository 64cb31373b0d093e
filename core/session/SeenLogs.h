// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/session/AuditVerification.h"

namespace cdesk {

/// How far the logs of offices went when this person last had them open: kept in the person's own profile, where
/// whoever puts an older office folder back does not reach. One small file for all offices.
class SeenLogs {
public:
    explicit SeenLogs(QString file) : m_file{std::move(file)} {}

    /// What was seen last of the office with this id (AuditRepository::officeId); nothing when it is new here.
    std::optional<AuditAnchor> of(const QString& officeId) const;
    /// Errors: file.not_writable, storage.disk_full
    Result<void> keep(const QString& officeId, const AuditAnchor& head) const;

private:
    QString m_file;
};

/// What became of the entry that @p anchor names: audit.shortened with the first number that is missing,
/// audit.anchor_differs when another entry stands there, nothing when it is the same.
std::optional<AuditBreak> breakAt(const AuditRepository& log, const AuditAnchor& anchor);

} // namespace cdesk
