// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/contracts/Contract.h"
#include "core/session/Event.h"
#include "core/session/Permission.h"

#include <optional>

namespace cdesk {

class Database;
class FileStore;
class Session;

/// A contract's own wording (C5): its template's text as somebody changed it for this contract alone, a Word document
/// with the same fields. It holds as long as the contract is of the template version it was made from. A contract
/// without a template has its whole text here, such as the paper of the other side.
struct OwnText {
    ContractId contractId;
    TemplateVersionId templateVersionId; ///< not set: it stands without a template
    DocumentId documentId;
    QString sha256; ///< of the document
    QString savedBy;
    qint64 savedUtcMs = 0;
};

/// A text to be edited, with what it belongs to.
struct OpenedOwnText {
    Contract contract;
    QByteArray docx;          ///< the own text, or the template's when there is none
    bool isOwn = false;       ///< false: it is the template's
    bool hasTemplate = false; ///< one it could go back to
};

/// Own texts as they are stored, one a contract.
class OwnTextRepository {
public:
    explicit OwnTextRepository(const Database& database) : m_database{database} {}

    std::optional<OwnText> find(ContractId id) const;
    /// The text that @p contract is filled from in place of its template's; nothing when the template's holds.
    std::optional<OwnText> forContract(const Contract& contract) const;
    void save(const OwnText& text) const;
    void remove(ContractId id) const;

private:
    const Database& m_database;
};

/// Changing the text of one contract, and going back to the template's.
class OwnTextService {
public:
    OwnTextService(Session& session, const FileStore& files) : m_session{session}, m_files{files} {}

    /// Errors: contract.not_found, contract.template_missing (neither a template nor a text of its own),
    /// document.missing, document.damaged
    Result<OpenedOwnText> open(const Actor& actor, ContractId id) const;
    /// The own text that holds now; nothing when the contract is filled from its template. Errors: contract.not_found
    Result<std::optional<OwnText>> find(const Actor& actor, ContractId id) const;
    /// Keeps @p docx as the contract's own text; the versions made before stay as they are.
    /// Errors: contract.not_found, contract.text_frozen (in review or later), contract.template_missing (as open()),
    /// those of reading a Word document, and of its fields: merge.tag_unclosed, merge.tag_unreadable,
    /// merge.block_unclosed, merge.block_not_open, merge.filter_unknown
    Result<void> save(const Actor& actor, ContractId id, const QByteArray& docx);
    /// Back to the template's text. Errors: contract.not_found, contract.text_frozen, contract.no_own_text,
    /// contract.only_text (there is no template to go back to)
    Result<void> drop(const Actor& actor, ContractId id);

private:
    Session& m_session;
    const FileStore& m_files;
};

/// Where the text of a contract comes from.
enum class TextSource {
    None,    ///< nobody knows: an old contract, an oral one
    Written, ///< a template's or its own, filled and laid out here
    Paper,   ///< the pages of the other side, as they came
};
TextSource textSource(const Database& database, const Contract& contract);

/// What a finished version of a contract says: textValues() and the hash of its own text; of a paper its hash and what
/// was read from it. A version whose values differ is out of date.
QJsonObject versionValues(const Database& database, const Contract& contract);
/// The paragraphs of a paper that a version was made of, from its values.
QStringList paperTextOf(const QJsonObject& versionValues);

/// `contract.own_text_saved` with the hash of the text, `contract.own_text_dropped`.
struct OwnTextChanged {
    const Contract& contract;
    QString sha256; ///< empty: dropped
    AuditRecord audit() const;
};

} // namespace cdesk
