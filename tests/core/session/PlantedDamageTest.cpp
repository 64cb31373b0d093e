// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/KeyHolder.h"
#include "core/session/AuditVerification.h"
#include "tests/support/Catch.h"
#include "tests/support/core/OfficeOnDisk.h"
#include "tests/support/core/TestSigner.h"

#include <QDir>
#include <QFile>

#include <functional>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kAssistant = "assistant's secret";
const QByteArray kManager = "manager's secret";
const QByteArray kStranger = "stranger's secret";

bool signatureHolds(const QByteArray& key, const QByteArray& message, const QByteArray& signature)
{
    for (const QByteArray& secret : {kAssistant, kManager, kStranger})
        if (TestSigner::publicKeyOf(secret) == key)
            return TestSigner::signatureOf(secret, message) == signature;
    return false;
}

AuditRecord did(const QString& action, const QString& label)
{
    return {.action = action,
            .entity = EntityKind::Contract,
            .entityId = 7,
            .label = label,
            .before = {},
            .after = QJsonObject{{u"version"_s, 2}, {u"text_sha256"_s, u"c0ffee"_s}}};
}

/// An office in which two people work who sign what counts: entries 1 to 9, of which number 6 approves a contract.
struct SignedOffice {
    OfficeOnDisk disk;
    Actor assistant{UserId{1}, u"李雷"_s, Role::Assistant, std::make_shared<TestSigner>(kAssistant)};
    Actor manager{UserId{2}, u"韩梅梅"_s, Role::Manager, std::make_shared<TestSigner>(kManager)};

    SignedOffice() // 1
    {
        say(assistant, u"contract.submit"_s);   // 2 brings in the key, 3
        say(assistant, u"contract.edited"_s);   // 4
        say(manager, u"contract.approve"_s);    // 5 brings in the key, 6
        say(assistant, u"contract.printed"_s);  // 7
        say(assistant, u"customer.edited"_s);   // 8
        say(assistant, u"contract.send_out"_s); // 9
    }

    Database& database() { return disk.office->database(); }
    AuditRepository log() { return AuditRepository(database()); }
    void say(const Actor& actor, const QString& action)
    {
        REQUIRE(disk.office->session().write(disk.actor(), "sample.generate", [&](UnitOfWork& work) -> Result<void> {
            AuditRepository(work.database()).append(actor, work.nowUtcMs(), did(action, u"XS-0001"_s));
            return {};
        }));
    }
    /// Behind the program's back, as somebody with the file and a tool would.
    void sql(const QString& statement)
    {
        database().execute(u"DROP TRIGGER IF EXISTS audit_entry_no_update"_s);
        database().execute(u"DROP TRIGGER IF EXISTS audit_entry_no_delete"_s);
        database().execute(statement);
    }
    /// Numbers and hashes of the entries from @p seq on are made to fit again: the chain alone can be forged.
    void chainAnew(qint64 seq)
    {
        for (; seq <= log().head().seq; ++seq) {
            AuditEntry entry = log().newest(1, {}, seq + 1).front();
            entry.previousHash = log().hashAt(seq - 1);
            database()
                .query(u"UPDATE audit_entry SET previous_hash = :previous, hash = :hash WHERE seq = :seq"_s)
                .bind(":previous", entry.previousHash)
                .bind(":hash", hashOf(entry))
                .bind(":seq", seq)
                .execute();
        }
    }
    AuditExpectations expected()
    {
        return {.anchors = {log().head()},
                .signatureHolds = signatureHolds,
                .keys = {{assistant.id.value(), assistant.signer->publicKey()},
                         {manager.id.value(), manager.signer->publicKey()}}};
    }
};

struct Damage {
    const char* what;
    std::function<void(SignedOffice&)> plant;
    qint64 firstBad;
    QString code;
};

