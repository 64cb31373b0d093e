// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"
#include "ui/archive/ArchiveServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTimer;

namespace cdesk {
struct ExportTarget;
struct ArchiveReportData;
} // namespace cdesk

namespace cdesk::ui {

class JobProgress;
class MessageBar;
class PreviewPane;
class ReportCriteriaForm;

/// An archive report before it is made: what is asked for on the left, the pages on the right, and the ways out.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const PageContext& context, const ArchiveServices& services, QWidget* parent = nullptr);
    ~ReportDialog() override;

private:
    enum class Format { Pdf, Xlsx, Csv };
    struct Shown;

    void build();
    void askAgain();
    void preview();
    void previewed(const Result<Shown>& shown);
    void exportAs(Format format);
    void write(Format format, const ExportTarget& target);
    void written(const Result<int>& pages, const QString& path);
    void say(const Error& error);
    void showProgress(bool isRunning);

    PageContext m_context;
    ArchiveServices m_services;
    MessageBar* m_bar;
    ReportCriteriaForm* m_criteria;
    PreviewPane* m_preview;
    QLabel* m_sums;
    JobProgress* m_progress;
    QPushButton* m_stop;
    QList<QPushButton*> m_exports;
    QTimer* m_pause;
    std::shared_ptr<const ArchiveReportData> m_data; ///< what the preview shows and an export writes
    JobHandle m_job;
    quint64 m_asked = 0; ///< counts previews; answers to an older one are dropped
};

} // namespace cdesk::ui
