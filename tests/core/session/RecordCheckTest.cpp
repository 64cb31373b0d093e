// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/RecordCheck.h"

#include "core/contracts/ContractService.h"
#include "core/customers/CustomerService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One customer, edited once, and one draft, edited once: everything as the log tells.
struct ToldOffice {
    TestOffice office;
    CustomerService customers{office.session};
    ContractService contracts{office.session};
    Customer customer;
    ContractId contract;

    ToldOffice()
    {
        Customer fresh;
        fresh.name = u"甲公司"_s;
        fresh.phone = u"1"_s;
        customer = customers.create(office.admin, fresh).value();
        customer.phone = u"2"_s;
        customer = customers.edit(office.admin, customer, customer.revision).value();
        contract = contracts.draft(office.admin, sampleContract()).value();
        Contract edited = contracts.find(office.admin, contract).value().contract;
        edited.notes = u"与客户通过电话"_s;
        REQUIRE(contracts.edit(office.admin, edited));
    }
    std::vector<OfficeFinding> findings() const { return recordsBesideLog(office.database); }
};

struct BehindTheBack {
    const char* sql;
    QString code;
    QString place; ///< without the record's number: its kind and the field
};

} // namespace

TEST_CASE("a record that is as the log tells is not found", "[audit][record]")
{
    const ToldOffice told;
    for (const OfficeFinding& finding : told.findings())
        FAIL_CHECK(finding.code.toStdString() << " " << finding.place.toStdString());
}

TEST_CASE("a record edited or deleted outside the log is found, and its field named", "[audit][record]")
{
    const BehindTheBack all[] = {
        {"UPDATE customer SET phone = '13800000000'", u"record.differs_from_log"_s, u"customer · phone"_s},
        {"UPDATE customer SET phone = '13800000000', revision = revision + 1", u"record.differs_from_log"_s,
         u"customer · phone"_s},
        {"UPDATE customer SET bank_account = '6222000000000000'", u"record.differs_from_log"_s,
         u"customer · bank_account"_s},
        {"UPDATE contract SET notes = ''", u"record.differs_from_log"_s, u"contract · notes"_s},
        {"UPDATE contract SET title = 'x'", u"record.differs_from_log"_s, u"contract · title"_s},
        {"UPDATE contract SET amount_minor = amount_minor + 1", u"record.differs_from_log"_s,
         u"contract · amount_minor"_s},
        {"DELETE FROM contract_line", u"record.differs_from_log"_s, u"contract · lines"_s}};
    for (const BehindTheBack& one : all) {
        INFO(one.sql);
        const ToldOffice told;
        told.office.database.execute(QString::fromUtf8(one.sql));
        const auto found = told.findings();
        REQUIRE(found.size() == 1);
        CHECK(found.front().code == one.code);
        const QString place =
            one.place.section(u' ', 0, 0) + u' ' +
            QString::number(one.place.startsWith(u"customer"_s) ? told.customer.id.value() : told.contract.value()) +
            u" · "_s + one.place.section(u' ', 2);
        CHECK(found.front().place == place);
        CHECK_FALSE(found.front().name.isEmpty());
    }
    const ToldOffice told;
    for (const char* sql : {"DELETE FROM contract_line", "DELETE FROM contract_party", "DELETE FROM contract"})
        told.office.database.execute(QString::fromUtf8(sql));
    REQUIRE(told.findings().size() == 1);
    CHECK(told.findings().front().code == u"record.missing"_s);
}

TEST_CASE("what the log tells only in part is left alone", "[audit][record]")
{
    ToldOffice told;
    SECTION("a customer in the bin, and purged")
    {
        REQUIRE(told.customers.remove(told.office.admin, told.customer.id, told.customer.revision));
        CHECK(told.findings().empty());
        REQUIRE(told.customers.purge(told.office.admin, told.customer.id));
        CHECK(told.findings().empty());
    }
    SECTION("a draft in the bin and back")
    {
        const auto seen = told.contracts.find(told.office.admin, told.contract).value().contract.revision;
        REQUIRE(told.contracts.remove(told.office.admin, told.contract, seen));
        CHECK(told.findings().empty());
    }
}
