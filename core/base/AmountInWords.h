// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

namespace cdesk {

/// The choices the rule leaves open; the defaults are the office's.
struct AmountWordsStyle {
    enum class Unit { Yuan, Round };            ///< 元 or 圆
    enum class Closing { Zheng, ZhengUpright }; ///< 整 or 正
    enum class AfterJiao { Open, Closed };      ///< 伍角 or 伍角整; after 分 nothing is ever written
    enum class Prefix { None, Renminbi };       ///< 人民币 in front, without a gap

    Unit unit = Unit::Yuan;
    Closing closing = Closing::Zheng;
    AfterJiao afterJiao = AfterJiao::Open;
    Prefix prefix = Prefix::None;
};

/// An amount in capital Chinese figures (人民币大写): 100000.50 → 壹拾万元伍角, 16409.02 → 壹万陆仟肆佰零玖元零贰分.
///
/// Where the rule allows to write 零 or to leave it out (万位 or 元位 is 0 but 千位 or 角位 is not) it is left out.
/// Up to 9,999,999,999,999,999.99 yuan; negative amounts begin with 负; below one yuan 元 is not mentioned.
/// @errors amount.currency (not CNY), amount.too_large
/// Source: 中国人民银行《支付结算办法》(银发〔1997〕393号) 附一《正确填写票据和结算凭证的基本规定》第一、三条.
Result<QString> amountInWords(Money amount, AmountWordsStyle style = {});

/// Reads an amount as contracts state it, in words, in figures or mixed: 壹拾万元整, 人民币贰佰圆正, 一万两千元,
/// 壹佰零伍元零贰分, 12.5万元, 3亿5000万元, ￥100,000.50, 100元5角, also both forms together
/// ("壹佰元整（￥100.00）"), which must then agree.
///
/// Every form the rule calls legal is understood (整/正, 元/圆, optional 零 there or not), small and traditional
/// figures too. What has two meanings is refused (壹仟伍元 may be 1005 or 1500), and so is what the rule forbids (整
/// after 分).
/// @errors amount.empty, amount.unreadable (detail: the part not understood), amount.zero_missing,
///         amount.closing_after_fen, amount.too_large, amount.words_differ_from_figures, and those of parseMoney()
Result<Money> parseAmountText(QStringView text);

} // namespace cdesk
