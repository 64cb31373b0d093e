// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/CheckService.h"
#include "core/checks/FindingPlaces.h"
#include "core/clauses/ClauseService.h"
#include "core/contracts/ContractRepository.h"
#include "core/contracts/drafting/ContractPages.h"
#include "core/contracts/drafting/OwnText.h"
#include "core/contracts/drafting/PreparedTemplate.h"
#include "core/contracts/paper/KeptPaper.h"
#include "core/contracts/paper/PaperPages.h"
#include "core/contracts/prints/ContractPrint.h"
#include "core/documents/programs/PdfProgram.h"
#include "core/documents/store/DocumentService.h"
#include "core/session/Permission.h"

#include <map>

namespace cdesk {

class ContractComparison;
struct ProgramPages;
class FileStore;
class JobContext;
class Session;

/// A contract filled into its template.
struct FilledDraft {
    FilledDocument document;
    QString title;
};

/// The pages somebody looks at while drafting.
struct DraftPages {
    DisplayList pages;
    std::vector<MissingField> missing;   ///< each name once, in the order of the text
    std::vector<MarkedField> marked;     ///< the same on the pages
    std::vector<PlacedFinding> findings; ///< of the clause check
};

/// A version of a contract as it goes to a printer.
struct VersionPages {
    DisplayList pages;
    int version = 0;
    ContractState state = ContractState::Draft;
    std::vector<int> withoutCode = {}; ///< pages counted from 1 whose margins have no room for the code
    int print = 0;                     ///< which print of the contract it is; 0 while only looked at
};

/// A version as a file.
struct PrintedFile {
    QByteArray bytes;
    int print = 0; ///< which print of the contract it is
    std::vector<int> withoutCode = {};
    int pages = 0;
    PdfMaker maker = PdfMaker::Own;
    std::optional<Error> instead = {}; ///< why the program made it itself and not the one the office chose
};

/// Whether gaps are tolerated when a version is made.
enum class Gaps { Refused, Tolerated };

/// Whether the picture of our seal is shown: never in a text that is kept, reviewed or signed.
enum class SealPicture { Hidden, Shown };

/// Makes documents of contracts: fills templates, keeps finished versions, hands out their pages (C1, B4, E1, D7).
class DraftingService {
public:
    /// @p files and @p fonts outlive the service; @p fonts is null where no Chinese font is installed. @p programs
    /// finds what else makes PDFs here; without it only the program itself does.
    DraftingService(Session& session, const FileStore& files, FontCatalog* fonts, FindPdfPrograms programs = {})
        : m_session{session}, m_files{files}, m_fonts{fonts},
          m_programs{std::move(programs)}, m_checks{session}, m_clauses{session, files}
    {
    }

    /// The template of this version, read once and kept. Errors: template.not_found, document.missing,
    /// document.damaged, docx.*
    Result<std::shared_ptr<const PreparedTemplate>> prepare(const Actor& actor, TemplateVersionId version);
    /// What a contract is filled from: its own text where there is one that holds, else its template.
    /// Errors: as prepare()
    Result<std::shared_ptr<const PreparedTemplate>> prepareFor(const Actor& actor, const Contract& contract);
    /// Where its text comes from.
    Result<TextSource> textSource(const Actor& actor, const Contract& contract) const;
    /// The contract with the master records it is filled from.
    Result<DraftSubject> subjectOf(const Actor& actor, const Contract& contract) const;

    /// The last contracts with a customer, newest first (C2).
    Result<std::vector<Contract>> lastWith(const Actor& actor, CustomerId customer, int limit) const;

    /// Pages of a text that is being changed for a contract, filled with the contract, what is missing marked.
    /// Errors: font.none, contract.not_found, those of PreparedTemplate and fillTemplate
    Result<DisplayList> previewText(const Actor& actor, ContractId id, const QByteArray& docx) const;
    /// Pages of a template's text as they are, fields as tags. Errors: font.none and those of readFlowDoc
    Result<DisplayList> layText(const QByteArray& docx) const;

    /// The contract in its template. Errors: contract.template_missing and those of prepare() and fillTemplate()
    /// @p gap stands where something is missing; null leaves the tag, as in the preview.
    Result<FilledDraft> fill(const Actor& actor, const Contract& contract, const QString& gap = {},
                             SealPicture seal = SealPicture::Hidden);
    /// The same laid out, what is missing marked, with what the clause check says; for the preview beside the form.
    /// Errors: font.none too
    Result<DraftPages> preview(const Actor& actor, const Contract& contract);

    /// The pages of the paper that is the contract's text now. Errors: contract.not_found, contract.paper_missing,
    /// those of drawPaper()
    Result<DisplayList> paperPreview(const Actor& actor, ContractId id, JobContext& job);

    /// The rules of the clause check and the clause library, as needed while writing.
    CheckService& checks() { return m_checks; }
    ClauseService& clauses() { return m_clauses; }
    /// Compares the texts of a contract; see ContractComparison.h.
    ContractComparison comparison();

    /// What the clause check says of the contract as it would be filled now; of a contract on the other side's paper,
    /// of the text that was read from it. What was read from pictures keeps nothing back: a misread letter can't be
    /// mended by anybody. Errors: those of fill()
    Result<std::vector<Finding>> check(const Actor& actor, const Contract& contract);

    /// Makes the next version: Word document and PDF filed, values kept, clauses checked and recognised. Of a contract
    /// on the other side's paper, the paper is the version, and its SHA-256 what is reviewed. Nothing is made when the
    /// last version holds the same values and lacks nothing that is known now; it is checked anew by today's rules and
    /// returned. Errors: contract.fields_missing (detail: their names), contract.not_found, contract.template_missing,
    /// font.none and those of fill()
    Result<ContractVersion> finish(const Actor& actor, ContractId id, Gaps gaps);

