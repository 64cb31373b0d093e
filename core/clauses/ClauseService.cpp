// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clauses/ClauseService.h"

#include "core/clauses/ClauseEvents.h"
#include "core/clauses/ClauseRecognition.h"
#include "core/clauses/ClauseRepository.h"
#include "core/session/Session.h"
#include "core/storage/DurableFile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kLargestLibrary = 4LL << 20;

/// Refuses what is incomplete, also a name that another clause has.
Result<void> checkNamed(const ClauseRepository& clauses, const Clause& clause)
{
    if (const auto fits = checkClause(clause); !fits)
        return fits;
    const auto namesake = clauses.findByName(clause.name);
    if (namesake && namesake->id != clause.id)
        return invalid(u"clause.name_taken"_s, u"name"_s, clause.name);
    return {};
}

ClauseVersion versionOf(const Clause& clause, int number, const QString& note, const UnitOfWork& work)
{
    return {.id = {},
            .clauseId = clause.id,
            .number = number,
            .body = clause.body,
            .note = note.simplified(),
            .createdBy = work.actor().name,
            .createdUtcMs = work.nowUtcMs()};
}

ClauseId addClause(UnitOfWork& work, Clause clause)
{
    const ClauseRepository clauses(work.database());
    clause.version = 1;
    clause.id = clauses.add(clause);
    clauses.addVersion(versionOf(clause, 1, {}, work));
    work.record(ClauseCreated{clause});
    return clause.id;
}

QStringList wordsIn(const QJsonValue& list)
{
    QStringList words;
    for (const QJsonValue& word : list.toArray())
        words.append(word.toString());
    return words;
}

/// One entry of resources/clauses/clauses.json.
Clause shippedClause(const QJsonObject& json)
{
    Clause clause;
    clause.name = json.value(u"name"_s).toString();
    static_cast<void>(fromCode(json.value(u"kind"_s).toString(), clause.kind)); // a test reads the whole library
    clause.topic = json.value(u"topic"_s).toString();
    clause.family = json.value(u"family"_s).toString();
    clause.tags = wordsIn(json.value(u"tags"_s));
    clause.contractTypes = wordsIn(json.value(u"contract_types"_s));
    clause.useWhen = json.value(u"use_when"_s).toString();
    clause.body = wordsIn(json.value(u"text"_s)).join(u'\n');
    return tidied(clause);
}

} // namespace

Result<std::vector<Clause>> ClauseService::list(const Actor& actor) const
{
    using Answer = Result<std::vector<Clause>>;
    return m_session.read(actor, "clause.list",
                          [](const Database& database) -> Answer { return ClauseRepository(database).all(); });
}

Result<ClauseDetails> ClauseService::find(const Actor& actor, ClauseId id) const
{
    return m_session.read(actor, "clause.find", [&](const Database& database) -> Result<ClauseDetails> {
        const ClauseRepository clauses(database);
        const auto clause = clauses.find(id);
        if (!clause)
            return notFound(u"clause"_s);
        ClauseDetails details{*clause, clauses.versions(id), {}, clauses.uses(id)};
        for (const Clause& other : clauses.all())
            if (!other.retiredUtcMs && areAlternatives(*clause, other))
                details.alternatives.push_back(other);
        return details;
    });
}

Result<ClauseId> ClauseService::create(const Actor& actor, const Clause& clause)
{
    return m_session.write(actor, "clause.create", [&](UnitOfWork& work) -> Result<ClauseId> {
        Clause added = tidied(clause);
        added.id = {};
        added.retiredUtcMs.reset();
        if (const auto fits = checkNamed(ClauseRepository(work.database()), added); !fits)
            return passOn(fits);
        return addClause(work, std::move(added));
    });
}

