// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveRecord.h"
#include "core/contracts/ContractState.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// Words for the codes of the archive, in the language of the window.
class ArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::ArchiveWords)

public:
    /// A paper of the checklist; the office's own words stay as they are.
    static QString check(const QString& item);
    /// "10 years", "Permanent".
    static QString retention(RetentionYears years);
    /// "until 2036-12-31", "Permanent".
    static QString keptUntil(const ArchiveRecord& record);
    /// Why a contract waits: signed, running, completed, terminated.
    static QString state(ContractState state);
};

} // namespace cdesk::ui
