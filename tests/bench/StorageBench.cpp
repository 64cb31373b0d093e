// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving and importing in the large office on disk, against SQLite's C API on a copy of the same file.
#include "tests/bench/StorageBench.h"

#include "core/backup/BackupService.h"
#include "core/contracts/ContractService.h"
#include "core/customers/CustomerImport.h"
#include "core/customers/CustomerService.h"
#include "core/exchange/TableReader.h"
#include "core/jobs/ThreadDispatcher.h"
#include "core/sample/GeneratedNames.h"
#include "tests/bench/support/BenchOffice.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Measure.h"
#include "tests/bench/support/RawDatabase.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

constexpr int kRuns = 31;
constexpr int kImported = 20'000;

const QString kHeadings = u"客户名称,统一社会信用代码,地区,行业,业务员,联系人,联系电话,手机,地址,开户行,账号\n"_s;

std::vector<Customer> newCustomers()
{
    Chance chance(77);
    CustomerInvention invention(chance);
    std::vector<Customer> customers;
    for (int i = 0; i < kImported; ++i) {
        customers.push_back(invention.next());
        customers.back().creditCode.clear(); // the large office has given the same codes to others
    }
    return customers;
}

/// The customers as another program would export them.
QByteArray asCsv(const std::vector<Customer>& customers)
{
    QString csv = kHeadings;
    for (const Customer& one : customers)
        csv += QStringList{one.name,
                           one.creditCode,
                           one.region,
                           one.industry,
                           one.salesperson,
                           one.contacts.front().name,
                           one.phone,
                           one.contacts.front().phone,
                           one.addresses.front().address,
                           one.bankName,
                           one.bankAccount}
                   .join(u',') +
               u'\n';
    return csv.toUtf8();
}

std::vector<PlannedRow<CustomerRow>> planOf(const QByteArray& csv)
{
    const Table table = must(readTable(csv));
    const ImportTarget target = customerImport();
    JobContext job;
    auto plan = must(planCustomers(table, guessMapping(table, *findHeading(table, target), target), target, job));
    if (plan.rows.size() != kImported)
        giveUp({ErrorKind::Fault, u"bench.rows_lost"_s, {}, QString::number(plan.rows.size())});
    return std::move(plan.rows);
}

/// The same rows with everything that hangs on them, in one transaction.
double rawImportMs(const std::vector<Customer>& customers)
{
    const OfficeCopy copy;
    RawDatabase raw(copy.databaseFile());
    return clockMs([&] {
        raw.execute("BEGIN IMMEDIATE");
        raw.execute("INSERT INTO import_batch (id, noun, file_name, rows, created, updated, imported_utc_ms)"
                    " VALUES (1000, 'customer', 'x', 0, 0, 0, 0)");
        {
            RawDatabase::Statement customer(
                raw, "INSERT INTO customer (name, short_name, credit_code, kind, class, industry, region, salesperson,"
                     " status, phone, bank_name, bank_account, py_sort, name_key, created_utc_ms, updated_utc_ms)"
                     " VALUES (?, ?, ?, 'enterprise', 'none', ?, ?, ?, 'active', ?, ?, ?, ?, ?, 0, 0)");
            RawDatabase::Statement contact(raw, "INSERT INTO customer_contact (customer_id, name, phone)"
                                                " SELECT MAX(id), ?, ? FROM customer");
            RawDatabase::Statement address(raw, "INSERT INTO customer_address (customer_id, kind, address)"
                                                " SELECT MAX(id), 'registered', ? FROM customer");
            RawDatabase::Statement item(raw, "INSERT INTO import_item (batch_id, subject_id, revision_after,"
                                             " before_json) SELECT 1000, MAX(id), 1, '{}' FROM customer");
            for (const Customer& one : customers) {
                const std::string name = one.name.toStdString();
                customer.run({name, one.shortName.toStdString(), one.creditCode.toStdString(),
                              one.industry.toStdString(), one.region.toStdString(), one.salesperson.toStdString(),
                              one.phone.toStdString(), one.bankName.toStdString(), one.bankAccount.toStdString(), name,
                              name});
                contact.run({one.contacts.front().name.toStdString(), one.contacts.front().phone.toStdString()});
                address.run({one.addresses.front().address.toStdString()});
                item.run({});
            }
        }
        raw.execute("COMMIT");
    });
}

