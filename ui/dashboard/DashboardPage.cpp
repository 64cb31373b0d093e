// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardPage.h"

#include "core/base/Clock.h"
#include "core/companies/CompanyService.h"
#include "core/contracts/ContractList.h"
#include "core/jobs/Dispatcher.h"
#include "core/ledger/Ledger.h"
#include "core/reminders/ReminderService.h"
#include "core/session/ChangeFeed.h"
#include "core/users/MisuseService.h"
#include "ui/dashboard/FigureCard.h"
#include "ui/dashboard/FirstSteps.h"
#include "ui/dashboard/StatusChart.h"
#include "ui/lists/CellText.h"
#include "ui/text/Messenger.h"
#include "ui/text/RightsWords.h"
#include "ui/text/StatusWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/MessageBar.h"

#include <QGridLayout>
#include <QGroupBox>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kCardColumns = 4;

/// The tone of a figure that asks for something, quiet while it is 0.
Tone whenAny(int count, Tone tone)
{
    return count > 0 ? tone : Tone::Neutral;
}

QString moneyOf(const std::map<QString, qint64>& sums, const Actor& reader)
{
    if (!reader.may(Permission::SeeAmounts))
        return u"—"_s;
    return sums.empty() ? u"0.00"_s : sumsText(sums);
}

} // namespace

DashboardPage::DashboardPage(const PageContext& context, CompanyService& companies, ReminderService& reminders,
                             MisuseService& warnings, QWidget* parent)
    : Page(parent), m_context{context}, m_companies{companies}, m_reminders{reminders},
      m_warnings{warnings}, m_body{new QWidget(this)}, m_cards{new QGridLayout}, m_misuse{new MessageBar(m_body)},
      m_steps{new FirstSteps(context.navigator, m_body)}
{
    setObjectName(u"dashboardPage"_s);
    const Spacing space = Spacing::of(*this);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(space.normal, space.normal, space.page, space.page);
    body->setSpacing(space.section);
    m_cards->setSpacing(space.normal);
    m_misuse->setObjectName(u"misuseBar"_s);
    m_misuse->setStanding(true); // it goes when somebody acknowledged the warning, not before
    body->addWidget(m_misuse);
    body->addWidget(m_steps);
    body->addLayout(m_cards);
    buildCards();
    buildBelow();
    body->addStretch(1);

    connect(&m_context.ledger, &Ledger::published, this, &DashboardPage::refresh);
    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (m_isEntered && changes.touches(EntityKind::Reminder))
            askDue();
        if (m_isEntered && changes.touches(EntityKind::Company))
            askCompany();
        if (m_isEntered && (changes.touches(EntityKind::Office) || changes.touches(EntityKind::Role)))
            askWarnings();
    });
}

FigureCard* DashboardPage::addCard(const QString& key, const QString& name, const QString& icon, const QString& page,
                                   const QString& view)
{
    auto* card = new FigureCard(name, icon, m_body);
    card->setObjectName(key % u"Card"_s);
    const int place = m_cards->count();
    m_cards->addWidget(card, place / kCardColumns, place % kCardColumns);
    connect(card, &QAbstractButton::clicked, this, [this, page, view] {
        if (view.isEmpty())
            m_context.navigator.showPage(page);
        else
            m_context.navigator.showView(page, view);
    });
    return card;
}

void DashboardPage::buildCards()
{
    const QString list = u"contracts"_s;
    m_due = addCard(u"due"_s, tr("Reminders due"), u"appointment-reminder"_s, u"reminders"_s, {});
    for (size_t i = 0; i < kExpiringWithin.size(); ++i) {
        const QString days = QString::number(kExpiringWithin[i]);
        m_expiring[i] = addCard(u"expiring"_s % days, tr("Expiring within %1 days").arg(days), u"clock"_s, list,
                                u"expiring_"_s % days);
    }
    m_notice = addCard(u"notice"_s, tr("Notice to be given"), u"mail-send"_s, list, u"notice_due"_s);
    m_expired = addCard(u"expired"_s, tr("Expired, undecided"), u"dialog-warning"_s, list, u"expired_unhandled"_s);
    m_drafts = addCard(u"drafts"_s, tr("Drafts waiting"), u"document-edit"_s, list, u"drafts"_s);
    m_inReview = addCard(u"inReview"_s, tr("In review"), u"system-users"_s, list, u"in_review"_s);
    m_beingSigned = addCard(u"beingSigned"_s, tr("Being signed"), u"document-sign"_s, list, u"being_signed"_s);
    m_month = addCard(u"signedMonth"_s, tr("Signed this month"), u"taxes-finances"_s, list, u"signed_month"_s);
    m_year = addCard(u"signedYear"_s, tr("Signed this year"), u"office-chart-bar"_s, list, u"signed_year"_s);
}

void DashboardPage::buildBelow()
{
    const Spacing space = Spacing::of(*this);
    auto* below = new QHBoxLayout;
    below->setSpacing(space.section);
    auto* chartBox = new QGroupBox(tr("Contracts by status"), m_body);
    m_chart = new StatusChart(chartBox);
    m_chart->setObjectName(u"statusChart"_s);
    auto* chartLayout = new QVBoxLayout(chartBox);
    chartLayout->addWidget(m_chart);
    chartLayout->addStretch(1);
    connect(m_chart, &StatusChart::chosen, this, [this](ContractStatus status) {
        m_context.navigator.showView(u"contracts"_s, u"status:"_s + toCode(status));
    });

    auto* lastBox = new QGroupBox(tr("Last changed contracts"), m_body);
    m_last = new QListWidget(lastBox);
    m_last->setObjectName(u"lastContractsList"_s);
    m_last->setAccessibleName(lastBox->title());
    m_last->setFrameShape(QFrame::NoFrame);
    m_last->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names end in dots
    m_last->viewport()->setAutoFillBackground(false);
    auto* lastLayout = new QVBoxLayout(lastBox);
    lastLayout->addWidget(m_last);
    const auto open = [this](const QListWidgetItem* item) {
        m_context.navigator.open(EntityKind::Contract, item->data(Qt::UserRole).toLongLong());
    };
    connect(m_last, &QListWidget::itemActivated, this, open);
    below->addWidget(chartBox, 1);
    below->addWidget(lastBox, 1);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(below);
}

