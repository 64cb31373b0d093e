// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/ReminderRepository.h"

#include "core/contracts/Contract.h"
#include "core/contracts/ContractStatus.h"
#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kContractSelect =
    u"SELECT c.id, c.number, c.state, CASE WHEN c.removed_utc_ms IS NULL THEN 0 ELSE 1 END, c.renewal_decision,"
    " c.term_kind, COALESCE(c.start_on, ''), COALESCE(c.effective_on, ''), COALESCE(c.signed_on, ''),"
    " COALESCE(c.end_on, ''), c.first_term, c.next_term, c.notice, c.renewal, COALESCE(c.expiry_override_on, ''),"
    " COALESCE(c.notice_override_on, '') FROM contract c "_s;

/// Signed or running and not in the bin, or with reminders that may have to be closed.
const QString kIsWatched =
    u"((c.state IN ('signed', 'performing') AND c.removed_utc_ms IS NULL) OR EXISTS (SELECT 1 FROM reminder r"
    " WHERE r.object = 'contract' AND r.object_id = c.id AND r.state = 'open'))"_s;

/// Reads the term of one row and notes the first text in it that nobody can read.
class TermReader {
public:
    TermReader(const Row& row, RemindedContract& contract) : m_row{row}, m_contract{contract} {}

    void read()
    {
        m_contract.id = ContractId{m_row.integerAt(0)};
        m_contract.number = m_row.textAt(1);
        ContractState state = ContractState::Draft;
        note(fromCode(m_row.textAt(2), state), 2);
        m_contract.isLive = cdesk::isLive(state) && m_row.integerAt(3) == 0;
        RenewalDecision decision = RenewalDecision::Open;
        note(fromCode(m_row.textAt(4), decision), 4);
        m_contract.isDecided = decision != RenewalDecision::Open;
        m_contract.isRenewed = decision == RenewalDecision::Renew;
        TermKind kind = TermKind::Fixed;
        note(fromCode(m_row.textAt(5), kind), 5);
        const TermDays days{.start = day(6),
                            .effective = day(7),
                            .signedOn = day(8),
                            .end = day(9),
                            .expiryOverride = day(14),
                            .noticeOverride = day(15)};
        for (const int column : {10, 11, 12})
            note(parseSpan(m_row.textAt(column)).has_value(), column);
        note(renewalFromCode(m_row.textAt(13)).has_value(), 13);
        m_contract.term = termOf(
            agreedTerm(m_row.textAt(5), m_row.textAt(10), m_row.textAt(11), m_row.textAt(12), m_row.textAt(13)), days);
    }

private:
    QDate day(int column)
    {
        const QString text = m_row.textAt(column);
        if (text.isEmpty())
            return {};
        const QDate day = QDate::fromString(text, Qt::ISODate);
        note(day.isValid(), column);
        return day;
    }
    void note(bool isReadable, int column)
    {
        if (!isReadable && m_contract.unreadable.isEmpty())
            m_contract.unreadable = m_row.textAt(column);
    }

    const Row& m_row;
    RemindedContract& m_contract;
};

RemindedContract readContract(const Row& row)
{
    RemindedContract contract;
    TermReader(row, contract).read();
    return contract;
}

const QString kTemplateSelect =
    u"SELECT t.id, t.removed_utc_ms IS NULL AND EXISTS (SELECT 1 FROM template_version v WHERE v.template_id = t.id"
    " AND v.state = 'published') AS is_live, t.next_review_on FROM template t "_s;

RemindedTemplate readTemplate(const Row& row)
{
    return {row.id<TemplateId>("id"), row.boolean("is_live"), row.date("next_review_on")};
}

// Who stands on the other side is known without a customer record, too.
const QString kReminderSelect =
    u"SELECT r.id, r.kind, r.object_id, COALESCE(c.number, ''), COALESCE(c.title, t.name), COALESCE(u.name, (SELECT "
    u"p.name FROM contract_party p"
    " WHERE p.contract_id = c.id AND p.company_id IS NULL ORDER BY p.position LIMIT 1), '') AS customer,"
    " r.occurrence_on, r.threshold_days, r.remind_on, r.state, r.snoozed_until_utc_ms, r.notified_utc_ms,"
    " r.handled_utc_ms, r.handled_by, r.note,"
    " CASE WHEN r.assignee <> '' THEN r.assignee ELSE COALESCE(c.salesperson, '') END AS assignee, r.object"
    " FROM reminder r LEFT JOIN contract c ON c.id = r.object_id AND r.object = 'contract'"
    " LEFT JOIN template t ON t.id = r.object_id AND r.object = 'template'"
    " LEFT JOIN customer u ON u.id = c.customer_id "_s;

/// What a newer program reminds of is not known here.
const QString kIsKnown = u"r.object IN ('contract', 'template') AND "_s;
const QString kIsDue = u"WHERE "_s % kIsKnown %
                       u"r.state = 'open' AND r.remind_on <= :today"
                       " AND (r.snoozed_until_utc_ms IS NULL OR r.snoozed_until_utc_ms <= :now)"_s;

