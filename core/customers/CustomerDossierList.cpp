// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerDossierList.h"

#include "core/base/Term.h"
#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

DossierContract readContract(const Row& row, QDate today)
{
    const Term agreed = agreedTerm(row.text("term_kind"), row.text("first_term"), row.text("next_term"),
                                   row.text("notice"), row.text("renewal"));
    const Term term = termOf(agreed, {.start = row.date("start_on"),
                                      .effective = row.date("effective_on"),
                                      .signedOn = row.date("signed_on"),
                                      .end = row.date("end_on"),
                                      .expiryOverride = row.date("expiry_override_on"),
                                      .noticeOverride = row.date("notice_override_on")});
    const bool isDecided = row.text("renewal_decision") != u"open"_s;
    return {.id = row.id<ContractId>("id"),
            .number = row.text("number"),
            .title = row.text("title"),
            .state = row.text("state"),
            .status = statusOn(row.code<ContractState>("state"), term, isDecided, today),
            .signedOn = row.date("signed_on"),
            .expiresOn = periodOn(term, today).end,
            .amountMinor = row.optionalInteger("amount_minor"),
            .currency = row.text("currency")};
}

} // namespace

std::vector<DossierContract> contractsOfCustomer(const Database& database, CustomerId id, QDate today)
{
    return database
        .query(u"SELECT id, number, title, state, signed_on, effective_on, start_on, end_on, term_kind, first_term,"
               " next_term, notice, renewal, renewal_decision, expiry_override_on, notice_override_on, amount_minor,"
               " currency FROM contract WHERE removed_utc_ms IS NULL AND (customer_id = :id OR id IN"
               " (SELECT contract_id FROM contract_party WHERE customer_id = :id))"
               " ORDER BY created_utc_ms DESC, id DESC"_s)
        .bind(":id", id)
        .all([today](const Row& row) { return readContract(row, today); });
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
