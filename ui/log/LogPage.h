// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditService.h"
#include "core/jobs/Dispatcher.h"
#include "ui/shell/Page.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace cdesk {
class FontCatalog;
}

namespace cdesk::ui {

class DetailPane;
class EmptyHint;
class LogEntryView;
class LogFilterBar;
class LogModel;

/// The log for those who may see it: newest first without end, filtered, each entry with its before and after, saved
/// as a file, verified.
class LogPage final : public Page {
    Q_OBJECT

public:
    /// @p log is used through the dispatcher only; @p fonts is null where no Chinese font is installed.
    LogPage(const PageContext& context, AuditService& log, std::shared_ptr<FontCatalog> fonts,
            QWidget* parent = nullptr);
    ~LogPage() override;

    void entered() override;
    /// The history of one thing: `contract:12:XS-202603-0001`.
    void useView(const QString& view) override;
    QString handbookPage() const override;

private:
    void buildTable();
    void buildCommands();
    void reload();
    void readOlder(qint64 beforeSeq);
    void readNewer();
    void loadChoices();
    void showEntry();
    void showPlace();
    void openThing();
    void showThingAlone();
    void verify();
    void verified(const AuditReport& report);
    void saveAs();
    AuditExportWords exportWords() const;

    PageContext m_context;
    AuditService& m_log;
    std::shared_ptr<FontCatalog> m_fonts;
    LogFilterBar* m_filter = nullptr;
    LogModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyHint* m_empty = nullptr;
    LogEntryView* m_entry = nullptr;
    DetailPane* m_pane = nullptr;
    QLabel* m_place = nullptr;
    QAction* m_open = nullptr;
    QAction* m_alone = nullptr;
    QAction* m_verify = nullptr;
    QAction* m_export = nullptr;
    JobHandle m_job; ///< verifying
    JobHandle m_saving;
    int m_asked = 0; ///< answers to older questions are thrown away
    bool m_isLoaded = false;
};

} // namespace cdesk::ui