/// Not covered by a nearer threshold of the same date that has come, nor by a "done" for the whole date.
const QString kIsNearest =
    u" AND NOT EXISTS (SELECT 1 FROM reminder n WHERE n.object = r.object AND n.object_id = r.object_id"
    " AND n.kind = r.kind AND n.occurrence_on = r.occurrence_on AND ((n.threshold_days < r.threshold_days"
    " AND n.remind_on <= :today AND n.state IN ('open', 'done')) OR (n.closes_occurrence = 1 AND n.state = 'done')))"_s;

Reminder readReminder(const Row& row)
{
    Reminder reminder;
    reminder.id = ReminderId{row.integerAt(0)};
    reminder.kind = row.code<ReminderKind>("kind");
    reminder.object = row.code<EntityKind>("object");
    reminder.objectId = row.integerAt(2);
    reminder.number = row.textAt(3);
    reminder.title = row.textAt(4);
    reminder.customer = row.textAt(5);
    reminder.date = row.date("occurrence_on");
    reminder.thresholdDays = static_cast<int>(row.integerAt(7));
    reminder.remindOn = row.date("remind_on");
    reminder.state = row.code<ReminderState>("state");
    reminder.snoozedUntilUtcMs = row.optionalInteger("snoozed_until_utc_ms");
    reminder.notifiedUtcMs = row.optionalInteger("notified_utc_ms");
    reminder.handledUtcMs = row.optionalInteger("handled_utc_ms");
    reminder.handledBy = row.textAt(13);
    reminder.note = row.textAt(14);
    reminder.assignee = row.textAt(15);
    return reminder;
}

} // namespace

std::vector<RemindedContract> ReminderRepository::contractsAfter(ContractId after, int limit) const
{
    return m_database.query(kContractSelect % u"WHERE c.id > :after AND "_s % kIsWatched % u" ORDER BY c.id LIMIT :n"_s)
        .bind(":after", after.value())
        .bind(":n", limit)
        .all(readContract);
}

std::optional<RemindedContract> ReminderRepository::contract(ContractId id) const
{
    return m_database.query(kContractSelect % u"WHERE c.id = :id"_s).bind(":id", id).optional(readContract);
}

qint64 ReminderRepository::watchedContracts() const
{
    return m_database.query(u"SELECT COUNT(*) FROM contract c WHERE "_s % kIsWatched).number();
}

std::vector<RemindedTemplate> ReminderRepository::templates() const
{
    return m_database
        .query(kTemplateSelect % u"WHERE t.next_review_on IS NOT NULL OR EXISTS (SELECT 1 FROM reminder r"
                                 " WHERE r.object = 'template' AND r.object_id = t.id AND r.state = 'open')"_s)
        .all(readTemplate);
}

std::optional<RemindedTemplate> ReminderRepository::reviewed(TemplateId id) const
{
    return m_database.query(kTemplateSelect % u"WHERE t.id = :id"_s).bind(":id", id).optional(readTemplate);
}

std::map<qint64, std::vector<StoredReminder>> ReminderRepository::stored(EntityKind object, qint64 first,
                                                                         qint64 last) const
{
    std::map<qint64, std::vector<StoredReminder>> rows;
    m_database
        .query(u"SELECT object_id, id, kind, occurrence_on, threshold_days, remind_on, state, closes_occurrence"
               " FROM reminder WHERE object = :object AND object_id BETWEEN :first AND :last"_s)
        .bind(":object", object)
        .bind(":first", first)
        .bind(":last", last)
        .forEach([&](const Row& row) {
            StoredReminder stored;
            if (!fromCode(row.textAt(2), stored.occurrence.kind) || !fromCode(row.textAt(6), stored.state))
                return; // written by a newer program; not ours to judge
            stored.id = ReminderId{row.integerAt(1)};
            stored.occurrence.date = QDate::fromString(row.textAt(3), Qt::ISODate);
            stored.thresholdDays = static_cast<int>(row.integerAt(4));
            stored.remindOn = QDate::fromString(row.textAt(5), Qt::ISODate);
            stored.closesOccurrence = row.integerAt(7) != 0;
            rows[row.integerAt(0)].push_back(stored);
        });
    return rows;
}

void ReminderRepository::apply(EntityKind object, qint64 id, const ReminderChanges& changes,
                               const std::vector<ReminderRule>& rules) const
{
    for (const ReminderChanges::New& added : changes.added) {
        QString assignee;
        for (const ReminderRule& rule : rules) {
            if (rule.kind == added.occurrence.kind)
                assignee = rule.assignee;
        }
        m_database
            .query(u"INSERT INTO reminder (object, object_id, kind, occurrence_on, threshold_days, remind_on, state,"
                   " assignee) VALUES (:object, :id, :kind, :date, :threshold, :remind, 'open', :assignee)"_s)
            .bind(":object", object)
            .bind(":id", id)
            .bind(":kind", added.occurrence.kind)
            .bind(":date", added.occurrence.date)
            .bind(":threshold", added.thresholdDays)
            .bind(":remind", added.remindOn)
            .bind(":assignee", assignee)
            .execute();
    }
    for (const ReminderChanges::Move& moved : changes.moved) {
        m_database
            .query(u"UPDATE reminder SET state = :state, remind_on = :remind, revision = revision + 1"
                   " WHERE id = :id"_s)
            .bind(":state", moved.state)
            .bind(":remind", moved.remindOn)
            .bind(":id", moved.id)
            .execute();
    }
}

