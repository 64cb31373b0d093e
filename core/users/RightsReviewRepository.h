// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/RightsReview.h"

namespace cdesk {

/// Reviews of the rights as stored.
class RightsReviewRepository {
public:
    explicit RightsReviewRepository(const Database& database) : m_database{database} {}

    /// Newest first.
    std::vector<RightsReview> all() const;
    qint64 add(const RightsReview& review, qint64 atUtcMs) const;

private:
    const Database& m_database;
};

} // namespace cdesk
