// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/RightsReviewRepository.h"

#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::vector<RightsReview> RightsReviewRepository::all() const
{
    return m_database
        .query(u"SELECT id, reviewed_on, reviewer, result, notes, next_on, rights_json FROM permission_review"
               " ORDER BY id DESC"_s)
        .all([](const Row& row) {
            return RightsReview{.id = row.integer("id"),
                                .reviewedOn = row.date("reviewed_on"),
                                .reviewer = row.text("reviewer"),
                                .result = row.code<ReviewResult>("result"),
                                .notes = row.text("notes"),
                                .nextOn = row.date("next_on"),
                                .rights = row.json("rights_json")};
        });
}

qint64 RightsReviewRepository::add(const RightsReview& review, qint64 atUtcMs) const
{
    return m_database
        .query(u"INSERT INTO permission_review (reviewed_on, reviewer, result, notes, next_on, rights_json,"
               " reviewed_utc_ms) VALUES (:on, :reviewer, :result, :notes, :next, :rights, :at)"_s)
        .bind(":on", review.reviewedOn)
        .bind(":reviewer", review.reviewer)
        .bind(":result", review.result)
        .bind(":notes", review.notes)
        .bind(":next", review.nextOn)
        .bind(":rights", review.rights)
        .bind(":at", atUtcMs)
        .insert();
}

} // namespace cdesk
