// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/NumberRepository.h"

#include "core/contracts/ContractState.h"
#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QString scopeOf(const QString& holder, const QString& type)
{
    return type.isEmpty() ? holder : holder + u'/' + type;
}

qint64 NumberRepository::takeNext(const QString& scope, const QString& period) const
{
    return m_database
        .query(u"INSERT INTO number_sequence (scope, period, last) VALUES (:scope, :period, 1)"
               " ON CONFLICT (scope, period) DO UPDATE SET last = number_sequence.last + 1 RETURNING last"_s)
        .bind(":scope", scope)
        .bind(":period", period)
        .number();
}

qint64 NumberRepository::peekNext(const QString& scope, const QString& period) const
{
    return m_database.query(u"SELECT last FROM number_sequence WHERE scope = :scope AND period = :period"_s)
               .bind(":scope", scope)
               .bind(":period", period)
               .number() +
           1;
}

bool NumberRepository::isIssued(const QString& number) const
{
    return m_database.query(u"SELECT COUNT(*) FROM number_issued WHERE number = :number"_s)
               .bind(":number", number)
               .number() > 0;
}

void NumberRepository::keep(const QString& number, const QString& scope, const QString& period, qint64 seq,
                            const QString& holder, qint64 holderId, qint64 atUtcMs) const
{
    m_database
        .query(u"INSERT INTO number_issued (number, scope, period, seq, holder, holder_id, issued_utc_ms)"
               " VALUES (:number, :scope, :period, :seq, :holder, :holder_id, :at)"_s)
        .bind(":number", number)
        .bind(":scope", scope)
        .bind(":period", period)
        .bind(":seq", seq)
        .bind(":holder", holder)
        .bind(":holder_id", holderId)
        .bind(":at", atUtcMs)
        .execute();
}

QString NumberRepository::holderOf(const QString& number) const
{
    return m_database
        .query(u"SELECT title FROM contract WHERE number = :number UNION ALL SELECT c.title FROM archive_record AS a"
               " JOIN contract AS c ON c.id = a.contract_id WHERE a.number = :number LIMIT 1"_s)
        .bind(":number", number)
        .text();
}

bool NumberRepository::isInBin(const QString& number) const
{
    return m_database.query(u"SELECT COUNT(*) FROM contract WHERE number = :number AND removed_utc_ms IS NOT NULL"_s)
               .bind(":number", number)
               .number() > 0;
}

void NumberRepository::explainGap(const QString& number, const QString& reason) const
{
    m_database.query(u"UPDATE number_issued SET gap_reason = :reason, holder_id = NULL WHERE number = :number"_s)
        .bind(":reason", reason)
        .bind(":number", number)
        .execute();
}

std::vector<NumberSequence> NumberRepository::sequences() const
{
    return m_database.query(u"SELECT scope, period, last FROM number_sequence ORDER BY scope, period DESC"_s)
        .all([](const Row& row) {
            const QString scope = row.text("scope");
            const qsizetype slash = scope.indexOf(u'/');
            return NumberSequence{slash < 0 ? scope : scope.first(slash),
                                  slash < 0 ? QString() : scope.sliced(slash + 1), row.text("period"),
                                  row.integer("last")};
        });
}

std::vector<RegisteredNumber> NumberRepository::issuedIn(const NumberSequence& sequence) const
{
    return m_database
        .query(u"SELECT n.seq, n.number, n.gap_reason <> '' AS is_purged, COALESCE(c.title, f.title, '') AS title,"
               " COALESCE(c.state, '') AS state, c.removed_utc_ms IS NOT NULL AS is_removed FROM number_issued n"
               " LEFT JOIN contract c ON c.number = n.number LEFT JOIN archive_record a ON a.number = n.number"
               " LEFT JOIN contract f ON f.id = a.contract_id"
               " WHERE n.scope = :scope AND n.period = :period ORDER BY n.seq"_s)
        .bind(":scope", scopeOf(sequence.holder, sequence.type))
        .bind(":period", sequence.period)
        .all([](const Row& row) {
            RegisteredNumber number{row.integer("seq"), row.text("number"), NumberFate::InUse, row.text("title")};
            if (row.boolean("is_purged"))
                number.fate = NumberFate::Purged;
            else if (row.boolean("is_removed"))
                number.fate = NumberFate::InBin;
            else if (row.text("state") == toCode(ContractState::Void))
                number.fate = NumberFate::Void;
            return number;
        });
}

} // namespace cdesk
