// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger with 100,000 contracts and 20,000 customers. A floor is the least that must be done: the same bytes
// scanned, the same cells passed over, without anything around it.
#include "tests/bench/LedgerBench.h"

#include "core/contracts/ContractList.h"
#include "core/ledger/LedgerFilter.h"
#include "core/storage/Database.h"
#include "tests/bench/support/BenchOffice.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Measure.h"
#include "tests/bench/support/RawDatabase.h"
#include "ui/dashboard/DashboardFigures.h"
#include "ui/shell/QuickSearch.h"

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

using C = ContractColumn;
constexpr int kRuns = 15;
constexpr double kFrameMs = 16;

/// All folded texts that quick search looks into, end to end.
std::string searchedTexts(const LedgerTable& table)
{
    std::string all;
    for (const auto& chunk : table.chunks())
        all += chunk->searched();
    return all;
}

/// Every place where @p wanted stands in @p all.
double scanMs(const std::string& all, const QString& wanted)
{
    const std::string bytes = wanted.toLower().toStdString();
    return medianMs(kRuns, [&] {
        size_t hits = 0;
        const char* end = all.data() + all.size();
        for (const char* at = all.data();; ++hits) {
            const void* hit = memmem(at, static_cast<size_t>(end - at), bytes.data(), bytes.size());
            if (!hit)
                break;
            at = static_cast<const char*>(hit) + 1;
        }
        keep(hits);
    });
}

/// A keystroke in the filter box of a list: which rows, in which order.
double keystrokeMs(const LedgerTable& table, const QString& typed, LedgerSort sort)
{
    return medianMs(kRuns, [&] { keep(sortedRows(table, matchingRows(table, {.text = typed}), sort)); });
}

std::vector<qint64> cellsOf(const LedgerTable& table, int column)
{
    std::vector<qint64> cells(static_cast<size_t>(table.places()));
    for (int row = 0; row < table.places(); ++row)
        cells[static_cast<size_t>(row)] = table.value(row, column);
    return cells;
}

/// One contract under another title, through the gate, as the window does it.
void retitle(LargeOffice& desk, qint64 id)
{
    must(desk.office->session().write(desk.office->actor(), "sample.generate", [&](UnitOfWork& work) -> Result<void> {
        work.database().query(u"UPDATE contract SET title = '改' || title WHERE id = :id"_s).bind(":id", id).execute();
        work.record(AuditRecord{u"contract.edited"_s, EntityKind::Contract, id, {}, {}, {}});
        return {};
    }));
}

} // namespace

void benchLedgerLoad()
{
    LargeOffice desk;
    const double before = allocatedBytes();
    auto ledger = std::make_unique<Ledger>(desk.clock, officeSources());
    JobContext job;
    const double loadMs = medianMs(3, [&] { must(ledger->load(desk.office->database(), job)); });
    const double ordersMs = onceMs([&] { ledger->prepareOrders(job); });
    const double megabytes = (allocatedBytes() - before) / 1e6;
    desk.office.reset();
    RawDatabase raw(desk.copy.databaseFile());
    const double rawMs = medianMs(3, [&] {
        raw.readAll("SELECT c.*, u.name, u.short_name, a.number FROM contract c LEFT JOIN customer u ON u.id ="
                    " c.customer_id LEFT JOIN archive_record a ON a.contract_id = c.id ORDER BY c.id");
        raw.readAll("SELECT * FROM customer ORDER BY id");
        raw.readAll("SELECT * FROM archive_record ORDER BY id");
    });
    tell({.what = u"everything read"_s,
          .cost = loadMs,
          .peer = u"C API reads the rows"_s,
          .peerCost = rawMs,
          .mostRatio = 5});
    tell({.what = u"all lists in order by all columns, afterwards"_s, .cost = ordersMs});
    tell({.what = u"memory of the whole ledger"_s, .cost = megabytes, .unit = u"MB"_s, .most = 60});
}

void benchLedgerLists()
{
    const auto now = sharedLargeOffice().ledger.now();
    const LedgerTable& table = now->contracts();
    const auto order = table.order(C::Amount);
    RowList copy(order->size());
    const double copyMs = medianMs(kRuns, [&] {
        copy.assign(order->rbegin(), order->rend());
        keep(copy);
    });
    const RowMask all = matchingRows(table, {});
    tell({.what = u"sort click: 100,000 rows by amount"_s,
          .cost = medianMs(kRuns,
                           [&] {
                               keep(sortedRows(table, all, {C::Amount, Qt::DescendingOrder}));
                           }),
          .most = kFrameMs,
          .peer = u"copy of the order"_s,
          .peerCost = copyMs});

    const auto people = cellsOf(table, C::Salesperson);
    RowMask mask(people.size());
    const double passMs = medianMs(kRuns, [&] {
        for (size_t row = 0; row < people.size(); ++row)
            mask[row] = static_cast<quint8>(people[row] == 2);
        keep(mask);
    });
    tell({.what = u"filter: one salesperson"_s,
          .cost = medianMs(kRuns,
                           [&] {
                               keep(matchingRows(table,
                                                 {.text = {},
                                                  .conditions = {{.column = C::Salesperson,
                                                                  .words = {table.words(C::Salesperson).text(2)}}}}));
                           }),
          .most = kFrameMs,
          .peer = u"one pass over the cells"_s,
          .peerCost = passMs});
    tell({.what = u"filter: part of the title"_s,
          .cost = medianMs(5,
                           [&] {
                               keep(matchingRows(
                                   table, {.text = {}, .conditions = {{.column = C::Title, .contains = u"服务"_s}}}));
                           }),
          .most = kFrameMs});
    const RowList rows = sortedRows(table, all, {C::Number});
    tell({.what = u"sum of 100,000 amounts"_s,
          .cost = medianMs(kRuns, [&] { keep(sumsByCurrency(table, rows, C::Amount)); }),
          .most = kFrameMs});
    tell({.what = u"values of a column with their counts"_s,
          .cost = medianMs(kRuns, [&] { keep(groupsOf(table, all, C::Status, C::Amount)); }),
          .most = kFrameMs});
}

