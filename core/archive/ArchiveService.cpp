// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveService.h"

#include "core/archive/ArchiveEvents.h"
#include "core/contracts/ContractRepository.h"
#include "core/contracts/LifecycleStep.h"
#include "core/numbers/NumberIssue.h"
#include "core/session/Session.h"
#include "core/settings/OfficeSettings.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

NumberWish wishFor(const Database& database, const Contract& contract, QDate day)
{
    return {.holder = u"archive_record"_s,
            .type = {},
            .rule = readSettings(database).archiveNumberRule,
            .parts = {.date = day, .sequence = 1, .typeCode = contract.contractType, .companyCode = {}}};
}

Result<QString> takeNumber(UnitOfWork& work, const Contract& contract, const QString& entered)
{
    if (entered.isEmpty())
        return issueNumber(work, wishFor(work.database(), contract, work.today()));
    // What was proposed and not changed is the rule's own number: taking it moves the sequence on.
    const NumberWish wish = wishFor(work.database(), contract, work.today());
    if (const auto next = previewNumber(work.database(), wish); next && *next == entered)
        return issueNumber(work, wish);
    if (const auto kept = keepEnteredNumber(work, u"archive_record"_s, entered); !kept)
        return passOn(kept);
    return entered;
}

Result<ArchiveDetails> detailsOf(const Database& database, const std::optional<ArchiveRecord>& record)
{
    if (!record)
        return notFound(u"archive"_s);
    return ArchiveDetails{*record, ContractRepository(database).find(record->contractId).value()};
}

} // namespace

Result<ArchiveRecord> ArchiveService::propose(const Actor& actor, ContractId contractId) const
{
    const QDate today = m_session.clock().today();
    return m_session.read(actor, "archive.propose", [&](const Database& database) -> Result<ArchiveRecord> {
        const auto contract = ContractRepository(database).find(contractId);
        if (!contract || contract->removedUtcMs)
            return notFound(u"contract"_s);
        const ArchiveRepository archive(database);
        if (const auto filed = archive.findByContract(contractId))
            return *filed;
        const auto number = previewNumber(database, wishFor(database, *contract, today));
        if (!number)
            return passOn(number);
        ArchiveRecord record;
        record.contractId = contractId;
        record.number = *number;
        record.category = contract->contractType;
        record.year = today.year();
        record.filedOn = today;
        if (const auto last = archive.newest())
            record.place = nextPlace(last->place);
        if (const auto alike = archive.newestOfCategory(record.category))
            record.retentionYears = alike->retentionYears;
        record.keepUntil = keepUntil(retentionBase(*contract, today, today), record.retentionYears);
        for (const QString& item :
             papersFor(readSettings(database).classes, {contract->contractType, contract->subject, contract->form}))
            record.checks.push_back({item, item == u"original"_s, {}}); // it is what the person holds in hand
        return record;
    });
}

Result<ArchiveRecord> ArchiveService::file(const Actor& actor, ContractId contractId, ArchiveRecord record)
{
    return m_session.write(actor, "archive.file", [&](UnitOfWork& work) -> Result<ArchiveRecord> {
        const auto before = ContractRepository(work.database()).find(contractId);
        if (!before || before->removedUtcMs)
            return notFound(u"contract"_s);
        const ArchiveRepository archive(work.database());
        const auto filed = archive.findByContract(contractId);
        record.contractId = contractId;
        record.year = record.year == 0 ? record.filedOn.year() : record.year;
        record.keepUntil = keepUntil(retentionBase(*before, record.filedOn, work.today()), record.retentionYears);
        record.filedBy = filed ? filed->filedBy : actor.name;
        if (const auto sound = checkRecord(record, work.today()); !sound)
            return passOn(sound);
        const auto contract = takeStep(work, contractId, before->revision, ContractAction::File,
                                       {.today = {}, .day = record.filedOn, .comment = {}, .values = {}});
        if (!contract)
            return passOn(contract);
        if (filed) {
            record.id = filed->id;
            record.number = filed->number;
            archive.save(record, filed->revision);
        } else {
            const auto number = takeNumber(work, *before, record.number.trimmed());
            if (!number)
                return passOn(number);
            record.number = *number;
            record.id = archive.add(record);
        }
        work.record(ContractFiled{record, *contract});
        return archive.find(record.id).value();
    });
}

Result<ArchiveRecord> ArchiveService::edit(const Actor& actor, const ArchiveRecord& record)
{
    return m_session.write(actor, "archive.edit", [&](UnitOfWork& work) -> Result<ArchiveRecord> {
        const ArchiveRepository archive(work.database());
        const auto before = archive.find(record.id);
        if (!before)
            return notFound(u"archive"_s);
        const Contract contract = ContractRepository(work.database()).find(before->contractId).value();
        ArchiveRecord after = record;
        after.number = before->number;
        after.contractId = before->contractId;
        after.keepUntil = keepUntil(retentionBase(contract, after.filedOn, work.today()), after.retentionYears);
        if (const auto sound = checkRecord(after, work.today()); !sound)
            return passOn(sound);
        archive.save(after, record.revision);
        work.record(ArchiveRecordChanged{*before, after, ArchiveRecordChanged::What::Edited});
        work.touch(EntityKind::Contract, contract.id.value());
        return archive.find(record.id).value();
    });
}

Result<void> ArchiveService::move(const Actor& actor, const std::vector<ArchiveRecordId>& records, ArchivePlace place)
{
    return m_session.write(actor, "archive.move", [&](UnitOfWork& work) -> Result<void> {
        if (place.isEmpty())
            return invalid(u"archive.place_missing"_s, u"room"_s);
        const ArchiveRepository archive(work.database());
        for (const ArchiveRecordId id : records) {
            const auto before = archive.find(id);
            if (!before)
                return notFound(u"archive"_s);
            ArchiveRecord after = *before;
            after.place = place;
            if (const auto sound = checkRecord(after, work.today()); !sound)
                return passOn(sound);
            archive.save(after, before->revision);
            work.record(ArchiveRecordChanged{*before, after, ArchiveRecordChanged::What::Moved});
            place = nextPlace(place);
        }
        return {};
    });
}

Result<ArchiveDetails> ArchiveService::find(const Actor& actor, ArchiveRecordId id) const
{
    return m_session.read(actor, "archive.find", [&](const Database& database) {
        return detailsOf(database, ArchiveRepository(database).find(id));
    });
}

Result<ArchiveDetails> ArchiveService::findByContract(const Actor& actor, ContractId contract) const
{
    return m_session.read(actor, "archive.find_by_contract", [&](const Database& database) {
        return detailsOf(database, ArchiveRepository(database).findByContract(contract));
    });
}

Result<std::vector<WaitingContract>> ArchiveService::waiting(const Actor& actor) const
{
    return m_session.read(actor, "archive.waiting",
                          [](const Database& database) -> Result<std::vector<WaitingContract>> {
                              return ArchiveRepository(database).waiting();
                          });
}

} // namespace cdesk
