// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/hostile/LimitedChild.h"

#include <QFile>
#include <QStringList>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cdesk::test {

#ifdef Q_OS_LINUX

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kMayLimitMemory = false; // the sanitizer maps terabytes for itself
#else
constexpr bool kMayLimitMemory = true;
#endif

/// Kilobytes behind a name in /proc/self/status.
qint64 statusKilobytes(const QByteArray& name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

void limit(int megabytes, int seconds)
{
    if (kMayLimitMemory) {
        const rlim_t bytes = static_cast<rlim_t>(statusKilobytes("VmData") * 1024 + (qint64(megabytes) << 20));
        const rlimit data{bytes, bytes};
        setrlimit(RLIMIT_DATA, &data);
    }
    const rlimit time{static_cast<rlim_t>(seconds), static_cast<rlim_t>(seconds)};
    setrlimit(RLIMIT_CPU, &time);
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
}

[[noreturn]] void runChild(const std::function<QString()>& work, int out, int megabytes, int seconds)
{
    for (const int signal : {SIGABRT, SIGSEGV, SIGTERM, SIGFPE, SIGILL, SIGINT})
        std::signal(signal, SIG_DFL); // the test program's handlers would report in the name of the parent
    const qint64 before = statusKilobytes("VmRSS");
    limit(megabytes, seconds);
    const QByteArray answer = work().toUtf8();
    const qint64 grown = (statusKilobytes("VmHWM") - before) / 1024;
    const QByteArray line = QByteArray::number(grown) + '\n' + answer;
    const auto written = write(out, line.constData(), static_cast<size_t>(line.size()));
    _exit(written == line.size() ? 0 : 1); // no destructors: they belong to the parent
}

} // namespace

ChildResult runLimited(const std::function<QString()>& work, int megabytes, int seconds)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {u"no pipe"_s, 0, 0};
    const pid_t child = fork();
    if (child == 0)
        runChild(work, ends[1], megabytes, seconds);
    close(ends[1]);
    QByteArray said;
    char slice[4096];
    for (ssize_t got = 0; (got = read(ends[0], slice, sizeof slice)) > 0;)
        said.append(slice, got);
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    ChildResult result;
    result.seconds = static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                     static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    result.megabytes = said.left(said.indexOf('\n')).toLongLong();
    result.answer = QString::fromUtf8(said.mid(said.indexOf('\n') + 1));
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        result.answer = u"killed by signal %1 after %2 s"_s.arg(WTERMSIG(status)).arg(result.seconds);
    return result;
}

#else

ChildResult runLimited(const std::function<QString()>& work, int, int)
{
    return {work(), 0, 0}; // other systems have no such limits for a process
}

#endif

} // namespace cdesk::test