/// What saving a contract must at least do: read it, write it with two parties and two lines, add a line to the log,
/// commit.
class RawContractSave {
public:
    explicit RawContractSave(RawDatabase& database) : m_database{database} {}

    void run(int contract)
    {
        const std::string id = std::to_string(contract);
        for (Statement* read : {&m_contract, &m_parties, &m_lines})
            read->run({id});
        m_database.execute("BEGIN IMMEDIATE");
        m_change.run({"与客户通过电话", id});
        m_dropParties.run({id});
        m_dropLines.run({id});
        for (const char* position : {"1", "2"}) {
            m_addParty.run({id, position, "宁波砚溯精密机械有限公司"});
            m_addLine.run({id, position, "数控刀架"});
        }
        m_log.run({"assistant", id, "{\"notes\":\"与客户通过电话\"}"});
        m_database.execute("COMMIT");
    }

private:
    using Statement = RawDatabase::Statement;
    RawDatabase& m_database;
    Statement m_contract{m_database, "SELECT * FROM contract WHERE id = ?"};
    Statement m_parties{m_database, "SELECT * FROM contract_party WHERE contract_id = ? ORDER BY position"};
    Statement m_lines{m_database, "SELECT * FROM contract_line WHERE contract_id = ? ORDER BY position"};
    Statement m_change{m_database, "UPDATE contract SET notes = ?, revision = revision + 1 WHERE id = ?"};
    Statement m_dropParties{m_database, "DELETE FROM contract_party WHERE contract_id = ?"};
    Statement m_dropLines{m_database, "DELETE FROM contract_line WHERE contract_id = ?"};
    Statement m_addParty{m_database, "INSERT INTO contract_party (contract_id, position, label, role, name)"
                                     " VALUES (?, ?, '甲方', 'counterparty', ?)"};
    Statement m_addLine{m_database, "INSERT INTO contract_line (contract_id, position, product, quantity_micro,"
                                    " unit_price_micro, amount_minor) VALUES (?, ?, ?, 1000000, 1000000, 100)"};
    Statement m_log{m_database, "INSERT INTO audit_entry (at_utc_ms, actor_name, action, entity, entity_id, label,"
                                " before_json, after_json, previous_hash, hash)"
                                " VALUES (0, ?, 'contract.edited', 'contract', ?, '', '{}', ?, '', '')"};
};

/// While @p work runs as a job somebody else looks up a customer, again and again, or saves one: how long is the
/// longest wait?
enum class Meanwhile { Reading, Saving };
template <class Work>
void tellLongestWait(const QString& what, double most, Meanwhile meanwhile, Work work)
{
    LargeOffice desk;
    double longestMs = 0;
    int answers = 0;
    bool isDone = false;
    bool isWaiting = false;
    ThreadDispatcher dispatcher([&] { return !desk.office->database().inTransaction(); });
    desk.office.reset(); // a connection lives on one thread: there it is opened anew
    dispatcher.runBlocking([&] {
        desk.office = must(Office::open(OfficeFolder(desk.copy.path()), desk.clock));
        desk.office->session().addObserver(desk.ledger);
    });
    const auto ask = [&]() -> Result<Customer> {
        CustomerService customers(desk.office->session());
        auto found = customers.find(desk.office->actor(), CustomerId{500});
        if (!found || meanwhile == Meanwhile::Reading)
            return found;
        found->notes = QString::number(answers);
        return customers.edit(desk.office->actor(), *found, found->revision);
    };
    QObject window;
    bool isBehind = false; // the lists follow as a job, as in the window
    desk.ledger.mayFallBehind();
    QObject::connect(&desk.ledger, &Ledger::fellBehind, &window, [&] {
        isBehind = true;
        dispatcher.runJob(
            &window, [&](JobContext& job) { return desk.ledger.load(desk.office->database(), job); }, {},
            [&](const Result<void>& loaded) {
                must(loaded);
                isBehind = false;
            });
    });
    std::function<void()> askAgain = [&] {
        isWaiting = true;
        auto timer = std::make_shared<QElapsedTimer>();
        timer->start();
        dispatcher.run(&window, ask, [&, timer](const Result<Customer>& found) {
            must(found);
            longestMs = std::max(longestMs, static_cast<double>(timer->nsecsElapsed()) / 1e6);
            ++answers;
            isWaiting = false;
            if (!isDone || isBehind)
                askAgain();
        });
    };
    dispatcher.runJob(
        &window, [&](JobContext& job) { return work(*desk.office, job); }, {},
        [&](const auto& outcome) {
            must(outcome);
            isDone = true;
        });
    askAgain();
    while (!isDone || isBehind || isWaiting)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    dispatcher.runBlocking([&] { desk.office.reset(); });
    tell({.what = what.arg(answers), .cost = longestMs, .most = most});
}

} // namespace

