// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplatePage.h"

#include "core/exchange/Sinks.h"
#include "core/jobs/Dispatcher.h"
#include "core/session/ChangeFeed.h"
#include "core/session/UseCase.h"
#include "core/storage/DurableFile.h"
#include "core/templates/LetterType.h"
#include "core/templates/TemplateList.h"
#include "ui/dialogs/Confirm.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/lists/ListPane.h"
#include "ui/shell/Rights.h"
#include "ui/templates/NewTemplateDialog.h"
#include "ui/templates/TemplateDialog.h"
#include "ui/templates/TemplateImportDialog.h"
#include "ui/templates/TemplateWords.h"
#include "ui/templates/TemplateWriting.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/EmptyHint.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

using C = TemplateColumn;

Chip stateChip(const CellValue& cell)
{
    TemplateState state{};
    return fromCode(cell.text, state) ? TemplateWords::chip(state) : Chip{};
}

} // namespace

TemplatePage::TemplatePage(const PageContext& context, const TemplateServices& services, QWidget* parent)
    : Page(parent), m_context{context}, m_services{services}
{
    setObjectName(u"templatePage"_s);
    const auto number = [](const CellValue& cell) {
        return cell.number == kNoValue ? QString() : QString::number(cell.number);
    };
    const auto isDefault = [](const CellValue& cell) { return cell.number == 1 ? tr("default") : QString(); };
    ListDefinition list{.name = u"templates"_s, .kind = EntityKind::Template, .columns = {}};
    list.columns = {
        {.key = u"name"_s, .title = tr("Name"), .column = C::Name, .width = 14},
        {.key = u"type"_s, .title = tr("Contract type"), .column = C::ContractType, .width = 7},
        {.key = u"state"_s, .title = tr("State"), .column = C::State, .width = 8, .chip = stateChip},
        {.key = u"version"_s, .title = tr("In use"), .column = C::PublishedVersion, .width = 5, .word = number},
        {.key = u"default"_s, .title = tr("Default"), .column = C::IsDefault, .width = 5, .word = isDefault},
        {.key = u"review"_s, .title = tr("Next review"), .column = C::NextReviewOn, .width = 7},
        {.key = u"versions"_s, .title = tr("Versions"), .column = C::Versions, .width = 5, .isVisible = false},
        {.key = u"description"_s,
         .title = tr("Use it when"),
         .column = C::Description,
         .width = 20,
         .isVisible = false},
    };
    list.sort = {.column = C::Name};
    list.always = {{.column = C::IsRemoved, .values = {0}}};
    m_list = new ListPane(list, m_context.ledger, m_context.view, m_context.clock, this);
    m_list->emptyHint().setSentence(tr("There are no contract templates yet."));
    connect(m_list->emptyHint().addStep(tr("Write a template"), u"firstTemplateButton"_s), &QPushButton::clicked, this,
            &TemplatePage::write);
    connect(m_list->emptyHint().addStep(tr("Import a Word form"), u"firstImportButton"_s), &QPushButton::clicked, this,
            &TemplatePage::import);
    connect(m_list->emptyHint().addStep(tr("Install the shipped templates"), u"installShippedButton"_s),
            &QPushButton::clicked, this, &TemplatePage::installShipped);

    addCommand(tr("Import a Word form"), u"document-import"_s, u"importTemplateAction"_s, &TemplatePage::import)
        ->setShortcut(QKeySequence::New);
    addCommand(tr("Write a template"), u"list-add"_s, u"writeTemplateAction"_s, &TemplatePage::write)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_draft =
        addCommand(tr("Draft contract"), u"document-new"_s, u"draftContractAction"_s, &TemplatePage::draftContract);
    m_publish = addCommand(tr("Publish"), u"dialog-ok-apply"_s, u"publishTemplateAction"_s, &TemplatePage::publish);
    m_newVersion =
        addCommand(tr("New version"), u"document-replace"_s, u"newTemplateVersionAction"_s, &TemplatePage::addVersion);
    m_editText = addCommand(tr("Edit text"), u"draw-text"_s, u"editTemplateTextAction"_s, &TemplatePage::editText);
    m_editText->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F2));
    m_edit = addCommand(tr("Edit"), u"document-edit"_s, u"editTemplateAction"_s, &TemplatePage::edit);
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_default = addCommand(tr("Set as default"), u"favorite"_s, u"defaultTemplateAction"_s, &TemplatePage::makeDefault);
    m_export =
        addCommand(tr("Save as Word file"), u"document-export"_s, u"exportTemplateAction"_s, &TemplatePage::exportText);
    m_retire = addCommand(tr("Retire"), u"process-stop"_s, u"retireTemplateAction"_s, &TemplatePage::retire);
    m_log = addCommand(tr("Show in the log"), u"appointment-new"_s, u"showTemplateLogAction"_s, [this] {
        m_context.navigator.showView(u"log"_s, logView(EntityKind::Template, m_shown->contractTemplate.id.value(),
                                                       m_shown->contractTemplate.name));
    });
    addCommand(tr("Install the shipped templates"), u"template"_s, u"installShippedAction"_s,
               &TemplatePage::installShipped);

    m_view = new TemplateView(
        {m_draft, m_publish, m_editText, m_newVersion, m_edit, m_default, m_export, m_retire, m_log}, this);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    const int margin = Spacing::of(*this).normal;
    leftLayout->setContentsMargins(margin, margin, margin, margin);
    leftLayout->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_places = new QStackedWidget(this);
    auto* reading = new DetailPane(left, m_view, m_context.view, u"templates"_s, this);
    reading->addActions(commands()); // their keys belong here; while writing, the editor has its own
    m_places->addWidget(reading);
    layout->addWidget(m_places);
    enableCommands();

    connect(m_list, &ListPane::currentChanged, this, [this](qint64 id) { showTemplate(TemplateId{id}); });
    connect(m_list, &ListPane::opened, this, &TemplatePage::edit);
    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(EntityKind::Template))
            reload();
    });
}

