// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/paper/PaperWords.h"

namespace cdesk::ui {

QString PaperWords::of(PaperTerm term)
{
    switch (term) {
    case PaperTerm::Title:
        return tr("Title");
    case PaperTerm::Number:
        return tr("Number");
    case PaperTerm::ContractType:
        return tr("Type");
    case PaperTerm::PartyName:
        return tr("Name");
    case PaperTerm::PartyCreditCode:
        return tr("Credit code");
    case PaperTerm::PartyAddress:
        return tr("Address");
    case PaperTerm::PartyLegalRepresentative:
        return tr("Legal representative");
    case PaperTerm::PartyContact:
        return tr("Contact");
    case PaperTerm::PartyPhone:
        return tr("Phone");
    case PaperTerm::PartyBankName:
        return tr("Bank");
    case PaperTerm::PartyBankAccount:
        return tr("Bank account");
    case PaperTerm::Amount:
        return tr("Amount");
    case PaperTerm::SignedOn:
        return tr("Signed on");
    case PaperTerm::StartOn:
        return tr("Begins on");
    case PaperTerm::EndOn:
        return tr("Ends on");
    case PaperTerm::FirstTerm:
        return tr("Runs for");
    case PaperTerm::Renewal:
        return tr("Renewal");
    case PaperTerm::NextTerm:
        return tr("Further term");
    case PaperTerm::Notice:
        return tr("Notice");
    }
    return {};
}

} // namespace cdesk::ui
