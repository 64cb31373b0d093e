// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace cdesk::ui {

/// The day a person means by what they type, seen from @p today; an invalid date when it is none.
///
/// Full: 20251205, 2025-12-5, 2025/12/05, 2025.12.5, 2025年12月5日. Without year (this year): 12-5, 1205, 12月5日.
/// A day of this month: 5, 5日, 5号. From today: +30, -7 (days), +2周, +3月, +1年 (or w, m, y).
/// Words: 今天 明天 后天 昨天 月初 月底 下月底 年底, today, tomorrow, eom. Full-width digits count as digits.
QDate readTypedDate(const QString& typed, QDate today);

} // namespace cdesk::ui
