// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/RightsReview.h"

#include "core/base/CodeTable.h"
#include "core/base/TextNormal.h"
#include "core/companies/CompanyRepository.h"
#include "core/session/AuditRepository.h"
#include "core/session/Session.h"
#include "core/users/RightsReviewRepository.h"
#include "core/users/SecuritySettings.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kReviewResultCodes = {"confirmed"_L1, "changes_needed"_L1};

struct RightsReviewed {
    const RightsReview& review;
    AuditRecord audit() const
    {
        return {.action = u"rights.reviewed"_s,
                .entity = EntityKind::Role,
                .entityId = 0,
                .label = review.reviewedOn.toString(Qt::ISODate),
                .before = {},
                .after = {{u"result"_s, QString(toCode(review.result))},
                          {u"notes"_s, review.notes},
                          {u"next_on"_s, review.nextOn.toString(Qt::ISODate)}}};
    }
};

RightsList rightsNow(const Database& database)
{
    const UserRepository users(database);
    RightsList rights{users.all(), users.matrix(), {}, AuditRepository(database).head().shortText(), {}};
    if (const auto company = CompanyRepository(database).findDefault())
        rights.office = company->name;
    std::erase_if(rights.people, [](const Person& person) { return !person.isActive; });
    return rights;
}

} // namespace

QLatin1StringView toCode(ReviewResult result)
{
    return codeOf(kReviewResultCodes, result);
}

bool fromCode(QStringView code, ReviewResult& result)
{
    return findCode(kReviewResultCodes, code, result);
}

QJsonObject rightsAsJson(const RightsList& rights)
{
    QJsonArray people;
    for (const Person& person : rights.people)
        people.append(QJsonObject{{u"name"_s, person.name}, {u"role"_s, QString(toCode(person.role))}});
    QJsonObject roles;
    for (const Role role : kAllRoles) {
        QJsonArray permissions;
        for (const Permission permission : allPermissions())
            if (rights.matrix.may(role, permission))
                permissions.append(QString(toCode(permission)));
        roles.insert(toCode(role), permissions);
    }
    return {{u"people"_s, people}, {u"roles"_s, roles}};
}

Result<RightsList> RightsReviewService::rights(const Actor& actor) const
{
    return m_session.read(actor, "rights_review.rights", [&](const Database& database) -> Result<RightsList> {
        RightsList rights = rightsNow(database);
        rights.today = m_session.clock().today();
        return rights;
    });
}

Result<std::vector<RightsReview>> RightsReviewService::list(const Actor& actor) const
{
    using Answer = Result<std::vector<RightsReview>>;
    return m_session.read(actor, "rights_review.list",
                          [](const Database& database) -> Answer { return RightsReviewRepository(database).all(); });
}

Result<RightsReview> RightsReviewService::record(const Actor& actor, ReviewResult result, const QString& notes)
{
    return m_session.write(actor, "rights_review.record", [&](UnitOfWork& work) -> Result<RightsReview> {
        RightsReview review{.reviewedOn = work.today(),
                            .reviewer = actor.name,
                            .result = result,
                            .notes = cleanedText(notes).trimmed(),
                            .nextOn = work.today().addMonths(readSecurity(work.database()).reviewMonths),
                            .rights = rightsAsJson(rightsNow(work.database()))};
        if (result == ReviewResult::ChangesNeeded && review.notes.isEmpty())
            return invalid(u"review.notes_missing"_s, u"notes"_s);
        review.id = RightsReviewRepository(work.database()).add(review, work.nowUtcMs());
        work.record(RightsReviewed{review});
        return review;
    });
}

QDate nextRightsReview(const Database& database)
{
    const auto reviews = RightsReviewRepository(database).all();
    return reviews.empty() ? QDate() : reviews.front().nextOn;
}

} // namespace cdesk
