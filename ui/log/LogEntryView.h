// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/AuditEntry.h"
#include "ui/widgets/DetailView.h"

class QAction;

namespace cdesk::ui {

/// One entry of the log beside the list: the sentence, who and when, what was before and after, and its proofs.
class LogEntryView final : public DetailView {
    Q_OBJECT

public:
    /// @param steps what can be done with the entry
    LogEntryView(QList<QAction*> steps, QWidget* parent);

    /// Nothing is chosen.
    void clear();
    void tell(const AuditEntry& entry);

private:
    QList<QAction*> m_steps;
};

} // namespace cdesk::ui
