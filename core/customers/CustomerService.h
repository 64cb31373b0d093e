// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/contracts/ContractStatus.h"
#include "core/customers/Customer.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerRules.h"
#include "core/session/AuditRepository.h"
#include "core/session/Permission.h"

namespace cdesk {

class Session;
class UnitOfWork;

/// A customer that may be the one being typed.
struct CustomerMatch {
    enum class Reason { SameCode, SameName, SimilarName };
    CustomerSummary customer;
    Reason reason = Reason::SimilarName;
    int likeness = 1000; ///< of the names, 0 … 1000
};

/// A contract of a customer, as the dossier shows it.
struct DossierContract {
    ContractId id;
    QString number;
    QString title;
    QString state; ///< stored state code of the contract
    ContractStatus status = ContractStatus::Draft;
    QDate signedOn;
    QDate expiresOn; ///< last day of the period that runs; invalid for none
    std::optional<qint64> amountMinor;
    QString currency;
};

/// A file kept with the customer itself.
struct DossierDocument {
    DocumentId id;
    QString fileName;
    QString kind; ///< stored kind code of the document
    qint64 addedUtcMs = 0;
};

/// One customer on one page (一户一档).
struct CustomerDossier {
    Customer customer;
    Completeness completeness;
    std::vector<Error> warnings;
    std::vector<DossierContract> contracts; ///< of every state, newest first
    std::vector<DossierDocument> documents; ///< newest first
    std::vector<AuditEntry> history;        ///< newest first; none for who may not see amounts
    bool withholdsAmounts = false;          ///< the reader may not see them
};

/// Keeps a new customer inside a write in progress. Errors: as CustomerService::create
Result<Customer> addCustomer(UnitOfWork& work, const Customer& customer);

/// Use cases on single customers.
class CustomerService {
public:
    explicit CustomerService(Session& session) : m_session{session} {}

    /// Stores a new customer and returns it as kept. Errors: those of customerProblems()
    Result<Customer> create(const Actor& actor, const Customer& customer);
    /// Saves an edited customer. Errors: customer.not_found, customer.removed, customer.changed_meanwhile and those of
    /// customerProblems()
    Result<Customer> edit(const Actor& actor, const Customer& customer, Revision seen);

    /// Errors: customer.not_found
    Result<Customer> find(const Actor& actor, CustomerId id) const;
    /// By exact name. Errors: customer.not_found
    Result<Customer> findByName(const Actor& actor, const QString& name) const;
    /// Errors: customer.not_found
    Result<CustomerDossier> dossier(const Actor& actor, CustomerId id) const;
    /// Names that contain @p query, or whose reading, initials or code match it; at most @p limit, in their order.
    Result<std::vector<CustomerSummary>> list(const Actor& actor, const QString& query, int limit) const;
    Result<std::vector<CustomerSummary>> bin(const Actor& actor) const;
    /// Who the customer being typed may be already, surest first; @p self is left out. Records in the bin are named
    /// too.
    Result<std::vector<CustomerMatch>> duplicates(const Actor& actor, const QString& name, const QString& creditCode,
                                                  CustomerId self) const;

    /// Into the bin. Errors: customer.not_found, customer.changed_meanwhile
    Result<void> remove(const Actor& actor, CustomerId id, Revision seen);
    /// Out of the bin. A merged record comes back as it was; its contracts stay with the one that took it over
    /// (CustomerMergeService::undo gives them back). Errors: customer.not_found, customer.changed_meanwhile
    Result<void> restore(const Actor& actor, CustomerId id, Revision seen);
    /// Gone for good. Errors: customer.not_found, customer.not_in_bin, customer.has_contracts and
    /// customer.has_documents (detail: how many)
    Result<void> purge(const Actor& actor, CustomerId id);

private:
    Session& m_session;
};

} // namespace cdesk
