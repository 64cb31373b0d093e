// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPlan.h"

#include "core/exchange/TableReader.h"
#include "tests/support/Catch.h"

#include <QTemporaryDir>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A small target of its own: instalments with a name, a date and an amount.
struct Instalment {
    QString name;
    QDate due;
    Money amount;
};

ImportTarget instalmentImport()
{
    return {u"instalment"_s,
            {{u"name"_s, true, {u"款项"_s}},
             {u"due"_s, false, {u"到期日"_s}},
             {u"amount"_s, true, {u"金额"_s}},
             {u"code"_s, false, {u"编码"_s}}}};
}

Instalment readInstalment(MappedRow& row)
{
    Instalment instalment;
    instalment.name = row.requiredText(u"name"_s);
    instalment.due = row.date(u"due"_s).value_or(QDate());
    instalment.amount = row.amount(u"amount"_s).value_or(Money());
    row.code(u"code"_s);
    if (instalment.amount.isNegative())
        row.refuse(u"amount"_s, u"instalment.negative"_s, formatMoneyPlain(instalment.amount));
    if (!row.has(u"due"_s))
        row.warn(u"due"_s, u"instalment.no_date"_s);
    return instalment;
}

Result<ImportPlan<Instalment>> planOf(const Table& table)
{
    JobContext job;
    const ImportTarget target = instalmentImport();
    const auto heading = findHeading(table, target);
    REQUIRE(heading);
    return planImport<Instalment>(table, guessMapping(table, *heading, target), target, job, readInstalment);
}

const char* const kPlanFile = "导出,第 1 页\n"
                              "\n"
                              "款项,到期日,金额（万元）,编码\n"
                              "定金,2024.3.5,1.5,A1\n"
                              "----,----,----,----\n"
                              ",2024-02-30,面议,9.13E+17\n"
                              "款项,到期日,金额（万元）,编码\n"
                              "尾款,,-2,B\n"
                              "质保金,,0.000001,C\n"
                              "合计,,3.5,\n";

} // namespace

TEST_CASE("an import shows all problems of all rows at once, with the row numbers of the file", "[import]")
{
    const Table table = readTable(QByteArray(kPlanFile)).value();

    const auto plan = planOf(table);

    REQUIRE(plan);
    CHECK(plan->rowsRead == 4);
    REQUIRE(plan->rows.size() == 2);
    CHECK(plan->rows[0].fileRow == 4);
    CHECK(plan->rows[0].value.due == QDate(2024, 3, 5));
    CHECK(plan->rows[0].value.amount == Money::fen(1'500'000));
    CHECK(plan->rows[1].value.amount == Money::fen(1));
    CHECK(plan->passedOver == std::vector<int>{5, 7, 10});

    QStringList problems;
    for (const RowProblem& problem : plan->problems)
        problems.append(u"%1 %2 %3 %4"_s.arg(problem.fileRow).arg(problem.heading, problem.code, problem.detail));
    CHECK(problems == QStringList{u"6 款项 value.missing "_s, u"6 到期日 date.impossible 2024-02-30"_s,
                                  u"6 金额（万元） amount.unreadable "_s + plan->problems.at(2).detail,
                                  u"6 编码 code.damaged_by_spreadsheet 9.13E+17"_s,
                                  u"8 金额（万元） instalment.negative -20000.00"_s});
    REQUIRE(plan->warnings.size() == 2);
    CHECK(plan->warnings[0].fileRow == 8);
}

TEST_CASE("the bad rows come back as a file with the reasons, ready to be mended and imported again", "[import]")
{
    const Table table = readTable(QByteArray(kPlanFile)).value();
    const auto plan = planOf(table);
    const ImportTarget target = instalmentImport();
    const ColumnMapping mapping = guessMapping(table, *findHeading(table, target), target);
    const QTemporaryDir folder;
    const QString path = folder.filePath(GENERATE(u"bad.csv"_s, u"bad.xlsx"_s));
    JobContext job;

    const auto words = [](const RowProblem& problem) { return QString(problem.heading + u": "_s + problem.code); };
    REQUIRE(writeBadRows(path, table, mapping, plan->problems, u"原因"_s, words, job) == 2);

    const Table bad = readTable(path).value();
    REQUIRE(bad.rowCount() == 3);
    CHECK(bad.texts(0) == QStringList{u"款项"_s, u"到期日"_s, u"金额（万元）"_s, u"编码"_s, u"原因"_s});
    CHECK(bad.texts(2) == QStringList{u"尾款"_s, u""_s, u"-2"_s, u"B"_s, u"金额（万元）: instalment.negative"_s});
    CHECK(bad.cell(1, 4).text.count(u'；') == 3);
    CHECK(planOf(bad)->rowsRead == 2);
}

TEST_CASE("formulas without a result are a problem of their row, and a missing column is one of the file", "[import]")
{
    Table table;
    table.beginRow(1);
    for (const QStringView heading : {u"款项", u"金额"})
        table.append(heading, CellKind::Text);
    table.beginRow(2);
    table.append(u"#REF!", CellKind::Error);
    table.append(u"5", CellKind::Number);
    table.finish();
    const auto plan = planOf(table);
    REQUIRE(plan);
    REQUIRE(plan->problems.size() == 1);
    CHECK(plan->problems[0].code == u"cell.formula_error"_s);

    const auto lacking = planOf(readTable(QByteArray("款项,到期日\n定金,2024-3-5\n")).value());
    REQUIRE_FALSE(lacking);
    CHECK(lacking.error().code == u"mapping.required_missing"_s);
    CHECK(lacking.error().field == u"amount"_s);
}

TEST_CASE("an import can be stopped between rows", "[import]")
{
    const Table table = readTable(QByteArray("款项,金额\n甲,1\n乙,2\n")).value();
    const ImportTarget target = instalmentImport();
    JobHandle handle;
    handle.cancel();
    JobContext job(handle, {}, {});
    const auto plan = planImport<Instalment>(table, guessMapping(table, 0, target), target, job, readInstalment);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == ErrorKind::Cancelled);
}
