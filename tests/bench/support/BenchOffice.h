// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/jobs/JobContext.h"
#include "core/ledger/Ledger.h"
#include "core/session/Office.h"

#include <QTemporaryDir>

namespace cdesk::bench {

inline constexpr int kContracts = 100'000;
inline constexpr int kCustomers = 20'000;

/// Folder of the large office: invented, the same rows on every computer. Made by the first call (that takes a while)
/// and kept in the build folder; nobody may write into it.
QString largeOfficeFolder();

/// A copy of the large office to open and to change; gone with the object.
class OfficeCopy {
public:
    OfficeCopy();

    QString path() const { return m_folder.filePath(QStringLiteral("office")); }
    QString databaseFile() const { return path() + QStringLiteral("/office.db"); }

private:
    QTemporaryDir m_folder;
};

/// The large office opened, with its ledger, as the window has it; the clock stands on 2026-03-02.
class LargeOffice {
public:
    LargeOffice();

    OfficeCopy copy;
    FixedClock clock;
    std::unique_ptr<Office> office;
    Ledger ledger;
};

/// One for all benchmarks that only read.
LargeOffice& sharedLargeOffice();

/// Day the large office was generated on.
QDate benchDay();
/// Prints what went wrong and ends the program: a benchmark of half an office tells nothing.
[[noreturn]] void giveUp(const Error& error);
/// The value, or the end.
template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}
inline void must(const Result<void>& result)
{
    if (!result)
        giveUp(result.error());
}

} // namespace cdesk::bench
