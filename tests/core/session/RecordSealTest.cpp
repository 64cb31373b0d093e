// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RecordSealRepository.h"
#include "core/storage/Database.h"
#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Seals of what @p statements write.
QString sealsOf(const Database& database, std::initializer_list<const char*> statements)
{
    const RecordSealRepository seals(database);
    seals.watch();
    seals.forget();
    for (const char* sql : statements)
        database.execute(QString::fromUtf8(sql));
    return seals.ofNoted();
}

} // namespace

TEST_CASE("a record's seal never changes: offices keep them in their logs", "[session][record]")
{
    const TestOffice office;
    CHECK(sealsOf(office.database,
                  {"INSERT INTO customer (id, name, kind, status, credit_limit_minor, py_sort, name_key,"
                   " created_utc_ms, updated_utc_ms)"
                   " VALUES (7, '甲公司', 'enterprise', 'active', -5, 'jia', '甲', 1772409600000, 1772409600001)",
                   "INSERT INTO customer_contact (id, customer_id, name, phone) VALUES (2, 7, '王芳', '1'), (1, 7, "
                   "'李明', '')",
                   "INSERT INTO customer_address (id, customer_id, kind, address) VALUES (1, 7, 'registered', '宁波')",
                   "INSERT INTO customer_tag (customer_id, tag) VALUES (7, '老客户'), (7, 'a')"}) ==
          u"customer:7=DDoaF+neJP0TVuzC"_s);
    CHECK(sealsOf(office.database,
                  {"INSERT INTO contract (id, number, title, contract_type, state, amount_minor, signed_on,"
                   " created_by, created_utc_ms, updated_utc_ms) VALUES"
                   " (40, 'HT-1', '合同', 'sale', 'draft', 9007199254740993, '2026-03-02', '王芳', 1, 2),"
                   " (41, 'HT-2', '', 'sale', 'draft', NULL, NULL, '', 0, 0)",
                   "INSERT INTO contract_party (id, contract_id, position, label, role, name)"
                   " VALUES (1, 41, 1, '甲方', 'counterparty', '甲公司'), (2, 40, 1, '甲方', 'own', '我方')",
                   "INSERT INTO contract_line (id, contract_id, position, product, quantity_micro, unit_price_micro,"
                   " amount_minor) VALUES (1, 40, 1, '数控刀架', 1500000, 20000000, 3000)",
                   "INSERT INTO contract_step (id, contract_id, action, from_state, to_state, on_day, actor_name,"
                   " at_utc_ms) VALUES (1, 40, 'submit', 'draft', 'in_review', '2026-03-02', '王芳', 3)",
                   "INSERT INTO contract_version (id, contract_id, number, field_values, created_by, created_utc_ms)"
                   " VALUES (1, 40, 1, '{}', '王芳', 4)",
                   "UPDATE customer SET notes = '改' WHERE id = 7",
                   "INSERT INTO customer (id, name, kind, status, py_sort, name_key, created_utc_ms, updated_utc_ms)"
                   " VALUES (8, '乙', 'enterprise', 'active', 'yi', '乙', 0, 0)",
                   "DELETE FROM customer WHERE id = 8",
                   "INSERT INTO customer (id, name, kind, status, py_sort, name_key, created_utc_ms, updated_utc_ms)"
                   " VALUES (12, '丙', 'enterprise', 'active', 'bing', '丙', 0, 0)"}) ==
          u"customer:7=O3hqUlYM03VVoOBX................,12=dF/sR285Bv3fF6Rh"
          " contract:40=gd+YMugqYk6aSYWwTsk3S9GA725VkUHb"_s);
}

TEST_CASE("companies, templates, clauses, people, rights and settings are sealed too", "[session][record]")
{
    const TestOffice office;
    CHECK(
        sealsOf(office.database,
                {"INSERT INTO company (id, name, bank_account) VALUES (3, '我方公司', '6222')",
                 "INSERT INTO document (id, sha256, file_name, media_type, size_bytes, owner, owner_id, kind, added_by,"
                 " added_utc_ms) VALUES (1, '0123456789012345678901234567890123456789012345678901234567890123',"
                 " 'a.docx', 'x', 1, 'template', 5, 'template', '', 0)",
                 "INSERT INTO template (id, name, contract_type) VALUES (5, '购销合同', 'sale')",
                 "INSERT INTO template_version (id, template_id, number, state, source_document_id, document_id,"
                 " created_by, created_utc_ms) VALUES (1, 5, 1, 'published', 1, 1, '王芳', 1)",
                 "INSERT INTO clause (id, name, kind, topic) VALUES (9, '违约责任', 'common', 'breach')",
                 "INSERT INTO clause_version (id, clause_id, number, body, created_by, created_utc_ms)"
                 " VALUES (1, 9, 1, '违约', '王芳', 1)",
                 "INSERT INTO user_account (id, name, display_name, role) VALUES (12, '李雷', '李雷', 'finance')",
                 "INSERT INTO role_permission (role, permission, granted) VALUES ('finance', 'edit_customer', 1),"
                 " ('guest', 'see_amounts', 1)",
                 "INSERT INTO setting (key, value) VALUES ('security', '{}'), ('reminder_last_run', '2026-03-02')"}) ==
        u"document:1=dCNN9TMg4oya7tnS company:3=fcEoUJWuY16wAtJU template:5=BvAGmXSkccPbstxT"
        " clause:9=PtlTOkTrqw9QNnqd user:12=/4tYyzosKwo07WxU role:4=h2wBJg6Pp52DQW6i,7=nSHI/r57wK42p07X"
        " setting:1=UvTwpaCaJOV9aF//"_s);
    CHECK(RecordSealRepository::codeOf(EntityKind::Role, 4) == u"finance"_s);
    CHECK(RecordSealRepository::codeOf(EntityKind::Setting, 1) == u"security"_s);
    CHECK(RecordSealRepository::codeOf(EntityKind::Customer, 1).isEmpty());
}

TEST_CASE("what follows from the records, and what the program notes for itself, leaves no seal", "[session][record]")
{
    const TestOffice office;
    CHECK(sealsOf(office.database, {"INSERT INTO setting (key, value) VALUES ('reminder_last_run', '2026-03-02')",
                                    "INSERT INTO number_sequence (scope, period, last) VALUES ('XS', '2026', 7)"})
              .isEmpty());
}