void benchOpening()
{
    const OfficeCopy copy;
    const FixedClock clock(benchDay());
    const auto openMs = medianClockMs(7, [&] {
        const auto office = must(Office::open(OfficeFolder(copy.path()), clock));
        keep(must(ContractService(office->session()).find(office->actor(), ContractId{50'000})));
    });
    const auto rawMs = medianClockMs(7, [&] {
        RawDatabase raw(copy.databaseFile());
        raw.readAll("SELECT * FROM contract WHERE id = 50000");
    });
    tell({.what = u"office opened, one contract read"_s,
          .cost = openMs,
          .most = 60,
          .peer = u"C API opens and reads it"_s,
          .peerCost = rawMs});
    const auto listMs = medianMs(3, [&] {
        const auto office = must(Office::open(OfficeFolder(copy.path()), clock));
        Ledger ledger(clock, officeSources());
        JobContext job;
        must(ledger.load(office->database(), job));
    });
    tell({.what = u"office opened, all lists ready"_s, .cost = listMs, .most = 3000});
}

void benchSaving()
{
    double saveMs = 0;
    OfficeCopy rawCopy;
    {
        LargeOffice desk;
        ContractService contracts(desk.office->session());
        const Actor& owner = desk.office->actor();
        qint64 id = 30'000;
        saveMs = medianClockMs(kRuns, [&] {
            Contract contract = must(contracts.find(owner, ContractId{++id})).contract;
            contract.notes = u"与客户通过电话 %1"_s.arg(id);
            must(contracts.edit(owner, contract));
        });
    }
    RawDatabase raw(rawCopy.databaseFile());
    RawContractSave rawSave(raw);
    int id = 30'000;
    const double rawMs = medianClockMs(kRuns, [&] { rawSave.run(++id); });
    tell({.what = u"a contract read, changed, saved; lists current"_s,
          .cost = saveMs,
          .most = 50,
          .peer = u"C API: the same statements"_s,
          .peerCost = rawMs,
          .mostRatio = 3});
}

void benchImport()
{
    const auto customers = newCustomers();
    const QByteArray csv = asCsv(customers);
    std::vector<PlannedRow<CustomerRow>> rows;
    const double planMs = onceMs([&] { rows = planOf(csv); });
    tell({.what = u"20,000 customers read from CSV and checked"_s, .cost = planMs, .most = 2000});
    LargeOffice desk;
    JobContext job;
    const double storeMs = clockMs([&] {
        const auto outcome =
            must(CustomerImport(desk.office->session())
                     .importRows(desk.office->actor(), rows, u"customers.csv"_s, CustomerImport::Mode::Store, job));
        if (outcome.created < kImported * 9 / 10)
            giveUp({ErrorKind::Fault, u"bench.rows_lost"_s, {}, QString::number(outcome.created)});
    });
    tell({.what = u"the same stored, lists current"_s,
          .cost = storeMs,
          .peer = u"C API: same rows, one transaction"_s,
          .peerCost = rawImportMs(customers),
          .mostRatio = 3});
}

void benchImportBesides()
{
    const auto rows = planOf(asCsv(newCustomers()));
    tellLongestWait(u"a customer looked up beside an import: longest wait (%1 answers)"_s, 200, Meanwhile::Reading,
                    [&](Office& office, JobContext& job) {
                        return CustomerImport(office.session())
                            .importRows(office.actor(), rows, u"customers.csv"_s, CustomerImport::Mode::Store, job);
                    });
}

void benchBackupBesides()
{
    const auto backUp = [](Office& office, JobContext& job) {
        return BackupService(office).create(office.actor(), BackupReason::ByHand, {}, job);
    };
    tellLongestWait(u"a customer looked up beside a backup: longest wait (%1 answers)"_s, 100, Meanwhile::Reading,
                    backUp);
    tellLongestWait(u"a customer saved beside a backup: longest wait (%1 saves)"_s, 100, Meanwhile::Saving, backUp);
}

} // namespace cdesk::bench
