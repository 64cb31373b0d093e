// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge/MergeTag.h"
#include "core/documents/merge/MergeValue.h"

#include <functional>

namespace cdesk {

/// Turns fen into the words of the cheque rule: 10000050 → 壹拾万元伍角. Refuses what the rule cannot say.
using AmountInWords = std::function<Result<QString>(qint64 minorUnits)>;

/// The office's cheque rule (core/base/AmountInWords.h). @errors amount.too_large
Result<QString> yuanInWords(qint64 minorUnits);

/// Passes a value through one filter. An empty value stays empty, except through 默认.
///
/// 大写 · 金额 1,234.50 · 日期 2026年3月5日 or any pattern of y, M, d · 百分比 0.13 → 13% (`百分比:2` → 13.00%) ·
/// 默认:text · 中文数字 (date 二〇二六年三月五日, whole number 十二) · 勾选 ☑/☐ (`勾选:text`: ticked if equal)
/// @errors merge.filter_unknown, merge.filter_value (the value is no number, no date); detail names both
Result<MergeValue> applyFilter(const MergeValue& value, const FilterCall& filter, const AmountInWords& amountInWords);

/// 二〇二六年三月五日
QString dateInChinese(QDate date);
/// 12 → 十二, 105 → 一百零五; for 0 … 99 999 999.
QString numberInChinese(qint64 number);

} // namespace cdesk
