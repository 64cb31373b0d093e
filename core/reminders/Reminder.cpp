// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/Reminder.h"

#include "core/base/CodeTable.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kStateCodes = {"open"_L1, "done"_L1, "superseded"_L1, "closed"_L1};

} // namespace

QLatin1StringView toCode(ReminderState state)
{
    return codeOf(kStateCodes, state);
}

bool fromCode(QStringView code, ReminderState& state)
{
    return findCode(kStateCodes, code, state);
}

} // namespace cdesk
