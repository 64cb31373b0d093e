// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterService.h"

#include "core/base/Sha256.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/documents/store/DocumentService.h"
#include "core/letters/LetterData.h"
#include "core/session/AuditRepository.h"
#include "core/session/Session.h"
#include "core/storage/DurableFile.h"
#include "core/storage/FileStore.h"
#include "core/templates/TemplateService.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kLargestShipped = 16LL << 20;
const QString kHandFilled = u"________"_s;

/// Files the bytes unless the very same lie with the contract already.
Result<void> fileOnce(UnitOfWork& work, const FileStore& files, const DocumentContent& content)
{
    const QString sha256 = sha256Hex(content.bytes);
    const std::vector<Document> filed = DocumentRepository(work.database()).ofOwner(content.owner);
    const bool isThere = std::any_of(filed.begin(), filed.end(), [&](const Document& document) {
        return document.kind == content.kind && document.sha256 == sha256;
    });
    if (isThere)
        return {};
    const auto stored = storeDocument(work, files, content);
    return stored ? Result<void>() : passOn(stored);
}

} // namespace

Result<std::shared_ptr<const PreparedTemplate>> LetterService::wording(const Actor& actor, const LetterType& type) const
{
    TemplateService templates(m_session, m_files);
    const auto all = templates.list(actor);
    if (!all)
        return passOn(all);
    const TemplateSummary* chosen = nullptr;
    for (const TemplateSummary& one : *all)
        if (one.published && one.contractTemplate.contractType == type.name)
            if (!chosen || one.contractTemplate.isDefault)
                chosen = &one;
    if (chosen) {
        const auto opened = templates.open(actor, chosen->published->id);
        return opened ? PreparedTemplate::read(opened->bytes) : passOn(opened);
    }
    const auto shipped = readFile(u":/templates/"_s + type.file, kLargestShipped); // the office threw its own away
    return shipped ? PreparedTemplate::read(*shipped) : passOn(shipped);
}

Result<LetterSubject> LetterService::subjectOf(const Actor& actor, ContractId id) const
{
    auto dossier = ContractService(m_session).dossier(actor, id);
    if (!dossier)
        return passOn(dossier);
    auto draft = m_drafting.subjectOf(actor, dossier->details.contract);
    if (!draft)
        return passOn(draft);
    const auto place = m_session.read(actor, "contract.text", [](const Database& database) -> Result<QString> {
        return AuditRepository(database).head().shortText();
    });
    if (!place)
        return passOn(place);
    return LetterSubject{std::move(*draft), std::move(*dossier), actor.name, m_session.clock().today(), *place};
}

struct LetterService::Filling {
    std::shared_ptr<const PreparedTemplate> wording;
    LetterSubject subject;
    FilledDocument document;
};

Result<LetterService::Filling> LetterService::fill(const Actor& actor, ContractId id, const LetterType& type,
                                                   const QJsonObject& answers, const QString& gap) const
{
    const auto prepared = wording(actor, type);
    if (!prepared)
        return passOn(prepared);
    auto subject = subjectOf(actor, id);
    if (!subject)
        return passOn(subject);
    auto filled = (*prepared)->fill(letterDataOf(*subject, answers), gap);
    if (!filled)
        return passOn(filled);
    return Filling{*prepared, std::move(*subject), std::move(*filled)};
}

Result<LetterForm> LetterService::form(const Actor& actor, ContractId id, const LetterType& type) const
{
    const auto filling = fill(actor, id, type, {});
    if (!filling)
        return passOn(filling);
    const auto& missing = filling->document.missing;
    LetterForm form;
    for (const TemplateField& field : filling->wording->fields()) {
        const bool isMissing = std::any_of(missing.begin(), missing.end(),
                                           [&](const MissingField& gap) { return gap.name == field.name; });
        if (field.isQuestion || isMissing)
            form.fields.push_back(field);
    }
    return form;
}

Result<DraftPages> LetterService::preview(const Actor& actor, ContractId id, const LetterType& type,
                                          const QJsonObject& answers) const
{
    if (!m_fonts)
        return fault(u"font.none"_s);
    const auto filling = fill(actor, id, type, answers);
    if (!filling)
        return passOn(filling);
    auto pages = layContract(filling->document.package, type.name, *m_fonts);
    if (!pages)
        return passOn(pages);
    DraftPages draft;
    draft.pages = std::move(*pages);
    draft.missing = filling->document.missing;
    draft.marked = markMissing(draft.pages);
    return draft;
}

Result<FinishedLetter> LetterService::finish(const Actor& actor, ContractId id, const LetterType& type,
                                             const QJsonObject& answers) const
{
    if (!m_fonts)
        return fault(u"font.none"_s);
    const auto filling = fill(actor, id, type, answers, kHandFilled);
    if (!filling)
        return passOn(filling);
    const LetterSubject& subject = filling->subject;
    FinishedLetter letter;
    letter.fileName = u"%1 %2 %3"_s.arg(subject.draft.contract.number, type.name, subject.today.toString(Qt::ISODate));
    auto pages = layContract(filling->document.package, letter.fileName, *m_fonts);
    if (!pages)
        return passOn(pages);
    letter.pages = std::move(*pages);
    const auto docx = filling->document.package.toBytes();
    const auto pdf = pdfOf(letter.pages, letter.fileName);
    if (!docx || !pdf)
        return docx ? passOn(pdf) : passOn(docx);
    letter.docx = *docx;
    letter.pdf = *pdf;
    return m_session.write(actor, "letter.finish", [&](UnitOfWork& work) -> Result<FinishedLetter> {
        for (const auto& [bytes, ending] : {std::pair{letter.docx, u".docx"_s}, std::pair{letter.pdf, u".pdf"_s}}) {
            const DocumentContent content{.owner = {EntityKind::Contract, id.value()},
                                          .kind = type.filedAs,
                                          .fileName = letter.fileName + ending,
                                          .bytes = bytes,
                                          .note = type.name};
            if (const auto filed = fileOnce(work, m_files, content); !filed)
                return passOn(filed);
        }
        return letter;
    });
}

} // namespace cdesk
