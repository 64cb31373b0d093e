// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/DashboardFigures.h"
#include "ui/shell/Page.h"

class QGridLayout;
class QGroupBox;
class QListWidget;

namespace cdesk {
class CompanyService;
class MisuseService;
class ReminderService;
} // namespace cdesk

namespace cdesk::ui {

class FigureCard;
class FirstSteps;
class MessageBar;
class StatusChart;

/// 工作台: what waits, what ends, what was signed; each figure leads to its list.
///
/// Cards lead to these views of the page `contracts`: `expiring_30`, `expiring_60`, `expiring_90`, `notice_due`,
/// `expired_unhandled`, `drafts`, `in_review`, `being_signed`, `signed_month`, `signed_year`, and for a bar of the
/// chart `status:` with the code of its status.
class DashboardPage final : public Page {
    Q_OBJECT

public:
    /// The services are used through the dispatcher only.
    DashboardPage(const PageContext& context, CompanyService& companies, ReminderService& reminders,
                  MisuseService& warnings, QWidget* parent = nullptr);

    void entered() override;
    QString handbookPage() const override;

private:
    FigureCard* addCard(const QString& key, const QString& name, const QString& icon, const QString& page,
                        const QString& view);
    void buildCards();
    void buildBelow();
    void refresh();
    void showFigures(const DashboardFigures& figures, const LedgerTable& contracts);
    void askDue();
    void askCompany();
    void askWarnings();

    PageContext m_context;
    CompanyService& m_companies;
    ReminderService& m_reminders;
    MisuseService& m_warnings;
    QWidget* m_body;
    QGridLayout* m_cards;
    MessageBar* m_misuse; ///< open warnings, for who looks after people and rights
    FirstSteps* m_steps;
    StatusChart* m_chart = nullptr;
    QListWidget* m_last = nullptr;
    FigureCard* m_due = nullptr;
    std::array<FigureCard*, kExpiringWithin.size()> m_expiring{};
    FigureCard* m_notice = nullptr;
    FigureCard* m_expired = nullptr;
    FigureCard* m_drafts = nullptr;
    FigureCard* m_inReview = nullptr;
    FigureCard* m_beingSigned = nullptr;
    FigureCard* m_month = nullptr;
    FigureCard* m_year = nullptr;
    bool m_isEntered = false;
};

} // namespace cdesk::ui
