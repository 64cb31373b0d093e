// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/Dispatcher.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace cdesk {

/// The database thread: one queue for what a person waits for, one for long jobs.
/// Made and destroyed on the window's thread, where the callbacks arrive.
class ThreadDispatcher final : public Dispatcher {
public:
    /// @p mayInterrupt tells (on the database thread) whether urgent work may run inside a job's slice break;
    /// it must say no while a transaction is open.
    explicit ThreadDispatcher(std::function<bool()> mayInterrupt = {});
    /// Waits for the work in hand; what still queues is dropped.
    ~ThreadDispatcher() override;

    /// Runs @p work there and waits: only for closing the office. What was asked before is done first; the job in hand
    /// is stopped and has ended when @p work runs, jobs that queue are dropped: nothing goes on with what is closed.
    void runBlocking(const std::function<void()>& work);

protected:
    void post(Urgency urgency, std::function<void()> work) override;
    void deliver(std::function<void()> callback) override;
    void begun(const JobHandle& job) override;
    void serveUrgent() override;

private:
    void loop();

    QObject m_home; ///< lives on the window's thread; callbacks are queued to it
    std::function<bool()> m_mayInterrupt;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_urgent;
    std::deque<std::function<void()>> m_alone; ///< never inside a job
    std::deque<std::function<void()>> m_jobs;
    JobHandle m_inHand; ///< the job begun last
    bool m_stopping = false;
    std::thread m_thread; ///< last: starts when all else stands
};

} // namespace cdesk
