// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Ledger.h"

#include "core/archive/ArchiveList.h"
#include "core/clauses/ClauseList.h"
#include "core/contracts/ContractList.h"
#include "core/customers/CustomerList.h"
#include "core/settings/OfficeSettings.h"
#include "core/storage/Database.h"
#include "core/templates/TemplateList.h"

#include <QScopeGuard>

#include <algorithm>

namespace cdesk {

namespace {

/// Above this many touched rows, reading everything anew is quicker than row by row.
constexpr size_t kRowsWorthALoad = 5000;
/// Rows between two steps of a load: about 10 ms.
constexpr qint64 kRowsPerStep = 1024;

/// The office has one number of days for both: from then on a contract is looked after.
TermWarnings warningsOf(const Database& database)
{
    const int days = readSettings(database).expiringSoonDays;
    return {.expiringDays = days, .noticeDays = days};
}

/// Days, codes and columns of a few words are put in order within a frame when somebody asks: ready orders of all of
/// them would be a quarter of the ledger.
bool isOrderSlow(const LedgerTable& table, int column)
{
    constexpr int kFewWords = 1000;
    switch (table.column(column).kind) {
    case ColumnKind::Text:
    case ColumnKind::Money:
    case ColumnKind::Instant:
        return true;
    case ColumnKind::Word:
        return table.words(column).size() > kFewWords;
    default:
        return false;
    }
}

} // namespace

Ledger::Ledger(const Clock& clock, std::vector<std::unique_ptr<LedgerSource>> sources, QObject* parent)
    : QObject{parent}, m_clock{clock}, m_day{clock.today(), {}}
{
    auto empty = std::make_shared<LedgerData>();
    empty->m_today = m_day.today;
    for (auto& source : sources) {
        auto writer = std::make_unique<LedgerTableWriter>(source->shape());
        empty->m_tables[source->kind()] = writer->publish();
        m_nouns.push_back({std::move(source), std::move(writer)});
    }
    m_now = std::move(empty);
}

Ledger::~Ledger() = default;

std::shared_ptr<const LedgerData> Ledger::now() const
{
    const std::scoped_lock lock(m_mutex);
    return m_now;
}

Result<void> Ledger::glance(const Database& database)
try {
    m_day = {m_clock.today(), warningsOf(database)};
    m_showsAmounts = seesAmounts();
    auto first = std::make_shared<LedgerData>();
    first->m_today = m_day.today;
    for (const Noun& noun : m_nouns)
        first->m_tables[noun.source->kind()] = firstRows(database, noun);
    const std::scoped_lock lock(m_mutex);
    m_now = first;
    return {};
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

std::shared_ptr<const LedgerTable> Ledger::firstRows(const Database& database, const Noun& noun) const
{
    const auto writer = freshWriter(noun);
    LedgerRow row = writer->blankRow();
    std::vector<qint64> ids = noun.source->firstIds(database);
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : ids) {
        if (!noun.source->readOne(database, id, row))
            continue;
        noun.source->deriveOn(m_day, row);
        static_cast<void>(writer->put(row)); // ids rise
    }
    return writer->publish();
}

Result<void> Ledger::load(const Database& database, JobContext& job)
try {
    m_isLoading = true;
    m_isStale = std::exchange(m_isBehind, false) || m_isStale; // stopped, the next commit brings the lists anew
    const auto whenLeft = qScopeGuard([this] { m_isLoading = false; });
    m_meanwhile = {};
    m_showsAmounts = seesAmounts();
    m_day = {m_clock.today(), warningsOf(database)};
    qint64 total = 0;
    for (const Noun& noun : m_nouns)
        total += noun.source->count(database);
    qint64 done = 0;
    const auto step = [&] { return ++done % kRowsPerStep != 0 || job.step(done, total); };
    for (Noun& noun : m_nouns) {
        if (!readAll(database, noun, step))
            return cancelled();
    }
    m_isStale = false;
    publish();
    if (!m_meanwhile.changes.empty())
        follow(database, std::exchange(m_meanwhile, {}));
    return {};
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

bool Ledger::prepareOrders(JobContext& job) const
{
    qint64 total = 0;
    for (const Noun& noun : m_nouns)
        total += static_cast<qint64>(noun.source->shape()->columns.size());
    qint64 done = 0;
    for (const Noun& noun : m_nouns) {
        const int columns = static_cast<int>(noun.source->shape()->columns.size());
        for (int column = 0; column < columns; ++column) {
            const auto newest = now(); // each time
            if (const LedgerTable& table = newest->table(noun.source->kind()); isOrderSlow(table, column))
                static_cast<void>(table.order(column));
            if (!job.step(++done, total))
                return false;
        }
    }
    return true;
}

void Ledger::committed(const Database& database, const ChangeSet& changes)
try {
    if (m_isLoading) {
        m_meanwhile.changes.insert(m_meanwhile.changes.end(), changes.changes.begin(), changes.changes.end());
        return;
    }
    if (now()->version() == 0 || m_isBehind)
        return; // load() will read it
    if (m_isStale || m_showsAmounts != seesAmounts()) {
        JobContext job;
        m_isStale = !load(database, job).has_value();
        return;
    }
    follow(database, changes);
} catch (const StorageFault&) {
    m_isStale = true; // the save itself stands; the picture catches up with the next one
}

void Ledger::follow(const Database& database, const ChangeSet& changes)
{
    const auto ids = affected(database, changes);
    const auto isMuch = [](const std::vector<qint64>& ofNoun) { return ofNoun.size() > kRowsWorthALoad; };
    if (m_mayFallBehind && std::any_of(ids.begin(), ids.end(), isMuch)) {
        m_isBehind = true;
        Q_EMIT fellBehind();
        return;
    }
    for (size_t i = 0; i < m_nouns.size(); ++i)
        readAgain(database, m_nouns[i], ids[i]);
    deriveAnew({m_clock.today(), changes.touches(EntityKind::Setting) ? warningsOf(database) : m_day.warnings});
    publish();
}

std::vector<std::vector<qint64>> Ledger::affected(const Database& database, const ChangeSet& changes) const
{
    const auto before = now();
    std::vector<std::vector<qint64>> all;
    for (const Noun& noun : m_nouns) {
        auto& ids = all.emplace_back(noun.source->affected(database, *before, changes));
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    return all;
}

void Ledger::turnDay()
{
    if (m_day.today == m_clock.today() || now()->version() == 0)
        return;
    deriveAnew({m_clock.today(), m_day.warnings});
    publish();
}

void Ledger::deriveAnew(const LedgerDay& day)
{
    if (m_day == day)
        return;
    m_day = day;
    for (const Noun& noun : m_nouns)
        noun.source->turnDay(m_day, *noun.writer);
}

bool Ledger::readAll(const Database& database, Noun& noun, const std::function<bool()>& step)
{
    auto fresh = freshWriter(noun);
    LedgerRow row = fresh->blankRow();
    bool isComplete = true;
    noun.source->readAll(database, row, [&] {
        noun.source->deriveOn(m_day, row);
        isComplete = fresh->put(row) && step();
        return isComplete;
    });
    if (isComplete)
        noun.writer = std::move(fresh);
    return isComplete;
}

void Ledger::readAgain(const Database& database, Noun& noun, const std::vector<qint64>& ids)
{
    const auto everything = [&] { readAll(database, noun, [] { return true; }); };
    if (ids.size() > kRowsWorthALoad)
        return everything();
    LedgerRow row = noun.writer->blankRow();
    for (const qint64 id : ids) {
        row.clear(id);
        if (!noun.source->readOne(database, id, row)) {
            noun.writer->remove(id);
            continue;
        }
        noun.source->deriveOn(m_day, row);
        if (!noun.writer->put(row))
            return everything();
    }
}

std::unique_ptr<LedgerTableWriter> Ledger::freshWriter(const Noun& noun) const
{
    auto writer = std::make_unique<LedgerTableWriter>(noun.source->shape());
    if (!m_showsAmounts)
        writer->withholdAmounts();
    return writer;
}

void Ledger::publish()
{
    auto next = std::make_shared<LedgerData>();
    next->m_today = m_day.today;
    for (const Noun& noun : m_nouns)
        next->m_tables[noun.source->kind()] = noun.writer->publish();
    {
        const std::scoped_lock lock(m_mutex);
        next->m_version = m_now->m_version + 1;
        m_now = next;
    }
    Q_EMIT published(next->m_version);
}

std::vector<std::unique_ptr<LedgerSource>> officeSources()
{
    std::vector<std::unique_ptr<LedgerSource>> sources;
    sources.push_back(std::make_unique<CustomerList>());
    sources.push_back(std::make_unique<ContractList>());
    sources.push_back(std::make_unique<TemplateList>());
    sources.push_back(std::make_unique<ArchiveList>());
    sources.push_back(std::make_unique<ClauseList>());
    return sources;
}

} // namespace cdesk
