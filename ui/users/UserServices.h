// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/fonts/FontCatalog.h"
#include "core/users/AccountService.h"
#include "core/users/MisuseService.h"
#include "core/users/RightsReview.h"
#include "core/users/UserService.h"

#include <memory>

namespace cdesk::ui {

/// What the pages about people and rights work with. The services live on the database thread.
struct UserServices {
    UserService& users;
    AccountService& accounts; ///< the same people with their passwords, in a protected office
    MisuseService& warnings;
    RightsReviewService& reviews;
    std::shared_ptr<FontCatalog> fonts = {}; ///< null where no Chinese font is installed
};

} // namespace cdesk::ui
