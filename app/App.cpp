// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/App.h"

#include "app/Language.h"
#include "app/Pages.h"
#include "core/session/ChangeFeed.h"
#include "ui/contracts/ContractPage.h"
#include "ui/help/AboutDialog.h"
#include "ui/help/HandbookWindow.h"
#include "ui/shell/SearchBox.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

// Keys of what this person chose on this computer.
const QString kLanguage = u"window/language"_s;
const QString kLightness = u"window/lightness"_s;

QString preparedViewFile(const Paths& paths)
{
    QDir().mkpath(QFileInfo(paths.viewState).absolutePath());
    return paths.viewState;
}

} // namespace

App::App(QApplication& application, CommandLine commandLine)
    : m_commandLine{std::move(commandLine)}, m_paths{Paths::ofUser()}, m_fonts{FontCatalog::create().value_or(nullptr)},
      m_view{preparedViewFile(m_paths)}, m_language{windowLanguage(m_commandLine.language, m_view.text(kLanguage))},
      m_theme{application,
              ui::lightnessFrom(m_commandLine.lightness.isEmpty() ? m_view.text(kLightness) : m_commandLine.lightness)},
      m_dispatcher{[this] { return !m_database || !m_database->inTransaction(); }}
{
    installLanguage(application, m_language);
    m_window = std::make_unique<ui::MainWindow>(m_view); // made once the language is there
    m_messenger = std::make_unique<ui::WindowMessenger>(m_window->messages());
    m_files = std::make_unique<ui::NativeFileDialogs>(m_view);
    m_background = std::make_unique<Background>(*m_window, m_view, m_clock);
    buildCommands();
    connect(m_window.get(), &ui::MainWindow::handbookRequested, this, &App::openHandbook);
    connect(m_window.get(), &ui::MainWindow::closeRequested, this, [this](bool& mayClose) {
        if (mayClose && m_backups)
            mayClose = m_backups->mayClose();
    });
    connect(m_window.get(), &ui::MainWindow::closed, &application, &QApplication::quit);
    connect(m_window.get(), &ui::MainWindow::dueClicked, this, [this] { m_window->showPage(u"reminders"_s); });
}

App::~App()
{
    closeOffice();
}

bool App::start()
{
    const QString wanted =
        !m_commandLine.office.isEmpty() ? m_commandLine.office : m_view.text(kLastOffice, m_paths.defaultOffice);
    if (m_commandLine.inBackground)
        m_background->startHidden();
    else
        m_window->show();
    if (m_commandLine.office.isEmpty() && !OfficeFolder(wanted).holdsOffice())
        showWelcome(nullptr);
    else
        startOffice(wanted, m_commandLine.office.isEmpty() ? Start::OpenOnly : Start::OpenOrCreate);
    return !m_handedOver;
}

