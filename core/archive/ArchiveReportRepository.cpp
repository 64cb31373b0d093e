// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReportRepository.h"

#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kSlice = 2000;

const QString kSelect =
    u"SELECT c.id, c.number, c.title, c.contract_type, c.state, c.salesperson, c.amount_minor, c.currency, c.signed_on,"
    " c.term_kind, c.effective_on, c.start_on, c.end_on, c.first_term, c.next_term, c.notice, c.renewal,"
    " c.expiry_override_on, c.notice_override_on, c.ended_on, c.renewal_decision,"
    " COALESCE(u.name, (SELECT p.name FROM contract_party p WHERE p.contract_id = c.id AND p.company_id IS NULL"
    " ORDER BY p.position LIMIT 1), '') AS customer, COALESCE(u.class, '') AS class,"
    " COALESCE(a.number, '') AS archive_number, a.filed_on, COALESCE(a.room, '') AS room,"
    " COALESCE(a.cabinet, '') AS cabinet, COALESCE(a.box, '') AS box, COALESCE(a.slot, '') AS slot,"
    " COALESCE(a.paper_copies, 0) AS paper_copies FROM contract c LEFT JOIN customer u ON u.id = c.customer_id"
    " LEFT JOIN archive_record a ON a.contract_id = c.id"
    " WHERE c.removed_utc_ms IS NULL AND c.id > :after ORDER BY c.id LIMIT :slice"_s;

ArchiveReportLine readLine(const Row& row, QDate today)
{
    ArchiveReportLine line;
    line.archiveNumber = row.text("archive_number");
    line.contractNumber = row.text("number");
    line.title = row.text("title");
    line.customer = row.text("customer");
    line.contractType = row.text("contract_type");
    line.customerClass = row.text("class");
    line.salesperson = row.text("salesperson");
    if (const auto minor = row.optionalInteger("amount_minor")) {
        const auto currency = currencyFromCode(row.text("currency"));
        if (!currency)
            throw StorageFault(u"storage.unknown_code"_s, u"currency = "_s + row.text("currency"));
        line.amount = Money::minor(*minor, *currency);
    }
    line.signedOn = row.date("signed_on");
    line.filedOn = row.date("filed_on");
    line.place = {row.text("room"), row.text("cabinet"), row.text("box"), row.text("slot")};
    line.paperCopies = row.integer("paper_copies");
    line.state = row.code<ContractState>("state");
    const Term agreed = agreedTerm(row.text("term_kind"), row.text("first_term"), row.text("next_term"),
                                   row.text("notice"), row.text("renewal"));
    const Term term = termOf(agreed, {.start = row.date("start_on"),
                                      .effective = row.date("effective_on"),
                                      .signedOn = line.signedOn,
                                      .end = row.date("end_on"),
                                      .expiryOverride = row.date("expiry_override_on"),
                                      .noticeOverride = row.date("notice_override_on")});
    line.status = statusOn(line.state, term, row.text("renewal_decision") != u"open"_s, today);
    line.endsOn = row.date("ended_on");
    if (!line.endsOn.isValid())
        line.endsOn = periodOn(term, today).end;
    return line;
}

} // namespace

bool ArchiveReportRepository::forEach(QDate today, const std::function<void(const ArchiveReportLine& line)>& take,
                                      JobContext& job) const
{
    const qint64 total = m_database.query(u"SELECT COUNT(*) FROM contract WHERE removed_utc_ms IS NULL"_s).number();
    qint64 after = 0;
    qint64 done = 0;
    for (qint64 inSlice = kSlice; inSlice == kSlice;) {
        inSlice = 0;
        m_database.query(kSelect).bind(":after", after).bind(":slice", kSlice).forEach([&](const Row& row) {
            take(readLine(row, today));
            after = row.integer("id");
            ++inSlice;
        });
        done += inSlice;
        if (!job.step(done, total))
            return false;
    }
    return true;
}

} // namespace cdesk
