// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"
#include "core/contracts/prints/ContractPrint.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// Words for a contract's codes, in the language of the window.
class ContractWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::ContractWords)

public:
    static QString of(ContractState state);
    /// As a verb, for buttons and the history.
    static QString of(ContractAction action);
    static QString of(Renewal renewal);
    static QString of(TermKind kind);
    static QString of(RenewalDecision decision);
    static QString of(PartyRole role);
    static QString of(PrintWay way);
    /// A letter or sheet by its code: "Notice of termination".
    static QString letter(const QString& code);
    static QString form(const QString& code);
    /// "12 months"; empty for none.
    static QString of(Span span);
    /// What an entry of the log says of a contract; the action's code for one nobody knows.
    static QString event(const QString& action);
};

} // namespace cdesk::ui
