// SPDX-License-Identifier: GPL-3.0-or-later
// What encryption costs: the large office in clear and protected, the same work in the same run. Logging in is not part
// of it: that is meant to be slow.
#include "tests/bench/ProtectionBench.h"

#include "core/audit/RecordCheck.h"
#include "core/backup/BackupService.h"
#include "core/contracts/ContractService.h"
#include "core/customers/CustomerImport.h"
#include "core/customers/CustomerService.h"
#include "core/keys/OfficeProtection.h"
#include "core/sample/GeneratedNames.h"
#include "core/session/OfficeCheckRepository.h"
#include "tests/bench/support/BenchOffice.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Measure.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

constexpr int kImported = 100'000;
constexpr int kRuns = 31;

const QString kUser = u"bench"_s;
const QString kPassword = u"blue-heron under the bridge"_s;

/// Milliseconds of each piece of work.
struct Costs {
    double open = 0;
    double page = 0;
    double search = 0;
    double save = 0;
    double import = 0;
    double backup = 0;
    double verify = 0;
    double records = 0;
};

std::vector<PlannedRow<CustomerRow>> newRows()
{
    Chance chance(78);
    CustomerInvention invention(chance);
    std::vector<PlannedRow<CustomerRow>> rows;
    for (int i = 0; i < kImported; ++i) {
        CustomerRow row;
        row.values = invention.next();
        row.values.name += u" %1"_s.arg(i); // each a customer of its own
        row.values.creditCode.clear();
        rows.push_back({.fileRow = i + 2, .value = std::move(row)});
    }
    return rows;
}

double openMs(const OfficeFolder& folder, const Clock& clock, const std::optional<Credentials>& credentials)
{
    if (!credentials)
        return medianClockMs(5, [&] { must(Office::open(folder, clock)); });
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        KeyRing keys = must(KeyRing::read(folder.keys(), credentials->policy));
        Unlocked unlocked = must(keys.unlock(*credentials));
        times.push_back(clockMs([&] { must(Office::openWith(folder, clock, std::move(keys), std::move(unlocked))); }));
    }
    return medianOf(std::move(times));
}

Costs costsOf(const OfficeFolder& folder, const Clock& clock, const std::optional<Credentials>& credentials,
              const std::vector<PlannedRow<CustomerRow>>& rows)
{
    Costs costs;
    costs.open = openMs(folder, clock, credentials);
    const auto office = must(Office::open(folder, clock, credentials));
    const Actor& owner = office->actor();
    CustomerService customers(office->session());
    ContractService contracts(office->session());
    costs.page = medianClockMs(kRuns, [&] { keep(must(customers.list(owner, {}, 100))); });
    costs.search = medianClockMs(kRuns, [&] { keep(must(customers.list(owner, u"宁波"_s, 50))); });
    qint64 id = 30'000;
    costs.save = medianClockMs(kRuns, [&] {
        Contract contract = must(contracts.find(owner, ContractId{++id})).contract;
        contract.notes = u"与客户通过电话 %1"_s.arg(id);
        must(contracts.edit(owner, contract));
    });
    JobContext job;
    costs.import = clockMs([&] {
        must(CustomerImport(office->session()).importRows(owner, rows, u"x.csv"_s, CustomerImport::Mode::Store, job));
    });
    costs.backup = clockMs([&] { must(BackupService(*office).create(owner, BackupReason::ByHand, {}, job)); });
    costs.verify = clockMs([&] {
        if (!OfficeCheckRepository(office->database()).findings(office->files(), office->expectations()).empty())
            giveUp({ErrorKind::Fault, u"office.damaged"_s, {}, folder.path()});
    });
    costs.records = clockMs([&] {
        if (!recordsBesideLog(office->database()).empty())
            giveUp({ErrorKind::Fault, u"record.differs_from_log"_s, {}, folder.path()});
    });
    return costs;
}

/// How long everything is encrypted with a new key, and what is told of it meanwhile.
void tellKeyChange(const OfficeFolder& folder, const Clock& clock, const Credentials& credentials)
{
    const auto office = must(Office::open(folder, clock, credentials.clone()));
    std::vector<qint64> told;
    const double changeMs = clockMs(
        [&] { must(office->changeDataKey([&](qint64 done, qint64 total) { told.push_back(100 * done / total); })); });
    tell({.what = u"everything encrypted with a new key (told %1 times, at last %2 %)"_s.arg(told.size())
                      .arg(told.empty() ? 0 : told.back()),
          .cost = changeMs});
    if (!std::is_sorted(told.begin(), told.end()))
        giveUp({ErrorKind::Fault, u"bench.progress_goes_back"_s, {}, {}});
}

} // namespace

void benchProtection()
{
    KeyPolicy cheap; // the password costs nothing here
    cheap.least = {8192, 1};
    cheap.mostMemoryWhenMade = 8192;
    const FixedClock clock(benchDay());
    const auto rows = newRows();
    const OfficeCopy open;
    const OfficeCopy encrypted;
    JobContext job;
    const OfficeFolder protectedFolder(encrypted.path());
    const double protectMs = clockMs([&] {
        must(protectOffice(protectedFolder, clock,
                           {kUser, SecretBytes::ofPassword(kPassword), RecoveryCode::random(), cheap}, job));
    });
    tell({.what = u"an office of 100,000 contracts encrypted"_s, .cost = protectMs});

    const Costs plain = costsOf(OfficeFolder(open.path()), clock, {}, rows);
    Credentials credentials = Credentials::of(kUser, kPassword);
    credentials.policy = cheap;
    const Costs keyed = costsOf(protectedFolder, clock, credentials.clone(), rows);

    struct Row {
        QString what;
        double Costs::*cost;
        double most;      ///< of the protected office
        double mostRatio; ///< against the one in clear
    };
    // Limits: the design's figures for an encrypted file with its large cache, and what a person notices.
    const Row table[] = {{u"office opened, key at hand"_s, &Costs::open, 60, 0},
                         {u"a page of 100 customers read"_s, &Costs::page, 50, 1.5},
                         {u"customers searched in the database"_s, &Costs::search, 0, 1.5},
                         {u"a contract read, changed, saved"_s, &Costs::save, 50, 1.6},
                         {u"100,000 customers imported"_s, &Costs::import, 0, 2.4},
                         {u"backup made and verified"_s, &Costs::backup, 0, 4},
                         {u"everything verified"_s, &Costs::verify, 0, 4},
                         {u"customers and contracts held against the log"_s, &Costs::records, 5000, 4}};
    for (const Row& row : table)
        tell({.what = row.what,
              .cost = keyed.*row.cost,
              .most = row.most,
              .peer = u"in clear"_s,
              .peerCost = plain.*row.cost,
              .mostRatio = row.mostRatio});
    tellKeyChange(protectedFolder, clock, credentials);
}

} // namespace cdesk::bench
