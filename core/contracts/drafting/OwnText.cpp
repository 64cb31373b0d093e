// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/OwnText.h"

#include "core/contracts/ContractRepository.h"
#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/paper/KeptPaper.h"
#include "core/documents/merge/TemplateInspection.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/documents/store/DocumentService.h"
#include "core/session/Session.h"
#include "core/storage/FileStore.h"
#include "core/templates/TemplateRepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kPaperText = u"paper_text"_s;

Result<Contract> contractOutsideBin(const Database& database, ContractId id)
{
    auto contract = ContractRepository(database).find(id);
    if (!contract || contract->removedUtcMs)
        return notFound(u"contract"_s);
    return std::move(*contract);
}

/// A contract whose text may still change.
Result<Contract> editableContract(const Database& database, ContractId id)
{
    auto contract = contractOutsideBin(database, id);
    if (contract && !isEditable(contract->state))
        return invalid(u"contract.text_frozen"_s, u"text"_s);
    return contract;
}

/// Refuses a text that could not be filled; unknown fields are no reason, they count as missing.
Result<void> checkFillable(const QByteArray& docx)
{
    const auto package = DocxPackage::fromBytes(docx);
    if (!package)
        return passOn(package);
    const auto inspection = inspectTemplate(*package, MergeOptions());
    if (!inspection)
        return passOn(inspection);
    for (const Error& problem : inspection->problems) {
        if (problem.code != u"merge.field_unknown" && problem.code != u"docx.comments")
            return tl::unexpected<Error>(problem);
    }
    return {};
}

} // namespace

Result<OpenedOwnText> OwnTextService::open(const Actor& actor, ContractId id) const
{
    return m_session.read(actor, "own_text.open", [&](const Database& database) -> Result<OpenedOwnText> {
        const auto contract = contractOutsideBin(database, id);
        if (!contract)
            return passOn(contract);
        const auto own = OwnTextRepository(database).forContract(*contract);
        const auto version = contract->templateVersionId.isSet()
                                 ? TemplateRepository(database).findVersion(contract->templateVersionId)
                                 : std::nullopt;
        if (!own && !version)
            return invalid(u"contract.template_missing"_s, u"template"_s);
        const auto document = DocumentRepository(database).find(own ? own->documentId : version->documentId);
        if (!document)
            return notFound(u"document"_s);
        const auto bytes = m_files.get(document->sha256);
        if (!bytes)
            return passOn(bytes);
        return OpenedOwnText{*contract, *bytes, own.has_value(), version.has_value()};
    });
}

Result<std::optional<OwnText>> OwnTextService::find(const Actor& actor, ContractId id) const
{
    using Answer = Result<std::optional<OwnText>>;
    return m_session.read(actor, "own_text.find", [&](const Database& database) -> Answer {
        const auto contract = contractOutsideBin(database, id);
        if (!contract)
            return passOn(contract);
        return OwnTextRepository(database).forContract(*contract);
    });
}

Result<void> OwnTextService::save(const Actor& actor, ContractId id, const QByteArray& docx)
{
    return m_session.write(actor, "own_text.save", [&](UnitOfWork& work) -> Result<void> {
        const auto contract = editableContract(work.database(), id);
        if (!contract)
            return passOn(contract);
        if (textSource(work.database(), *contract) != TextSource::Written)
            return invalid(u"contract.template_missing"_s, u"template"_s);
        if (const auto fillable = checkFillable(docx); !fillable)
            return fillable;
        const auto document = storeDocument(work, m_files,
                                            {.owner = {EntityKind::Contract, id.value()},
                                             .kind = DocumentKind::OwnText,
                                             .fileName = u"%1 %2.docx"_s.arg(contract->number, contract->title),
                                             .bytes = docx,
                                             .note = {}});
        if (!document)
            return passOn(document);
        OwnTextRepository(work.database())
            .save({.contractId = id,
                   .templateVersionId = contract->templateVersionId,
                   .documentId = document->id,
                   .sha256 = document->sha256,
                   .savedBy = work.actor().name,
                   .savedUtcMs = work.nowUtcMs()});
        work.record(OwnTextChanged{*contract, document->sha256});
        return {};
    });
}

Result<void> OwnTextService::drop(const Actor& actor, ContractId id)
{
    return m_session.write(actor, "own_text.drop", [&](UnitOfWork& work) -> Result<void> {
        const auto contract = editableContract(work.database(), id);
        if (!contract)
            return passOn(contract);
        const OwnTextRepository texts(work.database());
        if (!texts.find(id))
            return invalid(u"contract.no_own_text"_s);
        if (!contract->templateVersionId.isSet())
            return invalid(u"contract.only_text"_s);
        texts.remove(id);
        work.record(OwnTextChanged{*contract, {}});
        return {};
    });
}

TextSource textSource(const Database& database, const Contract& contract)
{
    if (contract.templateVersionId.isSet() || OwnTextRepository(database).forContract(contract))
        return TextSource::Written;
    return PaperRepository(database).find(contract.id) ? TextSource::Paper : TextSource::None;
}

QJsonObject versionValues(const Database& database, const Contract& contract)
{
    QJsonObject values = textValues(contract);
    if (const auto own = OwnTextRepository(database).forContract(contract))
        values.insert(u"own_text"_s, own->sha256);
    if (textSource(database, contract) != TextSource::Paper)
        return values;
    const auto paper = PaperRepository(database).find(contract.id);
    const auto document = DocumentRepository(database).find(paper->documentId);
    values.insert(u"paper"_s, document ? document->sha256 : QString());
    values.insert(kPaperText, paper->text);
    return values;
}

QStringList paperTextOf(const QJsonObject& versionValues)
{
    return versionValues.value(kPaperText).toString().split(u'\n', Qt::SkipEmptyParts);
}

AuditRecord OwnTextChanged::audit() const
{
    return {.action = sha256.isEmpty() ? u"contract.own_text_dropped"_s : u"contract.own_text_saved"_s,
            .entity = EntityKind::Contract,
            .entityId = contract.id.value(),
            .label = contract.number,
            .before = {},
            .after = sha256.isEmpty() ? QJsonObject{} : QJsonObject{{u"docx_sha256"_s, sha256}}};
}

} // namespace cdesk
