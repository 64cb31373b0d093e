// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractDossier.h"
#include "core/contracts/drafting/ContractMergeData.h"

namespace cdesk {

/// What a letter is filled from: the contract's own data, and how it stands on the day the letter is made.
struct LetterSubject {
    DraftSubject draft;
    ContractDossier dossier;
    QString author; ///< who makes the letter
    QDate today;
    QString logPlace; ///< newest entry of the log: on paper it proves later that the log was not cut
};

/// Everything mergeDataOf() offers, with state, newest version, current period, 办理记录 and the answers given for this
/// letter, which win over what the contract says.
MergeValue letterDataOf(const LetterSubject& subject, const QJsonObject& answers);

} // namespace cdesk
