// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace cdesk {

/// What is the matter with a 统一社会信用代码. A wrong code warns and never blocks: a few real ones fail the check.
enum class CreditCodeVerdict {
    Valid,
    Empty,
    SpreadsheetDamage, ///< 9.1310115E+17: a spreadsheet took the code for a number; the last digits are lost
    OldRegistration,   ///< 15 digits: 工商注册号 from before October 2015
    WrongLength,       ///< not 18 characters
    ForbiddenLetter,   ///< I, O, S, V or Z, usually meant as 1, 0, 5, U or 2
    ForeignCharacter,  ///< anything that is neither digit nor capital letter
    FullWidth,         ///< right but for full-width characters
    LowerCase,         ///< right but for small letters
    Blanks,            ///< right but for blanks or dashes inside
    UnknownAuthority,  ///< the first two characters name no registering authority and kind
    WrongRegion,       ///< characters 3–8 are not digits
    WrongOrganisation, ///< characters 9–17 are no organisation code (check digit of GB 11714)
    WrongCheckDigit,   ///< character 18 does not fit the others
};

/// Stable code for files, scripts and sentences: `credit_code.wrong_length`; empty for Valid.
QString creditCodeProblem(CreditCodeVerdict verdict);

/// Judges a code as found. Blanks around it do not count.
/// Source: GB 32100-2015 法人和其他组织统一社会信用代码编码规则, 4 (structure) and 5 (check digit, ISO 7064 MOD 31-3).
CreditCodeVerdict judgeCreditCode(QStringView code);

/// The code as it is meant to be stored: half-width capitals without blanks and dashes. Repairs nothing else.
QString cleanedCreditCode(QStringView code);

/// Whether the check digit holds and the spelling is right. An unknown authority or a wrong organisation code alone is
/// only a doubt: such codes are issued (2 of 19,923 codes from a public register had a wrong organisation digit).
bool creditCodeHolds(CreditCodeVerdict verdict);

/// Check character for the first 17 characters; a null QChar when one of them is not allowed.
QChar creditCodeCheckDigit(QStringView first17);

/// Check character of the eight characters of an organisation code; null when one of them is not allowed.
/// Source: GB 11714-1997 全国组织机构代码编制规则 (weights 3 7 9 10 5 8 4 2, modulus 11, X for 10).
QChar organisationCheckDigit(QStringView first8);

} // namespace cdesk