QString DashboardPage::handbookPage() const
{
    return u"start"_s;
}

void DashboardPage::entered()
{
    m_isEntered = true;
    refresh();
    askDue();
    askCompany();
    askWarnings();
}

void DashboardPage::refresh()
{
    if (!m_isEntered)
        return;
    const auto data = m_context.ledger.now();
    if (data->version() == 0)
        return;
    const LedgerTable& contracts = data->contracts();
    showFigures(figuresOf(contracts, data->today()), contracts);
    m_steps->setDone(FirstSteps::Customers, data->customers().size() > 0);
    m_steps->setDone(FirstSteps::Template, data->templates().size() > 0);
    m_steps->setDone(FirstSteps::Contract, contracts.size() > 0);
    m_steps->setVisible(contracts.size() == 0);
    for (QWidget* box : {m_chart->parentWidget(), m_last->parentWidget()})
        box->setVisible(contracts.size() > 0); // empty boxes tell nothing
}

void DashboardPage::showFigures(const DashboardFigures& figures, const LedgerTable& contracts)
{
    const auto count = [this](int number) { return locale().toString(number); };
    const auto contractsText = [](int number) { return tr("%n contract(s)", nullptr, number); };
    for (size_t i = 0; i < m_expiring.size(); ++i)
        m_expiring[i]->setFigure(count(figures.expiring[i]), whenAny(figures.expiring[i], Tone::Warning));
    m_notice->setFigure(count(figures.noticeDue), whenAny(figures.noticeDue, Tone::Warning),
                        tr("within %1 days").arg(kNoticeWithin));
    const int expired = figures.of(ContractStatus::ExpiredUnhandled);
    m_expired->setFigure(count(expired), whenAny(expired, Tone::Danger));
    m_drafts->setFigure(count(figures.of(ContractStatus::Draft) + figures.of(ContractStatus::Returned)), Tone::Neutral);
    m_inReview->setFigure(count(figures.of(ContractStatus::InReview)), Tone::Neutral);
    m_beingSigned->setFigure(count(figures.of(ContractStatus::BeingSigned)), Tone::Neutral);
    m_month->setFigure(moneyOf(figures.signedThisMonth, m_context.actor), Tone::Neutral,
                       contractsText(figures.contractsThisMonth));
    m_year->setFigure(moneyOf(figures.signedThisYear, m_context.actor), Tone::Neutral,
                      contractsText(figures.contractsThisYear));

    std::vector<StatusChart::Bar> bars;
    for (const ContractStatus status : kAllContractStatuses) {
        if (figures.of(status) > 0)
            bars.push_back({status, figures.of(status)});
    }
    m_chart->setBars(std::move(bars));

    const int current = m_last->currentRow();
    m_last->clear();
    for (const int row : figures.lastChanged) {
        const QString parts[] = {contracts.text(row, ContractColumn::Number),
                                 contracts.text(row, ContractColumn::Title),
                                 contracts.text(row, ContractColumn::Customer)};
        const auto status = static_cast<ContractStatus>(contracts.value(row, ContractColumn::Status));
        auto* item = new QListWidgetItem(parts[0] % u"  "_s % parts[1] % u"  "_s % parts[2], m_last);
        item->setData(Qt::UserRole, contracts.id(row));
        item->setToolTip(item->text() % u"\n"_s % StatusWords::word(status));
    }
    m_last->setCurrentRow(std::min(current, m_last->count() - 1));
}

void DashboardPage::askDue()
{
    m_context.dispatcher.run(
        this,
        [&reminders = m_reminders, actor = m_context.actor, today = m_context.clock.today()] {
            return reminders.dueCount(actor, today);
        },
        [this](const Result<qint64>& due) {
            if (!due)
                return m_context.messenger.error(due.error());
            m_due->setFigure(locale().toString(*due), whenAny(*due > 0, Tone::Danger), tr("today and overdue"));
        });
}

void DashboardPage::askCompany()
{
    m_context.dispatcher.run(
        this, [&companies = m_companies, actor = m_context.actor] { return companies.list(actor); },
        [this](const Result<std::vector<Company>>& companies) {
            m_steps->setDone(FirstSteps::Company, companies && !companies->empty());
        });
}

void DashboardPage::askWarnings()
{
    if (!m_context.actor.may(Permission::ManageUsers))
        return m_misuse->dismiss();
    m_context.dispatcher.run(
        this, [&warnings = m_warnings, actor = Actor(m_context.actor)] { return warnings.open(actor); },
        [this](const Result<std::vector<MisuseWarning>>& open) {
            if (!open || open->empty())
                return m_misuse->dismiss();
            const auto more = static_cast<int>(open->size()) - 1;
            const QString newest = RightsWords::warning(open->front());
            m_misuse->say(Tone::Warning,
                          more == 0 ? newest : tr("%1 And %n more warning(s).", nullptr, more).arg(newest), tr("Look"),
                          [this] {
                              m_context.navigator.showView(u"settings"_s, u"people"_s);
                              askWarnings(); // stays until it is acknowledged
                          });
        });
}

} // namespace cdesk::ui
