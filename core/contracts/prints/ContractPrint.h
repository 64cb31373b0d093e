// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace cdesk {

class Database;

/// How a contract's document leaves the program.
enum class PrintWay { Printer, Pdf, Docx };
/// `printer`, `pdf`, `docx`
QLatin1StringView toCode(PrintWay way);
bool fromCode(QStringView code, PrintWay& way);

/// What somebody wants on paper or as a file.
struct PrintOrder {
    PrintWay way = PrintWay::Printer;
    int copies = 1;
    int firstPage = 0; ///< counted from 1; 0: all pages
    int lastPage = 0;
};

/// The order with its pages spelled out, of a document of @p pages. Errors: print.copies, print.page_range
Result<PrintOrder> completedOrder(PrintOrder order, int pages);

/// One time that a contract left the program (E1). Written down before the paper moves, and kept for good.
struct ContractPrint {
    int number = 0;  ///< 1, 2, 3 … of this contract, never given twice
    int version = 0; ///< of the contract
    PrintWay way = PrintWay::Printer;
    int copies = 1;
    int firstPage = 1;
    int lastPage = 1;
    QString mark;           ///< what stood across the pages: 草稿, 作废; empty on one that is good for signing
    bool isRefused = false; ///< the printer would not take it
    QString actorName;
    qint64 atUtcMs = 0;
};

/// The small text that tells a print from others: 第3次打印.
QString printNote(int number);

/// The prints of contracts as they are stored.
class ContractPrintRepository {
public:
    explicit ContractPrintRepository(const Database& database) : m_database{database} {}

    /// Keeps @p print under the next number of its contract, which is returned.
    int add(ContractId id, const ContractPrint& print) const;
    /// Whether there is such a print; from now on it counts as refused.
    bool markRefused(ContractId id, int number) const;
    /// Newest first.
    std::vector<ContractPrint> ofContract(ContractId id) const;

private:
    const Database& m_database;
};

} // namespace cdesk
