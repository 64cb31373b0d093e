// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/paper/PaperText.h"

#include <QStringList>

#include <array>

namespace cdesk {

/// What can be recognised in the text of a contract.
enum class PaperTerm {
    Title,
    Number,
    ContractType, ///< by nature, one of the office's own list
    PartyName,
    PartyCreditCode,
    PartyAddress,
    PartyLegalRepresentative,
    PartyContact,
    PartyPhone,
    PartyBankName,
    PartyBankAccount,
    Amount,
    SignedOn,
    StartOn,
    EndOn,
    FirstTerm,
    Renewal,
    NextTerm,
    Notice,
};
inline constexpr std::array kAllPaperTerms = {PaperTerm::Title,
                                              PaperTerm::Number,
                                              PaperTerm::ContractType,
                                              PaperTerm::PartyName,
                                              PaperTerm::PartyCreditCode,
                                              PaperTerm::PartyAddress,
                                              PaperTerm::PartyLegalRepresentative,
                                              PaperTerm::PartyContact,
                                              PaperTerm::PartyPhone,
                                              PaperTerm::PartyBankName,
                                              PaperTerm::PartyBankAccount,
                                              PaperTerm::Amount,
                                              PaperTerm::SignedOn,
                                              PaperTerm::StartOn,
                                              PaperTerm::EndOn,
                                              PaperTerm::FirstTerm,
                                              PaperTerm::Renewal,
                                              PaperTerm::NextTerm,
                                              PaperTerm::Notice};
/// `title`, `party_name`, `first_term` …; the same words as on the command line.
QLatin1StringView toCode(PaperTerm term);
bool fromCode(QStringView code, PaperTerm& term);
/// Whether it belongs to one of the parties.
bool isOfParty(PaperTerm term);

/// How far a value can be relied upon; a person confirms all of them.
enum class Sureness {
    Sure,
    Likely, ///< the words around it leave room for doubt
};

/// A value with its place in the text.
struct FoundTerm {
    PaperTerm term = PaperTerm::Title;
    int party = -1; ///< index into PaperTerms::parties; -1 when it belongs to none
    /// As forms keep it: days in ISO form, spans as formatSpan(), renewal as its code, the amount as "1234.50" with
    /// its currency in front when that is not CNY ("USD 1234.50").
    QString value;
    PaperPlace place;
    Sureness sureness = Sureness::Sure;
    QString doubt = {}; ///< paper.words_differ, paper.days_differ, credit_code.*; empty: none
    QString doubtDetail = {};

    friend bool operator==(const FoundTerm&, const FoundTerm&) = default;
};

/// Everything that was recognised; what the text does not say is not there.
struct PaperTerms {
    QStringList parties; ///< what the text calls them: 甲方, 乙方; 供方, 需方 …, in its order
    std::vector<FoundTerm> found;

    /// The value of a term; null when there is none.
    const FoundTerm* of(PaperTerm term, int party = -1) const;
};

/// Looks for everything that a contract is registered with. @p contractTypes is the office's own list.
PaperTerms recogniseTerms(const std::vector<PaperParagraph>& paragraphs, const QStringList& contractTypes);

} // namespace cdesk
