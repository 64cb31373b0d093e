// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <span>
#include <vector>

namespace cdesk {

/// What a finding does to a contract on its way into review.
enum class FindingSeverity {
    Blocking, ///< it may not be submitted
    Warning,  ///< a person should look
};
QLatin1StringView toCode(FindingSeverity severity);
bool fromCode(QStringView code, FindingSeverity& severity);

/// What the clause check looks for (C6).
enum class CheckRule {
    FieldEmpty,       ///< a field of the template has no value
    BlankLeft,        ///< a place to fill in is still empty
    ClauseMissing,    ///< a clause that such a contract must have
    PaymentTime,      ///< nothing says when is paid
    PaymentMethod,    ///< nothing says how is paid
    EndMissing,       ///< nothing says how the contract can be ended
    DutiesOneSided,   ///< only one side owes something
    LiabilityUnequal, ///< only one side is liable
    Dispute,          ///< which court or commission decides is not clear
    Dates,            ///< dates that can't be or that contradict each other
    AmountInWords,    ///< words and figures differ
    AmountDiffers,    ///< the text names another amount than the contract
    LineSums,         ///< line items and their sum don't add up
    Currency,         ///< several currencies, or another than the contract's
    PenaltyHigh,      ///< a penalty above the limit
    PenaltyDailyHigh, ///< a penalty per day above the limit
    DepositHigh,      ///< a deposit (定金) above what the law allows
    DepositWord,      ///< 订金, which is no deposit in the law's sense
    Guarantee,        ///< a guarantee without its kind or term
    LeaseLong,        ///< a lease longer than the law allows
    Parties,          ///< parties of the text and of the contract differ
    CreditCode,       ///< a credit code that does not hold
    RepealedLaw,      ///< a law that is no longer in force
};

/// What there is to know about a rule of the program.
struct CheckRuleFacts {
    CheckRule rule;
    QLatin1StringView code; ///< stable, stored: `repealed_law`
    FindingSeverity severity;
    int limit; ///< its number, if it has one
    int least; ///< of the limit; least == most: the rule has none
    int most;
};
/// Every rule, in the order of the enum.
std::span<const CheckRuleFacts> checkRuleFacts();
const CheckRuleFacts& factsOf(CheckRule rule);
inline bool hasLimit(const CheckRuleFacts& facts)
{
    return facts.least < facts.most;
}

/// How the office wants a rule to be.
struct RuleSetting {
    bool isOn = true;
    FindingSeverity severity = FindingSeverity::Warning;
    int limit = 0; ///< per cent; for PenaltyDailyHigh parts per 10,000; for LeaseLong years

    friend bool operator==(const RuleSetting&, const RuleSetting&) = default;
};

/// A rule of the office's own: words that contracts of some types must hold, or must not.
struct OwnRule {
    enum class Demand { MustContain, MustNotContain };

    QString name;
    QStringList contractTypes; ///< empty: every contract
    Demand demand = Demand::MustContain;
    QStringList words; ///< MustContain: one of them is enough
    FindingSeverity severity = FindingSeverity::Warning;
    bool isOn = true;

    friend bool operator==(const OwnRule&, const OwnRule&) = default;
};

/// All rules of the office.
struct CheckRules {
    std::map<CheckRule, RuleSetting> settings; ///< of every rule
    std::vector<OwnRule> own;

    const RuleSetting& of(CheckRule rule) const { return settings.at(rule); }
    friend bool operator==(const CheckRules&, const CheckRules&) = default;
};

/// The rules of an office that changed nothing yet.
CheckRules defaultCheckRules();
QJsonObject toJson(const CheckRules& rules);
/// What is missing or unreadable stays at its default.
CheckRules checkRulesFromJson(const QJsonObject& json);
/// Errors: check_rule.limit_out_of_range (field: the rule's code), check_rule.name_missing, check_rule.words_missing
/// (detail: number of the own rule)
Result<void> checkCheckRules(const CheckRules& rules);

} // namespace cdesk
