// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"

#include <QProgressBar>

namespace cdesk::ui {

/// How far a job has come; seen only while one runs.
class JobProgress final : public QProgressBar {
    Q_OBJECT

public:
    explicit JobProgress(QWidget* parent = nullptr);

    /// Shows that something runs, before anybody knows how long.
    void begin();
    void end() { hide(); }
    /// For Dispatcher::runJob, with a receiver that does not outlive this.
    JobContext::Progress steps();
};

} // namespace cdesk::ui
