// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveRepository.h"

#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

ArchiveRecord readRecord(const Row& row)
{
    ArchiveRecord record;
    record.id = row.id<ArchiveRecordId>("id");
    record.contractId = row.id<ContractId>("contract_id");
    record.number = row.text("number");
    record.category = row.text("category");
    record.year = static_cast<int>(row.integer("year"));
    record.filedOn = row.date("filed_on");
    record.place = {row.text("room"), row.text("cabinet"), row.text("box"), row.text("slot")};
    record.paperCopies = static_cast<int>(row.integer("paper_copies"));
    record.electronicCopies = static_cast<int>(row.integer("electronic_copies"));
    const auto years = row.optionalInteger("retention_years");
    record.retentionYears = years ? RetentionYears(static_cast<int>(*years)) : RetentionYears();
    record.keepUntil = row.date("keep_until");
    record.notes = row.text("notes");
    record.filedBy = row.text("filed_by");
    record.revision = row.revision();
    return record;
}

void bindRecord(Query& query, const ArchiveRecord& record)
{
    query.bind(":number", record.number)
        .bind(":category", record.category)
        .bind(":year", record.year)
        .bind(":filed_on", record.filedOn)
        .bind(":room", record.place.room)
        .bind(":cabinet", record.place.cabinet)
        .bind(":box", record.place.box)
        .bind(":slot", record.place.slot)
        .bind(":paper_copies", record.paperCopies)
        .bind(":electronic_copies", record.electronicCopies)
        .bind(":retention_years", record.retentionYears)
        .bind(":keep_until", record.keepUntil)
        .bind(":notes", record.notes);
}

} // namespace

std::optional<ArchiveRecord> ArchiveRepository::find(ArchiveRecordId id) const
{
    return complete(
        m_database.query(u"SELECT * FROM archive_record WHERE id = :id"_s).bind(":id", id).optional(readRecord));
}

std::optional<ArchiveRecord> ArchiveRepository::findByContract(ContractId contract) const
{
    return complete(m_database.query(u"SELECT * FROM archive_record WHERE contract_id = :contract"_s)
                        .bind(":contract", contract)
                        .optional(readRecord));
}

std::optional<ArchiveRecord> ArchiveRepository::findByNumber(const QString& number) const
{
    return complete(m_database.query(u"SELECT * FROM archive_record WHERE number = :number"_s)
                        .bind(":number", number)
                        .optional(readRecord));
}

std::optional<ArchiveRecord> ArchiveRepository::newest() const
{
    return complete(m_database.query(u"SELECT * FROM archive_record ORDER BY id DESC LIMIT 1"_s).optional(readRecord));
}

std::optional<ArchiveRecord> ArchiveRepository::newestOfCategory(const QString& category) const
{
    return complete(
        m_database.query(u"SELECT * FROM archive_record WHERE category = :category ORDER BY id DESC LIMIT 1"_s)
            .bind(":category", category)
            .optional(readRecord));
}

std::optional<ArchiveRecord> ArchiveRepository::complete(std::optional<ArchiveRecord> record) const
{
    if (!record)
        return record;
    record->checks =
        m_database.query(u"SELECT item, is_present, note FROM archive_check WHERE record_id = :id ORDER BY rowid"_s)
            .bind(":id", record->id)
            .all([](const Row& row) {
                return ArchiveCheck{row.text("item"), row.boolean("is_present"), row.text("note")};
            });
    return record;
}

ArchiveRecordId ArchiveRepository::add(const ArchiveRecord& record) const
{
    auto query = m_database.query(
        u"INSERT INTO archive_record (contract_id, number, category, year, filed_on, room, cabinet, box, slot,"
        " paper_copies, electronic_copies, retention_years, keep_until, notes, filed_by) VALUES (:contract_id, :number,"
        " :category, :year, :filed_on, :room, :cabinet, :box, :slot, :paper_copies, :electronic_copies,"
        " :retention_years, :keep_until, :notes, :filed_by)"_s);
    bindRecord(query, record);
    query.bind(":contract_id", record.contractId).bind(":filed_by", record.filedBy);
    const ArchiveRecordId id{query.insert()};
    replaceChecks(id, record.checks);
    return id;
}

void ArchiveRepository::save(const ArchiveRecord& record, Revision seen) const
{
    auto query = m_database.query(
        u"UPDATE archive_record SET number = :number, category = :category, year = :year, filed_on = :filed_on,"
        " room = :room, cabinet = :cabinet, box = :box, slot = :slot, paper_copies = :paper_copies,"
        " electronic_copies = :electronic_copies, retention_years = :retention_years, keep_until = :keep_until,"
        " notes = :notes, revision = revision + 1 WHERE id = :id AND revision = :seen"_s);
    bindRecord(query, record);
    query.bind(":id", record.id).bind(":seen", seen);
    if (query.execute() == 0)
        throw StaleRevision{u"archive"_s};
    replaceChecks(record.id, record.checks);
}

void ArchiveRepository::replaceChecks(ArchiveRecordId id, const std::vector<ArchiveCheck>& checks) const
{
    m_database.query(u"DELETE FROM archive_check WHERE record_id = :id"_s).bind(":id", id).execute();
    for (const ArchiveCheck& check : checks)
        m_database
            .query(u"INSERT INTO archive_check (record_id, item, is_present, note)"
                   " VALUES (:id, :item, :is_present, :note)"_s)
            .bind(":id", id)
            .bind(":item", check.item)
            .bind(":is_present", check.isPresent)
            .bind(":note", check.note)
            .execute();
}

std::vector<WaitingContract> ArchiveRepository::waiting() const
{
    return m_database
        .query(u"SELECT c.id, c.number, c.title, c.contract_type, c.state, c.signed_on, c.ended_on,"
               " COALESCE(u.name, (SELECT p.name FROM contract_party p WHERE p.contract_id = c.id"
               " AND p.company_id IS NULL ORDER BY p.position LIMIT 1), '') AS customer FROM contract c"
               " LEFT JOIN customer u ON u.id = c.customer_id"
               " WHERE c.removed_utc_ms IS NULL AND (c.state IN ('completed', 'terminated')"
               " OR (c.state IN ('signed', 'performing')"
               " AND NOT EXISTS (SELECT 1 FROM archive_record a WHERE a.contract_id = c.id)))"
               " ORDER BY CASE WHEN c.state IN ('completed', 'terminated') THEN 0 ELSE 1 END, c.signed_on, c.id"_s)
        .all([](const Row& row) {
            return WaitingContract{.id = row.id<ContractId>("id"),
                                   .number = row.text("number"),
                                   .title = row.text("title"),
                                   .customer = row.text("customer"),
                                   .contractType = row.text("contract_type"),
                                   .state = row.code<ContractState>("state"),
                                   .signedOn = row.date("signed_on"),
                                   .endedOn = row.date("ended_on")};
        });
}

} // namespace cdesk
