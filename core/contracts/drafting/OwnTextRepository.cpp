// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/OwnText.h"
#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::optional<OwnText> OwnTextRepository::find(ContractId id) const
{
    return m_database
        .query(u"SELECT t.contract_id, t.template_version_id, t.document_id, d.sha256, t.saved_by, t.saved_utc_ms"
               " FROM contract_text t JOIN document d ON d.id = t.document_id WHERE t.contract_id = :id"_s)
        .bind(":id", id)
        .optional([](const Row& row) {
            return OwnText{.contractId = row.id<ContractId>("contract_id"),
                           .templateVersionId = row.id<TemplateVersionId>("template_version_id"),
                           .documentId = row.id<DocumentId>("document_id"),
                           .sha256 = row.text("sha256"),
                           .savedBy = row.text("saved_by"),
                           .savedUtcMs = row.integer("saved_utc_ms")};
        });
}

std::optional<OwnText> OwnTextRepository::forContract(const Contract& contract) const
{
    auto text = contract.id.isSet() ? find(contract.id) : std::nullopt;
    return text && text->templateVersionId == contract.templateVersionId ? text : std::nullopt;
}

void OwnTextRepository::save(const OwnText& text) const
{
    m_database
        .query(u"INSERT INTO contract_text (contract_id, template_version_id, document_id, saved_by, saved_utc_ms)"
               " VALUES (:id, :version, :document, :by, :at) ON CONFLICT (contract_id) DO UPDATE SET"
               " template_version_id = excluded.template_version_id, document_id = excluded.document_id,"
               " saved_by = excluded.saved_by, saved_utc_ms = excluded.saved_utc_ms"_s)
        .bind(":id", text.contractId)
        .bind(":version", text.templateVersionId)
        .bind(":document", text.documentId)
        .bind(":by", text.savedBy)
        .bind(":at", text.savedUtcMs)
        .execute();
}

void OwnTextRepository::remove(ContractId id) const
{
    m_database.query(u"DELETE FROM contract_text WHERE contract_id = :id"_s).bind(":id", id).execute();
}

} // namespace cdesk
