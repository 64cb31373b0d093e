// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractService.h"
#include "core/contracts/ContractStatus.h"
#include "core/contracts/prints/ContractPrint.h"
#include "core/documents/store/Document.h"
#include "core/session/AuditRepository.h"

namespace cdesk {

/// One contract with everything that belongs to it, as it stands on a day.
struct ContractDossier {
    ContractDetails details;
    QString customerName; ///< as the customer is called now
    TermPeriod period;    ///< the day lies in: 到期日 and 通知截止日
    ContractStatus status = ContractStatus::Draft;
    bool withholdsAmounts = false;     ///< the reader may not see them
    bool needsOtherEyes = false;       ///< the reader wrote it, and somebody else has to approve it
    std::vector<Document> documents;   ///< newest first
    std::vector<ContractPrint> prints; ///< newest first
    std::vector<AuditEntry> history;   ///< newest first; needs the rights to see the log and amounts
};

} // namespace cdesk
