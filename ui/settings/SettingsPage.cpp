// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "core/jobs/Dispatcher.h"
#include "core/session/ChangeFeed.h"
#include "ui/settings/BackupSection.h"
#include "ui/settings/BinSection.h"
#include "ui/settings/ClassSection.h"
#include "ui/settings/NumberRegisterDialog.h"
#include "ui/settings/OfficeSection.h"
#include "ui/settings/PdfSection.h"
#include "ui/settings/ProtectionSection.h"
#include "ui/settings/WindowSection.h"
#include "ui/settings/WorkdaySection.h"
#include "ui/shell/ViewState.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/users/PeopleSection.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kSectionKey = u"settings/section"_s;
constexpr int kBackups = 1; ///< place of the backups among the sections

} // namespace

SettingsPage::SettingsPage(const PageContext& context, const SettingsServices& services, const WindowChoices& choices,
                           QWidget* parent)
    : Page(parent), m_context{context}, m_services{services}, m_sections{new QListWidget(this)},
      m_stack{new QStackedWidget(this)}, m_office{new OfficeSection(context, {services.companies, services.documents},
                                                                    this)},
      m_backups{new BackupSection(context, services, this)},
      m_workdays{new WorkdaySection(context, services.reminders, this)}, m_bin{new BinSection(context, services, this)},
      m_pdf{new PdfSection(context, services, this)}, m_classes{new ClassSection(context, this)}
{
    setObjectName(u"settingsPage"_s);
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addSection(tr("Office and numbers"), u"view-bank"_s, m_office);
    addSection(tr("Backups"), u"backup"_s, m_backups);
    if (services.people) {
        m_people = new PeopleSection(context, *services.people, this);
        addSection(tr("People and rights"), u"system-users"_s, m_people);
        m_protection = new ProtectionSection(context, services, choices, this);
        addSection(tr("Protection"), u"object-locked"_s, m_protection);
    }
    addSection(tr("Kinds of contracts"), u"tag"_s, m_classes);
    addSection(tr("Working days"), u"view-calendar"_s, m_workdays);
    addSection(tr("Pages of PDFs"), u"document-export"_s, m_pdf);
    addSection(tr("Recycle bin"), u"user-trash"_s, m_bin);
    addSection(tr("This window"), u"computer"_s, new WindowSection(context, choices, this));

    const Spacing space = Spacing::of(*this);
    m_sections->setFixedWidth(qMax(charactersWide(*this, 11), m_sections->sizeHintForColumn(0) + space.section));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space.normal, space.normal, 0, 0);
    layout->setSpacing(space.section);
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);

    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        showCommands();
        m_context.view.setText(kSectionKey, QString::number(row));
    });
    // A screen reader chooses an entry without making it the current one.
    connect(m_sections, &QListWidget::itemSelectionChanged, this, [this] {
        if (const auto chosen = m_sections->selectedItems(); chosen.size() == 1)
            m_sections->setCurrentItem(chosen.first());
    });
    m_sections->setCurrentRow(qBound(0, m_context.view.text(kSectionKey).toInt(), m_sections->count() - 1));
    showCommands();
    connect(m_office, &OfficeSection::changed, this, &SettingsPage::keep);
    connect(m_office, &OfficeSection::registerWanted, this,
            [this] { (new NumberRegisterDialog(m_context, m_services.settings, this))->open(); });
    connect(m_backups, &BackupSection::changed, this, &SettingsPage::keep);
    connect(m_pdf, &PdfSection::changed, this, &SettingsPage::keep);
    connect(m_classes, &ClassSection::changed, this, &SettingsPage::keep);
    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(EntityKind::Setting))
            load();
        if (changes.touches(EntityKind::Company))
            m_office->loadCompany();
        if (changes.touches(EntityKind::Office))
            m_backups->load();
        if (changes.touches(EntityKind::ReminderRule) || changes.touches(EntityKind::Office))
            m_workdays->load();
        if (changes.touches(EntityKind::Document))
            m_bin->load();
    });
}

void SettingsPage::addSection(const QString& title, const QString& icon, QWidget* section)
{
    m_sections->addItem(new QListWidgetItem(Icons::get(icon), title));
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(section);
    m_stack->addWidget(area);
}

QList<QAction*> SettingsPage::commands() const
{
    return m_backups->commands();
}

void SettingsPage::showCommands()
{
    for (QAction* command : commands())
        command->setVisible(m_sections->currentRow() == kBackups);
}

void SettingsPage::entered()
{
    load();
    m_office->loadCompany();
    m_backups->load();
    m_workdays->load();
    m_bin->load();
    if (m_people)
        m_people->load();
    if (m_protection)
        m_protection->load();
}

void SettingsPage::useView(const QString& view)
{
    if (view == u"people" && m_people)
        m_sections->setCurrentRow(placeOf(m_people));
    if (view.startsWith(u"protect") && m_protection)
        m_sections->setCurrentRow(placeOf(m_protection));
    if (view == u"protected" && m_protection) // a moment ago
        m_protection->offerRemoval();
}

int SettingsPage::placeOf(const QWidget* section) const
{
    for (int place = 0; place < m_stack->count(); ++place)
        if (static_cast<const QScrollArea*>(m_stack->widget(place))->widget() == section)
            return place;
    return -1;
}

QString SettingsPage::handbookPage() const
{
    if (m_people && m_stack->currentIndex() == placeOf(m_people))
        return u"people"_s;
    if (m_protection && m_stack->currentIndex() == placeOf(m_protection))
        return u"protection"_s;
    return m_stack->currentIndex() == kBackups ? u"backup"_s : u"settings"_s;
}

void SettingsPage::load()
{
    m_context.dispatcher.run(
        this, [services = m_services, actor = m_context.actor] { return services.settings.read(actor); },
        [this](const Result<OfficeSettings>& settings) {
            if (!settings)
                return m_context.messenger.error(settings.error());
            m_kept = *settings;
            m_office->show(m_kept);
            m_backups->show(m_kept);
            m_pdf->show(m_kept);
            m_classes->show(m_kept);
        });
}

void SettingsPage::keep(const OfficeSettings& settings)
{
    if (settings == m_kept)
        return;
    const OfficeSettings before = m_kept;
    m_kept = settings; // the next field that is left starts from here
    m_context.dispatcher.run(
        this,
        [services = m_services, actor = m_context.actor, settings] { return services.settings.save(actor, settings); },
        [this, before](const Result<void>& saved) {
            if (!saved) {
                m_context.messenger.error(saved.error());
                return load();
            }
            m_context.messenger.done(tr("The settings were saved."),
                                     {tr("Undo"), [this, before] { takeBack(before); }});
        });
}

void SettingsPage::takeBack(const OfficeSettings& before)
{
    m_context.dispatcher.run(
        this,
        [services = m_services, actor = m_context.actor, before] { return services.settings.save(actor, before); },
        [this](const Result<void>& saved) {
            if (!saved)
                return m_context.messenger.error(saved.error());
            m_context.messenger.done(tr("The settings are as they were."));
        });
}

} // namespace cdesk::ui