QString TemplatePage::handbookPage() const
{
    return m_writing && m_places->currentWidget() == m_writing ? u"editor"_s : u"templates"_s;
}

void TemplatePage::entered()
{
    reload();
}

bool TemplatePage::mayLeave()
{
    if (m_writing && m_places->currentWidget() == m_writing)
        m_writing->keepNow(); // it is there again when the page is opened
    return true;
}

TemplateWriting& TemplatePage::writing()
{
    if (!m_writing) {
        m_writing = new TemplateWriting(m_context, m_services, this);
        m_places->addWidget(m_writing);
        connect(m_writing, &TemplateWriting::opened, this, [this] { m_places->setCurrentWidget(m_writing); });
        connect(m_writing, &TemplateWriting::closed, this, &TemplatePage::stopWriting);
        connect(m_writing, &TemplateWriting::saved, this, [this](TemplateId id) {
            m_list->showId(id.value());
            showTemplate(id);
        });
    }
    return *m_writing;
}

void TemplatePage::stopWriting()
{
    if (m_writing)
        m_writing->keepNow();
    m_places->setCurrentIndex(0);
    m_list->view().setFocus();
}

void TemplatePage::write()
{
    struct Choices {
        std::vector<TemplateSummary> templates;
        QStringList contractTypes;
    };
    const auto read = [services = m_services, actor = m_context.actor]() -> Result<Choices> {
        const auto templates = services.templates.list(actor);
        const auto settings = services.settings.read(actor);
        if (!templates || !settings)
            return templates ? passOn(settings) : passOn(templates);
        return Choices{*templates, settings->contractTypes};
    };
    m_context.dispatcher.run(this, read, [this](const Result<Choices>& found) {
        if (!found)
            return m_context.messenger.error(found.error());
        auto* dialog = new NewTemplateDialog(found->templates, found->contractTypes, this);
        connect(dialog, &NewTemplateDialog::chosen, this,
                [this](const NewTemplate& wanted) { writing().startNew(wanted); });
        dialog->open();
    });
}

void TemplatePage::editText()
{
    if (m_shown)
        writing().edit(*m_shown);
}

void TemplatePage::useView(const QString& view)
{
    if (view == u"import"_s)
        import();
}

void TemplatePage::openSubject(qint64 id)
{
    stopWriting();
    m_list->showId(id);
    showTemplate(TemplateId{id});
}

void TemplatePage::reload()
{
    if (m_wanted.isSet())
        showTemplate(m_wanted);
}

void TemplatePage::showTemplate(TemplateId id)
{
    m_wanted = id;
    if (!id.isSet()) {
        m_shown.reset();
        m_view->clear();
        enableCommands();
        return;
    }
    const auto read = [services = m_services, actor = m_context.actor, id]() -> Result<ShownTemplate> {
        const auto details = services.templates.find(actor, id);
        if (!details)
            return passOn(details);
        return ShownTemplate{*details, services.templates.check(actor, details->versions.front().id)};
    };
    m_context.dispatcher.run(this, read, [this, id](const Result<ShownTemplate>& shown) {
        if (id != m_wanted)
            return; // the person has gone on to another one
        if (shown) {
            m_shown = shown->details;
            m_view->tell(*shown);
        } else {
            m_shown.reset();
            m_view->clear();
        }
        enableCommands();
    });
}

bool TemplatePage::mayAct(TemplateAction action) const
{
    const auto* step = m_shown ? findTransition(m_shown->versions.front().state, action) : nullptr;
    return step && m_context.actor.may(step->permission);
}