    /// The pages of the newest version to look at, with 草稿 across unless approved. A contract whose text changed
    /// since gets a new version first. @p job is asked between the pages of a paper.
    /// Errors: those of finish() and drawPaper()
    Result<VersionPages> pages(const Actor& actor, ContractId id, JobContext& job);
    /// The same for the printer: the print gets its number, which stands on every page, and is written down before
    /// any paper moves. Errors: those of pages(), print.copies, print.page_range
    Result<VersionPages> print(const Actor& actor, ContractId id, const PrintOrder& order, JobContext& job);
    /// Both where nobody can stop it.
    Result<VersionPages> pages(const Actor& actor, ContractId id);
    Result<VersionPages> print(const Actor& actor, ContractId id, const PrintOrder& order);
    /// Writes down that the printer would not take a print; its number stays taken. Errors: print.not_found
    Result<void> printRefused(const Actor& actor, ContractId id, int print);
    /// The newest version as a file, a print like any other: PDF, or the stored Word document; both say 草稿 unless
    /// approved. A PDF is made by whom the office chose (OfficeSettings::pdfMaker); where that fails or is not
    /// installed, by the program itself, and the answer says why. A paper that came as PDF leaves with its own text and
    /// fonts once it is approved. @p job is asked while another program works.
    /// Errors: those of print(), print.no_word_document (of a paper), job.cancelled
    Result<PrintedFile> exportFile(const Actor& actor, ContractId id, PrintWay way, int copies, JobContext& job);
    /// The same where nobody can stop it.
    Result<PrintedFile> exportFile(const Actor& actor, ContractId id, PrintWay way, int copies = 1);

    /// What it works with, for services that make other documents of contracts.
    Session& session() const { return m_session; }
    const FileStore& files() const { return m_files; }
    FontCatalog* fonts() const { return m_fonts; }

private:
    /// A contract with its newest version, made anew if the text has changed.
    struct Current {
        Contract contract;
        ContractVersion version;
    };
    /// Pages before they are marked.
    struct StoredPages {
        DisplayList list;
        std::vector<PageGround> grounds; ///< of pictures; else it is told from the list what stands where
    };
    /// Whether the version still says what the contract says now, filled in as far as it can be.
    Result<bool> isCurrent(const Actor& actor, const Contract& contract, const ContractVersion& version);
    Result<Current> current(const Actor& actor, ContractId id);
    Result<std::vector<Finding>> findingsIn(const Actor& actor, const FilledDraft& filled,
                                            const Contract& contract) const;
    /// The paper that is the contract's text; nothing when its text is written here.
    Result<std::optional<KeptPaper>> paperOf(const Actor& actor, const Contract& contract) const;
    Result<std::vector<Finding>> checkPaper(const Actor& actor, const Contract& contract, const KeptPaper& paper) const;
    Result<ContractVersion> makePaperVersion(const Actor& actor, const Contract& contract, const KeptPaper& paper,
                                             int number);
    /// The paper of a version, with the watermark of the contract's state.
    Result<StoredPages> paperPages(const Actor& actor, const Current& current, PaperUse use, JobContext& job);
    Result<PrintedFile> exportPaper(const Actor& actor, const Current& current, const PrintOrder& order,
                                    JobContext& job);
    Result<void> checkAnew(const Actor& actor, const Contract& contract, const ContractVersion& version);
    Result<void> keepFindings(const Actor& actor, const Contract& contract, const ContractVersion& version,
                              const std::vector<Finding>& findings);
    Result<ContractVersion> makeVersion(const Actor& actor, const Contract& contract, int number, Gaps gaps);
    /// As versionValues().
    Result<QJsonObject> valuesOf(const Actor& actor, const Contract& contract) const;
    Result<OpenedDocument> openDocument(const Actor& actor, DocumentId id) const;
    Result<QByteArray> storedBytes(const Actor& actor, DocumentId id) const;
    /// As fill(), with a line to write on where something is missing.
    Result<FilledDraft> fillForPaper(const Actor& actor, const Contract& contract, SealPicture seal);
    /// The stored version as it is handed out: with the picture of our seal as long as its pages say 草稿.
    Result<QByteArray> shownBytes(const Actor& actor, const Current& current);
    /// The same laid out, without number and code.
    Result<StoredPages> storedPages(const Actor& actor, const Current& current, PaperUse use, JobContext& job);
    /// @p print 0 leaves the print's number out.
    VersionPages marked(StoredPages pages, const Current& current, int print);
    Result<PrintedFile> exportPdf(const Actor& actor, ContractId id, const PrintOrder& order, JobContext& job);
    /// The stored version as the office's program makes it; nothing when the office wants our own pages.
    Result<std::optional<ProgramPages>> programPages(const Actor& actor, const Current& current, JobContext& job);
    Result<PrintedFile> withMarks(const ProgramPages& theirs, const Current& current, int print);
    Result<PrintedFile> exportWord(const Actor& actor, ContractId id, const PrintOrder& order);
    Result<int> recordPrint(const Actor& actor, const Current& current, const PrintOrder& order);

    Session& m_session;
    const FileStore& m_files;
    FontCatalog* m_fonts;
    FindPdfPrograms m_programs;
    CheckService m_checks;
    ClauseService m_clauses;
    std::map<TemplateVersionId, std::shared_ptr<const PreparedTemplate>> m_prepared;
    std::map<DocumentId, std::shared_ptr<const PreparedTemplate>> m_preparedOwn; ///< by the own text's document
};

} // namespace cdesk
