// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace cdesk {

/// The office's filed documents, each once, named by the SHA-256 of its content: `files/ab/ab12….bin`.
///
/// A document is written under a temporary name, flushed, renamed, flushed again; only then does a row refer to it.
/// Removing a row leaves the file; `sweep` removes files nobody refers to any more.
class FileStore {
public:
    /// Largest document that is taken: 200 MB.
    static constexpr qint64 kMaxBytes = 200LL * 1024 * 1024;

    explicit FileStore(QString folder);

    const QString& folder() const { return m_folder; }
    /// Stores @p content and returns its SHA-256 in hex. Content that is already there is not written again.
    /// Errors: document.too_large, file.not_writable, storage.disk_full.
    Result<QString> put(const QByteArray& content) const;
    /// Content by hash, proven to be what was stored. Errors: document.missing, document.damaged (detail: the hash).
    Result<QByteArray> get(const QString& sha256) const;
    bool contains(const QString& sha256) const;
    QString pathOf(const QString& sha256) const;
    /// Every stored hash.
    QStringList all() const;
    /// Deletes what is not in @p wanted, and temporary files left by a crash. Returns how many were deleted.
    int sweep(const QStringList& wanted) const;

private:
    QString m_folder;
};

} // namespace cdesk
