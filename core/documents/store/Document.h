// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/documents/store/MediaType.h"
#include "core/session/ChangeSet.h"

#include <array>
#include <optional>

namespace cdesk {

/// What a document is to its owner.
enum class DocumentKind {
    Attachment,     ///< 附件
    TemplateSource, ///< the Word form as it came in
    TemplateText,   ///< the form with its blanks made fields
    ContractText,   ///< the finished Word document of a contract's version
    ContractPages,  ///< the finished pages as PDF
    SignedCopy,     ///< 签署件, the scan of the signed original
    ApprovalSheet,  ///< 审批表
    Authorisation,  ///< 授权书
    AcceptanceSlip, ///< 验收单
    Invoice,        ///< 发票
    Letter,         ///< 往来函件
    Evidence,       ///< 履约凭证
    OwnText,        ///< a contract's own wording, in place of its template's
    ReceivedPaper,  ///< 对方文本: the paper of the other side that a contract was made from
    CompanyLogo,    ///< of one of our companies
    CompanySeal,    ///< the picture of its seal, for drafts
};
inline constexpr std::array kAllDocumentKinds = {
    DocumentKind::Attachment,    DocumentKind::TemplateSource, DocumentKind::TemplateText,
    DocumentKind::ContractText,  DocumentKind::ContractPages,  DocumentKind::SignedCopy,
    DocumentKind::ApprovalSheet, DocumentKind::Authorisation,  DocumentKind::AcceptanceSlip,
    DocumentKind::Invoice,       DocumentKind::Letter,         DocumentKind::Evidence,
    DocumentKind::OwnText,       DocumentKind::ReceivedPaper,  DocumentKind::CompanyLogo,
    DocumentKind::CompanySeal};
/// `attachment`, `signed_copy` …; the same words as on the command line.
QLatin1StringView toCode(DocumentKind kind);
bool fromCode(QStringView code, DocumentKind& kind);
/// Documents that the program makes or keeps as part of a template or contract: nobody attaches or removes them.
bool isMadeByProgram(DocumentKind kind);
/// Pictures that belong to a company of ours and to nobody else.
bool isCompanyPicture(DocumentKind kind);

/// Whose document it is: a customer, a contract, a template …
struct DocumentOwner {
    EntityKind kind = EntityKind::Contract;
    qint64 id = 0;

    friend bool operator==(const DocumentOwner&, const DocumentOwner&) = default;
};

/// A filed document without its content, which lies in the FileStore under its hash (L4).
struct Document {
    DocumentId id;
    QString sha256;
    QString fileName; ///< cleaned; its ending fits its type
    MediaType mediaType = MediaType::Text;
    qint64 sizeBytes = 0;
    DocumentOwner owner;
    DocumentKind kind = DocumentKind::Attachment;
    QString note;
    int version = 1; ///< counts documents of one owner with the same kind and name
    QString addedBy;
    qint64 addedUtcMs = 0;
    std::optional<qint64> removedUtcMs; ///< in the recycle bin since
    Revision revision;
};

/// The name a document is kept under: without folders, of what Sinks.h allows, with the ending of its type.
QString documentFileName(const QString& given, MediaType type);

} // namespace cdesk
