// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractDossier.h"

#include "core/contracts/FourEyes.h"
#include "core/customers/CustomerRepository.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/session/Session.h"
#include "core/settings/OfficeSettings.h"

namespace cdesk {

namespace {

constexpr int kHistoryLines = 100;

} // namespace

Result<ContractDossier> ContractService::dossier(const Actor& actor, ContractId id) const
{
    auto details = find(actor, id);
    if (!details)
        return passOn(details);
    return m_session.read(actor, "contract.dossier", [&](const Database& database) -> Result<ContractDossier> {
        ContractDossier dossier{std::move(*details), {}, {}, ContractStatus::Draft, false, false, {}, {}, {}};
        const Contract& contract = dossier.details.contract;
        if (contract.customerId.isSet())
            if (const auto customer = CustomerRepository(database).find(contract.customerId))
                dossier.customerName = customer->name;
        const QDate today = m_session.clock().today();
        const Term term = termOf(contract);
        dossier.period = periodOn(term, today);
        const int days = readSettings(database).expiringSoonDays; // one number for both, as in the ledger
        dossier.status = statusOn(contract.state, term, contract.renewalDecision != RenewalDecision::Open, today,
                                  {.expiringDays = days, .noticeDays = days});
        dossier.withholdsAmounts = !actor.may(Permission::SeeAmounts);
        dossier.needsOtherEyes = needsOtherEyes(database, actor, contract);
        dossier.documents = DocumentRepository(database).ofOwner({EntityKind::Contract, id.value()});
        dossier.prints = ContractPrintRepository(database).ofContract(id);
        if (actor.may(Permission::ViewAudit) && actor.may(Permission::SeeAmounts))
            dossier.history =
                AuditRepository(database).newest(kHistoryLines, {.thing = Change{EntityKind::Contract, id.value()}});
        return dossier;
    });
}

} // namespace cdesk
