// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cdesk {
class Ledger;
}

namespace cdesk::ui {

struct ListDefinition;

/// The list of filed contracts with its views.
ListDefinition archiveListDefinition();

/// Contract types that occur in the office, for choosing one.
QStringList contractTypesOf(const Ledger& ledger);

} // namespace cdesk::ui
