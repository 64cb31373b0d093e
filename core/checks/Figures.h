// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace cdesk {

/// A figure found in a sentence.
template <class Value>
struct Found {
    Value value;
    qsizetype from = 0;
    qsizetype length = 0;

    qsizetype end() const { return from + length; }
};

/// 十五, 三十, 二〇, 一百二十, 15 → a whole number below 10,000; nothing for anything else.
std::optional<int> smallNumber(QStringView text);

/// Shares of a whole: 30%, 百分之三十, 千分之三, 万分之五, in parts per 10,000, rounded half up.
std::vector<Found<int>> sharesIn(const QString& sentence);

/// A day as written; invalid when there is no such day (2月30日).
std::vector<Found<QDate>> daysIn(const QString& sentence);

/// Amounts in capital figures: 人民币壹拾万元整. No value when the words can't be read.
std::vector<Found<std::optional<Money>>> wordAmountsIn(const QString& sentence);
/// Amounts of yuan in figures: ￥1,234.50, 1,234.50元, 12.5万元.
std::vector<Found<Money>> figureAmountsIn(const QString& sentence);

} // namespace cdesk
