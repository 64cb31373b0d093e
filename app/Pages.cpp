// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"

#include "core/session/UseCase.h"
#include "ui/archive/ArchivePage.h"
#include "ui/clauses/ClausePage.h"
#include "ui/contracts/ContractPage.h"
#include "ui/customers/CustomerPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/log/LogPage.h"
#include "ui/reminders/ReminderPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/templates/TemplatePage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::vector<ui::PageEntry> pageTable(Workplace& workplace, const ui::PageContext& context,
                                     const ui::WindowChoices& choices, const std::shared_ptr<FontCatalog>& fonts)
{
    const auto title = [](const char* source) { return QCoreApplication::translate("cdesk::Pages", source); };
    const ui::CustomerServices customers{workplace.companies,       workplace.customers,  workplace.customerMerges,
                                         workplace.customerImports, workplace.formDrafts, workplace.customerBulk,
                                         workplace.documents};
    const ui::ContractServices contracts{workplace.contracts, workplace.drafting, workplace.templates,
                                         workplace.documents, workplace.settings, customers,
                                         workplace.ownTexts,  workplace.papers};
    const ui::TemplateServices templates{workplace.templates, workplace.settings, workplace.drafting,
                                         workplace.formDrafts};
    const ui::ArchiveServices archive{workplace.archive, workplace.archiveReports, fonts};
    const ui::SettingsServices settings{
        workplace.settings,
        workplace.companies,
        workplace.backups,
        workplace.reminders,
        workplace.customers,
        workplace.contracts,
        workplace.documents,
        workplace.office->folder().backups(),
        fonts,
        installedPdfPrograms,
        ui::UserServices{workplace.users, workplace.accounts, workplace.warnings, workplace.rightsReviews, fonts}};
    std::vector<ui::PageEntry> pages{
        {u"dashboard"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Dashboard")), u"dashboard-show"_s, EntityKind::Office,
         [&context, &workplace] {
             return new ui::DashboardPage(context, workplace.companies, workplace.reminders, workplace.warnings);
         }},
        {u"customers"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Customers")), u"view-pim-contacts"_s,
         EntityKind::Customer, [&context, customers] { return new ui::CustomerPage(context, customers); }},
        {u"contracts"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Contracts")), u"document-edit"_s,
         EntityKind::Contract, [&context, contracts] { return new ui::ContractPage(context, contracts); }},
        {u"templates"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Templates")), u"template"_s, EntityKind::Template,
         [&context, templates] { return new ui::TemplatePage(context, templates); }},
        {u"clauses"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Clauses")), u"format-list-ordered"_s,
         EntityKind::Clause,
         [&context, &workplace] {
             return new ui::ClausePage(context, {workplace.clauses, workplace.settings});
         }},
        {u"archive"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Archive")), u"archive-insert"_s,
         EntityKind::ArchiveRecord,
         [&context, archive, &workplace] { return new ui::ArchivePage(context, archive, workplace.documents); }},
        {u"reminders"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Reminders")), u"appointment-reminder"_s,
         EntityKind::Reminder, [&context, &workplace] { return new ui::ReminderPage(context, workplace.reminders); }},
        {u"settings"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Settings")), u"settings-configure"_s,
         EntityKind::Setting,
         [&context, settings, choices] { return new ui::SettingsPage(context, settings, choices); }}};
    if (permitted(context.actor, "audit.page")) // others don't learn from an empty page that there is one
        pages.insert(pages.end() - 1,
                     {u"log"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Log")), u"appointment-new"_s,
                      EntityKind::Import, // no page of its own opens by what the log is about
                      [&context, &workplace, fonts] { return new ui::LogPage(context, workplace.audit, fonts); }});
    return pages;
}

} // namespace cdesk
