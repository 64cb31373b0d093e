// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

#include "core/customers/CustomerService.h"
#include "tests/support/Catch.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/documents/SaveExport.h"
#include "ui/log/LogFilterBar.h"
#include "ui/log/LogWords.h"

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeWidget>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A log of 450 customers added, the first of them edited last.
struct LogDesk : TestDesk {
    static constexpr int kAdded = 450;
    AuditService log{*office.office};
    CustomerService customers{office.session};
    LogPage page{context, log, nullptr};
    CustomerId first;

    LogDesk()
    {
        for (int number = 1; number <= kAdded; ++number) {
            Customer customer;
            customer.name = u"客户%1"_s.arg(number);
            customer.phone = u"100"_s;
            const auto made = customers.create(office.admin, customer);
            REQUIRE(made);
            if (number == 1)
                first = made->id;
        }
        edit(u"200"_s);
        page.entered();
    }
    void edit(const QString& phone)
    {
        Customer customer = *customers.find(office.admin, first);
        customer.phone = phone;
        REQUIRE(customers.edit(office.admin, customer, customer.revision));
    }
    QTableView* table() { return page.findChild<QTableView*>(u"logTable"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void run(const QString& action) { page.findChild<QAction*>(action)->trigger(); }
};

} // namespace

TEST_CASE("the log is shown newest first as sentences, and read on to its first entry", "[log]")
{
    LogDesk desk;
    CHECK(desk.cell(0, 3).contains(u"客户1"_s));
    CHECK(desk.cell(0, 4).contains(u"100 → 200"_s));
    while (desk.table()->model()->canFetchMore({}))
        desk.table()->model()->fetchMore({});
    CHECK(desk.table()->model()->rowCount() == LogDesk::kAdded + 1);
    CHECK(desk.cell(LogDesk::kAdded, 0) == u"1"_s);
}

TEST_CASE("on a small screen what changed has the most room, and nothing is scrolled sideways", "[log]")
{
    LogDesk desk;
    desk.page.resize(1366 - 150, 600);
    desk.page.show();
    const QTableView& table = *desk.table();
    CHECK(table.columnWidth(4) >= table.columnWidth(3));
    CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
}

TEST_CASE("an entry shows what was before and after, and opens what it is about", "[log]")
{
    LogDesk desk;
    const auto* changes = desk.page.findChild<QTreeWidget*>(u"logChanges"_s);
    REQUIRE(changes);
    CHECK(changes->topLevelItem(0)->text(1) == u"100"_s);
    CHECK(changes->topLevelItem(0)->text(2) == u"200"_s);

    desk.run(u"openThingAction"_s);
    REQUIRE(desk.places.opened.size() == 1);
    CHECK(desk.places.opened[0] == Change{EntityKind::Customer, desk.first.value()});
}

TEST_CASE("what is written while the log is open comes to its top", "[log]")
{
    LogDesk desk;
    desk.page.show();
    desk.edit(u"300"_s);
    CHECK(desk.cell(0, 4).contains(u"200 → 300"_s));
}

TEST_CASE("the log shows the history of one thing, and all of it again", "[log]")
{
    LogDesk desk;
    desk.page.useView(u"customer:%1:客户1"_s.arg(desk.first.value()));
    CHECK(desk.table()->model()->rowCount() == 2);
    CHECK(desk.page.findChild<LogFilterBar*>()->words() == QStringList{u"客户1"_s});

    desk.page.findChild<LogFilterBar*>()->clear();
    CHECK(desk.table()->model()->rowCount() > 2);

    auto* deed = desk.page.findChild<QComboBox*>(u"logActionCombo"_s);
    deed->setCurrentIndex(deed->findData(u"customer.edited"_s));
    CHECK(desk.table()->model()->rowCount() == 1);
}

TEST_CASE("verifying the log says that it holds, or the first bad entry", "[log]")
{
    LogDesk desk;
    desk.run(u"verifyLogAction"_s);
    CHECK(desk.messages.codes.isEmpty());
    CHECK(desk.messages.sentences.last().contains(u"451"_s));
    CHECK(desk.office.lastAction() == u"log.verified"_s);

    desk.office.database.execute(u"DROP TRIGGER audit_entry_no_update"_s);
    desk.office.database.execute(u"UPDATE audit_entry SET label = 'x' WHERE seq = 17"_s);
    desk.run(u"verifyLogAction"_s);
    CHECK(desk.messages.codes == QStringList{u"audit.hash_mismatch"_s});
}

TEST_CASE("what is shown of the log is saved as a file, and that is in the log", "[log]")
{
    LogDesk desk;
    auto* deed = desk.page.findChild<QComboBox*>(u"logActionCombo"_s);
    deed->setCurrentIndex(deed->findData(u"customer.created"_s));
    desk.files.path = desk.viewFolder.filePath(u"log.csv"_s);
    desk.run(u"exportLogAction"_s);

    QFile file(desk.files.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(u"\r\n"_s) == LogDesk::kAdded + 1);
    CHECK(text.indexOf(u"客户450"_s) < text.indexOf(u"客户449"_s));
    CHECK(desk.office.lastAction() == u"log.exported"_s);
}

TEST_CASE("what is shown of the log can be saved encrypted, with a password that is asked for", "[log][export]")
{
    LogDesk desk;
    desk.files.path = desk.viewFolder.filePath(u"log.zip"_s);
    desk.run(u"exportLogAction"_s);
    CHECK_FALSE(QFile::exists(desk.files.path)); // not before there is a password
    auto* dialog = desk.page.findChild<ExportPasswordDialog*>();
    REQUIRE(dialog);
    const auto type = [&](const QString& password, const QString& again) {
        dialog->findChild<QLineEdit*>(u"passwordField"_s)->setText(password);
        dialog->findChild<QLineEdit*>(u"againField"_s)->setText(again);
        dialog->findChild<QPushButton*>(u"saveExportPasswordButton"_s)->click();
    };
    type(u"quiet copper kettle 77"_s, u"quiet copper kettle 78"_s);
    type(u"password12"_s, u"password12"_s);
    CHECK(dialog->isVisible());
    CHECK_FALSE(QFile::exists(desk.files.path));
    type(u"quiet copper kettle 77"_s, u"quiet copper kettle 77"_s);
    CHECK_FALSE(dialog->isVisible());

    QFile file(desk.files.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray zip = file.readAll();
    CHECK(zip.startsWith("PK"));
    CHECK_FALSE(zip.contains("xl/worksheets")); // what is within is encrypted
    CHECK(desk.office.lastAction() == u"log.exported"_s);
}

TEST_CASE("every deed that core writes into the log has a sentence", "[log]")
{
    static const QRegularExpression deed(
        u"(?:action = |Record\\(|importRecord\\(|ofRules\\(|ofLog\\(|record\\(work, |CompanyChanged\\{|\\? |: )"
        u"u\"([a-z_]+\\.[a-z_]+)\"_s"_s);
    QStringList found;
    QDirIterator files(QStringLiteral(CDESK_SOURCE_DIR) + u"/core"_s,
                       {u"*Events.cpp"_s, u"*Service.cpp"_s, u"Session.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = deed.globalMatch(text); match.hasNext();)
            found.append(match.next().captured(1));
    }
    for (const ContractAction action : kAllContractActions)
        found.append(u"contract."_s + toCode(action));
    REQUIRE(found.size() > 50);
    for (const QString& action : std::as_const(found)) {
        INFO(action.toStdString());
        CHECK(LogWords::hasDeed(action));
    }
}

namespace {

/// JSON of core that never comes into the log.
const QStringList kOtherJson{
    u"audit/ToldRecords.cpp"_s,          // hashed only
    u"backup/BackupManifest.cpp"_s,      // list of contents of a backup
    u"checks/Finding.cpp"_s,             // kept with the check of a version
    u"drafting/ContractForm.cpp"_s,      // a form that was not saved
    u"drafting/ContractInput.cpp"_s,     // fields of a template
    u"drafting/ContractMergeData.cpp"_s, // the same
    u"CustomerMergeRepository.cpp"_s,    // what a merge needs to be taken back
    u"exchange/ColumnMapping.cpp"_s,     // how a kind of file was read
    u"keys/KeyFile.cpp"_s,               // keys.json
    u"keys/LoginBrake.cpp"_s,            // a file of its own
    u"letters/LetterData.cpp"_s,         // words of a letter
    u"sample/SampleFiles.cpp"_s,         // what ships
    u"session/SeenLogs.cpp"_s,           // kept on the computer
};

/// Words of other tables in files that also write into the log, as `file:word`.
const QStringList kOtherWords{
    u"ArchiveRecord.cpp:original"_s, // codes of papers
    u"ArchiveReport.cpp:archive"_s,  // name of a report
    u"ContractClass.cpp:original"_s, // codes of papers
    u"OwnText.cpp:own_text"_s,       // goes into a digest
    u"OwnText.cpp:paper"_s,          // kept with the version
    u"RightsReview.cpp:people"_s,    // kept with the review
    u"RightsReview.cpp:roles"_s,     // the same
};

} // namespace

TEST_CASE("every field that core names in the log has a word", "[log]")
{
    static const QRegularExpression key(u"(?:\\{|insert\\()\\s*u\"([a-z][a-z0-9_]*)\"_s\\s*,"_s);
    static const QRegularExpression writesJson(u"QJsonObject|AuditRecord|work\\.record\\(|ownFields"_s);
    int found = 0;
    QDirIterator files(QStringLiteral(CDESK_SOURCE_DIR) + u"/core"_s, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (std::any_of(kOtherJson.begin(), kOtherJson.end(),
                        [&](const QString& other) { return file.fileName().endsWith(other); }))
            continue;
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        if (!text.contains(writesJson))
            continue;
        for (auto match = key.globalMatch(text); match.hasNext(); ++found) {
            const QString name = match.next().captured(1);
            const QString place = file.fileName().section(u'/', -1) + u':' + name;
            INFO(place.toStdString());
            CHECK((LogWords::hasField(name) || kOtherWords.contains(place)));
        }
    }
    REQUIRE(found > 200);
}

TEST_CASE("a list of things tells what came and went, not all of it twice", "[log]")
{
    AuditEntry entry;
    const auto lines = [](const char* json) {
        return QJsonObject{{u"lines"_s, QJsonDocument::fromJson(json).array()}};
    };
    entry.record = {.action = u"contract.edited"_s,
                    .entity = EntityKind::Contract,
                    .entityId = 1,
                    .label = u"XS-1"_s,
                    .before = lines(R"([{"product":"油雾收集器"},{"product":"滤芯"}])"),
                    .after = lines(R"([{"product":"油雾收集器"},{"product":"支架"}])")};
    const auto changes = LogWords::changes(entry);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before == u"Product: 滤芯"_s);
    CHECK(changes[0].after == u"Product: 支架"_s);

    entry.record.after = lines(R"([{"product":"滤芯"},{"product":"油雾收集器"}])");
    CHECK(LogWords::changes(entry)[0].after ==
          u"Product: 滤芯; Product: 油雾收集器"_s); // their order is all that changed
}

namespace {

/// An entry as a use case would have recorded it.
AuditEntry recorded(const char* action, EntityKind entity, const char* label, const char* before, const char* after)
{
    AuditEntry entry;
    entry.record = {.action = QString::fromLatin1(action),
                    .entity = entity,
                    .entityId = 1,
                    .label = QString::fromUtf8(label),
                    .before = QJsonDocument::fromJson(before).object(),
                    .after = QJsonDocument::fromJson(after).object()};
    return entry;
}

} // namespace

TEST_CASE("amounts stand in the log as everywhere, in groups of three", "[log]")
{
    const auto changes = LogWords::changes(recorded("contract.edited", EntityKind::Contract, "XS-1",
                                                    R"({"amount_minor":-5})", R"({"amount_minor":816000000})"));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before == u"-0.05"_s);
    CHECK(changes[0].after == u"8,160,000.00"_s);
}

TEST_CASE("no code and no JSON stands in the log that a person reads", "[log]")
{
    const AuditEntry entry = GENERATE(values<AuditEntry>({
        recorded("document.added", EntityKind::Document, "合同", "{}",
                 R"({"kind":"contract_pages","owner":"contract","size_bytes":20480})"),
        recorded("contract.drafted", EntityKind::Contract, "XS-1", "{}",
                 R"({"form":"written","company_id":3,"first_term":"12m","notice":"60d",
                     "term_kind":"open_ended","renewal":"tacit","renewal_decision":"let_go",
                     "state":"being_signed",
                     "parties":[{"role":"counterparty","name":"晴川","company_id":3,"credit_code":""}],
                     "lines":[{"product":"油雾收集器","tax_rate_ppm":130000,"amount_minor":12050}]})"),
        recorded("template.published", EntityKind::Template, "买卖合同", R"({"state":"draft"})",
                 R"({"state":"published"})"),
        recorded("customer.created", EntityKind::Customer, "晴川", "{}",
                 R"({"kind":"sole_trader","status":"prospect","class":"A",
                     "addresses":[{"kind":"registered","address":"路1号","is_primary":true}]})"),
        recorded("archive.filed", EntityKind::ArchiveRecord, "DA-1", "{}",
                 R"({"present":["approval_sheet"],"missing":["delivery_note","acceptance"]})"),
        recorded("user.role_changed", EntityKind::User, "王芳", R"({"role":"assistant"})", R"({"role":"finance"})"),
        recorded("role.rights_changed", EntityKind::Role, "legal_reviewer", "{}",
                 R"({"permissions":["print_contract","approve_contract"]})"),
        recorded("warning.acknowledged", EntityKind::Office, "night_work", "{}",
                 R"({"person":"王芳","detail":"2026-03-01","happened":2,"entry":9})"),
        recorded("permission.refused", EntityKind::Office, "user.add", "{}",
                 R"({"permission":"manage_users","why":"permission.denied"})"),
        recorded("log.verified", EntityKind::Office, "#1", "{}",
                 R"({"sound":false,"problem":"audit.shortened","entries":9})"),
        recorded("backup.verified", EntityKind::Office, "2026", "{}",
                 R"({"sound":false,"findings":["document.missing abc"]})"),
        recorded("backup.made", EntityKind::Office, "2026", "{}", R"({"reason":"by_hand"})"),
        recorded("check_rules.changed", EntityKind::Setting, "check_rules",
                 R"({"rules":{"repealed_law":{"on":true,"severity":"blocking"}}})",
                 R"({"rules":{"repealed_law":{"on":false,"severity":"warning"}}})"),
        recorded("report.exported", EntityKind::Office, "r", "{}",
                 R"({"criteria":{"scope":"filed","date":"ended","group_by":"salesperson","status":"expiring_soon"}})"),
        recorded(
            "settings.changed", EntityKind::Setting, "office",
            R"({"contract_classes":[{"axis":"form","name":"oral","papers":[],"points":[]}]})",
            R"({"contract_classes":[{"axis":"form","name":"electronic","papers":["annex"],"points":["看签名"]}]})"),
        recorded("reminder_rule.changed", EntityKind::ReminderRule, "expiry", R"({"is_enabled":true})",
                 R"({"is_enabled":false})"),
    }));
    static const QRegularExpression raw(u"[{}\\[\\]\"]|(^|[ :;,])[a-z]+[_.][a-z_.]+($|[ ;,])"_s);
    static const QRegularExpression bareCode(u"^([a-z]+|\\d+[dmy])$"_s);
    static const QStringList plainWords{u"yes"_s, u"no"_s, u"reviewed"_s, u"warns"_s};
    INFO(entry.record.action.toStdString());
    const QString sentence = LogWords::sentence(entry);
    INFO(sentence.toStdString());
    CHECK_FALSE(sentence.contains(raw));
    CHECK_FALSE(LogWords::changesLine(entry).contains(u": 3"_s)); // the number of our company
    CHECK_FALSE(sentence.endsWith(entry.record.label.isEmpty() || entry.record.entity == EntityKind::Document
                                      ? u"\n"_s
                                      : u": "_s + entry.record.label));
    for (const LogChange& change : LogWords::changes(entry)) {
        for (const QString& text : {change.field, change.before, change.after}) {
            INFO(text.toStdString());
            CHECK_FALSE(text.contains(raw));
            CHECK((plainWords.contains(text) || !text.contains(bareCode)));
        }
    }
}

TEST_CASE("who came in by the recovery sheet is told apart from a person of that name", "[log]")
{
    AuditEntry bySheet;
    bySheet.actorName = kRecoverySheetName;
    AuditEntry byPerson = bySheet;
    byPerson.actorId = UserId{3};

    CHECK(LogWords::who(bySheet) == u"Recovery sheet"_s);
    CHECK(LogWords::who(byPerson) == u"recovery"_s);
}
