// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/store/Document.h"

#include <vector>

namespace cdesk {

class Database;

/// Rows of filed documents.
class DocumentRepository {
public:
    enum class Bin { Without, With };

    explicit DocumentRepository(const Database& database) : m_database{database} {}

    /// Removed documents are found too; see `removedUtcMs`.
    std::optional<Document> find(DocumentId id) const;
    /// Newest first.
    std::vector<Document> ofOwner(const DocumentOwner& owner, Bin bin = Bin::Without) const;
    /// All that lie in the bin, the last one thrown away first.
    std::vector<Document> inBin() const;
    /// 1 + the highest version of that kind and name, removed ones counted.
    int nextVersion(const DocumentOwner& owner, DocumentKind kind, const QString& fileName) const;
    DocumentId add(const Document& document) const;
    /// Into the bin or out of it. Throws StaleRevision when somebody saved since @p seen.
    void setRemoved(DocumentId id, std::optional<qint64> removedUtcMs, Revision seen) const;
    /// Whether the owner is there at all, in the bin or not; false for kinds that own no documents.
    bool ownerExists(const DocumentOwner& owner) const;

private:
    const Database& m_database;
};

} // namespace cdesk
