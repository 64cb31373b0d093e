// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"

#include "core/documents/fonts/FontCatalog.h"
#include "ui/archive/ArchivePage.h"
#include "ui/customers/CustomerPage.h"
#include "ui/settings/SettingsPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::vector<ui::PageEntry> pageTable(Workplace& workplace, const ui::PageContext& context,
                                     const ui::WindowChoices& choices)
{
    const auto title = [](const char* source) { return QCoreApplication::translate("cdesk::Pages", source); };
    const ui::CustomerServices customers{workplace.companies, workplace.customers, workplace.customerMerges,
                                         workplace.customerImports, workplace.formDrafts};
    const ui::SettingsServices settings{workplace.settings, workplace.companies, workplace.backups,
                                        workplace.office->folder().backups()};
    return {{u"customers"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Customers")), u"view-pim-contacts"_s,
             EntityKind::Customer, [&context, customers] { return new ui::CustomerPage(context, customers); }},
            {u"archive"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Archive")), u"archive-insert"_s,
             EntityKind::ArchiveRecord,
             [&context, &workplace] {
                 // Looked up when first needed, here on the window's thread as fonts want it.
                 const ui::ArchiveServices archive{workplace.archive, workplace.archiveReports,
                                                   FontCatalog::create().value_or(nullptr)};
                 return new ui::ArchivePage(context, archive);
             }},
            {u"settings"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Settings")), u"settings-configure"_s,
             EntityKind::Setting,
             [&context, settings, choices] { return new ui::SettingsPage(context, settings, choices); }}};
}

} // namespace cdesk
