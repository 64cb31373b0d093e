// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/StatusWords.h"

namespace cdesk::ui {

QString StatusWords::word(ContractStatus status)
{
    switch (status) {
    case ContractStatus::Draft:
        return tr("Draft");
    case ContractStatus::InReview:
        return tr("In review");
    case ContractStatus::Returned:
        return tr("Returned");
    case ContractStatus::Approved:
        return tr("Approved");
    case ContractStatus::BeingSigned:
        return tr("Being signed");
    case ContractStatus::NotEffective:
        return tr("Not in force yet");
    case ContractStatus::Performing:
        return tr("Running");
    case ContractStatus::NoticeDue:
        return tr("Notice due");
    case ContractStatus::ExpiringSoon:
        return tr("Expiring soon");
    case ContractStatus::ExpiredUnhandled:
        return tr("Expired, undecided");
    case ContractStatus::Completed:
        return tr("Completed");
    case ContractStatus::Terminated:
        return tr("Terminated");
    case ContractStatus::Archived:
        return tr("Filed");
    case ContractStatus::Disposed:
        return tr("Disposed of");
    case ContractStatus::Void:
        return tr("Void");
    }
    return {};
}

Tone StatusWords::tone(ContractStatus status)
{
    switch (status) {
    case ContractStatus::Performing:
    case ContractStatus::Completed:
        return Tone::Success;
    case ContractStatus::InReview:
    case ContractStatus::Approved:
    case ContractStatus::BeingSigned:
    case ContractStatus::NotEffective:
        return Tone::Info;
    case ContractStatus::Returned:
    case ContractStatus::NoticeDue:
    case ContractStatus::ExpiringSoon:
        return Tone::Warning;
    case ContractStatus::ExpiredUnhandled:
        return Tone::Danger;
    default:
        return Tone::Neutral;
    }
}

} // namespace cdesk::ui