void benchLedgerSearch()
{
    const auto now = sharedLargeOffice().ledger.now();
    struct Query {
        QString kind;
        QString typed;
    };
    const std::vector<Query> queries = {{u"one character"_s, u"砚"_s},
                                        {u"two characters"_s, u"丝杠"_s},
                                        {u"three characters"_s, u"服务合"_s},
                                        {u"two words"_s, u"宁波 导轨"_s},
                                        {u"start of a number"_s, u"XS-2023"_s},
                                        {u"middle of a number"_s, u"0312-00"_s},
                                        {u"number with a slip"_s, u"XS-209312-0001"_s},
                                        {u"one letter"_s, u"b"_s},
                                        {u"initials"_s, u"cqkj"_s},
                                        {u"initials, four of a name"_s, u"bjkj"_s},
                                        {u"full pinyin"_s, u"zhuanxiandaogui"_s},
                                        {u"full pinyin of a place"_s, u"chongqing"_s},
                                        {u"pinyin, unfinished"_s, u"ningbojingm"_s},
                                        {u"nothing like it"_s, u"qqxxzz"_s}};
    for (const auto& [table, noun, sort] :
         {std::tuple{&now->contracts(), u"contracts"_s, LedgerSort{C::UpdatedAt, Qt::DescendingOrder}},
          std::tuple{&now->customers(), u"customers"_s, LedgerSort{0}}}) {
        const std::string texts = searchedTexts(*table);
        for (const Query& query : queries)
            tell({.what = noun + u": "_s + query.kind + u" “"_s + query.typed + u"”"_s,
                  .cost = keystrokeMs(*table, query.typed, sort),
                  .most = kFrameMs,
                  .peer = u"memmem over the texts"_s,
                  .peerCost = scanMs(texts, query.typed)});
    }
    for (const Query& query : queries)
        tell({.what = u"search box, both: "_s + query.kind + u" “"_s + query.typed + u"”"_s,
              .cost = medianMs(kRuns, [&] { keep(ui::quickSearch(*now, query.typed, 8)); }),
              .most = kFrameMs});
}

void benchLedgerDashboard()
{
    const auto now = sharedLargeOffice().ledger.now();
    const LedgerTable& table = now->contracts();
    const auto status = cellsOf(table, C::Status);
    const auto expires = cellsOf(table, C::ExpiresOn);
    const auto amounts = cellsOf(table, C::Amount);
    const double passMs = medianMs(kRuns, [&] {
        std::array<qint64, 64> counts{};
        std::array<qint64, 64> sums{};
        qint64 soon = 0;
        for (size_t row = 0; row < status.size(); ++row) {
            ++counts[static_cast<size_t>(status[row]) % 64];
            sums[static_cast<size_t>(status[row]) % 64] += amounts[row] > 0 ? amounts[row] : 0;
            soon += expires[row] - benchDay().toJulianDay() < 30;
        }
        keep(counts);
        keep(sums);
        keep(soon);
    });
    tell({.what = u"all figures of the dashboard"_s,
          .cost = medianMs(kRuns, [&] { keep(ui::figuresOf(table, benchDay())); }),
          .most = 20,
          .peer = u"one pass over three columns"_s,
          .peerCost = passMs});
}

void benchLedgerChange()
{
    LargeOffice desk;
    JobContext job;
    desk.ledger.prepareOrders(job); // the program's worker does so once the lists are read
    qint64 id = 50'000;
    const double saveMs = medianMs(kRuns, [&] { retitle(desk, ++id); });
    const double followMs = medianMs(kRuns, [&] {
        ChangeSet change;
        change.changes.push_back({EntityKind::Contract, ++id});
        desk.ledger.committed(desk.office->database(), change);
    });
    tell({.what = u"one contract changed: next version of the ledger"_s, .cost = followMs, .most = kFrameMs});
    tell({.what = u"the same with its save to disk"_s, .cost = saveMs});
    tell({.what = u"order by title after that"_s,
          .cost = onceMs([&] { keep(desk.ledger.now()->contracts().order(C::Title)); }),
          .most = kFrameMs});
}

} // namespace cdesk::bench
