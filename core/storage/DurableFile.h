// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>

class QIODevice;

namespace cdesk {

/// Replaces @p path by @p content so that after a power cut either the old or the new content stands there whole:
/// temporary name beside it, flush to disk, rename, flush the folder. A file that may not be written is not replaced,
/// and a symbolic link goes on pointing to what it names. Never for a live database file.
/// Errors: file.not_writable, file.name_too_long, storage.disk_full; the detail is the path.
Result<void> durableReplace(const QString& path, const QByteArray& content);

/// The same for what is too large to be held: @p write gets the open file and writes it piece by piece. Its error is
/// passed on and nothing is replaced; when the disk refused a piece, that is the error.
Result<void> durableReplace(const QString& path, const std::function<Result<void>(QIODevice& file)>& write);

/// Bytes that may still be written where @p folder is or will be; -1 when the system does not tell.
qint64 freeBytes(const QString& folder);

/// Flushes an open file descriptor's content and, after a rename, the folder's entry. Throws nothing; false on failure.
bool flushFile(int descriptor);
bool flushFolder(const QString& folder);

/// Whole content of a file up to @p limitBytes. Errors: file.not_found, file.is_folder,
/// file.not_readable, file.too_large.
Result<QByteArray> readFile(const QString& path, qint64 limitBytes);

} // namespace cdesk
