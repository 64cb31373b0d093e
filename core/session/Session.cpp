// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Session.h"

#include "core/session/AuditRepository.h"
#include "core/session/ChangeFeed.h"
#include "core/session/RecordSealRepository.h"
#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// The last entry seals what all of them left behind. What nobody tells the log is not kept: to whoever verifies the
/// log it would look like a change behind the program's back.
void writeLog(const UnitOfWork& unit, const QString& seals)
{
    if (unit.records().empty() && !seals.isEmpty())
        throw StorageFault(u"storage.failed"_s, u"no entry in the log for "_s + seals.section(u'=', 0, 0));
    const AuditRepository log(unit.database());
    for (const AuditRecord& record : unit.records())
        log.append(unit.actor(), unit.nowUtcMs(), record, &record == &unit.records().back() ? seals : QString());
}

} // namespace

Session::Session(Database& database, const Clock& clock, ChangeFeed& feed)
    : m_database{database}, m_clock{clock}, m_feed{feed}
{
}

std::optional<Error> Session::run(const Actor& actor, const std::function<bool(UnitOfWork&)>& work) const
{
    UnitOfWork unit(m_database, actor, m_clock.nowUtcMs(), m_clock.today());
    const RecordSealRepository seals(m_database);
    bool accepted = false;
    try {
        seals.watch(); // before the transaction, which may be undone
        m_database.atomically([&] {
            seals.forget();
            accepted = work(unit);
            if (!accepted)
                return false;
            writeLog(unit, seals.ofNoted());
            return true;
        });
    } catch (const StaleRevision& stale) {
        return conflict(stale.noun()).value();
    } catch (const StorageFault& problem) {
        return noteFault(problem);
    }
    if (!accepted || unit.changes().changes.empty())
        return std::nullopt;
    for (CommitObserver* observer : m_observers)
        observer->committed(m_database, unit.changes());
    m_feed.publish(unit.changes());
    return std::nullopt;
}

std::optional<Error> Session::refusal() const
{
    if (m_damage)
        return m_damage;
    if (m_database.isReadOnly())
        return Error{ErrorKind::Fault, u"office.read_only"_s, {}, m_database.path()};
    if (m_database.isInDoubt())
        return Error{ErrorKind::Fault, u"storage.in_doubt"_s, {}, m_database.path()};
    return m_refusal;
}

Error Session::noteFault(const StorageFault& problem) const
{
    if (problem.code() != u"storage.broken"_s)
        return problem.toError();
    m_damage = Error{ErrorKind::Fault, u"office.damaged"_s, {}, problem.detail()};
    return *m_damage;
}

Result<void> Session::demand(const Actor& actor, UseCase useCase) const
{
    const auto may = permitted(actor, useCase);
    if (!may)
        noteRefusal(actor, useCase, may.error());
    return may;
}

void Session::noteFirstRefusal(const Actor& actor, UseCase useCase, const Error& refused) const
{
    const std::pair one{actor.id.value(), QString(useCase.code())};
    if (m_refusedReads.contains(one))
        return;
    m_refusedReads.insert(one);
    noteRefusal(actor, useCase, refused);
}

void Session::noteRefusal(const Actor& actor, UseCase useCase, const Error& refused) const
{
    if (m_database.inTransaction() || refusal())
        return;
    // Failing to write it must not hide the refusal itself.
    static_cast<void>(run(actor, [&](UnitOfWork& unit) {
        unit.record(AuditRecord{
            .action = u"permission.refused"_s,
            .entity = EntityKind::Office,
            .entityId = 0,
            .label = useCase.code(),
            .before = {},
            .after = QJsonObject{{u"permission"_s, QString(toCode(useCase.permission()))}, {u"why"_s, refused.code}}});
        return true;
    }));
}

} // namespace cdesk
