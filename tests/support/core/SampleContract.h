// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"

namespace cdesk {

/// A complete sales contract over 11,300.00, without number, customer and company: ready to be drafted in a test.
Contract sampleContract();

} // namespace cdesk
