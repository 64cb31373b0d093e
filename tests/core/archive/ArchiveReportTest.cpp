// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReportSpec.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/report/ReportPaginator.h"
#include "core/exchange/TableReader.h"
#include "tests/core/documents/pdf/PdfText.h"
#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const ReportFonts& fonts()
{
    static const auto catalog = FontCatalog::create().value();
    static const ReportFonts made = officeReportFonts(*catalog);
    return made;
}

/// An office with contracts of every kind straight in the database, two of three filed, made by plain SQL so that the
/// report's figures can be compared with what SQL adds up by itself.
struct ReportOffice {
    TestOffice office;
    ArchiveReport reports{office.session};
    JobContext job;

    explicit ReportOffice(int contracts)
    {
        Database& database = office.database;
        database.execute(u"INSERT INTO company (id, name, is_default) VALUES (1, '苏州恒达精密机械有限公司', 1)"_s);
        for (int i = 1; i <= 7; ++i)
            database.execute(
                u"INSERT INTO customer (id, name, kind, class, status, py_sort, name_key, created_utc_ms,"
                " updated_utc_ms) VALUES (%1, '客户%1号有限公司', 'enterprise', '%2', 'active', 'x', 'x%1',"
                " 0, 0)"_s.arg(i)
                    .arg(i % 2 ? u"A"_s : u"B"_s));
        database.atomically([&] {
            // A run of numbers, and what looks random comes from remainders by primes.
            database.execute(
                u"INSERT INTO contract (id, number, title, contract_type, state, customer_id, company_id, salesperson,"
                " amount_minor, currency, signed_on, start_on, first_term, ended_on, created_by, created_utc_ms,"
                " updated_utc_ms) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                " SELECT i, 'HT-' || (100000 + i), '精密轴承与导轨买卖合同第' || i || '号',"
                " CASE i % 3 WHEN 0 THEN '买卖合同' WHEN 1 THEN '服务合同' ELSE '租赁合同' END,"
                " CASE i % 5 WHEN 0 THEN 'archived' WHEN 1 THEN 'completed' WHEN 2 THEN 'draft' ELSE 'performing' END,"
                " i % 7 + 1, 1, CASE i % 4 WHEN 0 THEN '' WHEN 1 THEN '李敏' ELSE '张伟' END,"
                " CASE WHEN i % 11 = 0 THEN NULL ELSE i * 99991 % 100000007 END,"
                " CASE WHEN i % 13 = 0 THEN 'USD' ELSE 'CNY' END,"
                " CASE i % 5 WHEN 2 THEN NULL ELSE date('2025-01-01', '+' || (i * 7 % 420) || ' days') END,"
                " date('2025-01-01', '+' || (i * 7 % 420) || ' days'), '12m',"
                " CASE i % 5 WHEN 0 THEN '2026-01-15' WHEN 1 THEN '2026-02-15' ELSE NULL END, 't', 0, 0 FROM n"_s.arg(
                    contracts));
            database.execute(
                u"INSERT INTO archive_record (contract_id, number, year, filed_on, room, cabinet, box, slot, filed_by)"
                " SELECT id, 'DA-' || (100000 + id), 2026, date('2026-01-01', '+' || (id % 60) || ' days'), '档案室',"
                " 'A' || (id % 4), id % 9, id, 't' FROM contract WHERE id % 3 <> 1 AND state <> 'draft'"_s);
            return true;
        });
    }

    SharedReportData data(const ArchiveReportCriteria& criteria)
    {
        const auto made = reports.prepare(office.admin, criteria, job);
        REQUIRE(made);
        return *made;
    }
    qint64 sql(const QString& sum) { return office.database.query(sum).number(); }
    QString file(const QString& name) { return office.folder.filePath(name); }
};

qint64 amountOf(const ArchiveReportSum& sum, Currency currency)
{
    const auto found = sum.amounts.find(currency);
    return found == sum.amounts.end() ? 0 : found->second.minorUnits();
}

std::vector<QStringList> pageTexts(const ReportSpec& spec)
{
    JobContext job;
    const auto paginator = ReportPaginator::prepare(spec, fonts(), job);
    REQUIRE(paginator);
    std::vector<QStringList> pages;
    REQUIRE(paginator->pages(
        [&](const ReportPage& page) -> Result<void> {
            QStringList texts;
            for (const ReportText& text : page.texts)
                texts.append(text.text);
            pages.push_back(texts);
            return {};
        },
        job));
    return pages;
}

const ArchiveReportWords& chinese()
{
    static const ArchiveReportWords words(u"zh_CN"_s);
    return words;
}

} // namespace

