// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerDossierList.h"

#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::vector<DossierContract> contractsOfCustomer(const Database& database, CustomerId id)
{
    return database
        .query(u"SELECT id, number, title, state, signed_on, end_on, amount_minor, currency FROM contract"
               " WHERE removed_utc_ms IS NULL AND (customer_id = :id OR id IN"
               " (SELECT contract_id FROM contract_party WHERE customer_id = :id))"
               " ORDER BY created_utc_ms DESC, id DESC"_s)
        .bind(":id", id)
        .all([](const Row& row) {
            return DossierContract{row.id<ContractId>("id"),
                                   row.text("number"),
                                   row.text("title"),
                                   row.text("state"),
                                   row.date("signed_on"),
                                   row.date("end_on"),
                                   row.optionalInteger("amount_minor"),
                                   row.text("currency")};
        });
}

std::vector<DossierDocument> documentsOfCustomer(const Database& database, CustomerId id)
{
    return database
        .query(u"SELECT id, file_name, kind, added_utc_ms FROM document WHERE owner = 'customer' AND owner_id = :id"
               " AND removed_utc_ms IS NULL ORDER BY added_utc_ms DESC, id DESC"_s)
        .bind(":id", id)
        .all([](const Row& row) {
            return DossierDocument{row.id<DocumentId>("id"), row.text("file_name"), row.text("kind"),
                                   row.integer("added_utc_ms")};
        });
}

} // namespace cdesk
