// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Commands.h"
#include "app/ctl/OpenOffice.h"
#include "core/clauses/ClauseService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/sample/Generator.h"
#include "core/sample/SampleOffice.h"
#include "core/session/AuditRepository.h"
#include "core/session/OfficeCheckRepository.h"
#include "core/templates/TemplateService.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

Exit tellOffice(const Call& call, Office& office)
{
    call.line(office.folder().path());
    call.json(
        QJsonObject{{u"path"_s, office.folder().path()}, {u"schema_version"_s, office.database().schemaVersion()}});
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
    if (const auto refusal = call.refuseRest())
        return *refusal;
    SystemClock clock;
    const auto office = Office::create(officeFolder(call), clock);
    if (!office)
        return call.fail(office.error());
    ClauseService clauses((*office)->session(), (*office)->files());
    if (const auto installed = clauses.installShippedClauses((*office)->actor()); !installed)
        return call.fail(installed.error());
    TemplateService templates((*office)->session(), (*office)->files());
    if (const auto installed = templates.installShippedTemplates((*office)->actor()); !installed)
        return call.fail(installed.error());
    return tellOffice(call, **office);
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
        const auto findings = OfficeCheckRepository(office.database()).findings(office.files());
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

QJsonObject toJson(const AuditEntry& entry)
{
    return {{u"seq"_s, entry.seq},
            {u"at"_s, QDateTime::fromMSecsSinceEpoch(entry.atUtcMs, Qt::UTC).toString(Qt::ISODateWithMs)},
            {u"actor"_s, entry.actorName},
            {u"action"_s, entry.record.action},
            {u"entity"_s, QString(toCode(entry.record.entity))},
            {u"entity_id"_s, entry.record.entityId},
            {u"label"_s, entry.record.label},
            {u"before"_s, entry.record.before},
            {u"after"_s, entry.record.after},
            {u"hash"_s, entry.hash}};
}

Exit auditList(Call& call)
{
    const QString number = call.value(u"--contract"_s);
    return withOffice(call, [&](Office& office) {
        std::optional<Change> subject;
        if (!number.isEmpty()) {
            const qint64 id = OfficeCheckRepository(office.database()).contractIdByNumber(number);
            if (id == 0)
                return call.fail(notFound(u"contract"_s, number).value());
            subject = Change{EntityKind::Contract, id};
        }
        constexpr int kLimit = 100'000;
        QJsonArray json;
        for (const AuditEntry& entry : AuditRepository(office.database()).newest(kLimit, subject)) {
            const QJsonObject one = toJson(entry);
            call.line(u"%1\t%2\t%3\t%4\t%5"_s.arg(entry.seq).arg(one.value(u"at"_s).toString(), entry.actorName,
                                                                 entry.record.action, entry.record.label));
            json.append(one);
        }
        call.json(json);
        return Exit::Done;
    });
}

Exit auditVerify(Call& call)
{
    return withOffice(call, [&](Office& office) {
        const AuditRepository log(office.database());
        const auto broken = log.verify();
        const AuditAnchor head = log.head();
        call.json(QJsonObject{{u"intact"_s, !broken.has_value()},
                              {u"head"_s, head.seq},
                              {u"anchor"_s, head.shortText()},
                              {u"first_bad"_s, broken ? broken->seq : 0},
                              {u"code"_s, broken ? broken->code : QString()}});
        call.line(broken ? u"%1\t#%2"_s.arg(broken->code).arg(broken->seq) : u"intact\t"_s + head.shortText());
        return broken ? Exit::Refused : Exit::Done;
    });
}

} // namespace

std::vector<Command> officeCommands()
{
    return {{u"office init"_s, u"make a new office [--sample]"_s, init},
            {u"office generate"_s, u"fill an empty office for measuring: --contracts N --customers M [--seed S]"_s,
             generate},
            {u"office info"_s, u"counts, schema version, paths"_s, info},
            {u"office verify"_s, u"database, log and every document; exit 1 on findings"_s, verify},
            {u"audit list"_s, u"the log, newest first [--contract NUMBER]"_s, auditList},
            {u"audit verify"_s, u"walk the chain of the log"_s, auditVerify}};
}

} // namespace cdesk::ctl
