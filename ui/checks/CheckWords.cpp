// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/CheckWords.h"

#include "ui/text/ErrorText.h"

namespace cdesk::ui {

QString CheckWords::rule(CheckRule rule)
{
    switch (rule) {
    case CheckRule::FieldEmpty:
        return tr("Fields without a value");
    case CheckRule::BlankLeft:
        return tr("Blanks left in the text");
    case CheckRule::ClauseMissing:
        return tr("Clauses such a contract must have");
    case CheckRule::PaymentTime:
        return tr("When is paid");
    case CheckRule::PaymentMethod:
        return tr("How is paid");
    case CheckRule::EndMissing:
        return tr("How the contract can be ended");
    case CheckRule::DutiesOneSided:
        return tr("Duties of both sides");
    case CheckRule::LiabilityUnequal:
        return tr("Liability of both sides");
    case CheckRule::Dispute:
        return tr("One court or one named arbitration commission");
    case CheckRule::Dates:
        return tr("Dates that cannot be or contradict each other");
    case CheckRule::AmountInWords:
        return tr("Amounts in words equal the figures");
    case CheckRule::AmountDiffers:
        return tr("The total of the text is the contract's");
    case CheckRule::LineSums:
        return tr("Line items add up");
    case CheckRule::Currency:
        return tr("One currency");
    case CheckRule::PenaltyHigh:
        return tr("Penalty at most");
    case CheckRule::PenaltyDailyHigh:
        return tr("Penalty a day at most");
    case CheckRule::DepositHigh:
        return tr("Deposit (定金) at most");
    case CheckRule::DepositWord:
        return tr("“订金” written instead of “定金”");
    case CheckRule::Guarantee:
        return tr("Kind and term of a guarantee");
    case CheckRule::LeaseLong:
        return tr("Lease at most");
    case CheckRule::Parties:
        return tr("Parties of the text are the contract's");
    case CheckRule::CreditCode:
        return tr("Credit codes hold");
    case CheckRule::RepealedLaw:
        break;
    }
    return tr("Laws no longer in force");
}

QString CheckWords::unit(CheckRule rule)
{
    switch (rule) {
    case CheckRule::PenaltyHigh:
    case CheckRule::DepositHigh:
        return tr("% of the price");
    case CheckRule::PenaltyDailyHigh:
        return tr("parts in 10,000");
    case CheckRule::LeaseLong:
        return tr("years");
    default:
        return {};
    }
}

QString CheckWords::severity(FindingSeverity severity)
{
    return severity == FindingSeverity::Blocking ? tr("blocks review") : tr("warns");
}

Tone CheckWords::tone(FindingSeverity severity)
{
    return severity == FindingSeverity::Blocking ? Tone::Danger : Tone::Warning;
}

QString CheckWords::demand(OwnRule::Demand demand)
{
    return demand == OwnRule::Demand::MustContain ? tr("must contain") : tr("must not contain");
}

QString CheckWords::sentence(const Finding& finding)
{
    return errorText({ErrorKind::Invalid, finding.code, {}, finding.detail});
}

} // namespace cdesk::ui