TEST_CASE("each group's sum and the total are what SQL adds up", "[archive][report]")
{
    ReportOffice desk(600);
    ArchiveReportCriteria criteria;
    criteria.scope = ReportScope::All;
    const auto data = desk.data(criteria);
    const QString where = u" FROM contract WHERE removed_utc_ms IS NULL"_s;
    CHECK(data->total.count == 600);
    CHECK(amountOf(data->total, Currency::CNY) ==
          desk.sql(u"SELECT SUM(amount_minor)"_s + where + u" AND currency = 'CNY'"_s));
    CHECK(amountOf(data->total, Currency::USD) ==
          desk.sql(u"SELECT SUM(amount_minor)"_s + where + u" AND currency = 'USD'"_s));
    REQUIRE(data->groups.size() == 3);
    for (const ArchiveReportGroup& group : data->groups) {
        const QString one = where + u" AND contract_type = '"_s + group.key + u"'"_s;
        CHECK(group.sum.count == desk.sql(u"SELECT COUNT(*)"_s + one));
        CHECK(amountOf(group.sum, Currency::CNY) ==
              desk.sql(u"SELECT SUM(amount_minor)"_s + one + u" AND currency = 'CNY'"_s));
    }
    CHECK(data->groups[0].key == u"服务合同"_s); // by reading: fu, mai, zu
}

TEST_CASE("a report of filed contracts holds those of its period, class and place, and no others", "[archive][report]")
{
    ReportOffice desk(400);
    ArchiveReportCriteria criteria;
    criteria.from = QDate(2026, 1, 10);
    criteria.to = QDate(2026, 2, 10);
    criteria.customerClass = u"A"_s;
    criteria.place = u"档案室/A2"_s;
    criteria.grouping = ReportGrouping::Customer;
    const auto data = desk.data(criteria);
    const QString from = u" FROM contract c JOIN archive_record a ON a.contract_id = c.id JOIN customer u"
                         " ON u.id = c.customer_id WHERE a.filed_on BETWEEN '2026-01-10' AND '2026-02-10'"
                         " AND u.class = 'A' AND a.cabinet = 'A2'"_s;
    REQUIRE(data->total.count > 5);
    CHECK(data->total.count == desk.sql(u"SELECT COUNT(*)"_s + from));
    CHECK(amountOf(data->total, Currency::CNY) ==
          desk.sql(u"SELECT SUM(c.amount_minor)"_s + from + u" AND c.currency = 'CNY'"_s));
    for (const ArchiveReportGroup& group : data->groups)
        CHECK(group.sum.count == desk.sql(u"SELECT COUNT(*)"_s + from + u" AND u.name = '"_s + group.key + u"'"_s));
}

TEST_CASE("every grouping counts each contract exactly once", "[archive][report]")
{
    ReportOffice desk(300);
    ArchiveReportCriteria criteria;
    criteria.scope = ReportScope::All;
    criteria.date = ReportDate::Signed;
    for (const ReportGrouping grouping : kAllReportGroupings) {
        criteria.grouping = grouping;
        const auto data = desk.data(criteria);
        qint64 rows = 0;
        qint64 fen = 0;
        QStringList keys;
        for (const ArchiveReportGroup& group : data->groups) {
            rows += group.sum.count;
            fen += amountOf(group.sum, Currency::CNY);
            CHECK_FALSE(keys.contains(group.key));
            keys.append(group.key);
        }
        INFO(toCode(grouping).data());
        CHECK((grouping == ReportGrouping::None || rows == 300));
        CHECK((grouping == ReportGrouping::None || fen == amountOf(data->total, Currency::CNY)));
        if (grouping == ReportGrouping::Month || grouping == ReportGrouping::Salesperson)
            CHECK(keys.last().isEmpty()); // those without stand last
    }
}

TEST_CASE("a report may be asked for by what people decided and by what follows from the dates", "[archive][report]")
{
    ReportOffice desk(300);
    ArchiveReportCriteria criteria;
    criteria.scope = ReportScope::All;
    criteria.status = u"completed"_s;
    CHECK(desk.data(criteria)->total.count == 60);
    criteria.status = u"expired_unhandled"_s;
    const auto expired = desk.data(criteria);
    for (const ArchiveReportLine& line : expired->lines)
        CHECK((line.state == ContractState::Performing && line.endsOn < QDate(2026, 3, 2)));
    criteria.status = u"finished"_s;
    CHECK(desk.reports.prepare(desk.office.admin, criteria, desk.job).error().code == u"archive.status_unknown"_s);
    criteria.status.clear();
    criteria.from = QDate(2026, 2, 1);
    criteria.to = QDate(2026, 1, 1);
    CHECK(desk.reports.prepare(desk.office.admin, criteria, desk.job).error().code == u"archive.period_reversed"_s);
}

