// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the wordings of the library in everything the office has written.
#include "core/clauses/ClauseRepository.h"
#include "core/clauses/ClauseService.h"
#include "core/documents/merge/TextParagraphs.h"
#include "core/jobs/JobContext.h"
#include "core/session/Session.h"
#include "core/storage/FileStore.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct UsesSearched {
    ClauseScan scan;

    AuditRecord audit() const
    {
        return {.action = u"clause.uses_searched"_s,
                .entity = EntityKind::Clause,
                .entityId = 0,
                .label = {},
                .before = {},
                .after = {{u"texts"_s, scan.texts}, {u"found"_s, scan.found}, {u"unreadable"_s, scan.unreadable}}};
    }
};

/// A text that could be read.
struct ReadText {
    StoredText stored;
    QString text;
};

Result<QString> read(const FileStore& files, const StoredText& stored)
{
    const auto bytes = files.get(stored.sha256);
    if (!bytes)
        return passOn(bytes);
    const auto package = DocxPackage::fromBytes(*bytes);
    return package ? textOf(*package) : passOn(package);
}

} // namespace

Result<ClauseScan> ClauseService::findUses(const Actor& actor, JobContext& job)
{
    const auto stored =
        m_session.read(actor, "clause.find_uses", [](const Database& database) -> Result<std::vector<StoredText>> {
            return ClauseRepository(database).currentTexts();
        });
    if (!stored)
        return passOn(stored);
    ClauseScan scan;
    std::vector<ReadText> texts;
    for (const StoredText& one : *stored) {
        if (!job.step(scan.texts++, static_cast<qint64>(stored->size())))
            return cancelled();
        if (auto text = read(m_files, one))
            texts.push_back({one, std::move(*text)});
        else
            ++scan.unreadable;
    }
    return m_session.write(actor, "clause.find_uses", [&](UnitOfWork& work) -> Result<ClauseScan> {
        for (const ReadText& one : texts)
            scan.found += recogniseClauses(work, one.stored.owner, one.stored.ownerId, one.text);
        work.record(UsesSearched{scan});
        return scan;
    });
}

} // namespace cdesk
