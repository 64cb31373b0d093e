// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clauses/ClausePage.h"

#include "core/clauses/ClauseList.h"
#include "core/clauses/ClauseText.h"
#include "core/jobs/Dispatcher.h"
#include "core/session/ChangeFeed.h"
#include "ui/clauses/ClauseDialog.h"
#include "ui/clauses/ClauseView.h"
#include "ui/clauses/ClauseWords.h"
#include "ui/dialogs/Confirm.h"
#include "ui/lists/ListPane.h"
#include "ui/shell/Rights.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/EmptyHint.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

using C = ClauseColumn;

QString kindWord(const CellValue& cell)
{
    ClauseKind kind{};
    return fromCode(cell.text, kind) ? ClauseWords::kind(kind) : QString();
}

LedgerFilter retiredIs(qint64 value)
{
    return {.text = {}, .conditions = {{.column = C::IsRetired, .values = {value}}}};
}

} // namespace

ClausePage::ClausePage(const PageContext& context, const ClauseServices& services, QWidget* parent)
    : Page(parent), m_context{context}, m_services{services}
{
    setObjectName(u"clausePage"_s);
    buildList();
    addCommand(tr("New clause"), u"list-add"_s, u"newClauseAction"_s, &ClausePage::create)
        ->setShortcut(QKeySequence::New);
    m_edit = addCommand(tr("Edit"), u"document-edit"_s, u"editClauseAction"_s, &ClausePage::edit);
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_copy = addCommand(tr("Copy the wording"), u"edit-copy"_s, u"copyClauseAction"_s, &ClausePage::copyText);
    m_offer = addCommand(tr("Retire"), u"process-stop"_s, u"retireClauseAction"_s, &ClausePage::changeOffer);
    m_search = addCommand(tr("Look for uses"), u"edit-find"_s, u"findClauseUsesAction"_s, &ClausePage::findUses);
    addCommand(tr("Install the shipped clauses"), u"document-import"_s, u"installClausesAction"_s,
               &ClausePage::installShipped);
    addActions(commands());

    m_view = new ClauseView({m_edit, m_copy, m_offer}, this);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    const int margin = Spacing::of(*this).normal;
    leftLayout->setContentsMargins(margin, margin, margin, margin);
    leftLayout->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new DetailPane(left, m_view, m_context.view, u"clauses"_s, this));
    enableCommands();

    connect(m_list, &ListPane::currentChanged, this, [this](qint64 id) { showClause(ClauseId{id}); });
    connect(m_list, &ListPane::opened, this, &ClausePage::edit);
    connect(m_view, &ClauseView::alternativeOpened, this, [this](ClauseId id) { openSubject(id.value()); });
    connect(m_view, &ClauseView::useOpened, this,
            [this](EntityKind owner, qint64 id) { m_context.navigator.open(owner, id); });
    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (m_wanted.isSet() && changes.touches(EntityKind::Clause))
            showClause(m_wanted);
    });
}

void ClausePage::buildList()
{
    const auto number = [](const CellValue& cell) {
        return cell.number > 0 ? QString::number(cell.number) : QString();
    };
    ListDefinition list{.name = u"clauses"_s, .kind = EntityKind::Clause, .columns = {}};
    list.columns = {
        {.key = u"name"_s, .title = tr("Clause"), .column = C::Name, .width = 16},
        {.key = u"topic"_s, .title = tr("Topic"), .column = C::Topic, .width = 6},
        {.key = u"kind"_s, .title = tr("Kind"), .column = C::Kind, .width = 6, .word = kindWord},
        {.key = u"contracts"_s, .title = tr("Contracts"), .column = C::Contracts, .width = 6, .word = number},
        {.key = u"templates"_s, .title = tr("Templates"), .column = C::Templates, .width = 6, .word = number},
        {.key = u"version"_s, .title = tr("Version"), .column = C::Version, .width = 4, .isVisible = false},
        {.key = u"use_when"_s, .title = tr("Use it when"), .column = C::UseWhen, .width = 24, .isVisible = false},
        {.key = u"types"_s,
         .title = tr("For contract types"),
         .column = C::ContractTypes,
         .width = 10,
         .isVisible = false},
        {.key = u"tags"_s, .title = tr("Keywords"), .column = C::Tags, .width = 10, .isVisible = false},
        {.key = u"family"_s, .title = tr("Alternatives"), .column = C::Family, .width = 8, .isVisible = false},
    };
    list.sort = {.column = C::Topic};
    list.presets = {{.key = u"offered"_s,
                     .title = tr("Offered clauses"),
                     .filter = [](QDate) { return retiredIs(0); },
                     .sort = {.column = C::Topic}},
                    {.key = u"retired"_s,
                     .title = tr("Retired clauses"),
                     .filter = [](QDate) { return retiredIs(1); },
                     .sort = {.column = C::Topic}}};
    m_list = new ListPane(list, m_context.ledger, m_context.view, m_context.clock, this);
    m_list->emptyHint().setSentence(tr("The clause library is empty."));
    connect(m_list->emptyHint().addStep(tr("Install the shipped clauses"), u"firstClausesButton"_s),
            &QPushButton::clicked, this, &ClausePage::installShipped);
    connect(m_list->emptyHint().addStep(tr("New clause"), u"firstClauseButton"_s), &QPushButton::clicked, this,
            &ClausePage::create);
}

