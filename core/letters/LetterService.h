// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractService.h"
#include "core/contracts/drafting/DraftingService.h"
#include "core/templates/LetterType.h"

namespace cdesk {

struct LetterSubject;

/// What a letter asks before it can be made: its own questions, and fields the contract has no value for.
struct LetterForm {
    std::vector<TemplateField> fields; ///< in the order of the text
};

/// A letter as it was made and filed with its contract.
struct FinishedLetter {
    DisplayList pages;
    QByteArray docx;
    QByteArray pdf;
    QString fileName; ///< without ending: XS-202603-0001 解除通知 2026-03-02
};

/// Makes letters and sheets from contracts: approval sheet, seal request, authorisation, acceptance slip, progress
/// report, renewal letter, notice of termination (B6). Each is filed with its contract, as Word document and as PDF.
class LetterService {
public:
    /// Works with what @p drafting works with, and keeps nothing of its own: made where it is needed.
    explicit LetterService(DraftingService& drafting)
        : m_drafting{drafting}, m_session{drafting.session()}, m_files{drafting.files()}, m_fonts{drafting.fonts()}
    {
    }

    /// Errors: contract.not_found, those of reading the template
    Result<LetterForm> form(const Actor& actor, ContractId id, const LetterType& type) const;
    /// The letter as far as it is answered, what is missing marked. Errors: as form(), font.none, those of
    /// fillTemplate()
    Result<DraftPages> preview(const Actor& actor, ContractId id, const LetterType& type,
                               const QJsonObject& answers) const;
    /// Makes the letter and files it; where something is missing stands a line to write on. The same letter made again
    /// is filed once. Errors: as preview()
    Result<FinishedLetter> finish(const Actor& actor, ContractId id, const LetterType& type,
                                  const QJsonObject& answers) const;

private:
    Result<std::shared_ptr<const PreparedTemplate>> wording(const Actor& actor, const LetterType& type) const;
    /// The wording filled with what is known and @p answers; @p gap stands where something is missing.
    struct Filling;
    Result<Filling> fill(const Actor& actor, ContractId id, const LetterType& type, const QJsonObject& answers,
                         const QString& gap = {}) const;
    Result<LetterSubject> subjectOf(const Actor& actor, ContractId id) const;

    DraftingService& m_drafting;
    Session& m_session;
    const FileStore& m_files;
    FontCatalog* m_fonts;
};

} // namespace cdesk
