// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/LedgerOffice.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QStringList kStates = {u"draft"_s,      u"in_review"_s, u"approved"_s,   u"signed"_s,
                             u"performing"_s, u"completed"_s, u"terminated"_s, u"archived"_s};
const QStringList kPeople = {u"王芳"_s, u"李强"_s, u"赵敏"_s, QString()};
const QStringList kGoods = {u"变频器"_s, u"伺服电机"_s, u"ABB 断路器"_s, u"办公家具"_s, u"年度保洁"_s};
const QStringList kPlaces = {u"北京"_s, u"重庆"_s, u"上海"_s, u"厦门"_s};

QString pick(const QStringList& from, int index)
{
    return from[index % from.size()];
}

} // namespace

LedgerOffice::LedgerOffice() : ledger{office.clock, officeSources()}
{
    office.session.addObserver(ledger);
}

LedgerOffice::Fresh::Fresh(LedgerOffice& office) : ledger{office.office.clock, officeSources()}
{
    JobContext job;
    const auto loaded = ledger.load(office.office.database, job);
    Q_ASSERT(loaded);
}

void LedgerOffice::load()
{
    JobContext job;
    const auto loaded = ledger.load(office.database, job);
    Q_ASSERT(loaded);
}

namespace {

AuditRecord customerWritten(qint64 id)
{
    return {u"customer.edited"_s, EntityKind::Customer, id, {}, {}, {}};
}

AuditRecord contractWritten(qint64 id)
{
    return {u"contract.edited"_s, EntityKind::Contract, id, {}, {}, {}};
}

} // namespace

void LedgerOffice::write(const std::function<void(UnitOfWork&)>& work)
{
    const auto done = office.session.write(office.admin, "setting.save", [&](UnitOfWork& unit) {
        work(unit);
        return Result<void>();
    });
    Q_ASSERT(done);
}

qint64 LedgerOffice::addCustomer(const QString& name, const QString& shortName)
{
    qint64 id = 0;
    write([&](UnitOfWork& unit) {
        id = unit.database()
                 .query(u"INSERT INTO customer (name, short_name, kind, status, py_sort, name_key, created_utc_ms,"
                        " updated_utc_ms) VALUES (:name, :short, 'enterprise', 'active', '', '', 0, 0)"_s)
                 .bind(":name", name)
                 .bind(":short", shortName)
                 .insert();
        unit.record(customerWritten(id));
    });
    return id;
}

qint64 LedgerOffice::addContract(const ContractRow& contract)
{
    const QString number =
        contract.number.isEmpty() ? u"XS-2026-%1"_s.arg(m_nextNumber++, 4, 10, QChar(u'0')) : contract.number;
    qint64 id = 0;
    write([&](UnitOfWork& unit) {
        id = unit.database()
                 .query(u"INSERT INTO contract (number, title, contract_type, state, customer_id, salesperson,"
                        " amount_minor, currency, signed_on, start_on, term_kind, first_term, created_by,"
                        " created_utc_ms, updated_utc_ms) VALUES (:number, :title, '买卖', :state, :customer, :person,"
                        " :amount, :currency, :signed, :start, :kind, :term, 'a', 0, 0)"_s)
                 .bind(":number", number)
                 .bind(":title", contract.title)
                 .bind(":state", contract.state)
                 .bind(":customer", CustomerId{contract.customerId})
                 .bind(":person", contract.salesperson)
                 .bind(":amount", contract.amountMinor)
                 .bind(":currency", contract.currency)
                 .bind(":signed", contract.signedOn)
                 .bind(":start", contract.startOn)
                 .bind(":kind", contract.termKind)
                 .bind(":term", contract.firstTerm)
                 .insert();
        unit.record(contractWritten(id));
    });
    return id;
}

void LedgerOffice::renameCustomer(qint64 id, const QString& name)
{
    write([&](UnitOfWork& unit) {
        unit.database()
            .query(u"UPDATE customer SET name = :name WHERE id = :id"_s)
            .bind(":name", name)
            .bind(":id", id)
            .execute();
        unit.record(customerWritten(id));
    });
}

void LedgerOffice::renameContract(qint64 id, const QString& title)
{
    write([&](UnitOfWork& unit) {
        unit.database()
            .query(u"UPDATE contract SET title = :title WHERE id = :id"_s)
            .bind(":title", title)
            .bind(":id", id)
            .execute();
        unit.record(contractWritten(id));
    });
}

void LedgerOffice::removeContract(qint64 id)
{
    write([&](UnitOfWork& unit) {
        unit.database().query(u"DELETE FROM contract WHERE id = :id"_s).bind(":id", id).execute();
        unit.record(contractWritten(id));
    });
}

void LedgerOffice::fill(int customers, int contracts)
{
    for (int i = 0; i < customers; ++i)
        addCustomer(pick(kPlaces, i) % u"第"_s % QString::number(i) % u"科技有限公司"_s, pick(kPlaces, i) % u"科技"_s);
    for (int i = 0; i < contracts; ++i)
        addContract({.title = pick(kGoods, i * 7) % u"采购合同"_s,
                     .customerId = i % 9 == 8 ? 0 : 1 + i % std::max(1, customers),
                     .state = pick(kStates, i),
                     .amountMinor = i % 6 == 5 ? std::optional<qint64>() : 100000 + i * 7919 % 900000,
                     .currency = i % 11 == 10 ? u"USD"_s : u"CNY"_s,
                     .salesperson = pick(kPeople, i / 2),
                     .signedOn = i % 4 == 0 ? QDate() : QDate(2024, 1, 1).addDays(i * 31 % 800),
                     .startOn = i % 3 == 0 ? QDate() : QDate(2024, 2, 1).addDays(i * 17 % 800),
                     .firstTerm = i % 5 == 0 ? QString() : u"1y"_s});
}

void LedgerOffice::changeSomething(QRandomGenerator& random)
{
    const auto someContract = [&] { return ledger.now()->contracts().id(random.bounded(contracts().places())); };
    switch (random.bounded(5)) {
    case 0:
        renameContract(someContract(), pick(kGoods, random.bounded(100)) % QString::number(random.bounded(1000)));
        break;
    case 1:
        renameCustomer(1 + random.bounded(20),
                       pick(kPlaces, random.bounded(9)) % QString::number(random.bounded(1000)));
        break;
    case 2:
        removeContract(someContract());
        break;
    case 3:
        addCustomer(u"新客户"_s % QString::number(random.bounded(1000)));
        break;
    default:
        addContract({.customerId = 1 + random.bounded(10), .amountMinor = random.bounded(100000)});
        break;
    }
}

} // namespace cdesk
