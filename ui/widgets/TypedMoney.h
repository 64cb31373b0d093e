// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cdesk::ui {

/// Exact fen of an amount as people type it: 12345.6, 12,345.60, ￥12,345, 1.2万, 3亿元, full-width figures.
/// Nothing when it is no amount, has parts of a fen, or does not fit.
std::optional<qint64> readTypedMoney(const QString& typed);

/// 1234560 fen as 12,345.60.
QString moneyText(qint64 fen);

} // namespace cdesk::ui
