// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/ReminderService.h"
#include "ui/shell/Page.h"

class QStackedWidget;
class QTabBar;
class QTableView;

namespace cdesk::ui {

class EmptyHint;
class MonthCalendar;
class ReminderModel;

/// The reminder centre: what is due, what comes this week and later, what was done.
class ReminderPage final : public Page {
    Q_OBJECT

public:
    /// @p reminders is used through the dispatcher only.
    ReminderPage(const PageContext& context, ReminderService& reminders, QWidget* parent = nullptr);

    void entered() override;
    QString handbookPage() const override;

private:
    enum Group { Due, Week, Later, Done, Month };

    void buildTable();
    void buildCommands();
    void load();
    void loaded(ReminderBoard board);
    void showGroup();
    void showEmpty();
    void enableCommands();
    std::vector<ReminderId> selected() const;

    void openChosen();
    void snoozeUntil(qint64 utcMs);
    void snoozeToDate();
    void markDone(DoneScope scope, const QString& note);
    void doneWithNote();
    void takeBack();
    void editRules();
    void loadWorkdays();
    void exportCalendar();
    void saveCalendar(const QString& path);
    /// Runs a use case on @p ids; when it succeeded, says so and offers the way back.
    void run(std::function<Result<void>()> work, const QString& sentence, const std::vector<ReminderId>& undo);
    void reopen(const std::vector<ReminderId>& ids);

    PageContext m_context;
    ReminderService& m_reminders;
    ReminderBoard m_board;
    QTabBar* m_groups = nullptr;
    QTableView* m_table = nullptr;
    ReminderModel* m_model = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyHint* m_empty = nullptr;
    MonthCalendar* m_month = nullptr;
    QList<QAction*> m_handle; ///< for open ones
    QAction* m_open = nullptr;
    QAction* m_takeBack = nullptr;
    bool m_isLoaded = false;
    bool m_isLoading = false;
    bool m_loadsAgain = false;
};

} // namespace cdesk::ui
