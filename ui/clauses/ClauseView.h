// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clauses/ClauseService.h"
#include "ui/widgets/DetailView.h"

class QAction;
class QVBoxLayout;

namespace cdesk::ui {

/// One clause on one page: wording, when to use it, alternatives, versions, and where it stands.
class ClauseView final : public DetailView {
    Q_OBJECT
public:
    /// @param steps what can be done with a clause, shown as buttons under its name
    explicit ClauseView(QList<QAction*> steps, QWidget* parent = nullptr);

    void tell(const ClauseDetails& details);
    void clear();

Q_SIGNALS:
    /// A template or contract that holds it shall be shown.
    void useOpened(cdesk::EntityKind owner, qint64 id);
    /// Another clause of the family shall be shown.
    void alternativeOpened(cdesk::ClauseId id);

private:
    void addHead(const Clause& clause, QVBoxLayout* layout);
    void addAlternatives(const std::vector<Clause>& alternatives, QVBoxLayout* layout);
    void addVersions(const std::vector<ClauseVersion>& versions, QVBoxLayout* layout);
    void addUses(const ClauseDetails& details, QVBoxLayout* layout);

    QList<QAction*> m_stepActions;
};

} // namespace cdesk::ui