const std::vector<Damage>& allDamage()
{
    static const std::vector<Damage> all = {
        {"a row edited",
         [](SignedOffice& office) { office.sql(u"UPDATE audit_entry SET label = 'x' WHERE seq = 4"_s); }, 4,
         u"audit.hash_mismatch"_s},
        {"the person of a row edited",
         [](SignedOffice& office) { office.sql(u"UPDATE audit_entry SET actor_name = '韩梅梅' WHERE seq = 8"_s); }, 8,
         u"audit.hash_mismatch"_s},
        {"the time of a row edited",
         [](SignedOffice& office) { office.sql(u"UPDATE audit_entry SET at_utc_ms = at_utc_ms + 1 WHERE seq = 4"_s); },
         4, u"audit.hash_mismatch"_s},
        {"a row edited and the chain made anew behind it",
         [](SignedOffice& office) {
             office.sql(u"UPDATE audit_entry SET label = 'x' WHERE seq = 4"_s);
             office.chainAnew(4);
         },
         5, u"audit.signature_wrong"_s},
        {"a row inserted",
         [](SignedOffice& office) {
             office.sql(u"UPDATE audit_entry SET seq = -seq WHERE seq > 4"_s);
             office.sql(u"UPDATE audit_entry SET seq = 1 - seq WHERE seq < 0"_s);
             office.sql(u"INSERT INTO audit_entry SELECT 5, at_utc_ms, actor_id, actor_name, action, entity, entity_id,"
                        " 'inserted', before_json, after_json, hash, hash, clock_utc_ms, '', '', '' FROM audit_entry"
                        " WHERE seq = 4"_s);
         },
         5, u"audit.hash_mismatch"_s},
        {"a row inserted at the end without its chain",
         [](SignedOffice& office) {
             office.sql(
                 u"INSERT INTO audit_entry SELECT 10, at_utc_ms, actor_id, actor_name, action, entity, entity_id,"
                 " label, before_json, after_json, previous_hash, hash, clock_utc_ms, '', '', '' FROM audit_entry"
                 " WHERE seq = 8"_s);
         },
         10, u"audit.unlinked"_s},
        {"a row deleted", [](SignedOffice& office) { office.sql(u"DELETE FROM audit_entry WHERE seq = 4"_s); }, 4,
         u"audit.gap"_s},
        {"a row deleted and the others moved up",
         [](SignedOffice& office) {
             office.sql(u"DELETE FROM audit_entry WHERE seq = 4"_s);
             office.sql(u"UPDATE audit_entry SET seq = -seq WHERE seq > 4"_s);
             office.sql(u"UPDATE audit_entry SET seq = -seq - 1 WHERE seq < 0"_s);
         },
         4, u"audit.unlinked"_s},
        {"the first row deleted", [](SignedOffice& office) { office.sql(u"DELETE FROM audit_entry WHERE seq = 1"_s); },
         1, u"audit.gap"_s},
        {"two rows swapped",
         [](SignedOffice& office) {
             office.sql(u"UPDATE audit_entry SET seq = -4 WHERE seq = 4"_s);
             office.sql(u"UPDATE audit_entry SET seq = 4 WHERE seq = 8"_s);
             office.sql(u"UPDATE audit_entry SET seq = 8 WHERE seq = -4"_s);
         },
         4, u"audit.unlinked"_s},
        {"the tail cut off", [](SignedOffice& office) { office.sql(u"DELETE FROM audit_entry WHERE seq > 7"_s); }, 8,
         u"audit.shortened"_s},
        {"the whole log emptied", [](SignedOffice& office) { office.sql(u"DELETE FROM audit_entry"_s); }, 1,
         u"audit.shortened"_s},
        {"the tail cut off and written anew",
         [](SignedOffice& office) {
             office.sql(u"DELETE FROM audit_entry WHERE seq > 7"_s);
             office.say(office.assistant, u"customer.removed"_s);
             office.say(office.assistant, u"contract.send_out"_s);
         },
         9, u"audit.anchor_differs"_s},
        {"an approval forged without a key",
         [](SignedOffice& office) {
             Actor forged = office.manager;
             forged.signer = nullptr;
             office.say(forged, u"contract.approve"_s);
         },
         10, u"audit.unsigned"_s},
        {"an approval forged with a key of one's own",
         [](SignedOffice& office) {
             Actor forged = office.manager;
             forged.signer = std::make_shared<TestSigner>(kStranger);
             office.say(forged, u"contract.approve"_s); // which introduces the key in the manager's name
         },
         10, u"audit.unknown_signer"_s},
        {"an approval forged with the forger's own key",
         [](SignedOffice& office) {
             Actor forged = office.manager;
             forged.signer = office.assistant.signer;
             office.say(forged, u"contract.approve"_s);
         },
         10, u"audit.unknown_signer"_s},
        {"somebody who is not in the key file signs",
         [](SignedOffice& office) {
             Actor forged{UserId{9}, u"王刚"_s, Role::Manager, std::make_shared<TestSigner>(kStranger)};
             office.say(forged, u"contract.approve"_s);
         },
         10, u"audit.unknown_signer"_s},
        {"the signature of an approval put under another text",
         [](SignedOffice& office) {
             office.sql(
                 u"UPDATE audit_entry SET after_json = '{\"text_sha256\":\"bad\",\"version\":2}' WHERE seq = 6"_s);
             office.chainAnew(6);
         },
         6, u"audit.signature_wrong"_s},
        {"the signature of an approval taken away",
         [](SignedOffice& office) { office.sql(u"UPDATE audit_entry SET signature = '' WHERE seq = 6"_s); }, 6,
         u"audit.unsigned"_s},
        {"signer and signature of an approval taken away",
         [](SignedOffice& office) {
             office.sql(u"UPDATE audit_entry SET signature = '', signer_key = '' WHERE seq = 6"_s);
             office.chainAnew(6);
         },
         6, u"audit.unsigned"_s},
        {"a key that nobody brought in",
         [](SignedOffice& office) {
             office.sql(u"UPDATE audit_entry SET action = 'customer.edited', signer_key = '', signature = ''"
                        " WHERE seq = 5"_s);
             office.chainAnew(5);
         },
         6, u"audit.unknown_signer"_s},
    };
    return all;
}

} // namespace

