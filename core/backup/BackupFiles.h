// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace cdesk {

/// SHA-256 of a file that nobody writes, in hex, read in pieces. Errors: file.not_found, file.not_readable
Result<QString> hashOfFile(const QString& path);

/// Copies a file that nobody writes to a new name and flushes it. What a failed copy wrote is taken away again.
/// Errors: file.not_readable, file.not_writable, storage.disk_full; the detail is the path.
Result<void> copyFlushed(const QString& from, const QString& to);

/// Flushes a finished file to the disk.
bool flushPath(const QString& path);

} // namespace cdesk
