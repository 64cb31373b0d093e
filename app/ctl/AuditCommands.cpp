// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/AuditCommands.h"

#include "app/ctl/OpenOffice.h"
#include "core/audit/AuditService.h"
#include "core/session/OfficeCheckRepository.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

constexpr int kEntriesAtOnce = 1000; ///< a long log is never in memory as a whole

QString utcText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const AuditEntry& entry)
{
    return {{u"seq"_s, entry.seq},
            {u"at"_s, utcText(entry.atUtcMs)},
            {u"actor"_s, entry.actorName},
            {u"action"_s, entry.record.action},
            {u"entity"_s, QString(toCode(entry.record.entity))},
            {u"entity_id"_s, entry.record.entityId},
            {u"label"_s, entry.record.label},
            {u"before"_s, entry.record.before},
            {u"after"_s, entry.record.after},
            {u"hash"_s, entry.hash},
            {u"signer_key"_s, QString::fromLatin1(entry.signerKey.toHex())}};
}

Exit auditList(Call& call)
{
    const QString number = call.value(u"--contract"_s);
    AuditFilter filter{.actor = call.value(u"--by"_s), .action = call.value(u"--action"_s)};
    filter.text = call.value(u"--text"_s);
    bool isNumber = true;
    const int limit = call.value(u"--limit"_s, u"100000"_s).toInt(&isNumber);
    if (!isNumber || limit <= 0)
        return call.usage(u"audit list [--contract NUMBER] [--by NAME] [--action CODE] [--text T] [--limit N]"_s);
    return withOffice(call, [&](Office& office) {
        if (!number.isEmpty()) {
            const qint64 id = OfficeCheckRepository(office.database()).contractIdByNumber(number);
            if (id == 0)
                return call.fail(notFound(u"contract"_s, number).value());
            filter.thing = Change{EntityKind::Contract, id};
        }
        QJsonArray json;
        qint64 before = 0;
        for (int left = limit; left > 0; left -= kEntriesAtOnce) {
            const int wanted = std::min(left, kEntriesAtOnce);
            const auto entries = AuditService(office).page(office.actor(), filter, wanted, before);
            if (!entries)
                return call.fail(entries.error());
            for (const AuditEntry& entry : *entries) {
                call.line(u"%1\t%2\t%3\t%4\t%5"_s.arg(entry.seq).arg(utcText(entry.atUtcMs), entry.actorName,
                                                                     entry.record.action, entry.record.label));
                if (call.options().json)
                    json.append(toJson(entry));
            }
            if (static_cast<int>(entries->size()) < wanted)
                break;
            before = entries->back().seq;
        }
        call.json(json);
        return Exit::Done;
    });
}

QJsonArray toJson(const std::vector<AuditSigner>& signers)
{
    QJsonArray json;
    for (const AuditSigner& signer : signers)
        json.append(QJsonObject{{u"name"_s, signer.name},
                                {u"key"_s, QString::fromLatin1(signer.key.toHex())},
                                {u"since"_s, signer.sinceSeq},
                                {u"entries"_s, signer.entries}});
    return json;
}

Exit tell(const Call& call, const AuditReport& report)
{
    const AuditVerdict& verdict = report.verdict;
    const AuditBreak broken = verdict.firstBreak.value_or(AuditBreak{});
    QJsonArray records;
    for (const OfficeFinding& finding : report.records)
        records.append(QJsonObject{{u"code"_s, finding.code}, {u"place"_s, finding.place}, {u"name"_s, finding.name}});
    call.json(QJsonObject{{u"intact"_s, verdict.isIntact()},
                          {u"head"_s, verdict.head.seq},
                          {u"anchor"_s, verdict.head.shortText()},
                          {u"anchors_checked"_s, report.anchors},
                          {u"signed_entries"_s, verdict.signedEntries},
                          {u"signers"_s, toJson(verdict.signers)},
                          {u"records"_s, records},
                          {u"first_bad"_s, broken.seq},
                          {u"code"_s, broken.code},
                          {u"actor"_s, broken.actorName},
                          {u"at"_s, broken.atUtcMs > 0 ? utcText(broken.atUtcMs) : QString()}});
    if (verdict.isIntact()) {
        call.line(u"intact\t"_s + verdict.head.shortText());
        for (const OfficeFinding& finding : report.records)
            call.line(finding.code + u'\t' + finding.place + u'\t' + finding.name);
        return report.records.empty() ? Exit::Done : Exit::Refused;
    }
    call.line(u"%1\t#%2\t%3\t%4"_s.arg(broken.code)
                  .arg(broken.seq)
                  .arg(broken.actorName, broken.atUtcMs > 0 ? utcText(broken.atUtcMs) : QString()));
    return broken.code == u"audit.shortened"_s ? Exit::Shortened : Exit::Refused;
}

Exit auditVerify(Call& call)
{
    std::vector<AuditAnchor> anchors;
    for (const QString& text : call.values(u"--anchor"_s)) {
        const auto anchor = anchorFromText(text);
        if (!anchor)
            return call.fail(invalid(u"audit.anchor_unreadable"_s, u"--anchor"_s, text).value());
        anchors.push_back(*anchor);
    }
    return withOffice(call, [&](Office& office) {
        JobContext job;
        const auto report = AuditService(office).verify(office.actor(), anchors, job);
        return report ? tell(call, *report) : call.fail(report.error());
    });
}

} // namespace

std::vector<Command> auditCommands()
{
    return {
        {u"audit list"_s,
         u"the log, newest first [--contract NUMBER] [--by NAME] [--action CODE] [--text T] [--limit N]"_s, auditList},
        {u"audit verify"_s,
         u"walk the log, hold it against backups and [--anchor \"#12 · 3F9A-21C0\"]…; exit 1: it or a record beside it"
         " is not sound, 4: cut"_s,
         auditVerify}};
}

} // namespace cdesk::ctl
