// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/jobs/JobContext.h"
#include "core/ledger/LedgerSource.h"
#include "core/session/Session.h"

#include <QObject>

#include <map>
#include <mutex>

namespace cdesk {

/// One version of the ledger: all lists as they stood after one commit, on one day. Never changes.
class LedgerData {
public:
    /// Counts up with every commit; 0 = not loaded yet: no rows, or the first ones of some lists.
    quint64 version() const { return m_version; }
    /// The day the statuses and due dates are of.
    QDate today() const { return m_today; }
    const LedgerTable& table(EntityKind kind) const { return *m_tables.at(kind); }
    std::shared_ptr<const LedgerTable> sharedTable(EntityKind kind) const { return m_tables.at(kind); }
    const LedgerTable& customers() const { return table(EntityKind::Customer); }
    const LedgerTable& contracts() const { return table(EntityKind::Contract); }
    const LedgerTable& templates() const { return table(EntityKind::Template); }
    const LedgerTable& archive() const { return table(EntityKind::ArchiveRecord); }

private:
    friend class Ledger;
    quint64 m_version = 0;
    QDate m_today;
    std::map<EntityKind, std::shared_ptr<const LedgerTable>> m_tables;
};

/// The picture of the office that lists, filters, sums, dashboard and quick search read: in memory, current after
/// every commit, readable from any thread. Loads and follows on the database thread.
class Ledger final : public QObject, public CommitObserver {
    Q_OBJECT

public:
    /// @p sources: one per noun, see officeSources().
    Ledger(const Clock& clock, std::vector<std::unique_ptr<LedgerSource>> sources, QObject* parent = nullptr);
    ~Ledger() override;

    /// Whose lists these are: without Permission::SeeAmounts no Money cell holds anything. @p reader outlives the
    /// ledger; when what it may see changes, the next commit brings the lists anew. Without a reader every cell is
    /// filled.
    void readFor(const Actor& reader) { m_reader = &reader; }

    /// From now on a commit that changes thousands of rows at once is not followed while whoever wrote it waits:
    /// fellBehind() asks for load() as a job, and until that is done the lists show what was before.
    void mayFallBehind() { m_mayFallBehind = true; }

    /// Reads the rows with which the long lists begin, so that a screen has something to show while load() reads on.
    /// Call before load(). Errors: storage.*
    Result<void> glance(const Database& database);
    /// Reads everything anew. Errors: job.cancelled (the version before stays), storage.*
    Result<void> load(const Database& database, JobContext& job);
    /// Puts every list in order by each of its columns that take longer than a frame, so that the first click on a
    /// heading is as quick as the next one. Not needed to show a list: what is not in order yet is put in order when it
    /// is asked for. False when it was stopped.
    bool prepareOrders(JobContext& job) const;
    void committed(const Database& database, const ChangeSet& changes) override;
    /// Brings what follows from the day to today; nothing to do when it is still the same. Call when the clock's day
    /// may have turned (each minute tick, after sleep).
    void turnDay();

    /// The newest version; never null. Keep the pointer as long as its rows are in use.
    std::shared_ptr<const LedgerData> now() const;

Q_SIGNALS:
    /// A new version can be had from now(). Emitted on the database thread.
    void published(quint64 version);
    /// Asks for load(), which see mayFallBehind(). Emitted on the database thread.
    void fellBehind();

private:
    struct Noun {
        std::unique_ptr<LedgerSource> source;
        std::unique_ptr<LedgerTableWriter> writer;
    };
    /// False when it was stopped.
    bool readAll(const Database& database, Noun& noun, const std::function<bool()>& step);
    void readAgain(const Database& database, Noun& noun, const std::vector<qint64>& ids);
    std::shared_ptr<const LedgerTable> firstRows(const Database& database, const Noun& noun) const;
    void follow(const Database& database, const ChangeSet& changes);
    /// What of each noun has to be read again.
    std::vector<std::vector<qint64>> affected(const Database& database, const ChangeSet& changes) const;
    void deriveAnew(const LedgerDay& day);
    bool seesAmounts() const { return !m_reader || m_reader->may(Permission::SeeAmounts); }
    /// A writer for the rows of a noun, with or without amounts.
    std::unique_ptr<LedgerTableWriter> freshWriter(const Noun& noun) const;
    void publish();

    const Clock& m_clock;
    std::vector<Noun> m_nouns;
    LedgerDay m_day;
    const Actor* m_reader = nullptr;
    bool m_showsAmounts = true; ///< of the rows that stand
    bool m_isLoading = false;
    bool m_isStale = false; ///< a commit could not be followed: the next one loads anew
    bool m_mayFallBehind = false;
    bool m_isBehind = false;    ///< load() was asked for and has not begun
    ChangeSet m_meanwhile;      ///< committed between two slices of a load
    mutable std::mutex m_mutex; ///< guards m_now
    std::shared_ptr<const LedgerData> m_now;
};

/// The lists every office has: customers, contracts, templates, archive.
std::vector<std::unique_ptr<LedgerSource>> officeSources();

} // namespace cdesk
