// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/ContractComparison.h"

#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/drafting/OwnText.h"
#include "core/contracts/paper/KeptPaper.h"
#include "core/documents/merge/TextParagraphs.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/session/Session.h"
#include "core/storage/FileStore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using Kind = ContractTextChoice::Kind;

Result<QStringList> paragraphTexts(const DocxPackage& package)
{
    const auto paragraphs = textParagraphs(package);
    if (!paragraphs)
        return passOn(paragraphs);
    QStringList texts;
    for (const TextParagraph& paragraph : *paragraphs)
        texts.append(paragraph.text);
    return texts;
}

} // namespace

ContractComparison DraftingService::comparison()
{
    return {m_session, m_files, *this};
}

Result<std::vector<ContractTextChoice>> ContractComparison::choices(const Actor& actor, ContractId id) const
{
    using Answer = Result<std::vector<ContractTextChoice>>;
    return m_session.read(actor, "contract.text", [&](const Database& database) -> Answer {
        const ContractRepository contracts(database);
        const auto contract = contracts.find(id);
        if (!contract)
            return notFound(u"contract"_s);
        std::vector<ContractTextChoice> choices;
        if (const auto paper = PaperRepository(database).find(id); paper && !paper->text.isEmpty())
            choices.push_back({Kind::Received, 0});
        if (contract->templateVersionId.isSet())
            choices.push_back({Kind::Template, 0});
        for (const ContractVersion& version : contracts.versions(id))
            if (!version.isPaper() || !paperTextOf(version.fieldValues).isEmpty())
                choices.push_back({Kind::Version, version.number});
        if (textSource(database, *contract) == TextSource::Written && isEditable(contract->state))
            choices.push_back({Kind::Draft, 0});
        return choices;
    });
}

Result<ContractComparison::Moment> ContractComparison::momentOf(const Actor& actor, ContractId id,
                                                                const ContractTextChoice& choice) const
{
    return m_session.read(actor, "contract.text", [&](const Database& database) -> Result<Moment> {
        const ContractRepository contracts(database);
        auto contract = contracts.find(id);
        if (!contract)
            return notFound(u"contract"_s);
        if (choice.kind != Kind::Version)
            return Moment{std::move(*contract), std::nullopt};
        const auto versions = contracts.versions(id);
        const auto version = std::find_if(versions.begin(), versions.end(),
                                          [&](const ContractVersion& one) { return one.number == choice.version; });
        if (version == versions.end())
            return invalid(u"contract.version_not_found"_s, {}, QString::number(choice.version));
        Contract then = contractFromForm(version->fieldValues);
        then.id = id;
        then.number = contract->number;
        then.templateVersionId = version->templateVersionId;
        return Moment{std::move(then), *version};
    });
}

Result<DocxPackage> ContractComparison::storedText(const Actor& actor, DocumentId id) const
{
    const auto bytes = m_session.read(actor, "contract.text", [&](const Database& database) -> Result<QByteArray> {
        const auto document = DocumentRepository(database).find(id);
        if (!document)
            return notFound(u"document"_s);
        return m_files.get(document->sha256);
    });
    return bytes ? DocxPackage::fromBytes(*bytes) : passOn(bytes);
}

Result<DocxPackage> ContractComparison::filledTemplate(const Actor& actor, const Contract& contract)
{
    const auto prepared = m_drafting.prepare(actor, contract.templateVersionId);
    if (!prepared)
        return passOn(prepared);
    const auto subject = m_drafting.subjectOf(actor, contract);
    if (!subject)
        return passOn(subject);
    auto filled = (*prepared)->fill(*subject, u"________"_s);
    return filled ? Result<DocxPackage>(std::move(filled->package)) : passOn(filled);
}

Result<QStringList> ContractComparison::receivedText(const Actor& actor, ContractId id) const
{
    const auto paper = m_session.read(actor, "contract.text", [&](const Database& database) -> Result<KeptPaper> {
        auto found = PaperRepository(database).find(id);
        return found ? Result<KeptPaper>(std::move(*found)) : notFound(u"document"_s);
    });
    if (!paper)
        return passOn(paper);
    const auto bytes = m_session.read(actor, "contract.text", [&](const Database& database) -> Result<QByteArray> {
        const auto document = DocumentRepository(database).find(paper->documentId);
        return document && document->mediaType == MediaType::Docx ? m_files.get(document->sha256) : QByteArray();
    });
    if (!bytes)
        return passOn(bytes);
    if (bytes->isEmpty())
        return paper->paragraphs();
    const auto package = DocxPackage::fromBytes(*bytes); // paragraph by paragraph as in the other texts
    return package ? paragraphTexts(*package) : passOn(package);
}

Result<QStringList> ContractComparison::textOf(const Actor& actor, const Moment& moment,
                                               const ContractTextChoice& choice)
{
    if (choice.kind == Kind::Received)
        return receivedText(actor, moment.contract.id);
    if (choice.kind == Kind::Version && moment.version->isPaper())
        return paperTextOf(moment.version->fieldValues);
    Result<DocxPackage> package;
    if (choice.kind == Kind::Template) {
        package = filledTemplate(actor, moment.contract);
    } else if (choice.kind == Kind::Version) {
        package = storedText(actor, moment.version->docxId);
    } else {
        auto filled = m_drafting.fill(actor, moment.contract, u"________"_s);
        package = filled ? Result<DocxPackage>(std::move(filled->document.package)) : passOn(filled);
    }
    if (!package)
        return passOn(package);
    return paragraphTexts(*package);
}

Result<TextDiff> ContractComparison::compare(const Actor& actor, ContractId id, const ContractTextChoice& before,
                                             const ContractTextChoice& after)
{
    const auto later = momentOf(actor, id, after);
    if (!later)
        return passOn(later);
    // A template takes the values of the other text, so that only wording differs.
    const auto earlier = before.kind == Kind::Template ? later : momentOf(actor, id, before);
    if (!earlier)
        return passOn(earlier);
    const auto textBefore = textOf(actor, *earlier, before);
    if (!textBefore)
        return passOn(textBefore);
    const auto textAfter = textOf(actor, *later, after);
    if (!textAfter)
        return passOn(textAfter);
    return compareTexts(*textBefore, *textAfter);
}

} // namespace cdesk