Result<Revision> ClauseService::edit(const Actor& actor, const Clause& clause, const QString& note)
{
    return m_session.write(actor, "clause.edit", [&](UnitOfWork& work) -> Result<Revision> {
        const ClauseRepository clauses(work.database());
        const auto before = clauses.find(clause.id);
        if (!before)
            return notFound(u"clause"_s);
        Clause after = tidied(clause);
        after.retiredUtcMs = before->retiredUtcMs;
        after.version = before->version;
        if (const auto fits = checkNamed(clauses, after); !fits)
            return passOn(fits);
        if (after.body != before->body)
            clauses.addVersion(versionOf(after, ++after.version, note, work));
        clauses.save(after, clause.revision);
        work.record(ClauseEdited{*before, after});
        return Revision{clause.revision.value() + 1};
    });
}

Result<void> ClauseService::setRetired(const Actor& actor, ClauseId id, Revision seen, bool isRetired)
{
    return m_session.write(actor, "clause.set_retired", [&](UnitOfWork& work) -> Result<void> {
        const ClauseRepository clauses(work.database());
        auto clause = clauses.find(id);
        if (!clause)
            return notFound(u"clause"_s);
        if (clause->retiredUtcMs.has_value() == isRetired)
            return {};
        clause->retiredUtcMs = isRetired ? std::optional(work.nowUtcMs()) : std::nullopt;
        clauses.save(*clause, seen);
        work.record(ClauseRetired{*clause});
        return {};
    });
}

Result<void> ClauseService::retire(const Actor& actor, ClauseId id, Revision seen)
{
    return setRetired(actor, id, seen, true);
}

Result<void> ClauseService::restore(const Actor& actor, ClauseId id, Revision seen)
{
    return setRetired(actor, id, seen, false);
}

Result<void> ClauseService::recordInserted(const Actor& actor, ClauseId id, EntityKind owner, qint64 ownerId)
{
    constexpr auto kIntoTemplate = UseCase{"clause.insert_into_template"};
    constexpr auto kIntoContract = UseCase{"clause.insert_into_contract"};
    const UseCase useCase = owner == EntityKind::Template ? kIntoTemplate : kIntoContract;
    return m_session.write(actor, useCase, [&](UnitOfWork& work) -> Result<void> {
        const ClauseRepository clauses(work.database());
        const auto clause = clauses.find(id);
        if (!clause)
            return notFound(u"clause"_s);
        clauses.addUse(clauses.versions(id).front().id, owner, ownerId, ClauseOrigin::Inserted, work.nowUtcMs());
        for (const ClauseUse& use : clauses.uses(id))
            if (use.owner == owner && use.ownerId == ownerId && use.version == clause->version)
                work.record(ClauseInserted{*clause, use});
        return {};
    });
}

Result<int> ClauseService::installShippedClauses(const Actor& actor)
{
    const auto library = readFile(u":/clauses/clauses.json"_s, kLargestLibrary);
    if (!library)
        return passOn(library);
    return m_session.write(actor, "clause.install_shipped", [&](UnitOfWork& work) -> Result<int> {
        const ClauseRepository clauses(work.database());
        int added = 0;
        for (const QJsonValue& one : QJsonDocument::fromJson(*library).object().value(u"clauses"_s).toArray()) {
            Clause clause = shippedClause(one.toObject());
            if (clauses.findByName(clause.name))
                continue;
            if (const auto fits = checkClause(clause); !fits)
                return passOn(fits);
            addClause(work, std::move(clause));
            ++added;
        }
        return added;
    });
}

int recogniseClauses(UnitOfWork& work, EntityKind owner, qint64 ownerId, const QString& text)
{
    const ClauseRepository clauses(work.database());
    const WordingText wording(text);
    for (const ClauseId before : clauses.recognisedIn(owner, ownerId))
        work.touch(EntityKind::Clause, before.value());
    clauses.dropRecognised(owner, ownerId);
    ClauseId found; // the newest wording that stands there is enough
    int count = 0;
    for (const ClauseVersion& version : clauses.allVersions()) {
        if (version.clauseId == found || !ClauseWording(version.body).standsIn(wording))
            continue;
        found = version.clauseId;
        clauses.addUse(version.id, owner, ownerId, ClauseOrigin::Recognised, work.nowUtcMs());
        work.touch(EntityKind::Clause, found.value());
        ++count;
    }
    return count;
}

} // namespace cdesk
