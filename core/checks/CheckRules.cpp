// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/CheckRules.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using R = CheckRule;
constexpr auto kBlocking = FindingSeverity::Blocking;
constexpr auto kWarning = FindingSeverity::Warning;

/// What blocks by default is wrong whoever reads it; everything that takes judgement warns.
constexpr std::array kFacts = {
    CheckRuleFacts{R::FieldEmpty, "field_empty"_L1, kBlocking, 0, 0, 0},
    CheckRuleFacts{R::BlankLeft, "blank_left"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::ClauseMissing, "clause_missing"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::PaymentTime, "payment_time"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::PaymentMethod, "payment_method"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::EndMissing, "end_missing"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::DutiesOneSided, "duties_one_sided"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::LiabilityUnequal, "liability_unequal"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::Dispute, "dispute"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::Dates, "dates"_L1, kBlocking, 0, 0, 0},
    CheckRuleFacts{R::AmountInWords, "amount_in_words"_L1, kBlocking, 0, 0, 0},
    CheckRuleFacts{R::AmountDiffers, "amount_differs"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::LineSums, "line_sums"_L1, kBlocking, 0, 0, 0},
    CheckRuleFacts{R::Currency, "currency"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::PenaltyHigh, "penalty_high"_L1, kWarning, 30, 1, 100},
    CheckRuleFacts{R::PenaltyDailyHigh, "penalty_daily_high"_L1, kWarning, 30, 1, 1000},
    CheckRuleFacts{R::DepositHigh, "deposit_high"_L1, kWarning, 20, 1, 100},
    CheckRuleFacts{R::DepositWord, "deposit_word"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::Guarantee, "guarantee"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::LeaseLong, "lease_long"_L1, kWarning, 20, 1, 100},
    CheckRuleFacts{R::Parties, "parties"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::CreditCode, "credit_code"_L1, kWarning, 0, 0, 0},
    CheckRuleFacts{R::RepealedLaw, "repealed_law"_L1, kWarning, 0, 0, 0},
};

QStringList textsIn(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& text : list.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject toJson(const OwnRule& rule)
{
    return {{u"name"_s, rule.name},
            {u"contract_types"_s, QJsonArray::fromStringList(rule.contractTypes)},
            {u"demand"_s, rule.demand == OwnRule::Demand::MustContain ? u"must_contain"_s : u"must_not_contain"_s},
            {u"words"_s, QJsonArray::fromStringList(rule.words)},
            {u"severity"_s, QString(toCode(rule.severity))},
            {u"on"_s, rule.isOn}};
}

OwnRule ownRuleFromJson(const QJsonObject& json)
{
    OwnRule rule;
    rule.name = json.value(u"name"_s).toString();
    rule.contractTypes = textsIn(json.value(u"contract_types"_s));
    const bool isForbidden = json.value(u"demand"_s).toString() == u"must_not_contain"_s;
    rule.demand = isForbidden ? OwnRule::Demand::MustNotContain : OwnRule::Demand::MustContain;
    rule.words = textsIn(json.value(u"words"_s));
    static_cast<void>(fromCode(json.value(u"severity"_s).toString(), rule.severity));
    rule.isOn = json.value(u"on"_s).toBool(true);
    return rule;
}

} // namespace

QLatin1StringView toCode(FindingSeverity severity)
{
    return severity == FindingSeverity::Blocking ? "blocking"_L1 : "warning"_L1;
}

bool fromCode(QStringView code, FindingSeverity& severity)
{
    if (code != "blocking"_L1 && code != "warning"_L1)
        return false;
    severity = code == "blocking"_L1 ? FindingSeverity::Blocking : FindingSeverity::Warning;
    return true;
}

std::span<const CheckRuleFacts> checkRuleFacts()
{
    return kFacts;
}

const CheckRuleFacts& factsOf(CheckRule rule)
{
    return kFacts[static_cast<size_t>(rule)];
}

CheckRules defaultCheckRules()
{
    CheckRules rules;
    for (const CheckRuleFacts& facts : kFacts)
        rules.settings[facts.rule] = {.isOn = true, .severity = facts.severity, .limit = facts.limit};
    return rules;
}

QJsonObject toJson(const CheckRules& rules)
{
    QJsonObject settings;
    for (const CheckRuleFacts& facts : kFacts) {
        const RuleSetting& setting = rules.of(facts.rule);
        QJsonObject one{{u"on"_s, setting.isOn}, {u"severity"_s, QString(toCode(setting.severity))}};
        if (hasLimit(facts))
            one.insert(u"limit"_s, setting.limit);
        settings.insert(facts.code, one);
    }
    QJsonArray own;
    for (const OwnRule& rule : rules.own)
        own.append(toJson(rule));
    return {{u"rules"_s, settings}, {u"own"_s, own}};
}

CheckRules checkRulesFromJson(const QJsonObject& json)
{
    CheckRules rules = defaultCheckRules();
    const QJsonObject settings = json.value(u"rules"_s).toObject();
    for (const CheckRuleFacts& facts : kFacts) {
        const QJsonObject one = settings.value(facts.code).toObject();
        RuleSetting& setting = rules.settings[facts.rule];
        setting.isOn = one.value(u"on"_s).toBool(setting.isOn);
        static_cast<void>(fromCode(one.value(u"severity"_s).toString(), setting.severity));
        setting.limit = one.value(u"limit"_s).toInt(setting.limit);
    }
    for (const QJsonValue& rule : json.value(u"own"_s).toArray())
        rules.own.push_back(ownRuleFromJson(rule.toObject()));
    return rules;
}

Result<void> checkCheckRules(const CheckRules& rules)
{
    for (const CheckRuleFacts& facts : kFacts) {
        const int limit = rules.of(facts.rule).limit;
        if (hasLimit(facts) && (limit < facts.least || limit > facts.most))
            return invalid(u"check_rule.limit_out_of_range"_s, facts.code, QString::number(limit));
    }
    int number = 0;
    for (const OwnRule& rule : rules.own) {
        ++number;
        if (rule.name.simplified().isEmpty())
            return invalid(u"check_rule.name_missing"_s, u"own"_s, QString::number(number));
        if (rule.words.isEmpty() || rule.words.contains(QString()))
            return invalid(u"check_rule.words_missing"_s, u"own"_s, rule.name);
    }
    return {};
}

} // namespace cdesk