TEST_CASE("a log of people who sign holds, and says who signed since when", "[audit]")
{
    SignedOffice office;
    const AuditVerdict verdict = verifyLog(office.log(), office.expected());

    CHECK(verdict.isIntact());
    CHECK(verdict.entries == 9);
    CHECK(verdict.signedEntries == 6); // both keys brought in, submitted, approved, printed, sent out
    REQUIRE(verdict.signers.size() == 2);
    CHECK(verdict.signers[0].name == u"李雷"_s);
    CHECK(verdict.signers[0].sinceSeq == 2);
    CHECK(verdict.signers[1].key == office.manager.signer->publicKey());
    CHECK(verdict.signers[1].entries == 2);
}

TEST_CASE("every kind of damage to the log is found, and the first bad entry named", "[audit]")
{
    for (const Damage& damage : allDamage()) {
        INFO(damage.what);
        SignedOffice office;
        const AuditExpectations expected = office.expected();
        REQUIRE(verifyLog(office.log(), expected).isIntact());

        damage.plant(office);

        const AuditVerdict verdict = verifyLog(office.log(), expected);
        REQUIRE(verdict.firstBreak);
        CHECK(verdict.firstBreak->seq == damage.firstBad);
        CHECK(verdict.firstBreak->code == damage.code);
    }
}

TEST_CASE("a folder put back to an earlier state is shorter than what was seen of it", "[audit]")
{
    SignedOffice office;
    const QString earlier = office.disk.folder.filePath(u"earlier.db"_s);
    office.database().copyTo(earlier);
    office.say(office.manager, u"contract.terminate"_s);
    const AuditExpectations expected = office.expected();
    const OfficeFolder folder = office.disk.office->folder();
    office.disk.office.reset();
    REQUIRE(QFile::remove(folder.database()));
    REQUIRE(QFile::rename(earlier, folder.database()));

    auto again = Office::open(folder, office.disk.clock);
    REQUIRE(again);
    const AuditVerdict verdict = verifyLog(AuditRepository((*again)->database()), expected);
    REQUIRE(verdict.firstBreak);
    CHECK(verdict.firstBreak->code == u"audit.shortened"_s);
    CHECK(verdict.firstBreak->seq == 10);
}

TEST_CASE("with the list of keys replaced, the log no longer fits it", "[audit]")
{
    SignedOffice office;
    AuditExpectations expected = office.expected();
    expected.keys[office.manager.id.value()] = TestSigner::publicKeyOf(kStranger);

    const AuditVerdict verdict = verifyLog(office.log(), expected);
    REQUIRE(verdict.firstBreak);
    CHECK(verdict.firstBreak->code == u"audit.unknown_signer"_s);
    CHECK(verdict.firstBreak->seq == 5);
    CHECK(verdict.firstBreak->actorName == office.manager.name);
}

TEST_CASE("what people signed before they left, or got another key, still counts", "[audit]")
{
    SignedOffice office;
    AuditExpectations expected = office.expected();
    const auto told = [&](const QString& action, UserId person, const QJsonObject& after) {
        REQUIRE(office.disk.office->session().write(
            office.disk.actor(), "sample.generate", [&](UnitOfWork& work) -> Result<void> {
                AuditRepository(work.database())
                    .append(office.assistant, work.nowUtcMs(),
                            {action, EntityKind::User, person.value(), u"somebody"_s, {}, after});
                return {};
            }));
    };
    const QByteArray next = TestSigner::publicKeyOf(kStranger);
    SECTION("left")
    {
        told(u"user.deactivated"_s, office.manager.id, {});
        expected.keys.remove(office.manager.id.value());
        CHECK(verifyLog(office.log(), expected).isIntact());
        office.say(office.manager, u"contract.approve"_s); // whoever kept their key
        const auto broken = verifyLog(office.log(), expected).firstBreak;
        REQUIRE(broken);
        CHECK(broken->code == u"audit.unknown_signer"_s);
    }
    SECTION("was given a new password, and has not come since")
    {
        told(u"user.password_given"_s, office.manager.id, {{u"public_key"_s, QString::fromLatin1(next.toHex())}});
        expected.keys[office.manager.id.value()] = next;
        CHECK(verifyLog(office.log(), expected).isIntact());
    }
    SECTION("signs with the new key")
    {
        Actor manager = office.manager;
        manager.signer = std::make_shared<TestSigner>(kStranger);
        office.say(manager, u"contract.approve"_s);
        expected.keys[office.manager.id.value()] = next;
        CHECK(verifyLog(office.log(), expected).isIntact());
    }
}

