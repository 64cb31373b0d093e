// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace cdesk::bench {

/// Milliseconds the processor has worked for this thread: what the clock would show on a computer that has nothing
/// else to do, so that other programs do not spoil the figures.
double workedMs();

/// Milliseconds of work that @p work takes once.
template <class Work>
double onceMs(Work work)
{
    const double before = workedMs();
    work();
    return workedMs() - before;
}

/// Milliseconds by the clock that @p work takes once: where disks and other threads count.
template <class Work>
double clockMs(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The middle one; @p times must not be empty.
double medianOf(std::vector<double> times);

/// Median milliseconds of work of @p runs runs.
template <class Work>
double medianMs(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(onceMs(work));
    return medianOf(std::move(times));
}

/// Median milliseconds by the clock of @p runs runs.
template <class Work>
double medianClockMs(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(clockMs(work));
    return medianOf(std::move(times));
}

/// The result of @p value is not thrown away by the optimiser.
template <class Value>
void keep(const Value& value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// Bytes that are allocated and not given back.
double allocatedBytes();

/// Most memory this process has had in use, in megabytes; unlike ChildCost::peakMegabytes it knows nothing of the
/// process that started it.
double ownPeakMegabytes();

/// What a program cost that was started and waited for, its own children included.
struct ChildCost {
    int exitCode = -1;
    double wallMs = 0;
    double userSeconds = 0;
    double peakMegabytes = 0; ///< at least the most that the process which starts it ever had in use
    QByteArray output;        ///< standard output
};
/// Starts a program and waits for its end.
ChildCost runProgram(const QString& program, const QStringList& arguments);

} // namespace cdesk::bench
