// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/Reminder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kStateCodes = {"open"_L1, "done"_L1, "superseded"_L1, "closed"_L1};

} // namespace

QLatin1StringView toCode(ReminderState state)
{
    return kStateCodes[static_cast<size_t>(state)];
}

bool fromCode(QStringView code, ReminderState& state)
{
    const auto found = std::find(kStateCodes.begin(), kStateCodes.end(), code);
    if (found == kStateCodes.end())
        return false;
    state = static_cast<ReminderState>(found - kStateCodes.begin());
    return true;
}

} // namespace cdesk
