// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace cdesk {

class Database;

/// The office's filed documents, each once, named by the SHA-256 of its content: `files/ab/ab12….bin`.
///
/// In a protected office each is encrypted with a key of its own, kept in the database, and the file is named by the
/// SHA-256 of the encrypted bytes: it tells nothing of the content, and is proven whole without any key.
///
/// A document is written under a temporary name, flushed, renamed, flushed again; only then does a row refer to it.
/// Removing a row leaves the file; `sweep` removes files nobody refers to any more.
class FileStore {
public:
    /// Largest document that is taken: 200 MB.
    static constexpr qint64 kMaxBytes = 200LL * 1024 * 1024;

    /// Documents in clear, or encrypted bytes as they are.
    explicit FileStore(QString folder);
    /// Documents encrypted with keys that @p keys keeps; the store belongs to its thread then.
    FileStore(QString folder, const Database& keys);

    const QString& folder() const { return m_folder; }
    /// Stores @p content and returns its SHA-256 in hex. Content that is already there is not written again.
    /// Errors: document.too_large, file.not_writable, storage.*
    Result<QString> put(const QByteArray& content) const;
    /// Content by hash, proven to be what was stored. Errors: document.missing, document.damaged (detail: the hash),
    /// document.needs_aes
    Result<QByteArray> get(const QString& sha256) const;
    bool contains(const QString& sha256) const;
    QString pathOf(const QString& sha256) const;
    /// The name a document lies under: its own hash, or that of its encrypted bytes.
    QString storedName(const QString& sha256) const;
    /// The files themselves, by the names they lie under.
    FileStore asStored() const { return FileStore(m_folder); }
    /// Every stored name.
    QStringList all() const;
    /// Deletes what is not in @p wanted, and temporary files left by a crash. Returns how many were deleted.
    int sweep(const QStringList& wanted) const;

private:
    Result<QString> putEncrypted(const QByteArray& content) const;
    Result<QByteArray> getEncrypted(const QString& sha256) const;

    QString m_folder;
    const Database* m_keys = nullptr; ///< null: nothing is encrypted or decrypted
};

} // namespace cdesk
