// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReportLines.h"

#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

ArchiveReportLine fullLine()
{
    ArchiveReportLine line;
    line.archiveNumber = u"DA-2026-00001"_s;
    line.contractNumber = u"XS-202503-00001"_s;
    line.title = u"数控刀架买卖合同 𠮷"_s;
    line.customer = u"苏州恒达精密机械有限公司"_s;
    line.contractType = u"买卖合同"_s;
    line.customerClass = u"A"_s;
    line.salesperson = u"王芳"_s;
    line.amount = Money::minor(-123'456, Currency::USD);
    line.signedOn = QDate(2025, 3, 1);
    line.endsOn = QDate(2026, 2, 28);
    line.filedOn = QDate(2026, 3, 2);
    line.place = {u"一号档案室"_s, u"3号柜"_s, u"12盒"_s, u"5"_s};
    line.paperCopies = 2;
    line.state = ContractState::Archived;
    line.status = ContractStatus::Archived;
    return line;
}

} // namespace

TEST_CASE("a line of a report comes back from the pack as it went in", "[archive][report]")
{
    ArchiveReportLines lines;
    lines.add(fullLine());
    lines.add({});
    REQUIRE(lines.size() == 2);
    const ArchiveReportLine full = lines[0];
    const ArchiveReportLine wanted = fullLine();
    CHECK(full.archiveNumber == wanted.archiveNumber);
    CHECK(full.contractNumber == wanted.contractNumber);
    CHECK(full.title == wanted.title);
    CHECK(full.customer == wanted.customer);
    CHECK(full.contractType == wanted.contractType);
    CHECK(full.customerClass == wanted.customerClass);
    CHECK(full.salesperson == wanted.salesperson);
    CHECK(full.amount == wanted.amount);
    CHECK(full.signedOn == wanted.signedOn);
    CHECK(full.endsOn == wanted.endsOn);
    CHECK(full.filedOn == wanted.filedOn);
    CHECK(full.place == wanted.place);
    CHECK(full.paperCopies == 2);
    CHECK(full.state == ContractState::Archived);
    CHECK(full.status == ContractStatus::Archived);

    const ArchiveReportLine empty = lines[1];
    CHECK(empty.archiveNumber.isEmpty());
    CHECK(empty.title.isEmpty());
    CHECK_FALSE(empty.amount);
    CHECK_FALSE(empty.signedOn.isValid());
    CHECK(empty.place.isEmpty());
}

TEST_CASE("packed lines stand in the order they are put into", "[archive][report]")
{
    ArchiveReportLines lines;
    for (int i = 0; i < 3; ++i) {
        ArchiveReportLine line = fullLine();
        line.contractNumber = QString::number(i);
        lines.add(line);
    }
    lines.arrange({2, 0, 1});
    QStringList numbers;
    for (const ArchiveReportLine& line : lines)
        numbers.append(line.contractNumber);
    CHECK(numbers == QStringList{u"2"_s, u"0"_s, u"1"_s});
}
