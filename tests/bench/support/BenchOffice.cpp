// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/BenchOffice.h"

#include "core/sample/Generator.h"
#include "core/storage/Migration.h"
#include "core/templates/TemplateService.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

void make(const QString& path)
{
    std::printf("making an office of %d contracts and %d customers (once) …\n", kContracts, kCustomers);
    std::fflush(stdout);
    const FixedClock clock(benchDay());
    const auto office = must(Office::create(OfficeFolder(path), clock));
    must(TemplateService(office->session(), office->files()).installShippedTemplates(office->actor()));
    JobContext job;
    must(generateOffice(*office, {.contracts = kContracts, .customers = kCustomers, .seed = 1}, job));
}

void copyFolder(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(target).absolutePath());
        if (!QFile::copy(file, target))
            giveUp({ErrorKind::Fault, u"file.not_writable"_s, {}, target});
    }
}

} // namespace

QDate benchDay()
{
    return {2026, 3, 2};
}

void giveUp(const Error& error)
{
    std::fprintf(stderr, "bench: %s %s %s\n", qUtf8Printable(error.code), qUtf8Printable(error.field),
                 qUtf8Printable(error.detail));
    std::exit(1);
}

QString largeOfficeFolder()
{
    // One of an older schema would measure an office after its upgrade: its log lacks what is written today.
    const QString kept = QStringLiteral(CDESK_BENCH_FOLDER "/office-%1-%2-schema-%3")
                             .arg(kContracts)
                             .arg(kCustomers)
                             .arg(allMigrations().back().version);
    if (QDir(kept).exists())
        return kept;
    const QString unfinished = kept + u".part"_s; // renamed when whole: a stop half way leaves nothing to mistake
    QDir(unfinished).removeRecursively();
    make(unfinished);
    if (!QDir().rename(unfinished, kept))
        giveUp({ErrorKind::Fault, u"file.not_writable"_s, {}, kept});
    return kept;
}

OfficeCopy::OfficeCopy() : m_folder{QStringLiteral(CDESK_BENCH_FOLDER "/copy-XXXXXX")}
{
    copyFolder(largeOfficeFolder(), path());
}

LargeOffice::LargeOffice()
    : clock{benchDay()}, office{must(Office::open(OfficeFolder(copy.path()), clock))}, ledger{clock, officeSources()}
{
    office->session().addObserver(ledger);
    JobContext job;
    must(ledger.load(office->database(), job));
}

LargeOffice& sharedLargeOffice()
{
    static LargeOffice office;
    return office;
}

} // namespace cdesk::bench
