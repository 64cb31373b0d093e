// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/OpenOffice.h"
#include "core/audit/RecordCheck.h"
#include "core/backup/BackupService.h"
#include "core/clauses/ClauseService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/keys/OfficeProtection.h"
#include "core/sample/Generator.h"
#include "core/sample/SampleOffice.h"
#include "core/session/OfficeCheckRepository.h"
#include "core/templates/TemplateService.h"
#include "core/users/AccountService.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

/// @p recovery is told this once: it is kept nowhere.
Exit tellOffice(const Call& call, Office& office, const QString& recovery = {})
{
    call.line(office.folder().path());
    QJsonObject json{{u"path"_s, office.folder().path()}, {u"schema_version"_s, office.database().schemaVersion()}};
    if (!recovery.isEmpty()) {
        call.line(u"recovery_code\t"_s + recovery);
        json.insert(u"recovery_code"_s, recovery);
    }
    call.json(json);
    return Exit::Done;
}

Exit initSample(Call& call)
{
    const auto clock = clockOf(call);
    if (!clock)
        return call.fail(clock.error());
    if (const auto refusal = call.refuseRest())
        return *refusal;
    JobContext job;
    const auto fonts = FontCatalog::create().value_or(nullptr);
    if (const auto made = createSampleOffice(officeFolder(call), **clock, fonts.get(), job); !made)
        return call.fail(made.error());
    return withOffice(call, [&](Office& office) { return tellOffice(call, office); });
}

Exit init(Call& call)
{
    if (call.flag(u"--sample"_s))
        return initSample(call);
    const bool isProtected = call.flag(u"--protect"_s);
    if (const auto refusal = call.refuseRest())
        return *refusal;
    SystemClock clock;
    std::optional<Protection> protection;
    if (isProtected) {
        auto given = credentialsOf(call);
        if (!given)
            return call.fail(given.error());
        if (!*given || (*given)->recovery)
            return call.usage(u"--user NAME --password-file FILE office init --protect"_s);
        protection = Protection{(*given)->user, std::move((*given)->password), RecoveryCode::random()};
    }
    const auto office = Office::create(officeFolder(call), clock, protection, call.options().user);
    if (!office)
        return call.fail(office.error());
    ClauseService clauses((*office)->session(), (*office)->files());
    if (const auto installed = clauses.installShippedClauses((*office)->actor()); !installed)
        return call.fail(installed.error());
    TemplateService templates((*office)->session(), (*office)->files());
    if (const auto installed = templates.installShippedTemplates((*office)->actor()); !installed)
        return call.fail(installed.error());
    return tellOffice(call, **office, protection ? protection->recovery.text() : QString());
}

Exit protect(Call& call)
{
    if (const auto refusal = call.refuseRest())
        return *refusal;
    auto given = credentialsOf(call);
    if (!given)
        return call.fail(given.error());
    if (!*given || (*given)->recovery)
        return call.usage(u"--user NAME --password-file FILE office protect"_s);
    const Protection protection{(*given)->user, std::move((*given)->password), RecoveryCode::random()};
    SystemClock clock;
    JobContext job;
    if (const auto done = protectOffice(officeFolder(call), clock, protection, job); !done)
        return call.fail(done.error());
    const QString code = protection.recovery.text(); // kept nowhere: this is the only time it is told
    call.line(u"recovery_code\t"_s + code);
    call.json(QJsonObject{{u"path"_s, officeFolder(call).path()}, {u"recovery_code"_s, code}});
    return Exit::Done;
}

Exit changeKey(Call& call)
{
    return withOffice(call, [&](Office& office) {
        JobContext job;
        if (const auto changed = AccountService(office).changeDataKey(office.actor(), job); !changed)
            return call.fail(changed.error());
        return tellOffice(call, office);
    });
}

Exit generate(Call& call)
{
    bool numbers[3] = {};
    const GeneratorWish wish{.contracts = call.value(u"--contracts"_s).toInt(&numbers[0]),
                             .customers = call.value(u"--customers"_s).toInt(&numbers[1]),
                             .seed = call.value(u"--seed"_s, u"1"_s).toUInt(&numbers[2])};
    if (!numbers[0] || !numbers[1] || !numbers[2])
        return call.usage(u"office generate --contracts N --customers M [--seed S] [--on DATE]"_s);
    return withOffice(call, [&](Office& office) {
        JobContext job;
        if (const auto made = generateOffice(office, wish, job); !made)
            return call.fail(made.error());
        call.json(QJsonObject{{u"contracts"_s, wish.contracts},
                              {u"customers"_s, wish.customers},
                              {u"seed"_s, static_cast<qint64>(wish.seed)}});
        call.line(u"contracts\t%1"_s.arg(wish.contracts));
        call.line(u"customers\t%1"_s.arg(wish.customers));
        return Exit::Done;
    });
}

Exit info(Call& call)
{
    return withOffice(call, [&](Office& office) {
        const OfficeCounts counts = OfficeCheckRepository(office.database()).counts();
        QJsonObject json{{u"path"_s, office.folder().path()}, {u"schema_version"_s, office.database().schemaVersion()}};
        call.line(u"path\t"_s + office.folder().path());
        call.line(u"schema_version\t%1"_s.arg(office.database().schemaVersion()));
        for (const auto& [noun, count] : counts) {
            call.line(noun + u"\t%1"_s.arg(count));
            json.insert(noun, count);
        }
        call.json(json);
        return Exit::Done;
    });
}

Exit verify(Call& call)
{
    return withOffice(call, [&](Office& office) {
        auto findings = OfficeCheckRepository(office.database()).findings(office.files(), office.expectations());
        const bool isLogSound = std::none_of(findings.begin(), findings.end(), [](const OfficeFinding& finding) {
            return finding.code.startsWith(u"audit."_s) || finding.code.startsWith(u"database."_s);
        });
        if (isLogSound) // what it tells counts only then
            std::ranges::move(recordsBesideLog(office.database()), std::back_inserter(findings));
        QJsonArray json;
        for (const OfficeFinding& finding : findings) {
            call.line(finding.code + u'\t' + finding.place +
                      (finding.name.isEmpty() ? QString() : u'\t' + finding.name));
            json.append(QJsonObject{{u"code"_s, finding.code}, {u"place"_s, finding.place}, {u"name"_s, finding.name}});
        }
        call.json(QJsonObject{{u"findings"_s, json}});
        return findings.empty() ? Exit::Done : Exit::Refused;
    });
}

} // namespace

std::vector<Command> officeCommands()
{
    return {
        {u"office init"_s,
         u"make a new office [--sample | --protect: encrypted, opened by --user and --password-file]"_s, init},
        {u"office protect"_s, u"encrypts an open office, opened by --user and --password-file from then on"_s, protect},
        {u"office change-key"_s, u"encrypts a protected office with a new data key"_s, changeKey},
        {u"office generate"_s, u"fill an empty office for measuring: --contracts N --customers M [--seed S]"_s,
         generate},
        {u"office info"_s, u"counts, schema version, paths"_s, info},
        {u"office verify"_s, u"database, log, every document, and records beside the log; exit 1 on findings"_s,
         verify}};
}

} // namespace cdesk::ctl
