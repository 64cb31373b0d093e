// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"
#include "core/keys/KeyRing.h"

namespace cdesk {

class Clock;
class OfficeFolder;

/// Makes a protected office out of an open one that nobody has open: everything is encrypted into a folder beside it,
/// proven whole, and only then put in its place. The one person of the office becomes the user of @p protection.
/// Killed at any moment, the next opening finds the open office or the protected one, whole (settleProtection).
/// Older backups stay in clear; who protects the office decides about them.
/// Errors: office.already_protected, office.no_encryption, password.*, storage.disk_full, office.copy_differs (detail:
/// the place of the first finding), job.cancelled, and those of Office::open
Result<void> protectOffice(const OfficeFolder& folder, const Clock& clock, const Protection& protection,
                           JobContext& job);

/// Ends what a protectOffice that was cut off has left: takes it away, or goes on where the office is encrypted
/// already. Does nothing for any other office.
Result<void> settleProtection(const OfficeFolder& folder);

} // namespace cdesk
