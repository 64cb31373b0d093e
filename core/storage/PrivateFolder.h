// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

/// Template for a QTemporaryDir in which something of the office lies in clear for a while: what another program shall
/// show or convert, what is about to be encrypted. A folder of this person alone, in memory where the system has one
/// for that, so that nothing of it stays on the disk even when the program is killed.
QString privateFolderTemplate();

} // namespace cdesk
