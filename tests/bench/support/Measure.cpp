// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/Measure.h"

#include <QFile>
#include <QTemporaryFile>

#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char** environ;

namespace cdesk::bench {

namespace {

double secondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double medianOf(std::vector<double> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

double allocatedBytes()
{
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd);
}

double ownPeakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

ChildCost runProgram(const QString& program, const QStringList& arguments)
{
    QTemporaryFile output;
    if (!output.open())
        return {};
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, output.handle(), 1);
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);

    ChildCost cost;
    cost.wallMs = clockMs([&] {
        pid_t child = 0;
        if (posix_spawnp(&child, argv[0], &files, nullptr, argv.data(), environ) != 0)
            return;
        int status = 0;
        rusage usage{};
        wait4(child, &status, 0, &usage); // counts what the child itself has waited for, too
        cost.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        cost.userSeconds = secondsOf(usage.ru_utime);
        cost.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    });
    posix_spawn_file_actions_destroy(&files);
    QFile written(output.fileName());
    if (written.open(QIODevice::ReadOnly))
        cost.output = written.readAll();
    return cost;
}

} // namespace cdesk::bench