void App::buildCommands()
{
    const auto add = [this](const QString& icon, const QString& text, const QKeySequence& keys, auto run) {
        auto* action = new QAction(ui::Icons::get(icon), text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        m_commands.append(action);
    };
    add(u"help-contents"_s, tr("Handbook"), {}, [this] { openHandbook(u"start"_s); });
    add(u"folder-open"_s, tr("Open another office…"), {}, [this] {
        m_files->chooseFolder(m_window.get(),
                              {.purpose = u"office"_s, .title = tr("Open an office"), .filter = {}, .proposal = {}},
                              [this](const QString& folder) { startOffice(folder, Start::OpenOnly); });
    });
    add(u"amarok_change_language"_s, m_language == u"zh_CN"_s ? u"English"_s : u"简体中文"_s, {},
        [this] { chooseLanguage(m_language == u"zh_CN"_s ? u"en"_s : u"zh_CN"_s); });
    add(u"view-visible"_s, tr("Light"), {}, [this] { chooseLightness(ui::Lightness::Light); });
    add(u"view-visible"_s, tr("Dark"), {}, [this] { chooseLightness(ui::Lightness::Dark); });
    add(u"view-visible"_s, tr("Light or dark as the desktop"), {}, [this] { chooseLightness(ui::Lightness::System); });
    add(u"system-lock-screen"_s, tr("Lock the office"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        [this] { lock(); });
    add(u"help-about"_s, tr("About ContractDesk"), {}, [this] { ui::showAbout(m_window.get()); });
    add(u"application-exit"_s, tr("Quit"), QKeySequence::Quit, [this] { m_background->quit(); });
    m_commands.insert(m_commands.size() - 1, m_background->trayChoice());
    m_window->setProgramCommands(m_commands);
}

std::optional<Error> App::takeInstance(const QString& folder)
{
    using Role = ui::SingleInstance::Role;
    QDir().mkpath(folder);
    auto instance = std::make_unique<ui::SingleInstance>(folder);
    const Role role = instance->start({});
    if (role == Role::First)
        connect(instance.get(), &ui::SingleInstance::raiseWanted, m_window.get(), &ui::MainWindow::bringToFront);
    if (role == Role::First || (role == Role::NoPermission && OfficeFolder(folder).holdsOffice())) {
        m_instance = std::move(instance);
        return std::nullopt;
    }
    m_handedOver = role == Role::HandedOver && !m_workplace;
    if (m_handedOver)
        m_window->hide();
    if (role == Role::OtherComputer)
        return Error{ErrorKind::Conflict, kOpenElsewhere, {}, instance->holder().computer};
    return Error{ErrorKind::Conflict,
                 role == Role::NoPermission ? u"file.not_writable"_s : u"office.in_use"_s,
                 {},
                 QDir::toNativeSeparators(folder)};
}

void App::startOffice(const QString& folder, Start how, const std::shared_ptr<const Credentials>& credentials)
{
    const OfficeFolder office(folder);
    if (how == Start::OpenOnly && !office.holdsOffice()) {
        const Error missing{ErrorKind::NotFound, u"office.not_found"_s, {}, folder};
        return showWelcome(&missing);
    }
    closeOffice();
    if (const auto refusal = takeInstance(office.path())) {
        m_refusedFolder = office.path();
        if (!m_handedOver)
            showWelcome(&*refusal);
        return;
    }
    if (Office::isProtected(office) && !credentials) {
        showLogin(office);
        return;
    }
    auto entry = std::make_shared<Entry>();
    if (credentials)
        entry->credentials = credentials->clone();
    openOffice(office, entry, [this](const Error& problem) { showWelcome(&problem); });
}

void App::openOffice(const OfficeFolder& office, const std::shared_ptr<const Entry>& entry,
                     const std::function<void(const Error&)>& onProblem)
{
    m_dispatcher.run(
        this,
        [this, office, entry] {
            auto started = Workplace::start(office, m_clock, m_fonts.get(), entry->credentials, entry->wish);
            if (started)
                if (const auto recorded = (*started)->office->recordLogin(); !recorded)
                    started = passOn(recorded);
            m_database = started ? &(*started)->office->database() : nullptr;
            return started;
        },
        [this, office, entry, onProblem](const Result<std::shared_ptr<Workplace>>& opened) {
            if (!opened)
                return onProblem(opened.error());
            m_view.setText(kLastOffice, office.path());
            showOffice(*opened);
            if (entry->isJustProtected)
                m_window->showView(u"settings"_s, u"protected"_s);
        });
}

void App::lock()
{
    if (m_lock && !m_lock->lock())
        m_messenger->error({ErrorKind::Invalid, u"office.not_protected"_s, {}, {}});
}

void App::leaveLocked()
{
    if (!m_workplace)
        return;
    const QString folder = m_workplace->office->folder().path();
    m_window->mayLeavePages(); // keeps what was typed as drafts of who locked the window
    closeOffice();
    startOffice(folder, Start::OpenOnly);
}

void App::recoverLocked(const QString& code, const QString& user, const QString& password)
{
    if (!m_workplace)
        return;
    const OfficeFolder office = m_workplace->office->folder();
    m_window->mayLeavePages();
    closeOffice(); // the key file that it holds in memory would not know of the new password
    if (const auto refusal = takeInstance(office.path()))
        return showWelcome(&*refusal);
    if (ui::LoginPage* login = showLogin(office))
        recoverOffice(*login, office, code, user, password);
}

void App::showOffice(const std::shared_ptr<Workplace>& workplace)
{
    m_workplace = workplace;
    m_actor = workplace->office->actor();
    m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_actor, m_clock, m_dispatcher, *workplace->ledger,
                                                                  workplace->office->feed(), *m_messenger, *m_window,
                                                                  *m_files, m_view});
    connect(&workplace->office->feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(EntityKind::Setting) || changes.touches(EntityKind::Company))
            showOfficeName();
        if (changes.touches(EntityKind::User) || changes.touches(EntityKind::Role))
            readActor();
    });
    showOfficeName();
    const ui::WindowChoices choices{.language = m_language,
                                    .chooseLanguage = [this](const QString& language) { chooseLanguage(language); },
                                    .lightness = [this] { return m_theme.choice(); },
                                    .chooseLightness = [this](ui::Lightness lightness) { chooseLightness(lightness); },
                                    .staysInTray = m_background->trayChoice(),
                                    .protectOffice = [this] { protectOpenOffice(); },
                                    .lock = [this] { lock(); }};
    m_window->setPages(pageTable(*workplace, *m_context, choices, m_fonts));
    m_window->onDraftContract = [this](qint64 customer, qint64 chosenTemplate) {
        m_window->showPage(u"contracts"_s);
        if (auto* contracts = qobject_cast<ui::ContractPage*>(m_window->page(u"contracts"_s)))
            contracts->draft(CustomerId{customer}, TemplateId{chosenTemplate});
    };
    m_window->setSearchBox(new ui::SearchBox(*workplace->ledger, *m_window));
    connect(workplace->ledger.get(), &Ledger::fellBehind, this, [this] { readLists(); });
    workplace->ledger->mayFallBehind();
    readLists(); // before the jobs that look through everything: what shall be reminded of, the log
    m_background->officeOpened(*m_context, *workplace);
    m_backups = std::make_unique<OfficeBackups>(workplace, m_dispatcher, m_clock, *m_window, *m_messenger);
    m_watch = std::make_unique<OfficeWatch>(workplace, m_dispatcher, m_clock, SeenLogs(m_paths.seenLogs), *m_window,
                                            *m_messenger);
    m_lock = std::make_unique<OfficeLock>(workplace, m_dispatcher, m_clock, *m_window, *m_background);
    // The office is closed by it, and the lock with it.
    connect(m_lock.get(), &OfficeLock::leaveWanted, this, &App::leaveLocked, Qt::QueuedConnection);
    connect(m_lock.get(), &OfficeLock::recoveryWanted, this, &App::recoverLocked, Qt::QueuedConnection);
}