int ReminderRepository::closeOrphans() const
{
    return m_database
        .query(u"UPDATE reminder SET state = 'closed', revision = revision + 1 WHERE state = 'open'"
               " AND ((object = 'contract' AND NOT EXISTS (SELECT 1 FROM contract c WHERE c.id = reminder.object_id))"
               " OR (object = 'template' AND NOT EXISTS (SELECT 1 FROM template t WHERE t.id = reminder.object_id)))"_s)
        .execute();
}

std::optional<Reminder> ReminderRepository::find(ReminderId id) const
{
    return m_database.query(kReminderSelect % u"WHERE "_s % kIsKnown % u"r.id = :id"_s)
        .bind(":id", id)
        .optional(readReminder);
}

std::vector<Reminder> ReminderRepository::due(QDate today, qint64 nowUtcMs) const
{
    return m_database.query(kReminderSelect % kIsDue % kIsNearest % u" ORDER BY r.occurrence_on, r.id"_s)
        .bind(":today", today)
        .bind(":now", nowUtcMs)
        .all(readReminder);
}

qint64 ReminderRepository::dueCount(QDate today, qint64 nowUtcMs) const
{
    return m_database.query(u"SELECT COUNT(*) FROM reminder r "_s % kIsDue % kIsNearest)
        .bind(":today", today)
        .bind(":now", nowUtcMs)
        .number();
}

bool ReminderRepository::isOpen(ReminderId id) const
{
    return m_database
               .query(u"SELECT COUNT(*) FROM reminder WHERE id = :id AND state = 'open'"
                      " AND snoozed_until_utc_ms IS NULL"_s)
               .bind(":id", id)
               .number() > 0;
}

std::vector<ReminderId> ReminderRepository::unnotified(QDate today, qint64 nowUtcMs) const
{
    return m_database
        .query(u"SELECT r.id FROM reminder r "_s % kIsDue % u" AND r.notified_utc_ms IS NULL"_s % kIsNearest %
               u" ORDER BY r.occurrence_on, r.id"_s)
        .bind(":today", today)
        .bind(":now", nowUtcMs)
        .all([](const Row& row) { return row.id<ReminderId>("id"); });
}

std::vector<Reminder> ReminderRepository::coming(QDate today, qint64 nowUtcMs, QDate until) const
{
    return m_database
        .query(kReminderSelect % u"WHERE "_s % kIsKnown %
               u"r.state = 'open' AND r.remind_on <= :until"
               " AND (r.remind_on > :today OR r.snoozed_until_utc_ms > :now)"_s %
               kIsNearest % u" ORDER BY r.remind_on, r.occurrence_on, r.id"_s)
        .bind(":today", today)
        .bind(":now", nowUtcMs)
        .bind(":until", until)
        .all(readReminder);
}

std::vector<Reminder> ReminderRepository::lastDone(int limit) const
{
    return m_database
        .query(kReminderSelect % u"WHERE "_s % kIsKnown %
               u"r.state = 'done' ORDER BY r.handled_utc_ms DESC, r.id DESC LIMIT :n"_s)
        .bind(":n", limit)
        .all(readReminder);
}

void ReminderRepository::snooze(ReminderId id, qint64 untilUtcMs) const
{
    // Once the snooze is over it may ring again.
    m_database
        .query(u"UPDATE reminder SET snoozed_until_utc_ms = :until, notified_utc_ms = NULL, revision = revision + 1"
               " WHERE id = :id"_s)
        .bind(":until", untilUtcMs)
        .bind(":id", id)
        .execute();
}

void ReminderRepository::markDone(ReminderId id, DoneScope scope, const QString& by, const QString& note,
                                  qint64 nowUtcMs) const
{
    m_database
        .query(u"UPDATE reminder SET state = 'done', handled_utc_ms = :now, handled_by = :by, note = :note,"
               " closes_occurrence = :whole, revision = revision + 1 WHERE id = :id"_s)
        .bind(":now", nowUtcMs)
        .bind(":by", by)
        .bind(":note", note)
        .bind(":whole", scope == DoneScope::WholeDate)
        .bind(":id", id)
        .execute();
}

void ReminderRepository::reopen(ReminderId id) const
{
    m_database
        .query(u"UPDATE reminder SET state = 'open', handled_utc_ms = NULL, handled_by = '', closes_occurrence = 0,"
               " snoozed_until_utc_ms = NULL, revision = revision + 1 WHERE id = :id"_s)
        .bind(":id", id)
        .execute();
}

void ReminderRepository::markNotified(ReminderId id, qint64 nowUtcMs) const
{
    m_database.query(u"UPDATE reminder SET notified_utc_ms = :now WHERE id = :id"_s)
        .bind(":now", nowUtcMs)
        .bind(":id", id)
        .execute();
}

} // namespace cdesk
