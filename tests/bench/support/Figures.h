// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace cdesk::bench {

/// One measured cost; less is better. It is held against a limit of its own, against something measured in the same
/// run, against both, or only told.
struct Figure {
    QString what;
    double cost = 0;
    QString unit = QStringLiteral("ms");
    double most = 0;      ///< limit of the cost itself; 0: none
    QString peer = {};    ///< what it is compared with
    double peerCost = 0;  ///< in the same unit
    double mostRatio = 0; ///< limit of cost / peer's cost; 0: none
};

/// Prints the line at once: cost, peer, ratio, limits, and `within` or `MISSED`.
void tell(const Figure& figure);
/// Something that could not be measured here, and why.
void tellLeftOut(const QString& what, const QString& why);

/// A group of figures that can be asked for by name.
struct Benchmark {
    QString name; ///< `ledger.search`
    std::function<void()> run;
};
/// Every benchmark of the program, in the order of the table.
std::vector<Benchmark> allBenchmarks();

/// A part of a benchmark that runs in a process of its own, so that its memory and its start are its own.
struct ChildPart {
    QString name;
    std::function<int(const QStringList& arguments)> run; ///< returns the exit code
};
std::vector<ChildPart> allChildParts();

} // namespace cdesk::bench