TEST_CASE("one changed byte of a document is found and the document named", "[audit]")
{
    OfficeOnDisk disk;
    const QString document = disk.addDocument("the signed paper, scanned");
    QFile stored(disk.office->files().pathOf(document));
    REQUIRE(stored.open(QIODevice::ReadWrite));
    stored.seek(3);
    stored.write("X");
    stored.close();

    const auto findings = OfficeCheckRepository(disk.office->database()).findings(disk.office->files());
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == u"document.damaged"_s);
    CHECK(findings.front().place == document);
}

TEST_CASE("the log's time never runs back, and a clock set back is told", "[audit]")
{
    SignedOffice office;
    const qint64 before = office.log().newest(1).front().atUtcMs;
    office.disk.clock.advanceMs(-60LL * 60 * 1000);
    office.say(office.assistant, u"contract.edited"_s);
    office.say(office.assistant, u"contract.edited"_s);

    const auto newest = office.log().newest(4);
    CHECK(newest[0].record.action == u"contract.edited"_s);
    CHECK(newest[0].atUtcMs == before);
    CHECK(newest[0].clockUtcMs == before - 60LL * 60 * 1000);
    CHECK(newest[1].record.action == u"contract.edited"_s);
    CHECK(newest[2].record.action == u"clock.moved_back"_s); // once, not with every entry
    CHECK(newest[3].record.action == u"contract.send_out"_s);
    CHECK(verifyLog(office.log(), office.expected()).isIntact());
}

TEST_CASE("an anchor is read from whatever text it stands in", "[audit]")
{
    CHECK(anchorFromText(u"审计锚 #12345 · 3F9A-21C0 · 2026-11-22 18:30"_s) == AuditAnchor{12345, u"3f9a21c0"_s});
    CHECK(anchorFromText(u"#7 3F9A21C0"_s) == AuditAnchor{7, u"3f9a21c0"_s});
    CHECK(anchorFromText(AuditAnchor{3, u"00ff11ee22"_s}.shortText()) == AuditAnchor{3, u"00ff11ee"_s});
    CHECK_FALSE(anchorFromText(u"12345 3F9A21C0"_s));
    CHECK_FALSE(anchorFromText(u"#12345"_s));
}

TEST_CASE("the log is read page by page and by person, deed, thing, day and text", "[audit]")
{
    SignedOffice office;
    const AuditRepository log = office.log();

    const auto first = log.newest(4);
    const auto second = log.newest(4, {}, first.back().seq);
    CHECK(first.front().seq == 9);
    CHECK(second.front().seq == 5);
    CHECK(log.newest(100, {.actor = office.manager.name}).size() == 2);
    CHECK(log.newest(100, {.action = u"contract.edited"_s}).size() == 1);
    CHECK(log.newest(100, {.kind = EntityKind::Office}).size() == 3);
    CHECK(log.newest(100, {.thing = Change{EntityKind::Contract, 7}}).size() == 6);
    CHECK(log.newest(100, {.thing = Change{EntityKind::Contract, 8}}).empty());
    CHECK(log.newest(100, {.text = u"c0ff"_s}).size() == 6);
    CHECK(log.newest(100, {.text = u"100%"_s}).empty()); // no wildcard
    const qint64 now = office.disk.clock.nowUtcMs();
    CHECK(log.newest(100, {.fromUtcMs = now}).size() == 9);
    CHECK(log.newest(100, {.beforeUtcMs = now}).empty());
    CHECK(log.actors() == QStringList{office.disk.actor().name, u"李雷"_s, u"韩梅梅"_s});
}

TEST_CASE("signatures of real keys hold as they are written, and no longer when their entry is changed", "[audit]")
{
    SignedOffice office;
    OfficeOnDisk real;
    Actor actor = real.actor();
    actor.signer = KeyHolder::make().signer();
    const AuditRepository log(real.office->database());
    log.append(actor, real.clock.nowUtcMs(), did(u"contract.approve"_s, u"XS-0001"_s));
    const AuditVerdict verdict = verifyLog(log);
    CHECK(verdict.isIntact());
    CHECK(verdict.signedEntries == 2); // the key brought in, and the decision

    const auto wrong = verifyLog(office.log()); // signed by stand-ins, which no real key knows
    REQUIRE(wrong.firstBreak);
    CHECK(wrong.firstBreak->code == u"audit.signature_wrong"_s);
}
