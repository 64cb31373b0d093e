// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractStatusChip.h"

namespace cdesk::ui {

namespace {

Tone toneOf(ContractStatus status)
{
    switch (status) {
    case ContractStatus::InReview:
    case ContractStatus::Approved:
    case ContractStatus::BeingSigned:
    case ContractStatus::NotEffective:
        return Tone::Info;
    case ContractStatus::Performing:
        return Tone::Success;
    case ContractStatus::Returned:
    case ContractStatus::NoticeDue:
    case ContractStatus::ExpiringSoon:
        return Tone::Warning;
    case ContractStatus::ExpiredUnhandled:
        return Tone::Danger;
    case ContractStatus::Draft:
    case ContractStatus::Completed:
    case ContractStatus::Terminated:
    case ContractStatus::Archived:
    case ContractStatus::Disposed:
    case ContractStatus::Void:
        break;
    }
    return Tone::Neutral;
}

} // namespace

Chip ContractStatusChip::of(ContractStatus status)
{
    return {.word = word(status), .tone = toneOf(status), .icon = {}};
}

QString ContractStatusChip::word(ContractStatus status)
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
        return tr("Not in effect yet");
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
        return tr("Archived");
    case ContractStatus::Disposed:
        return tr("Disposed of");
    case ContractStatus::Void:
        break;
    }
    return tr("Void");
}

} // namespace cdesk::ui
