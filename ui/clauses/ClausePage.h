// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clauses/ClauseServices.h"
#include "ui/shell/Page.h"

namespace cdesk::ui {

class ClauseView;
class ListPane;

/// The clause library: list, wording, versions and uses of the chosen clause, and what can be done with it.
class ClausePage final : public Page {
    Q_OBJECT
public:
    ClausePage(const PageContext& context, const ClauseServices& services, QWidget* parent = nullptr);

    void openSubject(qint64 id) override;
    void entered() override;
    QString handbookPage() const override;

private:
    void buildList();
    void showClause(ClauseId id);
    void enableCommands();

    void create();
    void edit();
    void openDialog(const Clause& clause);
    void copyText();
    void changeOffer();
    void setOffered(const Clause& clause, bool isOffered);
    void findUses();
    void installShipped();

    PageContext m_context;
    ClauseServices m_services;
    ListPane* m_list = nullptr;
    ClauseView* m_view = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_offer = nullptr;
    QAction* m_search = nullptr;
    ClauseId m_wanted; ///< whose details are shown or asked for
    std::optional<ClauseDetails> m_shown;
};

} // namespace cdesk::ui
