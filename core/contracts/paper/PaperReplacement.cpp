// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextNormal.h"
#include "core/contracts/ContractRepository.h"
#include "core/contracts/drafting/OwnText.h"
#include "core/contracts/drafting/PreparedTemplate.h"
#include "core/contracts/paper/PaperImport.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/documents/store/DocumentService.h"
#include "core/session/Session.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// The contract, when another paper may take the place of its text.
Result<Contract> contractForPaper(const Database& database, ContractId id)
{
    auto contract = ContractRepository(database).find(id);
    if (!contract || contract->removedUtcMs)
        return notFound(u"contract"_s);
    if (!isEditable(contract->state))
        return invalid(u"contract.text_frozen"_s, u"text"_s);
    if (contract->templateVersionId.isSet())
        return invalid(u"paper.written_here"_s, {}, contract->number);
    return std::move(*contract);
}

/// Of the paper that counts until now; empty when there is none.
QString paperHash(const Database& database, ContractId id)
{
    const auto paper = PaperRepository(database).find(id);
    const auto document = paper ? DocumentRepository(database).find(paper->documentId) : std::nullopt;
    return document ? document->sha256 : QString();
}

} // namespace

ImportedPaper textOrPaper(const ReceivedPaper& paper)
{
    ImportedPaper imported;
    if (paper.type != MediaType::Docx)
        return imported;
    const auto text = PreparedTemplate::readAsItIs(paper.bytes);
    imported.isOwnText = text.has_value();
    if (!text)
        imported.whyNotText = text.error();
    return imported;
}

Result<Document> PaperImport::keep(UnitOfWork& work, ContractId id, const ReceivedPaper& paper, bool isOwnText) const
{
    const auto document = storeDocument(work, m_files,
                                        {.owner = {EntityKind::Contract, id.value()},
                                         .kind = DocumentKind::ReceivedPaper,
                                         .fileName = paper.fileName,
                                         .bytes = paper.bytes,
                                         .note = {}});
    if (!document)
        return document;
    PaperRepository(work.database())
        .save({.contractId = id,
               .documentId = document->id,
               .text = wellFormed(textOfPaper(paper.paragraphs)),
               .isRecognised = paper.isRecognised,
               .takenBy = work.actor().name,
               .takenUtcMs = work.nowUtcMs()});
    const OwnTextRepository texts(work.database());
    if (isOwnText)
        texts.save({.contractId = id,
                    .templateVersionId = {},
                    .documentId = document->id,
                    .sha256 = document->sha256,
                    .savedBy = work.actor().name,
                    .savedUtcMs = work.nowUtcMs()});
    else if (texts.find(id))
        texts.remove(id);
    return document;
}

Result<ImportedPaper> PaperImport::replace(const Actor& actor, ContractId id, const ReceivedPaper& paper)
{
    ImportedPaper imported = textOrPaper(paper);
    return m_session.write(actor, "paper.import", [&](UnitOfWork& work) -> Result<ImportedPaper> {
        const auto contract = contractForPaper(work.database(), id);
        if (!contract)
            return passOn(contract);
        const QString before = paperHash(work.database(), id);
        const auto document = keep(work, id, paper, imported.isOwnText);
        if (!document)
            return passOn(document);
        if (document->sha256 == before)
            return invalid(u"paper.same"_s, {}, paper.fileName);
        work.record(PaperTakenIn{*contract, document->fileName, document->sha256, imported.isOwnText, before});
        imported.id = id;
        imported.number = contract->number;
        return imported;
    });
}

} // namespace cdesk
