// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveService.h"

#include <memory>

namespace cdesk {
class ArchiveReport;
class FontCatalog;
} // namespace cdesk

namespace cdesk::ui {

/// What the archive page works with. The services live on the database thread and outlive the page.
struct ArchiveServices {
    ArchiveService& archive;
    ArchiveReport& reports;
    std::shared_ptr<FontCatalog> fonts; ///< none when this computer has no Chinese font: no reports then
};

} // namespace cdesk::ui
