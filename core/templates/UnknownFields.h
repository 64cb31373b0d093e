// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/TemplateCheck.h"

namespace cdesk {

/// Names of fields that stand in a form for a value and that nobody knows.
QStringList unknownFields(const std::vector<TemplateProblem>& problems);

/// Makes questions of them: `{{货物名称1}}` becomes `{{?货物名称1}}` and is asked while drafting, so that a form made
/// for another program needs no rewriting. Blocks keep their names. Errors: those of reading the document
Result<DocxPackage> askForFields(const DocxPackage& package, const QStringList& names);

} // namespace cdesk
