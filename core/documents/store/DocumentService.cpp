// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/store/DocumentService.h"

#include "core/documents/store/DocumentRepository.h"
#include "core/documents/write/ExportTarget.h"
#include "core/session/Session.h"
#include "core/storage/FileStore.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// What the log keeps: `document.added`, `document.removed`, `document.restored`.
struct DocumentFiled {
    QString action;
    const Document& document;

    AuditRecord audit() const
    {
        return {.action = action,
                .entity = EntityKind::Document,
                .entityId = document.id.value(),
                .label = document.fileName,
                .before = {},
                .after = {{u"owner"_s, QString(toCode(document.owner.kind))},
                          {u"owner_id"_s, document.owner.id},
                          {u"kind"_s, QString(toCode(document.kind))},
                          {u"version"_s, document.version},
                          {u"size_bytes"_s, document.sizeBytes},
                          {u"sha256"_s, document.sha256}}};
    }
};

/// Who may edit the owner may file its documents.
UseCase useCaseFor(EntityKind owner)
{
    switch (owner) {
    case EntityKind::Company:
        return "document.of_company";
    case EntityKind::Customer:
        return "document.of_customer";
    case EntityKind::Template:
        return "document.of_template";
    default:
        return "document.of_contract";
    }
}

void record(UnitOfWork& work, const QString& action, const Document& document)
{
    work.record(DocumentFiled{action, document});
    work.touch(document.owner.kind, document.owner.id);
}

} // namespace

Result<Document> storeDocument(UnitOfWork& work, const FileStore& files, const DocumentContent& content)
{
    const DocumentRepository documents(work.database());
    if (!documents.ownerExists(content.owner))
        return invalid(u"document.owner_missing"_s);
    if (content.bytes.size() > FileStore::kMaxBytes)
        return invalid(u"document.too_large"_s, {}, content.fileName);
    const auto type = mediaTypeOf(content.bytes);
    if (!type)
        return passOn(type);
    const auto hash = files.put(content.bytes);
    if (!hash)
        return passOn(hash);

    Document document{.id = {},
                      .sha256 = *hash,
                      .fileName = documentFileName(content.fileName, *type),
                      .mediaType = *type,
                      .sizeBytes = content.bytes.size(),
                      .owner = content.owner,
                      .kind = content.kind,
                      .note = content.note,
                      .version = 1,
                      .addedBy = work.actor().name,
                      .addedUtcMs = work.nowUtcMs(),
                      .removedUtcMs = {},
                      .revision = Revision{1}};
    document.version = documents.nextVersion(document.owner, document.kind, document.fileName);
    document.id = documents.add(document);
    record(work, u"document.added"_s, document);
    return document;
}

Result<QByteArray> storedContent(const FileStore& files, const Document& document)
{
    auto content = files.get(document.sha256);
    if (!content)
        content.error().detail = document.fileName;
    return content;
}

Result<Document> DocumentService::attach(const Actor& actor, const DocumentContent& content)
{
    if (isMadeByProgram(content.kind) || (isCompanyPicture(content.kind) && content.owner.kind != EntityKind::Company))
        return invalid(u"document.kind_reserved"_s, u"kind"_s, toCode(content.kind));
    return m_session.write(actor, useCaseFor(content.owner.kind), [&](UnitOfWork& work) -> Result<Document> {
        const auto document = storeDocument(work, m_files, content);
        if (!document)
            return document;
        for (const Document& other : DocumentRepository(work.database()).ofOwner(content.owner))
            if (other.id != document->id && other.kind == document->kind && other.sha256 == document->sha256)
                return invalid(u"document.already_there"_s, {}, other.fileName); // undoes the row just made
        return document;
    });
}

Result<std::vector<Document>> DocumentService::list(const Actor& actor, const DocumentOwner& owner) const
{
    using Answer = Result<std::vector<Document>>;
    return m_session.read(actor, "document.list", [&](const Database& database) -> Answer {
        return DocumentRepository(database).ofOwner(owner);
    });
}

Result<std::vector<Document>> DocumentService::bin(const Actor& actor) const
{
    using Answer = Result<std::vector<Document>>;
    return m_session.read(actor, "document.bin",
                          [](const Database& database) -> Answer { return DocumentRepository(database).inBin(); });
}

Result<OpenedDocument> DocumentService::open(const Actor& actor, DocumentId id) const
{
    return m_session.read(actor, "document.open", [&](const Database& database) -> Result<OpenedDocument> {
        const auto document = DocumentRepository(database).find(id);
        if (!document)
            return notFound(u"document"_s);
        const EntityKind owner = document->owner.kind;
        if (owner == EntityKind::Contract || owner == EntityKind::ArchiveRecord)
            if (const auto may = permitted(actor, "document.open_of_contract"); !may)
                return passOn(may);
        const auto bytes = storedContent(m_files, *document);
        if (!bytes)
            return passOn(bytes);
        return OpenedDocument{*document, *bytes};
    });
}

Result<void> DocumentService::exportTo(const Actor& actor, DocumentId id, const ExportTarget& target)
{
    if (const auto may = m_session.demand(actor, "document.export"); !may)
        return passOn(may);
    const auto opened = open(actor, id);
    if (!opened)
        return passOn(opened);
    if (const auto written = writeExport(target, opened->bytes); !written)
        return written;
    return m_session.write(actor, "document.export", [&](UnitOfWork& work) -> Result<void> {
        record(work, u"document.exported"_s, opened->document);
        return {};
    });
}

Result<void> DocumentService::remove(const Actor& actor, const Document& seen)
{
    return m_session.write(actor, useCaseFor(seen.owner.kind), [&](UnitOfWork& work) -> Result<void> {
        const DocumentRepository documents(work.database());
        const auto document = documents.find(seen.id);
        if (!document || document->removedUtcMs || document->owner.kind != seen.owner.kind)
            return notFound(u"document"_s);
        if (isMadeByProgram(document->kind))
            return invalid(u"document.kept"_s, {}, document->fileName);
        documents.setRemoved(seen.id, work.nowUtcMs(), seen.revision);
        record(work, u"document.removed"_s, *document);
        return {};
    });
}

Result<void> DocumentService::restore(const Actor& actor, const Document& seen)
{
    return m_session.write(actor, useCaseFor(seen.owner.kind), [&](UnitOfWork& work) -> Result<void> {
        const DocumentRepository documents(work.database());
        const auto document = documents.find(seen.id);
        if (!document || document->owner.kind != seen.owner.kind)
            return notFound(u"document"_s);
        if (!document->removedUtcMs)
            return invalid(u"document.not_in_bin"_s, {}, document->fileName);
        documents.setRemoved(seen.id, std::nullopt, seen.revision);
        record(work, u"document.restored"_s, *document);
        return {};
    });
}

} // namespace cdesk
