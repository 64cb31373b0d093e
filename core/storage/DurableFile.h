// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace cdesk {

/// Replaces @p path by @p content so that after a power cut either the old or the new content stands there whole:
/// temporary name beside it, flush to disk, rename, flush the folder. Never for a live database file.
/// Errors: file.not_writable, storage.disk_full; the detail is the path.
Result<void> durableReplace(const QString& path, const QByteArray& content);

/// Flushes an open file descriptor's content and, after a rename, the folder's entry. Throws nothing; false on failure.
bool flushFile(int descriptor);
bool flushFolder(const QString& folder);

/// Whole content of a file up to @p limitBytes. Errors: file.not_found, file.not_readable, file.too_large.
Result<QByteArray> readFile(const QString& path, qint64 limitBytes);

} // namespace cdesk
