// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "core/session/Office.h"

namespace cdesk::ctl {

/// The user's default office folder: `contractdesk/office` in the user's data folder.
OfficeFolder defaultOfficeFolder();
/// The folder this call is about: `--office DIR` or the default one.
OfficeFolder officeFolder(const Call& call);
/// The day "today" is for this call: `--on DATE`, else the computer's. Errors: date.invalid.
Result<std::unique_ptr<Clock>> clockOf(Call& call);

/// Who asks, by `--user NAME --password-file FILE`; without a name the file holds the recovery code; nothing when
/// neither was given. Errors: file.*, keys.user_missing, recovery.*
Result<std::optional<Credentials>> credentialsOf(const Call& call);

/// The password in a file, without the line's end that editors write. Errors: file.*
Result<QString> secretIn(const QString& path);

/// The password of encrypted exports (--zip-password-file); null when they are written as they are.
/// Errors: file.*, those of checkExportPassword()
Result<std::shared_ptr<const SecretBytes>> zipPasswordOf(Call& call);

/// Opens the office of this call and runs @p command on it; failures become messages and the exit status.
Exit withOffice(Call& call, const std::function<Exit(Office&)>& command);

} // namespace cdesk::ctl
