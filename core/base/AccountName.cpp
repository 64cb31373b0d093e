// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AccountName.h"

namespace cdesk {

QString accountName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")); // the second on Windows
}

} // namespace cdesk
