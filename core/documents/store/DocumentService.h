// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/store/Document.h"
#include "core/session/Permission.h"

#include <QImage>

#include <vector>

namespace cdesk {

struct ExportTarget;
class FileStore;
class Session;
class UnitOfWork;

/// A document on its way into the office.
struct DocumentContent {
    DocumentOwner owner;
    DocumentKind kind = DocumentKind::Attachment;
    QString fileName; ///< as it came; cleaned on the way in
    QByteArray bytes;
    QString note;
};

/// A document with its content, proven to be what was filed.
struct OpenedDocument {
    Document document;
    QByteArray bytes;
};

/// Files a document inside another use case, in its transaction: content first, then the row, then the event.
/// Nothing is said about permissions here; the use case has asked.
/// Errors: see DocumentService::attach, without document.already_there.
Result<Document> storeDocument(UnitOfWork& work, const FileStore& files, const DocumentContent& content);

/// Content of a filed document, proven to be what was filed. Errors: document.missing, document.damaged (detail: the
/// name of the file, which is what people know it by)
Result<QByteArray> storedContent(const FileStore& files, const Document& document);

/// Attaching documents to customers, contracts and archive records, and getting them back (L4).
class DocumentService {
public:
    DocumentService(Session& session, const FileStore& files) : m_session{session}, m_files{files} {}

    /// Attaches a document. The same name again is its next version; the same content again is refused.
    /// Errors: document.owner_missing, document.kind_reserved (detail: the kind), document.too_large,
    /// document.already_there (detail: its name), those of mediaTypeOf, file.not_writable, storage.disk_full
    Result<Document> attach(const Actor& actor, const DocumentContent& content);
    /// Documents of one owner, newest first, those in the bin left out.
    Result<std::vector<Document>> list(const Actor& actor, const DocumentOwner& owner) const;
    /// What lies in the bin, the last one thrown away first.
    Result<std::vector<Document>> bin(const Actor& actor) const;
    /// Row and content. Errors: document.not_found, document.missing, document.damaged
    Result<OpenedDocument> open(const Actor& actor, DocumentId id) const;
    /// A copy for outside the office, which the log tells. Errors: as open() and writeExport()
    Result<void> exportTo(const Actor& actor, DocumentId id, const ExportTarget& target);
    /// Into the bin, as it was @p seen. Errors: document.not_found, document.kept (part of a template or contract),
    /// document.changed_meanwhile
    Result<void> remove(const Actor& actor, const Document& seen);
    /// Out of the bin. Errors: document.not_found, document.not_in_bin, document.changed_meanwhile
    Result<void> restore(const Actor& actor, const Document& seen);

private:
    Session& m_session;
    const FileStore& m_files;
};

/// A picture no larger than @p bounds, whatever the file claims: its size is looked at before a pixel is read.
/// Errors: document.picture_too_large (over 200 million pixels), document.picture_unreadable
Result<QImage> picturePreview(const QByteArray& bytes, QSize bounds);

/// How many pages a picture has: a TIFF may hold a whole scan, any other has one. Errors: document.picture_unreadable
Result<int> countPicturePages(const QByteArray& bytes);
/// The same as picturePreview() of one page, counted from 0. Errors: those of picturePreview()
Result<QImage> picturePage(const QByteArray& bytes, int page, QSize bounds);

} // namespace cdesk
