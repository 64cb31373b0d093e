// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/session/UserRepository.h"

#include <QDate>
#include <QJsonObject>

namespace cdesk {

class Session;

/// What a review of the rights found.
enum class ReviewResult {
    Confirmed,     ///< everybody may do what their work asks for, and no more
    ChangesNeeded, ///< the notes say what has to change
};
QLatin1StringView toCode(ReviewResult result);
bool fromCode(QStringView code, ReviewResult& result);

/// One review of who may do what (权限复核), with the rights as they stood.
struct RightsReview {
    qint64 id = 0;
    QDate reviewedOn;
    QString reviewer;
    ReviewResult result = ReviewResult::Confirmed;
    QString notes;
    QDate nextOn;
    QJsonObject rights; ///< see rightsAsJson()
};

/// Who may do what today, for looking through.
struct RightsList {
    std::vector<Person> people; ///< active ones
    RoleMatrix matrix;
    QString office;   ///< our own company, for the head of the paper
    QString logPlace; ///< newest entry of the log: the paper proves that it was not cut
    QDate today;
};
/// People with their roles and roles with their permissions, by their codes, as a review keeps them.
QJsonObject rightsAsJson(const RightsList& rights);

/// Keeps the reviews and knows when the next one is due.
class RightsReviewService {
public:
    explicit RightsReviewService(Session& session) : m_session{session} {}

    /// Who may do what today.
    Result<RightsList> rights(const Actor& actor) const;
    /// Newest first.
    Result<std::vector<RightsReview>> list(const Actor& actor) const;
    /// Notes down today's review and sets the day of the next one by the office's months.
    /// Errors: review.notes_missing (changes are needed, and nothing says which)
    Result<RightsReview> record(const Actor& actor, ReviewResult result, const QString& notes);

private:
    Session& m_session;
};

/// The day of the next review; invalid before the first one. For use inside other use cases.
QDate nextRightsReview(const Database& database);

} // namespace cdesk
