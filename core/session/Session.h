// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/session/UnitOfWork.h"
#include "core/session/UseCase.h"
#include "core/storage/StorageFault.h"

#include <QSet>

#include <functional>
#include <utility>
#include <vector>

namespace cdesk {

class ChangeFeed;
class Database;

/// Told on the database thread, after the commit and before the change signal: the ledger keeps itself current here.
class CommitObserver {
public:
    virtual ~CommitObserver() = default;
    virtual void committed(const Database& database, const ChangeSet& changes) = 0;
};

/// The one gate: every read is permission-checked here and every write passes
/// permission → begin → work → audit → commit → one ChangeSet. Both take a line of the registry of use cases, written
/// as its code. Lives on the database thread.
class Session {
public:
    Session(Database& database, const Clock& clock, ChangeFeed& feed);

    const Clock& clock() const { return m_clock; }
    void addObserver(CommitObserver& observer) { m_observers.push_back(&observer); }
    /// From now on every write is refused with @p reason, until this is called with none; reading goes on.
    void refuseWrites(std::optional<Error> reason) { m_refusal = std::move(reason); }
    /// Why nothing can be saved now; none when it can. A damaged database, and one whose last save is in doubt, stay so
    /// until they are opened again: what is written into them could make it worse.
    std::optional<Error> refusal() const;

    /// Runs @p work as one transaction. When it returns an error, throws a fault or meets a stale revision, nothing is
    /// kept and no signal is sent; nor is a customer or contract that is written without an entry for the log. Whatever
    /// was denied, by the gate or by the work itself, is kept in the log.
    /// Errors of its own: permission.denied, permission.amounts_hidden, `<noun>.changed_meanwhile`, storage.*
    template <class Work>
    auto write(const Actor& actor, UseCase useCase, Work&& work) -> std::invoke_result_t<Work, UnitOfWork&>
    {
        using Answer = std::invoke_result_t<Work, UnitOfWork&>;
        if (const auto may = demand(actor, useCase); !may)
            return passOn(may);
        if (const auto reason = refusal())
            return tl::unexpected<Error>(*reason);
        Answer answer = cancelled();
        const auto failure = run(actor, [&](UnitOfWork& unit) {
            answer = work(unit);
            return answer.has_value();
        });
        if (failure)
            return tl::unexpected<Error>(*failure);
        if (!answer && answer.error().kind == ErrorKind::Denied)
            noteRefusal(actor, useCase, answer.error());
        return answer;
    }

    /// Reads for a person; a fault below becomes an Error. What was denied is kept in the log, as by write(), but each
    /// use case once a person: a window looks again and again.
    template <class Work>
    auto read(const Actor& actor, UseCase useCase, Work&& work) const -> std::invoke_result_t<Work, const Database&>
    {
        if (const auto may = permitted(actor, useCase); !may) {
            noteFirstRefusal(actor, useCase, may.error());
            return passOn(may);
        }
        try {
            auto answer = work(m_database);
            if (!answer && answer.error().kind == ErrorKind::Denied)
                noteFirstRefusal(actor, useCase, answer.error());
            return answer;
        } catch (const StorageFault& problem) {
            return tl::unexpected<Error>(noteFault(problem));
        }
    }

    /// permitted(), for a step that begins before it comes to read() or write(); a refusal is kept in the log.
    Result<void> demand(const Actor& actor, UseCase useCase) const;

private:
    /// nothing when it was committed or the work itself said no.
    std::optional<Error> run(const Actor& actor, const std::function<bool(UnitOfWork&)>& work) const;
    /// A refused attempt is worth a line in the log; none where nothing can be saved. Within a write it is that one's.
    void noteRefusal(const Actor& actor, UseCase useCase, const Error& refused) const;
    void noteFirstRefusal(const Actor& actor, UseCase useCase, const Error& refused) const;
    /// The fault as an error; a broken page stops all further writing, and so does the database itself when in doubt.
    Error noteFault(const StorageFault& problem) const;

    Database& m_database;
    const Clock& m_clock;
    ChangeFeed& m_feed;
    std::vector<CommitObserver*> m_observers;
    std::optional<Error> m_refusal;
    mutable std::optional<Error> m_damage;                   ///< found while reading as well
    mutable QSet<std::pair<qint64, QString>> m_refusedReads; ///< person and use case, since the office was opened
};

} // namespace cdesk
