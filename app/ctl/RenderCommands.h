// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

#include <QJsonObject>

namespace cdesk {
class DocxPackage;
} // namespace cdesk

namespace cdesk::ctl {

std::vector<Command> renderCommands();

/// Lays the document out and writes it as PDF. Tells pages and replaced fonts as lines, and as the keys `pages` and
/// `font_substitutions` of @p json. Errors: font.none, those of layDocx() and savePdf()
Result<void> renderToPdf(const Call& call, const DocxPackage& package, const QString& title, const QString& path,
                         QJsonObject& json);

} // namespace cdesk::ctl
