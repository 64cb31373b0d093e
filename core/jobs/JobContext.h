// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>

namespace cdesk {

/// Shared between a running job and whoever may stop it.
class JobHandle {
public:
    void cancel() { m_cancelled->store(true); }
    bool isCancelled() const { return m_cancelled->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

/// What long work calls between its slices: tells progress, learns of a stop, lets urgent requests through.
class JobContext {
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    JobContext() = default;
    JobContext(JobHandle handle, Progress progress, std::function<void()> letOthersThrough)
        : m_handle{std::move(handle)}, m_progress{std::move(progress)}, m_letOthersThrough{std::move(letOthersThrough)}
    {
    }

    /// Call after each slice (a row, a page, a part). Returns false when the job shall stop: undo and return
    /// `cancelled()`. Progress is passed on at most about 20 times a second.
    bool step(qint64 done, qint64 total);
    /// The same inside a transaction, where nobody else may be let through: they would see what is half done.
    bool stepAlone(qint64 done, qint64 total);
    /// Runs @p work on a thread of its own and lets others through until it has ended: for what takes long at a stretch
    /// and needs nothing of the office's connection, such as files that nobody else has. The context it is given tells
    /// it of a stop, and nothing else.
    template <class Work>
    auto aside(Work work)
    {
        constexpr std::chrono::milliseconds kLookEvery{2};
        JobContext inner(m_handle, {}, {});
        auto answer = std::async(std::launch::async, [&] { return work(inner); });
        while (answer.wait_for(kLookEvery) != std::future_status::ready)
            if (m_letOthersThrough)
                m_letOthersThrough();
        return answer.get();
    }

private:
    JobHandle m_handle;
    Progress m_progress;
    std::function<void()> m_letOthersThrough;
    qint64 m_lastToldMs = 0;
};

} // namespace cdesk
