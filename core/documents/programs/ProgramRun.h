// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

class QProcess;

namespace cdesk {

class JobContext;

/// How another program's run came to its end.
enum class ProgramEnd {
    Well,
    Failed,  ///< it crashed or said so by its exit status
    TooSlow, ///< it was ended at the time limit
    Stopped, ///< it was ended because the job was
};

/// Makes @p process, not yet started, the head of a group of its own, so that what it starts in turn ends with it.
void inGroupOfItsOwn(QProcess& process);

/// Waits for the end of a started program in short steps of @p job.
ProgramEnd awaitProgram(QProcess& process, JobContext& job, std::chrono::milliseconds limit);

} // namespace cdesk