TEST_CASE("every page of an archive report has heads, number, date and place in the log", "[archive][report]")
{
    ReportOffice desk(500);
    ArchiveReportCriteria criteria;
    criteria.scope = ReportScope::All;
    const auto data = desk.data(criteria);
    const auto pages = pageTexts(archiveReportSpec(data, chinese()));
    REQUIRE(pages.size() > 10);
    for (size_t i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(u"第 %1 页，共 %2 页"_s.arg(i + 1).arg(pages.size())));
        CHECK(pages[i].contains(u"合同编号"_s));
        CHECK(pages[i].contains(u"生成日期 2026-03-02；审计日志 "_s + data->logPlace));
    }
    CHECK(pages[0].contains(u"合同档案报告"_s));
    CHECK(pages[0].contains(u"苏州恒达精密机械有限公司"_s));
    CHECK(pages[0].contains(u"各类型金额（CNY）"_s));
    const QString total = formatMoney(data->total.amounts.at(Currency::CNY));
    CHECK(pages.back().contains(total));
    CHECK(pages.back().contains(u"合计（500 份）"_s));
}

TEST_CASE("the files say the same as the figures, and the log knows of them", "[archive][report]")
{
    ReportOffice desk(200);
    const auto data = desk.data({});
    const ArchiveReportFiles files{desk.file(u"r.pdf"_s), desk.file(u"r.xlsx"_s), desk.file(u"r.csv"_s)};
    const auto pages = desk.reports.write(desk.office.admin, data, files, chinese(), fonts(), desk.job);
    REQUIRE(pages);
    CHECK(*pages == static_cast<int>(pageTexts(archiveReportSpec(data, chinese())).size()));
    CHECK(desk.office.lastAction() == u"report.exported"_s);
    const AuditRecord logged = AuditRepository(desk.office.database).newest(1).front().record;
    CHECK(logged.after.value(u"counts"_s).toObject().value(u"rows"_s).toInteger() == data->total.count);

    for (const QString& path : {files.xlsx, files.csv}) {
        const auto table = readTable(path);
        REQUIRE(table);
        CHECK(table->rowCount() == data->total.count + 1); // with the heading
    }
    if (!canReadPdf())
        return;
    QFile pdf(files.pdf);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    QString text = textOfPdf(pdf.readAll());
    text.remove(QRegularExpression(u"\\s"_s));
    for (const ArchiveReportLine& line : data->lines) {
        CHECK(text.contains(line.contractNumber));
        CHECK(text.contains(line.archiveNumber));
    }
    CHECK(text.contains(u"精密轴承与导轨"_s));
    for (const ArchiveReportGroup& group : data->groups)
        CHECK(text.contains(formatMoney(group.sum.amounts.at(Currency::CNY))));
}

TEST_CASE("a report that is stopped or may not be made leaves nothing", "[archive][report]")
{
    ReportOffice desk(50);
    JobHandle handle;
    handle.cancel();
    JobContext stopped(handle, {}, {});
    CHECK(desk.reports.prepare(desk.office.admin, {}, stopped).error().kind == ErrorKind::Cancelled);
    const auto data = desk.data({});
    const qint64 logged = desk.office.auditRows();
    const ArchiveReportFiles files{desk.file(u"r.pdf"_s), {}, {}};
    CHECK_FALSE(desk.reports.write(desk.office.admin, data, files, chinese(), fonts(), stopped));
    CHECK_FALSE(QFile::exists(files.pdf));
    CHECK(desk.office.auditRows() == logged);
    CHECK(desk.reports.write(desk.office.admin, data, {}, chinese(), fonts(), desk.job).error().code ==
          u"archive.report_no_file"_s);
    CHECK(desk.reports.prepare(desk.office.actor(Role::Guest), {}, desk.job).error().kind == ErrorKind::Denied);
}

TEST_CASE("an empty archive makes a report that says so", "[archive][report]")
{
    ReportOffice desk(0);
    const auto pages = pageTexts(archiveReportSpec(desk.data({}), chinese()));
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].contains(u"合计（0 份）"_s));
}

TEST_CASE("the report's words are complete in both languages", "[archive][report]")
{
    const ArchiveReportWords english(u"en"_s);
    CHECK(english.keys() == chinese().keys());
    for (const ContractStatus status : kAllContractStatuses)
        CHECK(chinese().status(toCode(status)) != u"status."_s + toCode(status));
    for (const ReportGrouping grouping : kAllReportGroupings)
        if (grouping != ReportGrouping::None)
            CHECK(chinese().keys().contains(u"group."_s + toCode(grouping)));
}