QString ClausePage::handbookPage() const
{
    return u"clauses"_s;
}

void ClausePage::entered()
{
    if (m_wanted.isSet())
        showClause(m_wanted);
}

void ClausePage::openSubject(qint64 id)
{
    m_list->showId(id);
    showClause(ClauseId{id});
}

void ClausePage::showClause(ClauseId id)
{
    m_wanted = id;
    if (!id.isSet()) {
        m_shown.reset();
        m_view->clear();
        return enableCommands();
    }
    const auto read = [services = m_services, actor = m_context.actor, id] { return services.clauses.find(actor, id); };
    m_context.dispatcher.run(this, read, [this, id](const Result<ClauseDetails>& details) {
        if (id != m_wanted)
            return; // the person has gone on to another one
        m_shown.reset();
        if (details)
            m_shown = *details;
        enableCommands();
        if (details)
            m_view->tell(*details);
        else
            m_view->clear();
    });
}

void ClausePage::enableCommands()
{
    const Actor& actor = m_context.actor;
    const bool isRetired = m_shown && m_shown->clause.retiredUtcMs;
    offer(m_edit, m_shown.has_value(), actor, Permission::EditTemplate);
    m_copy->setEnabled(m_shown.has_value());
    offer(m_offer, m_shown.has_value(), actor, Permission::EditTemplate);
    m_offer->setText(isRetired ? tr("Offer again") : tr("Retire"));
    offer(m_search, true, actor, Permission::EditTemplate);
}

void ClausePage::create()
{
    Clause clause;
    if (m_shown) { // most new clauses are another way to say what is looked at
        clause.topic = m_shown->clause.topic;
        clause.kind = m_shown->clause.kind;
    }
    openDialog(clause);
}

void ClausePage::edit()
{
    if (m_shown && m_edit->isEnabled())
        openDialog(m_shown->clause);
}

void ClausePage::openDialog(const Clause& clause)
{
    const auto read = [services = m_services, actor = m_context.actor] { return services.settings.read(actor); };
    m_context.dispatcher.run(this, read, [this, clause](const Result<OfficeSettings>& settings) {
        if (!settings)
            return m_context.messenger.error(settings.error());
        auto* dialog = new ClauseDialog(m_context, m_services, clause, settings->contractTypes, this);
        connect(dialog, &ClauseDialog::saved, this, [this](ClauseId id) {
            m_context.messenger.done(tr("Clause saved."));
            openSubject(id.value());
        });
        dialog->open();
    });
}

void ClausePage::copyText()
{
    if (!m_shown)
        return;
    QGuiApplication::clipboard()->setText(m_shown->clause.body);
    m_context.messenger.done(tr("The wording is on the clipboard, with its fields."));
}

void ClausePage::changeOffer()
{
    if (!m_shown)
        return;
    const Clause clause = m_shown->clause;
    if (clause.retiredUtcMs)
        return setOffered(clause, true);
    confirm(this,
            {.title = tr("Retire this clause?"),
             .sentence = tr("%1 is no longer offered then. Templates and contracts that hold it stay as they are, and "
                            "it can be offered again.")
                             .arg(clause.name),
             .verb = tr("Retire")},
            [this, clause] { setOffered(clause, false); });
}

void ClausePage::setOffered(const Clause& clause, bool isOffered)
{
    const auto change = [services = m_services, actor = m_context.actor, clause, isOffered] {
        return isOffered ? services.clauses.restore(actor, clause.id, clause.revision)
                         : services.clauses.retire(actor, clause.id, clause.revision);
    };
    m_context.dispatcher.run(this, change, [this, isOffered](const Result<void>& done) {
        if (!done)
            m_context.messenger.error(done.error());
        else
            m_context.messenger.done(isOffered ? tr("Offered again.") : tr("Retired."));
    });
}

void ClausePage::findUses()
{
    m_search->setEnabled(false);
    const auto search = [services = m_services, actor = m_context.actor](JobContext& job) {
        return services.clauses.findUses(actor, job);
    };
    m_context.dispatcher.runJob(this, search, {}, [this](const Result<ClauseScan>& scan) {
        m_search->setEnabled(true);
        if (!scan)
            return m_context.messenger.error(scan.error());
        const QString found = tr("%1 texts looked through, %2 clauses found.").arg(scan->texts).arg(scan->found);
        if (scan->unreadable > 0)
            m_context.messenger.warning(tr("%1 %2 texts could not be read.").arg(found).arg(scan->unreadable));
        else
            m_context.messenger.done(found);
    });
}

void ClausePage::installShipped()
{
    const auto install = [services = m_services, actor = m_context.actor] {
        return services.clauses.installShippedClauses(actor);
    };
    m_context.dispatcher.run(this, install, [this](const Result<int>& added) {
        if (!added)
            m_context.messenger.error(added.error());
        else if (*added == 0)
            m_context.messenger.done(tr("The shipped clauses are all here already."));
        else
            m_context.messenger.done(tr("%1 clauses were added.").arg(*added));
    });
}

} // namespace cdesk::ui
