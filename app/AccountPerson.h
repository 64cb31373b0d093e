// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

/// What the person at this computer is called, as far as their account tells: the full name where there is one, else
/// the account's own. Empty for accounts that are nobody's name.
QString accountPerson();

} // namespace cdesk
