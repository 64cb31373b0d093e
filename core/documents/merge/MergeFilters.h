// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge/MergeDate.h"
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
/// 大写 · 金额 1,234.50 (`金额:0` → 1,235) · 数字 1234.5 (`数字:2`, `数字:#,##0.00元`) · 日期 2026年3月5日 or any
/// pattern of y, M, d · 百分比 0.13 → 13% (`百分比:2` → 13.00%) · 默认:text · 中文数字 (date 二〇二六年三月五日, whole
/// number 十二) · 勾选 ☑/☐ (`勾选:text`: ticked if equal) · 前缀:text, 后缀:text (only around something) ·
/// 字母大写 字母小写 首字母大写 每词大写 · 图片:40x30 (largest size in mm)
/// @errors merge.filter_unknown, merge.filter_value (the value is no number, no date); detail names both
Result<MergeValue> applyFilter(const MergeValue& value, const FilterCall& filter, const AmountInWords& amountInWords);

} // namespace cdesk
