// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/DocumentCipher.h"

#include <QStringList>

#include <optional>

namespace cdesk {

class Database;

/// How a document of a protected office lies in the file store.
struct StoredDocument {
    QString storedAs; ///< SHA-256 of the encrypted bytes: proves without any key that they are the ones written
    DocumentKey key;
};

/// The keys of all documents, in the encrypted database: changing the office's data key leaves the documents alone.
class DocumentKeys {
public:
    explicit DocumentKeys(const Database& database) : m_database{database} {}

    /// By the SHA-256 of the content.
    std::optional<StoredDocument> find(const QString& sha256) const;
    /// Puts it in the place of an older one.
    void keep(const QString& sha256, const StoredDocument& document) const;

private:
    const Database& m_database;
};

} // namespace cdesk
