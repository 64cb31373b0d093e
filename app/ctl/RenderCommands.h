// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace cdesk {
class DocxPackage;
}

namespace cdesk::ctl {

/// `document render`: pages of a single document, without an office.
std::vector<Command> renderCommands();

/// Lays out a Word document and writes it as PDF; says how many pages and which fonts stood in for others.
Exit renderToPdf(Call& call, const DocxPackage& package, const QString& title, const QString& path);

} // namespace cdesk::ctl