void TemplatePage::enableCommands()
{
    const Actor& actor = m_context.actor;
    const bool isPublished =
        m_shown && std::any_of(m_shown->versions.begin(), m_shown->versions.end(),
                               [](const auto& one) { return one.state == TemplateState::Published; });
    const bool isLetter = m_shown && isLetterType(m_shown->contractTemplate.contractType);
    offer(m_draft, isPublished && !isLetter, permitted(actor, "contract.draft").has_value());
    offer(m_publish, mayAct(TemplateAction::Publish), actor, Permission::PublishTemplate);
    offer(m_retire, mayAct(TemplateAction::Retire), actor, Permission::PublishTemplate);
    for (QAction* command : {m_newVersion, m_editText, m_edit})
        offer(command, m_shown.has_value(), actor, Permission::EditTemplate);
    offer(m_default, isPublished && !m_shown->contractTemplate.isDefault, actor, Permission::EditTemplate);
    m_export->setEnabled(m_shown.has_value());
    offer(m_log, m_shown.has_value(), permitted(actor, "audit.page").has_value());
}

void TemplatePage::import()
{
    openImport({});
}

void TemplatePage::addVersion()
{
    if (m_shown)
        openImport(m_shown);
}

void TemplatePage::openImport(const std::optional<TemplateDetails>& earlier)
{
    auto* dialog = new TemplateImportDialog(m_context, m_services, earlier, this);
    connect(dialog, &TemplateImportDialog::imported, this, [this](TemplateId id) { openSubject(id.value()); });
    dialog->open();
}

void TemplatePage::publish()
{
    act(TemplateAction::Publish, tr("Published. New contracts of this kind are drafted from it."));
}

void TemplatePage::retire()
{
    if (!m_shown)
        return;
    confirm(this,
            {.title = tr("Retire this version?"),
             .sentence = tr("No new contract can be drafted from %1 then. Contracts made from it stay as they are, and "
                            "the version can be published again.")
                             .arg(m_shown->contractTemplate.name),
             .verb = tr("Retire")},
            [this] { act(TemplateAction::Retire, tr("Retired.")); });
}

void TemplatePage::act(TemplateAction action, const QString& sentence)
{
    if (!m_shown)
        return;
    const TemplateVersion newest = m_shown->versions.front();
    const auto step = [services = m_services, actor = m_context.actor, newest, action] {
        return services.templates.act(actor, newest.id, newest.revision, action);
    };
    m_context.dispatcher.run(this, step, [this, sentence](const Result<TemplateState>& done) {
        if (done)
            m_context.messenger.done(sentence);
        else
            m_context.messenger.error(done.error());
    });
}

void TemplatePage::makeDefault()
{
    if (!m_shown)
        return;
    const auto set = [services = m_services, actor = m_context.actor, id = m_shown->contractTemplate.id] {
        return services.templates.makeDefault(actor, id);
    };
    m_context.dispatcher.run(this, set, [this](const Result<void>& done) {
        if (done)
            m_context.messenger.done(tr("It is offered first for its contract type now."));
        else
            m_context.messenger.error(done.error());
    });
}

void TemplatePage::edit()
{
    if (!m_shown || !m_edit->isEnabled())
        return;
    const auto read = [services = m_services, actor = m_context.actor] { return services.settings.read(actor); };
    m_context.dispatcher.run(
        this, read, [this, contractTemplate = m_shown->contractTemplate](const Result<OfficeSettings>& found) {
            if (!found) {
                m_context.messenger.error(found.error());
                return;
            }
            auto* dialog = new TemplateDialog(m_context, m_services, contractTemplate, found->contractTypes, this);
            connect(dialog, &TemplateDialog::saved, this, [this] { m_context.messenger.done(tr("Template saved.")); });
            dialog->open();
        });
}

void TemplatePage::exportText()
{
    if (!m_shown)
        return;
    const TemplateVersionId version = m_shown->versions.front().id;
    const FileDialogs::Request request{.purpose = u"template_export"_s,
                                       .title = tr("Save as Word file"),
                                       .filter = tr("Word documents (*.docx)"),
                                       .proposal = fileName(m_shown->contractTemplate.name, u".docx"_s)};
    m_context.files.saveFile(this, request, [this, version](const QString& path) {
        const auto write = [services = m_services, actor = m_context.actor, version, path]() -> Result<void> {
            const auto opened = services.templates.open(actor, version);
            if (!opened)
                return passOn(opened);
            return durableReplace(path, opened->bytes);
        };
        m_context.dispatcher.run(this, write, [this, path](const Result<void>& written) {
            if (written)
                m_context.messenger.done(tr("Saved in %1.").arg(path));
            else
                m_context.messenger.error(written.error());
        });
    });
}

void TemplatePage::draftContract()
{
    if (m_shown)
        m_context.navigator.draftContract(0, m_shown->contractTemplate.id.value());
}

void TemplatePage::installShipped()
{
    const auto install = [services = m_services, actor = m_context.actor] {
        return services.templates.installShippedTemplates(actor);
    };
    m_context.dispatcher.run(this, install, [this](const Result<int>& added) {
        if (!added)
            m_context.messenger.error(added.error());
        else if (*added == 0)
            m_context.messenger.done(tr("The shipped templates are all here already."));
        else
            m_context.messenger.done(tr("%1 templates were added and published.").arg(*added));
    });
}

} // namespace cdesk::ui
