// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/ListColumn.h"

namespace cdesk::ui {

/// The customers of the office as a list: columns and the views that come with it.
ListDefinition customerListDefinition();
/// The customers in the bin.
ListDefinition customerBinDefinition();

} // namespace cdesk::ui
