// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"
#include "core/contracts/paper/KeptPaper.h"
#include "core/contracts/paper/PaperTerms.h"
#include "core/documents/programs/TextReader.h"
#include "core/documents/store/Document.h"
#include "core/session/Event.h"
#include "core/session/Permission.h"

namespace cdesk {

class FileStore;
class JobContext;
class Session;
class UnitOfWork;

/// Whom a party of the paper stands for in this office.
struct PaperSide {
    PartyRole role = PartyRole::Third;
    CompanyId companyId;   ///< of our own side
    CustomerId customerId; ///< of the others, when they are known
    QString knownName;     ///< as the company or customer is called here
    bool isNew = false;    ///< becomes a customer with the import

    friend bool operator==(const PaperSide&, const PaperSide&) = default;
};

/// A paper with everything that is offered for confirmation.
struct OpenedPaper {
    ReceivedPaper paper;
    PaperTerms terms;
    std::vector<PaperSide> sides; ///< as many as there are parties
};

/// A value as somebody confirmed or wrote it; written as FoundTerm::value.
struct ConfirmedTerm {
    PaperTerm term = PaperTerm::Title;
    int party = -1;
    QString value;
};

/// What is taken in.
struct PaperOrder {
    ReceivedPaper paper;
    QStringList parties; ///< labels; `sides` has as many
    std::vector<PaperSide> sides;
    std::vector<ConfirmedTerm> terms;
    QString notes = {};
};

/// What became of it.
struct ImportedPaper {
    ContractId id;
    QString number;
    bool isOwnText = false;               ///< the paper is the contract's own text now: printed, compared, changed here
    std::optional<Error> whyNotText = {}; ///< of a Word document that only is filed: docx.tracked_changes …
};

/// Takes the paper of the other side in as a contract (C5): a draft with the values that somebody confirmed, the paper
/// filed with it. A Word document becomes the contract's own text; any other paper stays the text as received.
class PaperImport {
public:
    /// Both outlive the service. @p findReader finds what reads pictures here; without it none are read.
    PaperImport(Session& session, const FileStore& files, FindTextReader findReader = {})
        : m_session{session}, m_files{files}, m_findReader{std::move(findReader)}
    {
    }

    /// Reads a paper, looks for everything a contract is registered with, and for the parties among our own companies
    /// and the customers. Keeps nothing. Errors: those of readPaper()
    Result<OpenedPaper> open(const Actor& actor, const QByteArray& bytes, const QString& fileName,
                             JobContext& job) const;

    /// Whom the parties stand for: our companies and the customers by code, then by name. One party that the
    /// paper leaves blank is our side. The counterparty is the first customer we know, else who is left beside us.
    /// Those nobody knows are no customers yet.
    Result<std::vector<PaperSide>> match(const Actor& actor, const PaperTerms& terms) const;

    /// Errors: those of contractOf() and addDraft(), of storing a document, permission.denied (a new customer by
    /// somebody who may not make one), customer.*; `field` is the term's code, with `.` and the party's index when it
    /// belongs to one.
    Result<ImportedPaper> import(const Actor& actor, const PaperOrder& order);

    /// Puts another paper in the place of the one the contract has, or under a contract that has no text: the next
    /// version is made of it. The one before stays filed, and so do the versions made of it.
    /// Errors: contract.not_found, contract.text_frozen (in review or later), paper.written_here (the contract has a
    /// template), paper.same (it is the one the contract has), those of storing a document
    Result<ImportedPaper> replace(const Actor& actor, ContractId id, const ReceivedPaper& paper);

    /// The paper a contract came on; nothing when it was written here. Errors: contract.not_found
    Result<std::optional<KeptPaper>> find(const Actor& actor, ContractId id) const;

private:
    /// Files the paper; it counts for the contract from now on.
    Result<Document> keep(UnitOfWork& work, ContractId id, const ReceivedPaper& paper, bool isOwnText) const;

    Session& m_session;
    const FileStore& m_files;
    FindTextReader m_findReader;
};

/// The contract that the confirmed values make; without a title it is called after the file.
/// Errors: date.invalid, term.span, contract.renewal_unknown, paper.amount_unreadable, paper.several_own_sides,
/// paper.several_counterparties; `field` as in PaperImport::import()
Result<Contract> contractOf(const PaperOrder& order);

/// An amount as FoundTerm::value has it, or as people write it. Errors: paper.amount_unreadable
Result<Money> amountFromTerm(const QString& value);

/// The value that a term takes from a stretch of text which somebody chose for it, as FoundTerm::value has it.
/// Errors: paper.value_unfit (field: the term's code)
Result<QString> termFromText(PaperTerm term, const QString& text);

/// What becomes of a paper: whether it can be the contract's own text, and why not.
ImportedPaper textOrPaper(const ReceivedPaper& paper);

/// `contract.paper_taken_in`, `contract.paper_replaced` with the name and hash of the paper.
struct PaperTakenIn {
    const Contract& contract;
    QString fileName;
    QString sha256;
    bool isOwnText;
    QString replacedSha256 = {}; ///< of the paper before; empty: it was the first
    AuditRecord audit() const;
};

} // namespace cdesk
