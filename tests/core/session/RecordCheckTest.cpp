// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/RecordCheck.h"

#include "core/archive/ArchiveService.h"
#include "core/companies/CompanyService.h"
#include "core/contracts/ContractService.h"
#include "core/customers/CustomerImport.h"
#include "core/customers/CustomerMergeService.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerService.h"
#include "core/documents/store/DocumentService.h"
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
        Company company;
        company.name = u"我方公司"_s;
        Contract form = sampleContract();
        form.companyId = CompanyService(office.session).save(office.admin, company).value().id;
        form.customerId = customer.id;
        contract = contracts.draft(office.admin, form).value();
        Contract edited = contracts.find(office.admin, contract).value().contract;
        edited.notes = u"与客户通过电话"_s;
        REQUIRE(contracts.edit(office.admin, edited));
    }
    std::vector<OfficeFinding> findings() const { return recordsBesideLog(office.database); }
    CustomerId imported(const QString& name)
    {
        std::vector<PlannedRow<CustomerRow>> rows(1);
        rows.front().value.values.name = name;
        CustomerContact contact;
        contact.name = u"王芳"_s;
        contact.phone = u"13800000001"_s;
        rows.front().value.values.contacts = {contact};
        rows.front().value.values.tags = {u"老客户"_s};
        JobContext job;
        CustomerImport import(office.session);
        REQUIRE(import.importRows(office.admin, rows, u"客户.csv"_s, CustomerImport::Mode::Store, job));
        return CustomerRepository(office.database).findByName(name)->id;
    }
    void approve()
    {
        for (const ContractAction action : {ContractAction::Submit, ContractAction::Approve}) {
            const Revision seen = contracts.find(office.admin, contract)->contract.revision;
            REQUIRE(contracts.act(office.admin, contract, seen, action, {}));
        }
    }
    /// The one thing that is found after @p sql, as code and place.
    QString foundAfter(const QString& sql) const
    {
        office.database.execute(sql);
        const auto found = findings();
        QStringList told;
        for (const OfficeFinding& one : found)
            told.append(one.code + u' ' + one.place);
        return told.join(u"; "_s);
    }
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
        {"DELETE FROM contract_line", u"record.differs_from_log"_s, u"contract · lines"_s},
        {"UPDATE contract_line SET quantity_micro = quantity_micro + 1", u"record.differs_from_log"_s,
         u"contract · lines"_s}};
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

TEST_CASE("a customer that came by an import is held against the log as any other", "[audit][record]")
{
    ToldOffice told;
    const QString place = u"customer "_s + QString::number(told.imported(u"乙公司"_s).value());
    CHECK(told.findings().empty());
    for (const QString& sql :
         {u"UPDATE customer SET bank_account = '6222' WHERE name = '乙公司'"_s,
          u"UPDATE customer_contact SET phone = '6222' WHERE name = '王芳'"_s, u"DELETE FROM customer_tag"_s}) {
        INFO(sql.toStdString());
        ToldOffice fresh;
        fresh.imported(u"乙公司"_s);
        CHECK(fresh.foundAfter(sql) == u"record.differs_from_log "_s + place);
    }
    CHECK(told.foundAfter(u"DELETE FROM import_item"_s).isEmpty()); // of how it came nothing is told
}

TEST_CASE("an import that was taken back leaves nothing to be held against the log", "[audit][record]")
{
    ToldOffice told;
    told.imported(u"乙公司"_s);
    REQUIRE(CustomerImport(told.office.session).undo(told.office.admin, 1));
    CHECK(told.findings().empty());
}

TEST_CASE("merged customers, and the contracts that moved with them, are held against the log", "[audit][record]")
{
    ToldOffice told;
    const Customer other = *told.customers.find(told.office.admin, told.imported(u"乙公司"_s));
    told.office.database.execute(u"UPDATE contract SET customer_id = %1"_s.arg(other.id.value()));
    Contract edited = told.contracts.find(told.office.admin, told.contract)->contract;
    edited.notes = u"改"_s;
    REQUIRE(told.contracts.edit(told.office.admin, edited));
    const Customer kept = *told.customers.find(told.office.admin, told.customer.id);
    REQUIRE(CustomerMergeService(told.office.session)
                .merge(told.office.admin, mergeProposal(kept, other), other.id, other.revision));
    CHECK(told.findings().empty());
    CHECK(told.foundAfter(u"UPDATE contract SET customer_id = %1"_s.arg(other.id.value()))
              .startsWith(u"record.differs_from_log contract "_s));
}

