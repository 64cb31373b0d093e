// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/ProgramRun.h"

#include "core/jobs/JobContext.h"

#include <QElapsedTimer>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <csignal>
#endif

namespace cdesk {

namespace {

constexpr int kStepMs = 100;
constexpr int kFarewellMs = 2000;

#ifdef Q_OS_UNIX
/// A launcher, LibreOffice's for one, does not pass on that the real program shall end: the whole group is told.
void endGroup(QProcess& process)
{
    const auto group = static_cast<pid_t>(process.processId());
    if (group <= 0)
        return;
    ::kill(-group, SIGTERM);
    process.waitForFinished(kFarewellMs);
    ::kill(-group, SIGKILL); // what is left of it
    process.waitForFinished(kFarewellMs);
}
#else
void endGroup(QProcess& process)
{
    process.kill();
    process.waitForFinished(kFarewellMs);
}
#endif

} // namespace

void inGroupOfItsOwn([[maybe_unused]] QProcess& process)
{
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
}

ProgramEnd awaitProgram(QProcess& process, JobContext& job, std::chrono::milliseconds limit)
{
    QElapsedTimer clock;
    clock.start();
    while (!process.waitForFinished(kStepMs)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (!job.step(clock.elapsed(), limit.count())) {
            endGroup(process);
            return ProgramEnd::Stopped;
        }
        if (clock.hasExpired(limit.count())) {
            endGroup(process);
            return ProgramEnd::TooSlow;
        }
    }
    const bool isWell = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isWell ? ProgramEnd::Well : ProgramEnd::Failed;
}

} // namespace cdesk
