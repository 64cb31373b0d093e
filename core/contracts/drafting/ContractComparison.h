// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/drafting/DraftingService.h"
#include "core/documents/compare/TextDiff.h"

namespace cdesk {

/// A text of a contract that can be compared.
struct ContractTextChoice {
    enum class Kind {
        Template, ///< the template, filled with the same values as the other text: what is left is wording
        Version,  ///< a finished version
        Draft,    ///< the contract as it would be filled now
        Received, ///< the paper of the other side as it came
    };
    Kind kind = Kind::Draft;
    int version = 0; ///< for Version

    friend bool operator==(const ContractTextChoice&, const ContractTextChoice&) = default;
};

/// Compares the texts a contract has had with each other and with its template (C5).
class ContractComparison {
public:
    /// All outlive the comparison.
    ContractComparison(Session& session, const FileStore& files, DraftingService& drafting)
        : m_session{session}, m_files{files}, m_drafting{drafting}
    {
    }

    /// What there is to compare, the oldest first: paper received, template, versions, draft. Errors:
    /// contract.not_found
    Result<std::vector<ContractTextChoice>> choices(const Actor& actor, ContractId id) const;
    /// Errors: contract.not_found, contract.version_not_found, contract.template_missing, document.missing,
    /// document.damaged and those of reading and filling
    Result<TextDiff> compare(const Actor& actor, ContractId id, const ContractTextChoice& before,
                             const ContractTextChoice& after);

private:
    /// A contract as it was when a text was made.
    struct Moment {
        Contract contract;
        std::optional<ContractVersion> version;
    };
    Result<Moment> momentOf(const Actor& actor, ContractId id, const ContractTextChoice& choice) const;
    Result<QStringList> textOf(const Actor& actor, const Moment& moment, const ContractTextChoice& choice);
    Result<QStringList> receivedText(const Actor& actor, ContractId id) const;
    Result<DocxPackage> storedText(const Actor& actor, DocumentId id) const;
    Result<DocxPackage> filledTemplate(const Actor& actor, const Contract& contract);

    Session& m_session;
    const FileStore& m_files;
    DraftingService& m_drafting;
};

} // namespace cdesk
