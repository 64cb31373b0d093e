// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/ListColumn.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// The list of contracts: its columns and the views that come with it.
class ContractListColumns {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::ContractListColumns)

public:
    enum class Bin { Without, Only };
    static ListDefinition definition(Bin bin);

private:
    static std::vector<ListColumn> columns();
    static std::vector<ListPreset> presets();
};

} // namespace cdesk::ui