TEST_CASE("a contract is held against the log after each step of its life", "[audit][record]")
{
    for (const QString& sql :
         {u"UPDATE contract SET amount_minor = amount_minor + 1"_s, u"UPDATE contract SET state = 'draft'"_s,
          u"UPDATE contract_line SET unit_price_micro = 1"_s, u"UPDATE contract_party SET bank_account = '6222'"_s,
          u"UPDATE contract_step SET actor_name = '王芳' WHERE action = 'approve'"_s,
          u"DELETE FROM contract_step WHERE action = 'approve'"_s}) {
        INFO(sql.toStdString());
        ToldOffice told;
        told.approve();
        CHECK(told.findings().empty());
        CHECK(told.foundAfter(sql).startsWith(u"record.differs_from_log contract "_s));
    }
}

TEST_CASE("two records that changed places are both found", "[audit][record]")
{
    ToldOffice told;
    const qint64 other = told.imported(u"乙公司"_s).value();
    const qint64 first = told.customer.id.value();
    const auto moved = [](qint64 from, qint64 to) {
        return u"UPDATE customer_contact SET customer_id = %1 WHERE customer_id = %2"_s.arg(to).arg(from);
    };
    told.office.database.execute(u"PRAGMA foreign_keys = OFF"_s);
    told.office.database.execute(u"DELETE FROM customer_tag"_s);
    for (const auto& [from, to] :
         {std::pair(first, qint64{-1}), std::pair(other, first), std::pair(qint64{-1}, other)}) {
        told.office.database.execute(moved(from, to));
        told.office.database.execute(u"UPDATE customer SET id = %1 WHERE id = %2"_s.arg(to).arg(from));
    }
    std::vector<OfficeFinding> found = told.findings();
    QStringList places;
    for (const OfficeFinding& one : found)
        places.append(one.place.section(u" · "_s, 0, 0));
    places.removeDuplicates();
    CHECK(places == QStringList{u"customer %1"_s.arg(first), u"customer %1"_s.arg(other)});
}

TEST_CASE("records that only an older program wrote are compared as far as the log tells of them", "[audit][record]")
{
    const ToldOffice told;
    told.office.database.execute(u"DROP TRIGGER audit_entry_no_update"_s);
    told.office.database.execute(u"UPDATE audit_entry SET seals = ''"_s);
    CHECK(told.findings().empty());
    CHECK(told.foundAfter(u"UPDATE customer SET phone = '13800000000'"_s) ==
          u"record.differs_from_log customer %1 · phone"_s.arg(told.customer.id.value()));
}

TEST_CASE("the look at the records tells how far it is and can be stopped", "[audit][record]")
{
    const ToldOffice told;
    qint64 last = 0;
    const auto whole = recordsBesideLog(told.office.database, [&](qint64 done, qint64 total) {
        CHECK(done >= last);
        CHECK(done <= total);
        last = done;
        return true;
    });
    CHECK(whole.empty());
    CHECK(last > 0);
    told.office.database.execute(u"DELETE FROM contract_line"_s);
    CHECK(recordsBesideLog(told.office.database, [](qint64, qint64) { return false; }).empty());
}

TEST_CASE("what is written while the records are looked at is no finding", "[audit][record]")
{
    ToldOffice told;
    const auto found = recordsBesideLog(told.office.database, [&, left = 3](qint64, qint64) mutable {
        if (left-- > 0) {
            told.customer.phone += u'7';
            told.customer = told.customers.edit(told.office.admin, told.customer, told.customer.revision).value();
        }
        return true;
    });
    CHECK(found.empty());
}

TEST_CASE("what came into the bin, and what was purged, is as the log tells", "[audit][record]")
{
    ToldOffice told;
    SECTION("a customer in the bin, and purged")
    {
        const CustomerId gone = told.imported(u"乙公司"_s);
        REQUIRE(told.customers.remove(told.office.admin, gone, Revision{1}));
        CHECK(told.findings().empty());
        REQUIRE(told.customers.purge(told.office.admin, gone));
        CHECK(told.findings().empty());
    }
    SECTION("a draft in the bin and back")
    {
        const auto seen = told.contracts.find(told.office.admin, told.contract).value().contract.revision;
        REQUIRE(told.contracts.remove(told.office.admin, told.contract, seen));
        CHECK(told.findings().empty());
    }
}

