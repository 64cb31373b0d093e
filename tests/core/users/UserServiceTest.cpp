// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/UserService.h"

#include "core/contracts/ContractService.h"
#include "core/users/RightsReview.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DraftDesk.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PeopleOffice {
    TestOffice office;
    UserService users{office.session};

    Person add(const QString& name, Role role) { return users.add(office.admin, name, role).value(); }
    /// Somebody of the office with the rights of today.
    Actor as(const Person& person) { return UserRepository(office.database).actor(person.id).value(); }
    Person self() { return UserRepository(office.database).find(office.admin.id).value(); }
};

template <class T>
QString codeOfError(const Result<T>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TEST_CASE("people come, are renamed, change their role, leave and come back; each stands in the log", "[users]")
{
    PeopleOffice desk;
    Person wang = desk.add(u"  王芳 "_s, Role::Assistant);
    CHECK(wang.name == u"王芳"_s);
    CHECK(desk.office.lastAction() == u"user.added"_s);

    REQUIRE(desk.users.rename(desk.office.admin, wang.id, wang.revision, u"王芳（销售一部）"_s));
    CHECK(desk.office.lastAction() == u"user.renamed"_s);
    wang = UserRepository(desk.office.database).find(wang.id).value();
    REQUIRE(desk.users.changeRole(desk.office.admin, wang.id, wang.revision, Role::Manager));
    CHECK(desk.office.lastAction() == u"user.role_changed"_s);
    CHECK(codeOfError(desk.users.deactivate(desk.office.admin, wang.id, wang.revision)) == u"user.changed_meanwhile"_s);
    wang = UserRepository(desk.office.database).find(wang.id).value();
    REQUIRE(desk.users.deactivate(desk.office.admin, wang.id, wang.revision));
    CHECK_FALSE(UserRepository(desk.office.database).actor(wang.id)); // nobody acts in their name
    wang = UserRepository(desk.office.database).find(wang.id).value();
    REQUIRE(desk.users.reactivate(desk.office.admin, wang.id, wang.revision));
    CHECK(desk.as(wang).may(Permission::ApproveContract));
    CHECK(desk.users.list(desk.office.admin)->size() == 2);
}

TEST_CASE("a name is asked for, and given once", "[users]")
{
    PeopleOffice desk;
    desk.add(u"Li Ming"_s, Role::Finance);
    CHECK(codeOfError(desk.users.add(desk.office.admin, u" \t"_s, Role::Guest)) == u"user.name_missing"_s);
    CHECK(codeOfError(desk.users.add(desk.office.admin, u"li ming"_s, Role::Guest)) == u"user.name_taken"_s);
    CHECK(codeOfError(desk.users.add(desk.office.admin, QString(61, u'长'), Role::Guest)) == u"user.name_too_long"_s);
}

TEST_CASE("somebody who manages people always remains, and nobody changes their own role", "[users]")
{
    PeopleOffice desk;
    const Person self = desk.self();
    CHECK(codeOfError(desk.users.changeRole(desk.office.admin, self.id, self.revision, Role::Guest)) ==
          u"user.own_account"_s);
    CHECK(codeOfError(desk.users.deactivate(desk.office.admin, self.id, self.revision)) == u"user.own_account"_s);

    SECTION("when the other administrator is taken down")
    {
        Person other = desk.add(u"陈静"_s, Role::Administrator);
        const Actor chen = desk.as(other);
        REQUIRE(desk.users.changeRole(chen, self.id, self.revision, Role::Assistant));
        // The first one acts on with rights kept from before: the office itself still refuses to be left alone.
        CHECK(codeOfError(desk.users.deactivate(desk.office.admin, other.id, other.revision)) ==
              u"user.last_administrator"_s);
        CHECK(UserRepository(desk.office.database).find(other.id)->isActive);
    }
    SECTION("when the right is taken from the role")
    {
        RoleMatrix matrix = *desk.users.matrix(desk.office.admin);
        matrix.set(Role::Administrator, Permission::ManageUsers, false);
        CHECK(codeOfError(desk.users.saveMatrix(desk.office.admin, matrix)) == u"user.last_administrator"_s);
        CHECK(desk.users.matrix(desk.office.admin)->may(Role::Administrator, Permission::ManageUsers));
    }
}

TEST_CASE("the office's own matrix decides from the next action on", "[users][permission]")
{
    PeopleOffice desk;
    RoleMatrix matrix = *desk.users.matrix(desk.office.admin);
    CHECK(matrix == RoleMatrix());
    matrix.set(Role::Finance, Permission::EditCustomer, true);
    matrix.set(Role::Administrator, Permission::PurgeBin, false);
    const qint64 before = desk.office.auditRows();
    REQUIRE(desk.users.saveMatrix(desk.office.admin, matrix));

    CHECK(desk.office.auditRows() == before + 2); // a line for each role that changed
    CHECK(desk.as(desk.add(u"赵敏"_s, Role::Finance)).may(Permission::EditCustomer));
    CHECK_FALSE(desk.office.office->actor().may(Permission::PurgeBin)); // who works here is asked anew at once
    CHECK(*desk.users.matrix(desk.office.admin) == matrix);

    matrix.set(Role::Guest, Permission::ViewOffice, false);
    CHECK(codeOfError(desk.users.saveMatrix(desk.office.admin, matrix)) == u"role.view_needed"_s);
}

TEST_CASE("who may not manage people learns nothing of them", "[users][permission]")
{
    PeopleOffice desk;
    const Actor manager = desk.office.actor(Role::Manager);
    CHECK(codeOfError(desk.users.list(manager)) == u"permission.denied"_s);
    CHECK(codeOfError(desk.users.add(manager, u"周"_s, Role::Administrator)) == u"permission.denied"_s);
    CHECK(codeOfError(desk.users.saveMatrix(manager, RoleMatrix())) == u"permission.denied"_s);
}

TEST_CASE("nobody approves a contract they wrote while somebody else may", "[users][approval]")
{
    DraftDesk desk;
    UserService users(desk.office.session);
    const Contract draft = desk.drafted(u"买卖合同"_s);
    REQUIRE(desk.drafting.finish(desk.office.admin, draft.id, Gaps::Tolerated));
    desk.step(draft.id, ContractAction::Submit);
    const auto approveAs = [&](const Actor& actor) {
        return desk.contracts.act(actor, draft.id, desk.reread(draft.id).revision, ContractAction::Approve, {});
    };

    SECTION("alone in the office there is no other pair of eyes")
    {
        CHECK(approveAs(desk.office.admin));
    }
    SECTION("with a manager in the office the author waits")
    {
        const Person manager = users.add(desk.office.admin, u"孙经理"_s, Role::Manager).value();
        const auto refused = approveAs(desk.office.admin);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == u"approval.own_contract"_s);
        CHECK(desk.office.lastAction() == u"permission.refused"_s);
        CHECK(desk.contracts.dossier(desk.office.admin, draft.id)->needsOtherEyes);
        const Actor sun = UserRepository(desk.office.database).actor(manager.id).value();
        CHECK_FALSE(desk.contracts.dossier(sun, draft.id)->needsOtherEyes);
        CHECK(approveAs(sun));
    }
    SECTION("being called otherwise does not help")
    {
        users.add(desk.office.admin, u"孙经理"_s, Role::Manager).value();
        const Person self = UserRepository(desk.office.database).find(desk.office.admin.id).value();
        REQUIRE(users.rename(desk.office.admin, self.id, self.revision, u"别名"_s));
        CHECK_FALSE(approveAs(desk.office.office->actor()));
    }
    SECTION("nor does it to change what somebody else wrote")
    {
        const Person other = users.add(desk.office.admin, u"孙主任"_s, Role::Administrator).value();
        const Actor sun = UserRepository(desk.office.database).actor(other.id).value();
        REQUIRE(desk.contracts.act(sun, draft.id, desk.reread(draft.id).revision, ContractAction::Return,
                                   {.today = {}, .day = {}, .comment = u"改一下"_s, .values = {}}));
        Contract changed = desk.reread(draft.id);
        changed.title = u"买卖合同（改）"_s;
        REQUIRE(desk.contracts.edit(sun, changed));
        REQUIRE(desk.drafting.finish(desk.office.admin, draft.id, Gaps::Tolerated));
        desk.step(draft.id, ContractAction::Submit);
        const Person manager = users.add(desk.office.admin, u"钱经理"_s, Role::Manager).value();
        CHECK(codeOfError(approveAs(sun)) == u"approval.own_contract"_s);
        CHECK(desk.contracts.dossier(sun, draft.id)->needsOtherEyes);
        // With nobody left but the two of them, the author waits and the other one may.
        REQUIRE(users.deactivate(desk.office.admin, manager.id, manager.revision));
        CHECK(codeOfError(approveAs(desk.office.admin)) == u"approval.own_contract"_s);
        CHECK(approveAs(sun));
    }
    SECTION("unless the office does without, which stands in the log")
    {
        users.add(desk.office.admin, u"孙经理"_s, Role::Manager).value();
        SecuritySettings settings = *users.security(desk.office.admin);
        settings.fourEyes = false;
        REQUIRE(users.saveSecurity(desk.office.admin, settings));
        CHECK(desk.office.lastAction() == u"security.changed"_s);
        CHECK(approveAs(desk.office.admin));
    }
}

TEST_CASE("a review of the rights is kept with its day, and says when the next one is due", "[users]")
{
    PeopleOffice desk;
    RightsReviewService reviews(desk.office.session);
    desk.add(u"王芳"_s, Role::Assistant);
    CHECK(codeOfError(reviews.record(desk.office.admin, ReviewResult::ChangesNeeded, u"  "_s)) ==
          u"review.notes_missing"_s);
    const auto review = reviews.record(desk.office.admin, ReviewResult::Confirmed, {});
    REQUIRE(review);
    CHECK(review->reviewedOn == QDate(2026, 3, 2));
    CHECK(review->nextOn == QDate(2026, 9, 2));
    CHECK(desk.office.lastAction() == u"rights.reviewed"_s);
    const auto kept = *reviews.list(desk.office.admin);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().rights.value(u"people"_s).toArray().size() == 2);
    CHECK(nextRightsReview(desk.office.database) == QDate(2026, 9, 2));
}
