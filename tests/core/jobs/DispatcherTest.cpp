// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"
#include "core/jobs/ThreadDispatcher.h"
#include "tests/support/Catch.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <future>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Lets the queued callbacks arrive until @p done says so.
template <class Done>
void serveUntil(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

} // namespace

TEST_CASE("work runs elsewhere, the answer comes back here", "[jobs]")
{
    ThreadDispatcher dispatcher;
    QObject receiver;
    const QThread* here = QThread::currentThread();
    bool ranElsewhere = false;
    bool cameBackHere = false;

    dispatcher.run(
        &receiver,
        [&] {
            ranElsewhere = QThread::currentThread() != here;
            return 42;
        },
        [&](int answer) { cameBackHere = answer == 42 && QThread::currentThread() == here; });
    serveUntil([&] { return cameBackHere; });
    CHECK(ranElsewhere);
}

TEST_CASE("an answer for a page that was closed is dropped", "[jobs]")
{
    ThreadDispatcher dispatcher;
    auto page = std::make_unique<QObject>();
    QObject other;
    bool called = false;
    bool otherCalled = false;
    dispatcher.run(
        page.get(), [] { return 1; }, [&](int) { called = true; });
    page.reset();
    dispatcher.run(
        &other, [] { return 1; }, [&](int) { otherCalled = true; });
    serveUntil([&] { return otherCalled; });
    CHECK_FALSE(called);
}

TEST_CASE("what a person waits for overtakes a long job, which can be stopped", "[jobs]")
{
    ThreadDispatcher dispatcher;
    QObject receiver;
    std::promise<void> started;
    bool served = false;
    bool finished = false;
    QString outcome;

    JobHandle handle = dispatcher.runJob(
        &receiver,
        [&](JobContext& context) -> Result<int> {
            started.set_value();
            for (qint64 i = 0;; ++i)
                if (!context.step(i, 0))
                    return cancelled();
        },
        {},
        [&](const Result<int>& answer) {
            outcome = answer ? u"done"_s : answer.error().code;
            finished = true;
        });
    started.get_future().wait();
    dispatcher.run(
        &receiver, [] { return 7; }, [&](int) { served = true; });
    serveUntil([&] { return served; });
    CHECK_FALSE(finished);
    handle.cancel();
    serveUntil([&] { return finished; });
    CHECK(outcome == u"job.cancelled"_s);
}

TEST_CASE("an office is closed when the job in hand has ended, never inside one of its steps", "[jobs]")
{
    ThreadDispatcher dispatcher;
    QObject receiver;
    std::promise<void> started;
    std::atomic_bool isInJob = false;
    std::atomic_bool isDone = false;
    std::atomic_bool later = false;
    dispatcher.runJob(
        &receiver,
        [&](JobContext& context) {
            isInJob = true;
            started.set_value();
            for (qint64 i = 0; context.step(i, 0); ++i)
                QThread::yieldCurrentThread();
            isInJob = false;
            return true;
        },
        {}, [](bool) {});
    started.get_future().wait();
    dispatcher.runJob(
        &receiver,
        [&](JobContext&) {
            later = true;
            return true;
        },
        {}, [](bool) {});
    bool wasInJob = true;
    dispatcher.runBlocking([&] { wasInJob = isInJob; });
    CHECK_FALSE(wasInJob);

    dispatcher.run(
        &receiver, [] { return true; }, [&](bool) { isDone = true; });
    serveUntil([&] { return isDone.load(); });
    CHECK_FALSE(later); // what waited its turn would have worked with what was closed
}

TEST_CASE("while a job has something done aside, others are served, and a stop arrives there", "[jobs]")
{
    ThreadDispatcher dispatcher;
    QObject receiver;
    std::promise<void> asked;
    std::shared_future<void> isAsked = asked.get_future().share();
    bool wasServed = false;
    bool ranElsewhere = false;
    bool isDone = false;
    const JobHandle handle = dispatcher.runJob(
        &receiver,
        [&](JobContext& job) {
            const QThread* here = QThread::currentThread();
            return job.aside([&, here](JobContext& inner) -> Result<int> {
                ranElsewhere = QThread::currentThread() != here;
                isAsked.wait(); // ends only because the other one is served
                while (inner.step(0, 1))
                    std::this_thread::yield();
                return cancelled();
            });
        },
        {},
        [&](const Result<int>& answer) {
            CHECK(answer.error().code == u"job.cancelled"_s);
            isDone = true;
        });
    dispatcher.run(
        &receiver,
        [&] {
            asked.set_value();
            return 1;
        },
        [&](int) {
            wasServed = true;
            JobHandle(handle).cancel();
        });
    serveUntil([&] { return isDone; });
    CHECK(wasServed);
    CHECK(ranElsewhere);
}
