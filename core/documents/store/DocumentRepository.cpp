// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/store/DocumentRepository.h"

#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

Document readDocument(const Row& row)
{
    Document document;
    document.id = row.id<DocumentId>("id");
    document.sha256 = row.text("sha256");
    document.fileName = row.text("file_name");
    document.mediaType = row.code<MediaType>("media_type");
    document.sizeBytes = row.integer("size_bytes");
    document.owner = {row.code<EntityKind>("owner"), row.integer("owner_id")};
    document.kind = row.code<DocumentKind>("kind");
    document.note = row.text("note");
    document.version = static_cast<int>(row.integer("version"));
    document.addedBy = row.text("added_by");
    document.addedUtcMs = row.integer("added_utc_ms");
    document.removedUtcMs = row.optionalInteger("removed_utc_ms");
    document.revision = row.revision();
    return document;
}

} // namespace

std::optional<Document> DocumentRepository::find(DocumentId id) const
{
    return m_database.query(u"SELECT * FROM document WHERE id = :id"_s).bind(":id", id).optional(readDocument);
}

std::vector<Document> DocumentRepository::ofOwner(const DocumentOwner& owner, Bin bin) const
{
    const QString present = bin == Bin::With ? QString() : u" AND removed_utc_ms IS NULL"_s;
    return m_database
        .query(u"SELECT * FROM document WHERE owner = :owner AND owner_id = :owner_id"_s + present +
               u" ORDER BY added_utc_ms DESC, id DESC"_s)
        .bind(":owner", owner.kind)
        .bind(":owner_id", owner.id)
        .all(readDocument);
}

std::vector<Document> DocumentRepository::inBin() const
{
    return m_database
        .query(u"SELECT * FROM document WHERE removed_utc_ms IS NOT NULL ORDER BY removed_utc_ms DESC, id DESC"_s)
        .all(readDocument);
}

int DocumentRepository::nextVersion(const DocumentOwner& owner, DocumentKind kind, const QString& fileName) const
{
    return 1 + static_cast<int>(m_database
                                    .query(u"SELECT COALESCE(MAX(version), 0) FROM document WHERE owner = :owner"
                                           " AND owner_id = :owner_id AND kind = :kind AND file_name = :name"_s)
                                    .bind(":owner", owner.kind)
                                    .bind(":owner_id", owner.id)
                                    .bind(":kind", kind)
                                    .bind(":name", fileName)
                                    .number());
}

DocumentId DocumentRepository::add(const Document& document) const
{
    return DocumentId{m_database
                          .query(u"INSERT INTO document (sha256, file_name, media_type, size_bytes, owner, owner_id,"
                                 " kind, note, version, added_by, added_utc_ms) VALUES (:sha256, :file_name,"
                                 " :media_type, :size_bytes, :owner, :owner_id, :kind, :note, :version, :added_by,"
                                 " :added_utc_ms)"_s)
                          .bind(":sha256", document.sha256)
                          .bind(":file_name", document.fileName)
                          .bind(":media_type", document.mediaType)
                          .bind(":size_bytes", document.sizeBytes)
                          .bind(":owner", document.owner.kind)
                          .bind(":owner_id", document.owner.id)
                          .bind(":kind", document.kind)
                          .bind(":note", document.note)
                          .bind(":version", document.version)
                          .bind(":added_by", document.addedBy)
                          .bind(":added_utc_ms", document.addedUtcMs)
                          .insert()};
}

void DocumentRepository::setRemoved(DocumentId id, std::optional<qint64> removedUtcMs, Revision seen) const
{
    const int changed = m_database
                            .query(u"UPDATE document SET removed_utc_ms = :removed, revision = revision + 1"
                                   " WHERE id = :id AND revision = :seen"_s)
                            .bind(":removed", removedUtcMs)
                            .bind(":id", id)
                            .bind(":seen", seen)
                            .execute();
    if (changed == 0)
        throw StaleRevision{u"document"_s};
}

bool DocumentRepository::ownerExists(const DocumentOwner& owner) const
{
    switch (owner.kind) {
    case EntityKind::Company:
    case EntityKind::Customer:
    case EntityKind::Template:
    case EntityKind::Contract:
    case EntityKind::ArchiveRecord:
        break;
    default:
        return false;
    }
    const QString table = toCode(owner.kind); // the code of these kinds is the name of their table
    return m_database.query(u"SELECT COUNT(*) FROM "_s + table + u" WHERE id = :id"_s).bind(":id", owner.id).number() >
           0;
}

} // namespace cdesk
