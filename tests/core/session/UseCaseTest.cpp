// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RoleMatrix.h"
#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The expected matrix: by use case the letters of the roles that may.
QMap<QString, QString> expectedMatrix()
{
    QFile file(QStringLiteral(CDESK_TEST_DATA) + u"/permissions/use_cases.txt"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QMap<QString, QString> lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        REQUIRE(parts.size() == 2);
        lines.insert(parts.at(0), parts.at(1));
    }
    return lines;
}

/// The codes that the services of core name when they go through the gate.
QSet<QString> codesInSources()
{
    static const QRegularExpression named(
        u"(?:\\.(?:write|read)\\(\\s*[^,\"]+,|(?:permitted|demand|make|tryRestore)\\([^,\"]+,|"
        "UseCase\\{|return)\\s*\"([a-z_]+\\.[a-z_]+)\""_s);
    QSet<QString> codes;
    QDirIterator files(QStringLiteral(CDESK_SOURCE_DIR) + u"/core"_s, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = named.globalMatch(text); match.hasNext();)
            codes.insert(match.next().captured(1));
    }
    return codes;
}

} // namespace

TEST_CASE("the gate lets each role do what the expected matrix says, use case by use case", "[session][permission]")
{
    TestOffice office;
    const auto expected = expectedMatrix();
    const auto useCases = allUseCases();
    CHECK(expected.size() == static_cast<qsizetype>(useCases.size()));
    for (const UseCase useCase : useCases) {
        const QString code = useCase.code();
        INFO(code.toStdString());
        REQUIRE(expected.contains(code));
        const QString& may = expected[code];
        REQUIRE(may.size() == static_cast<qsizetype>(kAllRoles.size()));
        for (size_t i = 0; i < kAllRoles.size(); ++i) {
            INFO("role " << QString(toCode(kAllRoles[i])).toStdString());
            const Actor actor = office.actor(kAllRoles[i]);
            const bool isAllowed = may.at(static_cast<qsizetype>(i)) != u'.';
            bool wrote = false;
            bool read = false;
            static_cast<void>(office.session.write(actor, useCase, [&](UnitOfWork&) -> Result<void> {
                wrote = true;
                return {};
            }));
            static_cast<void>(office.session.read(actor, useCase, [&](const Database&) -> Result<void> {
                read = true;
                return {};
            }));
            CHECK(wrote == isAllowed);
            CHECK(read == isAllowed);
        }
    }
}

TEST_CASE("every line of the registry is used by a service", "[session][permission]")
{
    const QSet<QString> used = codesInSources();
    for (const UseCase useCase : allUseCases()) {
        INFO(QString(useCase.code()).toStdString());
        CHECK(used.contains(useCase.code()));
    }
}

TEST_CASE("an attempt that was refused stands in the log with what was wanted", "[session][permission]")
{
    TestOffice office;
    const auto by = [&](Role role, UseCase useCase) {
        return office.session.write(office.actor(role), useCase, [](UnitOfWork&) -> Result<void> { return {}; });
    };

    SECTION("by the gate")
    {
        CHECK(by(Role::Guest, "setting.save").error().code == u"permission.denied"_s);
    }
    SECTION("when something is only to be looked at")
    {
        const auto look = [&] {
            return office.session.read(office.actor(Role::Guest), "setting.save",
                                       [](const Database&) -> Result<int> { return 1; });
        };
        CHECK_FALSE(look());
        const int rows = office.auditRows();
        CHECK_FALSE(look()); // a window looks again and again
        CHECK(office.auditRows() == rows);
    }
    SECTION("before the first step of something long")
    {
        CHECK_FALSE(office.session.demand(office.actor(Role::Guest), "setting.save"));
    }
    SECTION("by the work itself")
    {
        const auto refused =
            office.session.write(office.actor(Role::Assistant), "setting.read",
                                 [](UnitOfWork&) -> Result<void> { return denied(u"permission.denied"_s); });
        CHECK_FALSE(refused);
    }
    const auto newest = AuditRepository(office.database).newest(1);
    REQUIRE(newest.size() == 1);
    CHECK(newest.front().record.action == u"permission.refused"_s);
    CHECK(newest.front().record.label.startsWith(u"setting."_s));
    CHECK(newest.front().record.after.value(u"why"_s) == u"permission.denied"_s);
}

TEST_CASE("who may not see amounts is refused what can't be had without them", "[session][permission][amounts]")
{
    Actor actor = RoleMatrix().actor(UserId{5}, u"周"_s, Role::Assistant);
    CHECK(permitted(actor, "contract.text"));
    actor.allowed = actor.allowed.without(Permission::SeeAmounts);
    const auto refused = permitted(actor, "contract.text");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"permission.amounts_hidden"_s);
    CHECK(permitted(actor, "contract.find"));
}
