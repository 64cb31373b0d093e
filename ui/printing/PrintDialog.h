// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace cdesk::ui {

/// Paints the pages the printer was asked for, copies included where the printer can't make them itself.
/// Returns how many sheets' sides were painted; 0 when the printer took none.
int printPages(const DisplayList& pages, QPrinter& printer);

/// Opens the desktop's print dialog over @p parent with copies, duplex and page ranges; it stays beside the program,
/// nothing waits for it. @p printed runs with the number of copies once the pages have been handed to the printer;
/// @p failed when the printer refused.
void askAndPrint(QWidget* parent, std::shared_ptr<const DisplayList> pages, std::function<void(int copies)> printed,
                 std::function<void()> failed);

} // namespace cdesk::ui
