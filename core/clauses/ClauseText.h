// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

/// The wording of a clause for a contract that is being written: its fields become what they are by default, or a
/// line to fill in. Templates take the wording with its fields.
QString clauseForDraft(const QString& body);

} // namespace cdesk
