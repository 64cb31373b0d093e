// SPDX-License-Identifier: GPL-3.0-or-later
// bench [FILTER…]: runs the benchmarks whose name contains one of the words, or all, and prints a table. Ends with 0
// whatever the figures are: a figure out of its limit says MISSED, and a busy computer misses more of them.
#include "tests/bench/DocumentBench.h"
#include "tests/bench/LedgerBench.h"
#include "tests/bench/ListBench.h"
#include "tests/bench/ProtectionBench.h"
#include "tests/bench/ReminderBench.h"
#include "tests/bench/ReportBench.h"
#include "tests/bench/StartBench.h"
#include "tests/bench/StorageBench.h"
#include "tests/bench/support/Figures.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

std::vector<Benchmark> allBenchmarks()
{
    return {{u"ledger.load"_s, benchLedgerLoad},
            {u"ledger.lists"_s, benchLedgerLists},
            {u"ledger.search"_s, benchLedgerSearch},
            {u"ledger.dashboard"_s, benchLedgerDashboard},
            {u"ledger.change"_s, benchLedgerChange},
            {u"list.scrolling"_s, benchListScrolling},
            {u"list.typing"_s, benchListTyping},
            {u"office.opening"_s, benchOpening},
            {u"office.start"_s, benchStart},
            {u"office.saving"_s, benchSaving},
            {u"import.customers"_s, benchImport},
            {u"import.besides"_s, benchImportBesides},
            {u"backup.besides"_s, benchBackupBesides},
            {u"protection"_s, benchProtection},
            {u"reminders.first"_s, benchReminders},
            {u"document.merge"_s, benchMerge},
            {u"document.preview"_s, benchPreview},
            {u"document.pdf"_s, benchTextDocument},
            {u"document.soffice"_s, benchOfficePrograms},
            {u"report.pages"_s, benchReport},
            {u"report.memory"_s, benchReportMemory}};
}

std::vector<ChildPart> allChildParts()
{
    return {{u"render"_s, renderFolder},
            {u"report"_s, writeReport},
            {u"memory"_s, measureMemory},
            {u"start"_s, startProgram}};
}

} // namespace cdesk::bench

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"contractdesk"_s);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() >= 2 && words.front() == u"--part"_s) {
        for (const auto& part : cdesk::bench::allChildParts())
            if (part.name == words[1])
                return part.run(words.mid(2));
        return 2;
    }
    QDir().mkpath(QStringLiteral(CDESK_BENCH_FOLDER));
    int ran = 0;
    for (const auto& benchmark : cdesk::bench::allBenchmarks()) {
        const bool isWanted = words.isEmpty() || std::any_of(words.cbegin(), words.cend(), [&](const QString& word) {
                                  return benchmark.name.contains(word);
                              });
        if (!isWanted)
            continue;
        ++ran;
        std::printf("\n%s\n", qPrintable(benchmark.name));
        std::fflush(stdout);
        benchmark.run();
    }
    if (ran == 0)
        std::fprintf(stderr, "bench: nothing is called so\n");
    return ran == 0 ? 2 : 0;
}
