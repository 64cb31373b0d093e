// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/RecordCheck.h"
#include "core/clauses/ClauseService.h"
#include "core/companies/CompanyService.h"
#include "core/customers/CustomerService.h"
#include "core/keys/OfficeProtection.h"
#include "core/settings/OfficeSettings.h"
#include "core/storage/Database.h"
#include "core/templates/TemplateService.h"
#include "core/users/UserService.h"
#include "tests/support/Catch.h"
#include "tests/support/core/CheapKeys.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/OfficeOnDisk.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An office on the disk with one record of each kind beside customers and contracts, all made by its services.
struct FurnishedOffice : OfficeOnDisk {
    FurnishedOffice()
    {
        addCustomer(u"甲公司"_s);
        Company company;
        company.name = u"我方公司"_s;
        company.bankAccount = u"6222000011112222"_s;
        REQUIRE(CompanyService(office->session()).save(actor(), company));
        Clause clause;
        clause.name = u"违约责任"_s;
        clause.topic = u"违约"_s;
        clause.body = u"违约方每日支付合同价款千分之一的违约金。"_s;
        REQUIRE(ClauseService(office->session(), office->files()).create(actor(), clause));
        Template form;
        form.name = u"购销合同"_s;
        form.contractType = u"买卖合同"_s;
        REQUIRE(TemplateService(office->session(), office->files())
                    .import(actor(), form,
                            {test::DocxBuilder(u"<w:p><w:r><w:t>购销合同</w:t></w:r></w:p>"_s).bytes(),
                             u"购销合同.docx"_s,
                             {}}));
        UserService people(office->session());
        REQUIRE(people.add(actor(), u"王芳"_s, Role::Assistant));
        RoleMatrix rights = people.matrix(actor()).value();
        rights.set(Role::Finance, Permission::EditCustomer, true);
        REQUIRE(people.saveMatrix(actor(), rights));
        SecuritySettings security = people.security(actor()).value();
        security.nightFromHour = 21;
        REQUIRE(people.saveSecurity(actor(), security));
        changeSettings([](OfficeSettings& settings) { settings.backupHours = 2; });
    }
    std::vector<OfficeFinding> findings() const { return recordsBesideLog(office->database()); }
};

struct Planted {
    const char* what;
    const char* sql;
    QString code;
    QString name;
};

const std::vector<Planted>& allPlanted()
{
    const QString differs = u"record.differs_from_log"_s;
    const QString missing = u"record.missing"_s;
    const QString added = u"record.not_in_log"_s;
    static const std::vector<Planted> all{
        {"our own account for payments", "UPDATE company SET bank_account = '6222999999999999'", differs,
         u"我方公司"_s},
        {"the text a template gives", "UPDATE template_version SET document_id = 1, bindings = '{\"x\":\"y\"}'",
         differs, u"购销合同"_s},
        {"the words of a clause", "UPDATE clause_version SET body = replace(body, '千分之一', '万分之一')", differs,
         u"违约责任"_s},
        {"a clause that is gone", "DELETE FROM clause_version; DELETE FROM clause", missing, u"违约责任"_s},
        {"a person made an administrator", "UPDATE user_account SET role = 'administrator' WHERE name = '王芳'",
         differs, u"王芳"_s},
        {"the first person renamed", "UPDATE user_account SET display_name = '李雷' WHERE id = 1", differs, u"李雷"_s},
        {"a right given",
         "INSERT INTO role_permission (role, permission, granted) VALUES ('finance', 'manage_users', 1)", differs,
         u"finance"_s},
        {"a right given to a role that had none of its own",
         "INSERT INTO role_permission (role, permission, granted) VALUES ('guest', 'see_amounts', 1)", added,
         u"guest"_s},
        {"what the office decided, forgotten", "DELETE FROM role_permission", missing, u"finance"_s},
        {"four eyes switched off",
         "UPDATE setting SET value = replace(value, '\"four_eyes\":true', '\"four_eyes\":false') WHERE key = "
         "'security'",
         differs, u"security"_s},
        {"the settings of the office", "UPDATE setting SET value = '{}' WHERE key = 'office'", differs, u"office"_s},
        {"a customer that nobody entered",
         "INSERT INTO customer (name, kind, status, py_sort, name_key, created_utc_ms, updated_utc_ms)"
         " VALUES ('乙公司', 'enterprise', 'active', 'yi', '乙', 0, 0)",
         added, u"乙公司"_s},
        {"a person that nobody added",
         "INSERT INTO user_account (name, display_name, role) VALUES ('x', 'x', 'administrator')", added, u"x"_s},
        {"a document that nobody attached",
         "INSERT INTO document (sha256, file_name, media_type, size_bytes, owner, owner_id, kind, added_by, "
         "added_utc_ms)"
         " SELECT sha256, '补充协议.pdf', media_type, size_bytes, owner, owner_id, kind, added_by, added_utc_ms"
         " FROM document LIMIT 1",
         added, u"补充协议.pdf"_s},
    };
    return all;
}

} // namespace

TEST_CASE("every record of a new office is as the log tells, from the first account on", "[audit][record]")
{
    const FurnishedOffice office;
    for (const OfficeFinding& finding : office.findings())
        FAIL_CHECK(finding.code.toStdString() << " " << finding.place.toStdString());
}

TEST_CASE("what is edited, deleted or added behind the program's back is found in every kind of record",
          "[audit][record]")
{
    for (const Planted& planted : allPlanted()) {
        INFO(planted.what);
        const FurnishedOffice office;
        for (const QString& sql : QString::fromUtf8(planted.sql).split(u"; "_s))
            office.office->database().execute(sql);
        const auto found = office.findings();
        REQUIRE(found.size() == 1);
        CHECK(found.front().code == planted.code);
        CHECK(found.front().name == planted.name);
    }
}

TEST_CASE("a protected office's first account is told by its log, and so is one that was protected later",
          "[audit][record][keys]")
{
    const QString user = u"李雷"_s;
    OfficeOnDisk disk(GENERATE(true, false) ? std::optional(cheapProtection(user, RecoveryCode::random()))
                                            : std::nullopt);
    const OfficeFolder folder = disk.office->folder();
    const bool isProtected = disk.office->database().isEncrypted();
    disk.office.reset();
    if (JobContext job; !isProtected)
        REQUIRE(protectOffice(folder, disk.clock, cheapProtection(user, RecoveryCode::random()), job));
    disk.office = std::move(Office::open(folder, disk.clock, cheapCredentials(user)).value());
    CHECK(recordsBesideLog(disk.office->database()).empty());
    disk.office->database().execute(u"UPDATE user_account SET role = 'guest'"_s);
    CHECK(recordsBesideLog(disk.office->database()).size() == 1);
}
