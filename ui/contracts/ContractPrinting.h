// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/ContractServices.h"
#include "ui/shell/Page.h"

namespace cdesk::ui {

/// Opens the print dialog over the newest version of a contract; each print gets its number and is written down.
/// Of the other side's paper the pages are drawn first, which the person can stop.
void printContract(QWidget* parent, const PageContext& context, const ContractServices& services, ContractId id,
                   TextSource source);

/// Asks for a place and saves the newest version there as PDF or Word document.
void saveContractAs(QWidget* parent, const PageContext& context, const ContractServices& services,
                    const Contract& contract, PrintWay way);

} // namespace cdesk::ui
