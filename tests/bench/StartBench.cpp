// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on the large office: from starting the process until a person sees the window, and until the first
// page shows the office's figures.
#include "tests/bench/StartBench.h"

#include "app/App.h"
#include "tests/bench/support/BenchOffice.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Measure.h"

#include <QApplication>
#include <QListWidget>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

/// Prints how long it took until something was painted; ends the process once the figures stand.
class FirstPicture final : public QObject {
public:
    FirstPicture() { m_timer.start(); }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        const auto* widget = qobject_cast<QWidget*>(object);
        if (!m_isWindowTold && widget && widget->isWindow()) {
            m_isWindowTold = true;
            std::printf("window %lld\n", static_cast<long long>(m_timer.elapsed()));
        }
        const auto* list = widget ? qobject_cast<QListWidget*>(widget->parent()) : nullptr;
        if (list && list->objectName() == u"lastContractsList"_s && list->count() > 0)
            QMetaObject::invokeMethod(
                this, [this] { end(); }, Qt::QueuedConnection); // after this picture
        return false;
    }

private:
    void end()
    {
        std::printf("figures %lld\n", static_cast<long long>(m_timer.elapsed()));
        std::printf("memory %.1f\n", ownPeakMegabytes());
        std::fflush(stdout);
        std::_Exit(0); // closing the office is not part of the start
    }

    QElapsedTimer m_timer;
    bool m_isWindowTold = false;
};

double numberAfter(const QByteArray& output, const QByteArray& word)
{
    for (const QByteArray& line : output.split('\n'))
        if (line.startsWith(word))
            return line.mid(word.size() + 1).toDouble();
    return 0;
}

} // namespace

int startProgram(const QStringList& arguments)
{
    FirstPicture watcher;
    qApp->installEventFilter(&watcher);
    QApplication::setQuitOnLastWindowClosed(false);
    CommandLine commandLine;
    commandLine.office = arguments.value(0);
    App app(*qApp, commandLine);
    return app.start() ? QApplication::exec() : 1;
}

void benchStart()
{
    const OfficeCopy copy;
    QTemporaryDir home;
    for (const char* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    std::vector<ChildCost> starts;
    for (int run = 0; run < 5; ++run) {
        starts.push_back(runProgram(QCoreApplication::applicationFilePath(), {u"--part"_s, u"start"_s, copy.path()}));
        if (starts.back().exitCode != 0 || numberAfter(starts.back().output, "figures") <= 0)
            giveUp({ErrorKind::Fault, u"bench.part_failed"_s, {}, u"start"_s});
    }
    std::sort(starts.begin(), starts.end(),
              [](const auto& one, const auto& other) { return one.wallMs < other.wallMs; });
    const ChildCost& middle = starts[starts.size() / 2];
    const double before = middle.wallMs - numberAfter(middle.output, "figures"); // loading the program itself
    tell({.what = u"process started → window on the screen"_s,
          .cost = before + numberAfter(middle.output, "window"),
          .most = 500});
    tell({.what = u"process started → figures of 100,000 contracts"_s, .cost = middle.wallMs, .most = 2000});
    double memory = 0; // of the start that needed most
    for (const ChildCost& start : starts)
        memory = std::max(memory, numberAfter(start.output, "memory"));
    tell({.what = u"most memory until then"_s, .cost = memory, .unit = u"MB"_s, .most = 300});
}

} // namespace cdesk::bench