TEST_CASE("documents and archive records are held against the log too, and called by name", "[audit][record]")
{
    struct Planted {
        const char* sql;
        QString code;
        QString name;
    };
    const Planted planted = GENERATE(
        Planted{"UPDATE document SET sha256 = replace(sha256, '0', '1')", u"record.differs_from_log"_s, u"执照.pdf"_s},
        Planted{"DELETE FROM document", u"record.missing"_s, u"执照.pdf"_s},
        Planted{"UPDATE archive_record SET box = '9'", u"record.differs_from_log"_s, u"DA-2026-001"_s},
        Planted{"UPDATE archive_check SET is_present = 1 - is_present", u"record.differs_from_log"_s,
                u"DA-2026-001"_s});
    INFO(planted.sql);
    ToldOffice told;
    REQUIRE(DocumentService(told.office.session, told.office.office->files())
                .attach(told.office.admin, {.owner = {EntityKind::Customer, told.customer.id.value()},
                                            .kind = DocumentKind::Attachment,
                                            .fileName = u"执照.pdf"_s,
                                            .bytes = "%PDF-1.4",
                                            .note = {}}));
    const Revision seen = told.contracts.find(told.office.admin, told.contract)->contract.revision;
    REQUIRE(told.contracts.act(told.office.admin, told.contract, seen, ContractAction::TakeIn,
                               {.today = {}, .day = told.office.clock.today(), .comment = u"补录"_s, .values = {}}));
    ArchiveService archive(told.office.session);
    ArchiveRecord record = archive.propose(told.office.admin, told.contract).value();
    record.number = u"DA-2026-001"_s;
    record.checks = {{.item = u"正本"_s, .isPresent = true, .note = {}}};
    REQUIRE(archive.file(told.office.admin, told.contract, record));
    REQUIRE(told.findings().empty());

    told.office.database.execute(QString::fromUtf8(planted.sql));

    const auto found = told.findings();
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == planted.code);
    CHECK(found.front().name == planted.name);
}

// Seals are made of these columns. A migration may change them: UpgradeSeals then seals anew what was sound. Whoever
// changes what is stored in one without a migration makes the seals of every office differ.
TEST_CASE("records are sealed as they were when the first seals were made", "[audit][record]")
{
    const auto [name, columns] = GENERATE(table<const char*, const char*>(
        {{"customer", "id name short_name credit_code kind class industry region salesperson source status "
                      "legal_representative phone invoice_title bank_name bank_account credit_limit_minor "
                      "payment_terms notes own_fields py_sort name_key merged_into created_utc_ms updated_utc_ms "
                      "removed_utc_ms revision"},
         {"customer_contact", "id customer_id name position phone email note is_primary"},
         {"customer_address", "id customer_id kind address is_primary"},
         {"customer_tag", "customer_id tag"},
         {"contract", "id number title contract_type subject form state customer_id company_id template_version_id "
                      "salesperson amount_minor currency signed_on effective_on term_kind first_term next_term notice "
                      "renewal start_on end_on expiry_override_on notice_override_on override_reason ended_on "
                      "renewal_decision predecessor_id field_values notes created_by created_utc_ms updated_utc_ms "
                      "removed_utc_ms revision author_id"},
         {"contract_party", "id contract_id position label role company_id customer_id name credit_code address "
                            "legal_representative contact_person phone bank_name bank_account"},
         {"contract_line", "id contract_id position product specification unit quantity_micro unit_price_micro "
                           "tax_rate_ppm amount_minor note"},
         {"contract_step", "id contract_id action from_state to_state comment on_day actor_name at_utc_ms"},
         {"contract_version", "id contract_id number template_version_id field_values docx_document_id "
                              "pdf_document_id text_sha256 pages created_by created_utc_ms gaps"},
         {"contract_text", "contract_id template_version_id document_id saved_by saved_utc_ms"},
         {"contract_paper", "contract_id document_id text is_recognised taken_by taken_utc_ms"},
         {"document", "id sha256 file_name media_type size_bytes owner owner_id kind note version added_by "
                      "added_utc_ms removed_utc_ms revision"},
         {"archive_record", "id contract_id number category year filed_on room cabinet box slot paper_copies "
                            "electronic_copies retention_years keep_until notes filed_by revision"},
         {"archive_check", "record_id item is_present note"},
         {"company", "id name short_name credit_code legal_representative address phone email contact_person "
                     "invoice_title bank_name bank_account is_default removed_utc_ms revision"},
         {"template", "id name contract_type description is_default next_review_on removed_utc_ms revision own_label"},
         {"template_version", "id template_id number state source_document_id document_id bindings created_by "
                              "created_utc_ms published_utc_ms revision"},
         {"clause", "id name kind topic family tags contract_types use_when retired_utc_ms revision"},
         {"clause_version", "id clause_id number body note created_by created_utc_ms"},
         {"user_account", "id name display_name role active revision"},
         {"role_permission", "role permission granted"},
         {"setting", "key value"}}));
    const TestOffice office;
    QStringList stored;
    office.database.query(u"SELECT name FROM pragma_table_info(:table) ORDER BY cid"_s)
        .bind(":table", QString::fromLatin1(name))
        .forEach([&](const Row& row) { stored.append(row.textAt(0)); });
    CHECK(stored.join(u' ') == QString::fromLatin1(columns));
}
