// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ThreadDispatcher.h"

#include <future>

namespace cdesk {

ThreadDispatcher::ThreadDispatcher(std::function<bool()> mayInterrupt)
    : m_mayInterrupt{std::move(mayInterrupt)}, m_thread{[this] { loop(); }}
{
}

ThreadDispatcher::~ThreadDispatcher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void ThreadDispatcher::loop()
{
    for (;;) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock,
                        [this] { return m_stopping || !m_urgent.empty() || !m_alone.empty() || !m_jobs.empty(); });
            if (m_stopping)
                return;
            auto& queue = !m_urgent.empty() ? m_urgent : !m_alone.empty() ? m_alone : m_jobs;
            work = std::move(queue.front());
            queue.pop_front();
        }
        work();
    }
}

void ThreadDispatcher::post(Urgency urgency, std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        (urgency == Urgency::Interactive ? m_urgent : m_jobs).push_back(std::move(work));
    }
    m_wake.notify_one();
}

void ThreadDispatcher::deliver(std::function<void()> callback)
{
    QMetaObject::invokeMethod(&m_home, std::move(callback), Qt::QueuedConnection);
}

void ThreadDispatcher::serveUrgent()
{
    while (!m_mayInterrupt || m_mayInterrupt()) {
        std::function<void()> work;
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping || m_urgent.empty())
                return;
            work = std::move(m_urgent.front());
            m_urgent.pop_front();
        }
        work();
    }
}

void ThreadDispatcher::begun(const JobHandle& job)
{
    const std::lock_guard lock(m_mutex);
    m_inHand = job;
    if (!m_alone.empty())
        m_inHand.cancel(); // it was taken up just before
}

void ThreadDispatcher::runBlocking(const std::function<void()>& work)
{
    std::promise<void> done;
    {
        const std::lock_guard lock(m_mutex);
        m_inHand.cancel();
        m_jobs.clear();
        m_alone.push_back([&] {
            work();
            done.set_value();
        });
    }
    m_wake.notify_one();
    done.get_future().wait();
}

} // namespace cdesk
