// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OverviewPages.h"

#include "ui/dashboard/DashboardPage.h"
#include "ui/reminders/ReminderPage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::vector<ui::PageEntry> overviewPages(Workplace& workplace, const ui::PageContext& context)
{
    const auto title = [](const char* source) { return QCoreApplication::translate("cdesk::Pages", source); };
    return {
        {u"dashboard"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Dashboard")), u"dashboard-show"_s, EntityKind::Office,
         [&context, &workplace] { return new ui::DashboardPage(context, workplace.companies, workplace.reminders); }},
        {u"reminders"_s, title(QT_TRANSLATE_NOOP("cdesk::Pages", "Reminders")), u"appointment-reminder"_s,
         EntityKind::Reminder, [&context, &workplace] { return new ui::ReminderPage(context, workplace.reminders); }}};
}

} // namespace cdesk
