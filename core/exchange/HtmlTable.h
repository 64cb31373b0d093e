// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Table.h"

namespace cdesk {

/// True for the “.xls” that web pages hand out: HTML with a table in it.
bool looksLikeHtmlTable(QStringView text);

/// Reads the rows of all tables of a page as texts: th and td, colspan, line breaks, entities. Nothing is fetched,
/// scripts and styles are passed over. Row numbers count the rows, as a spreadsheet program opening the file does.
/// @errors table.broken (no row at all), table.too_large
Result<Table> parseHtmlTable(QStringView text);

} // namespace cdesk
