// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/LedgerFilter.h"

#include "core/contracts/ContractList.h"
#include "core/ledger/SearchText.h"
#include "tests/support/Catch.h"
#include "tests/support/core/LedgerOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

using C = ContractColumn;

std::vector<qint64> found(const LedgerOffice& office, const LedgerFilter& filter)
{
    const auto now = office.ledger.now();
    std::vector<qint64> ids;
    for (const qint32 row : sortedRows(now->contracts(), matchingRows(now->contracts(), filter), {C::Number}))
        ids.push_back(now->contracts().id(row));
    return ids;
}

} // namespace

TEST_CASE("quick search finds any part of number, title and customer, in whatever width and case", "[ledger]")
{
    LedgerOffice office;
    const qint64 customer = office.addCustomer(u"重庆长安设备厂"_s, u"长安"_s);
    office.addContract({.number = u"XS-2026-0001"_s, .title = u"ABB 断路器采购"_s, .customerId = customer});
    office.addContract({.number = u"XS-2026-0002"_s, .title = u"年度保洁"_s});
    office.load();

    CHECK(found(office, {.text = u"断路"_s}) == std::vector<qint64>{1});
    CHECK(found(office, {.text = u"ａｂｂ断"_s}) == std::vector<qint64>{1});
    CHECK(found(office, {.text = u"长安 2026"_s}) == std::vector<qint64>{1});
    CHECK(found(office, {.text = u"洁"_s}) == std::vector<qint64>{2});
    CHECK(found(office, {.text = u"长安 保洁"_s}).empty());
}

TEST_CASE("letters find Chinese by initials and syllables, and mark what they found", "[ledger]")
{
    LedgerOffice office;
    const qint64 customer = office.addCustomer(u"重庆长安设备厂"_s);
    office.addContract({.title = u"变频器采购合同"_s, .customerId = customer});
    office.addContract({.title = u"年度保洁"_s});
    office.load();

    CHECK(found(office, {.text = u"bpq"_s}) == std::vector<qint64>{1});
    CHECK(found(office, {.text = u"chongqca"_s}) == std::vector<qint64>{1});
    CHECK(found(office, {.text = u"baojie"_s}) == std::vector<qint64>{2});
    CHECK(found(office, {.text = u"bjkj"_s}).empty());
    CHECK(LedgerSearch(u"bpq").hitsIn(u"变频器采购合同") == std::vector<HitRange>{{0, 3}});

    office.renameContract(2, u"厂房租赁"_s);
    CHECK(found(office, {.text = u"baojie"_s}).empty());
    CHECK(found(office, {.text = u"cfzl"_s}) == std::vector<qint64>{2});
}

TEST_CASE("letters find what a row is called now, whatever else was changed in it", "[ledger]")
{
    LedgerOffice office;
    const qint64 id = office.addContract({.title = u"导轨采购"_s});
    office.addContract({.title = u"丝杠采购"_s});
    office.load();
    office.renameContract(id, u"轴承采购"_s);
    CHECK(found(office, {.text = u"zhoucheng"_s, .conditions = {}}) == std::vector<qint64>{id});
    CHECK(found(office, {.text = u"daogui"_s, .conditions = {}}).empty());
    office.renameContract(id, u"轴承采购"_s); // saved again without a new word
    CHECK(found(office, {.text = u"zccg"_s, .conditions = {}}) == std::vector<qint64>{id});
    office.removeContract(id);
    CHECK(found(office, {.text = u"zhoucheng"_s, .conditions = {}}).empty());
}

TEST_CASE("a number typed with one slip is found when nothing else is", "[ledger]")
{
    LedgerOffice office;
    office.addContract({.number = u"XS-2026-0001"_s});
    office.addContract({.number = u"XS-2026-0145"_s});
    office.load();
    CHECK(found(office, {.text = u"XS-2026-0154"_s}) == std::vector<qint64>{2});
    CHECK(found(office, {.text = u"xs20260145"_s}) == std::vector<qint64>{2});
    CHECK(found(office, {.text = u"XS-2026-0999"_s}).empty());
}

TEST_CASE("a slip is forgiven in numbers with Chinese characters too", "[ledger]")
{
    LedgerOffice office;
    office.addContract({.number = u"皖采字（2026）第0145号"_s});
    office.addContract({.number = u"皖采字（2026）第0777号"_s});
    office.load();
    CHECK(found(office, {.text = u"皖采字2026第0154号"_s}) == std::vector<qint64>{1});
    CHECK(found(office, {.text = u"皖来字(2026)第0777号"_s}) == std::vector<qint64>{2});
}

