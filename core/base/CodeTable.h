// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace cdesk {

/// Stable codes of an enum, one per value in its order.
template <size_t N, class Enum>
QLatin1StringView codeOf(const std::array<QLatin1StringView, N>& codes, Enum value)
{
    return codes[static_cast<size_t>(value)];
}

/// The value with this code; false and @p value untouched when there is none.
template <size_t N, class Enum>
bool findCode(const std::array<QLatin1StringView, N>& codes, QStringView code, Enum& value)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end())
        return false;
    value = static_cast<Enum>(found - codes.begin());
    return true;
}

} // namespace cdesk
