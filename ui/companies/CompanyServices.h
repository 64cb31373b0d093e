// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companies/CompanyService.h"
#include "core/documents/store/DocumentService.h"

namespace cdesk::ui {

/// What the dialogs about our own companies work with.
struct CompanyServices {
    CompanyService& companies;
    DocumentService& documents; ///< for logo and seal
};

} // namespace cdesk::ui
