// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/JobProgress.h"

namespace cdesk::ui {

namespace {

constexpr int kWhole = 1000; // bytes of a large file are more than a bar can count

} // namespace

JobProgress::JobProgress(QWidget* parent) : QProgressBar(parent)
{
    setAccessibleName(tr("Progress"));
    hide();
}

void JobProgress::begin()
{
    setRange(0, 0);
    show();
}

JobContext::Progress JobProgress::steps()
{
    return [this](qint64 done, qint64 total) {
        setMaximum(kWhole);
        setValue(total > 0 ? static_cast<int>(done * kWhole / total) : 0);
    };
}

} // namespace cdesk::ui
