// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageEntry.h"

#include <QListWidget>

#include <vector>

namespace cdesk::ui {

/// The pages of the office at the left of the window, one a row.
class PageList final : public QListWidget {
    Q_OBJECT

public:
    explicit PageList(QWidget* parent = nullptr);

    /// As wide as the longest title needs, in any language.
    void setEntries(const std::vector<PageEntry>& entries);
};

} // namespace cdesk::ui
