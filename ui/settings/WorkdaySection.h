// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace cdesk::ui {

class DateField;
class FormPanel;

/// The office's own days off and working days, on top of the published holidays. Reminders follow them.
class WorkdaySection final : public QWidget {
    Q_OBJECT

public:
    WorkdaySection(const PageContext& context, ReminderService& reminders, QWidget* parent);

    void load();

private:
    void show(const std::vector<SpecialDay>& days);
    void tellPublished();
    void add();
    void remove();
    /// Runs a use case; afterwards the list comes back with the feed.
    void run(std::function<Result<void>()> work, const QString& sentence);

    PageContext m_context;
    ReminderService& m_reminders;
    FormPanel* m_form;
    DateField* m_day;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QLabel* m_published;
    QTreeWidget* m_list;
    QPushButton* m_remove;
};

} // namespace cdesk::ui