void App::readLists()
{
    // The first page stands already and shows the first rows; the office may be closed before it is done. What an
    // earlier reading still puts in order nobody will see: its job ends, so that closing has one to stop.
    m_reading.cancel();
    m_reading = m_dispatcher.runJob(
        m_window.get(),
        [open = std::weak_ptr(m_workplace)](JobContext& job) -> Result<void> {
            const auto held = open.lock();
            if (!held)
                return cancelled();
            if (const auto whole = held->ledger->load(held->office->database(), job); !whole)
                return passOn(whole);
            return held->ledger->prepareOrders(job) ? Result<void>() : cancelled();
        },
        {},
        [this](const Result<void>& read) {
            if (!read && read.error().kind == ErrorKind::Cancelled)
                return; // closed, or read anew
            if (!read)
                m_messenger->error(read.error());
            if (m_watch)
                m_watch->lookOverOnce(); // not beside the lists: it would need as much memory again, and hold them up
        });
}

void App::readActor()
{
    m_dispatcher.run(
        this,
        [this]() -> std::optional<Actor> {
            return m_workplace ? std::optional(m_workplace->office->actor()) : std::nullopt; // closed meanwhile
        },
        [this](const std::optional<Actor>& actor) {
            if (!actor || !m_workplace)
                return;
            m_actor = *actor;
            m_window->reenter();
        });
}

void App::showOfficeName()
{
    if (!m_workplace)
        return;
    struct Name {
        OfficeSettings settings;
        QString text;
    };
    m_dispatcher.run(
        this,
        [this]() -> Result<Name> {
            if (!m_workplace) // closed meanwhile
                return cancelled();
            const Actor actor = m_workplace->office->actor();
            const auto settings = m_workplace->settings.read(actor);
            if (!settings)
                return passOn(settings);
            if (!settings->officeName.isEmpty())
                return Name{*settings, settings->officeName};
            if (const auto company = m_workplace->companies.defaultCompany(actor))
                return Name{*settings, company->shortName.isEmpty() ? company->name : company->shortName};
            const QString folder = m_workplace->office->folder().path();
            return Name{*settings, folder == m_paths.defaultOffice ? tr("My office") : QDir(folder).dirName()};
        },
        [this](const Result<Name>& read) {
            if (!read || !m_workplace)
                return;
            const QString& name = read->text;
            m_officeName = name;
            if (Database::encryption().isEmpty()) // a program that was built without it
                return m_window->setOfficeName(tr("%1 (not protected: this program cannot encrypt)").arg(name));
            m_window->setOfficeName(read->settings.isSample ? tr("%1 (sample, invented companies)").arg(name) : name);
        });
}

void App::closeOffice()
{
    m_background->officeClosed();
    m_window->setPages({});
    if (m_watch)
        m_dispatcher.runBlocking([keep = m_watch->keepLogAsSeen()] { keep(); });
    m_window->setTrouble({});
    m_lock.reset();
    m_watch.reset();
    m_backups.reset();
    m_context.reset();
    m_reading.cancel();
    if (m_workplace)
        m_dispatcher.runBlocking([this] { // the connection ends on the thread it lives on
            m_database = nullptr;
            m_workplace.reset();
        });
    m_instance.reset();
}

void App::openHandbook(const QString& page)
{
    if (!m_handbook)
        m_handbook = new ui::HandbookWindow(m_language, m_window.get());
    m_handbook->showPage(page);
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

void App::chooseLanguage(const QString& language)
{
    m_view.setText(kLanguage, language);
    m_messenger->done(tr("The language changes when the program starts again."));
}

void App::chooseLightness(ui::Lightness lightness)
{
    m_view.setText(kLightness, ui::toText(lightness));
    m_theme.choose(lightness);
}

} // namespace cdesk