TEST_CASE("contracts of any customer among very many are found by the customer's reading", "[ledger]")
{
    LedgerOffice office;
    for (int i = 0; i < 600; ++i)
        office.addCustomer(u"北方%1厂"_s.arg(i));
    office.addContract({.customerId = office.addCustomer(u"重庆长安设备厂"_s)});
    office.addContract({.customerId = 300});
    office.load();
    CHECK(found(office, {.text = u"cqca"_s}) == std::vector<qint64>{1});
    CHECK(found(office, {.text = u"bf299"_s}) == std::vector<qint64>{2});

    office.renameCustomer(300, u"南方厂"_s);
    CHECK(found(office, {.text = u"nfc"_s}) == std::vector<qint64>{2});
}

TEST_CASE("a column is filtered by part of its text, whatever stands in the columns beside it", "[ledger]")
{
    LedgerOffice office;
    const qint64 customer = office.addCustomer(u"保洁用品厂"_s);
    office.addContract({.number = u"XS-01"_s, .title = u"ABB 断路器采购"_s, .customerId = customer});
    office.addContract({.number = u"XS-02"_s, .title = u"年度保洁"_s});
    office.load();
    const auto titled = [&](const QString& part) {
        return found(office, {.text = {}, .conditions = {{.column = C::Title, .contains = part}}});
    };
    CHECK(titled(u"保洁"_s) == std::vector<qint64>{2});
    CHECK(titled(u"ａｂｂ断"_s) == std::vector<qint64>{1});
    CHECK(titled(u"XS-01"_s).empty());
    const auto ofCustomer = [&](const QString& part) {
        return found(office, {.text = {}, .conditions = {{.column = C::Customer, .contains = part}}});
    };
    CHECK(ofCustomer(u"保洁 用"_s) == std::vector<qint64>{1});
    CHECK(ofCustomer(u"年度"_s).empty());
    office.renameCustomer(customer, u"Ｆｏｒｄ汽车"_s); // a word that came later
    CHECK(ofCustomer(u"ford"_s) == std::vector<qint64>{1});
    CHECK(found(office, {.text = u"FORD汽"_s, .conditions = {}}) == std::vector<qint64>{1});
    CHECK(found(office, {.text = u"保洁用"_s, .conditions = {}}).empty());
}

TEST_CASE("conditions keep what a plain look at every row would keep", "[ledger]")
{
    LedgerOffice office;
    office.fill(20, 500);
    office.load();
    const auto now = office.ledger.now();
    const LedgerTable& table = now->contracts();
    const qint64 from = cellOfDate(QDate(2024, 6, 1));
    const LedgerFilter filter{.conditions = {{.column = C::Salesperson, .words = {u"王芳"_s, QString()}},
                                             {.column = C::Amount, .from = 200000, .to = 700000},
                                             {.column = C::SignedOn, .from = from}}};
    std::vector<qint64> expected;
    for (int row = 0; row < table.places(); ++row) {
        const QString person = table.text(row, C::Salesperson);
        const qint64 amount = table.value(row, C::Amount);
        if ((person == u"王芳"_s || person.isEmpty()) && amount >= 200000 && amount <= 700000 &&
            table.value(row, C::SignedOn) >= from)
            expected.push_back(table.id(row));
    }
    REQUIRE_FALSE(expected.empty());
    CHECK(found(office, filter) == expected);
}

TEST_CASE("Chinese stands in order of its reading, empty cells last either way", "[ledger]")
{
    LedgerOffice office;
    for (const QString& person : {u"王芳"_s, QString(), u"陈静"_s, u"李强"_s})
        office.addContract({.salesperson = person});
    office.load();
    const auto people = [&](Qt::SortOrder direction) {
        const auto now = office.ledger.now();
        QStringList texts;
        for (const qint32 row :
             sortedRows(now->contracts(), matchingRows(now->contracts(), {}), {C::Salesperson, direction}))
            texts.append(now->contracts().text(row, C::Salesperson));
        return texts;
    };
    CHECK(people(Qt::AscendingOrder) == QStringList{u"陈静"_s, u"李强"_s, u"王芳"_s, QString()});
    CHECK(people(Qt::DescendingOrder) == QStringList{u"王芳"_s, u"李强"_s, u"陈静"_s, QString()});
}
