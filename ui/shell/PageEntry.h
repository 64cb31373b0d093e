// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

#include <functional>

namespace cdesk::ui {

/// One line of the page table (app/Pages.cpp). Pages are made when they are first shown.
struct PageEntry {
    QString key;                             ///< stable, e.g. `contracts`
    QString title;                           ///< as it stands in the navigation
    QString icon;                            ///< name in resources/icons/icons.txt
    EntityKind subject = EntityKind::Office; ///< the kind of thing it opens
    std::function<Page*()> make;
};

} // namespace cdesk::ui
