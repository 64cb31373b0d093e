// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QPushButton;

namespace cdesk::ui {

class MessageBar;

/// A restore that was tried, and how long it took.
struct DrillReport {
    BackupInfo backup;
    qint64 startedUtcMs = 0;
    qint64 endedUtcMs = 0;
};

/// How a restore drill went, line by line, for the file: shown and saved as PDF.
class DrillReportDialog final : public QDialog {
    Q_OBJECT

public:
    DrillReportDialog(const PageContext& context, const SettingsServices& services, DrillReport report,
                      QWidget* parent);

private:
    /// What was looked at and what came of it.
    QList<QStringList> lines() const;
    ReportSpec spec() const;
    void savePdf();

    PageContext m_context;
    SettingsServices m_services;
    DrillReport m_report;
    MessageBar* m_bar;
    QPushButton* m_save;
};

} // namespace cdesk::ui
