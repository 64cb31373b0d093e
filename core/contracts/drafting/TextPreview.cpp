// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of texts that are still being written.
#include "core/contracts/drafting/DraftingService.h"
#include "core/session/Session.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Result<DisplayList> DraftingService::previewText(const Actor& actor, ContractId id, const QByteArray& docx) const
{
    if (!m_fonts)
        return fault(u"font.none"_s);
    const auto contract = m_session.read(actor, "contract.text", [&](const Database& database) -> Result<Contract> {
        auto found = ContractRepository(database).find(id);
        return found ? Result<Contract>(std::move(*found)) : notFound(u"contract"_s);
    });
    if (!contract)
        return passOn(contract);
    const auto prepared = PreparedTemplate::read(docx);
    if (!prepared)
        return passOn(prepared);
    const auto subject = subjectOf(actor, *contract);
    if (!subject)
        return passOn(subject);
    const auto filled = (*prepared)->fill(*subject);
    if (!filled)
        return passOn(filled);
    auto pages = layContract(filled->package, contract->title, *m_fonts);
    if (pages)
        markMissing(*pages);
    return pages;
}

Result<DisplayList> DraftingService::layText(const QByteArray& docx) const
{
    if (!m_fonts)
        return fault(u"font.none"_s);
    const auto package = DocxPackage::fromBytes(docx);
    if (!package)
        return passOn(package);
    return layContract(*package, {}, *m_fonts);
}

} // namespace cdesk
