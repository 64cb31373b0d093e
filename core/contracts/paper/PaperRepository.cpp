// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/paper/KeptPaper.h"
#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::optional<KeptPaper> PaperRepository::find(ContractId id) const
{
    return m_database
        .query(u"SELECT contract_id, document_id, text, is_recognised, taken_by, taken_utc_ms FROM contract_paper"
               " WHERE contract_id = :id"_s)
        .bind(":id", id)
        .optional([](const Row& row) {
            return KeptPaper{.contractId = row.id<ContractId>("contract_id"),
                             .documentId = row.id<DocumentId>("document_id"),
                             .text = row.text("text"),
                             .isRecognised = row.integer("is_recognised") != 0,
                             .takenBy = row.text("taken_by"),
                             .takenUtcMs = row.integer("taken_utc_ms")};
        });
}

void PaperRepository::save(const KeptPaper& paper) const
{
    m_database
        .query(u"INSERT INTO contract_paper (contract_id, document_id, text, is_recognised, taken_by, taken_utc_ms)"
               " VALUES (:id, :document, :text, :recognised, :by, :at)"
               " ON CONFLICT (contract_id) DO UPDATE SET document_id = excluded.document_id, text = excluded.text,"
               " is_recognised = excluded.is_recognised, taken_by = excluded.taken_by,"
               " taken_utc_ms = excluded.taken_utc_ms"_s)
        .bind(":id", paper.contractId)
        .bind(":document", paper.documentId)
        .bind(":text", paper.text)
        .bind(":recognised", qint64(paper.isRecognised ? 1 : 0))
        .bind(":by", paper.takenBy)
        .bind(":at", paper.takenUtcMs)
        .execute();
}

} // namespace cdesk
