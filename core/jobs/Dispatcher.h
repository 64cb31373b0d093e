// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"
#include "core/storage/StorageFault.h"

#include <QObject>
#include <QPointer>

#include <type_traits>

namespace cdesk {

/// Whether an answer can hold an error.
template <class Answer>
struct HoldsError : std::false_type {};
template <class T>
struct HoldsError<Result<T>> : std::true_type {};

/// Runs use cases on the database thread and calls back on the thread it was asked from (the window's).
/// Use cases are synchronous and know no threads; the window never waits.
///
/// `dispatcher.run(this, [=, &service] { return service.find(actor, id); }, [this](const Result<Customer>& found)
/// {…});` The callback is dropped when the receiver is gone by then.
class Dispatcher {
public:
    virtual ~Dispatcher() = default;

    /// What a person waits for: overtakes long jobs.
    template <class Work, class Then>
    void run(QObject* receiver, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work>;
        post(Urgency::Interactive,
             [this, guard = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)]() mutable {
                 auto answer = std::make_shared<Answer>(answerOf(work));
                 deliver([guard, answer, then = std::move(then)]() mutable {
                     if (guard)
                         then(*answer);
                 });
             });
    }

    /// Long work in slices: `work(JobContext&)`; @p progress and @p then come back to the receiver's thread.
    template <class Work, class Then>
    JobHandle runJob(QObject* receiver, Work work, JobContext::Progress progress, Then then)
    {
        using Answer = std::invoke_result_t<Work, JobContext&>;
        JobHandle handle;
        const QPointer<QObject> guard(receiver);
        auto tell = [this, guard, progress = std::move(progress)](qint64 done, qint64 total) {
            deliver([guard, progress, done, total] {
                if (guard && progress)
                    progress(done, total);
            });
        };
        post(Urgency::Job,
             [this, guard, handle, tell = std::move(tell), work = std::move(work), then = std::move(then)]() mutable {
                 begun(handle);
                 JobContext context(handle, tell, [this] { serveUrgent(); });
                 auto answer = std::make_shared<Answer>(answerOf(work, context));
                 deliver([guard, answer, then = std::move(then)]() mutable {
                     if (guard)
                         then(*answer);
                 });
             });
        return handle;
    }

protected:
    enum class Urgency { Interactive, Job };
    virtual void post(Urgency urgency, std::function<void()> work) = 0;
    /// Runs @p callback on the thread that asks.
    virtual void deliver(std::function<void()> callback) = 0;
    /// Called when a job begins, on the database thread.
    virtual void begun(const JobHandle&) {}
    /// Called by a job between slices, on the database thread.
    virtual void serveUrgent() {}

private:
    /// Runs the work; a fault of the storage that nobody caught becomes the error of the answer, if it can be one.
    template <class Work, class... Given>
    static std::invoke_result_t<Work&, Given&...> answerOf(Work& work, Given&... given)
    {
        if constexpr (HoldsError<std::invoke_result_t<Work&, Given&...>>::value) {
            try {
                return work(given...);
            } catch (const StorageFault& problem) {
                return tl::unexpected<Error>(problem.toError());
            }
        } else {
            return work(given...);
        }
    }
};

/// Everything at once, on the calling thread: for tests and the command line.
class InlineDispatcher final : public Dispatcher {
protected:
    void post(Urgency, std::function<void()> work) override { work(); }
    void deliver(std::function<void()> callback) override { callback(); }
};

} // namespace cdesk
