// SPDX-License-Identifier: GPL-3.0-or-later
// Files that somebody calls a table: workbooks, separated values, web pages, in any encoding.
#include "core/customers/CustomerImport.h"
#include "core/exchange/ColumnMapping.h"
#include "core/exchange/TableReader.h"
#include "tests/hostile/fuzz/Fuzz.h"

using namespace cdesk;

void fuzzTable(const QByteArray& input)
{
    const auto table = readTable(input);
    if (!table)
        return;
    const ImportTarget target = customerImport();
    const auto heading = findHeading(*table, target);
    if (!heading)
        return;
    const ColumnMapping mapping = guessMapping(*table, *heading, target);
    JobContext job;
    const auto plan = planCustomers(*table, mapping, target, job);
    if (plan && static_cast<int>(plan->rows.size()) > plan->rowsRead)
        broken("an import plans no more rows than it read");
}
