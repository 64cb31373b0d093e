// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CreditCode.h"

#include "tests/support/Catch.h"

#include <QRandomGenerator>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// A made-up code that follows every rule.
QString someCode(QRandomGenerator& random)
{
    QString code = u"91"_s;
    for (int i = 0; i < 6; ++i)
        code += QChar(static_cast<char16_t>(u'0' + random.bounded(10)));
    for (int i = 0; i < 8; ++i)
        code += kAlphabet[random.bounded(static_cast<int>(kAlphabet.size()))];
    code += organisationCheckDigit(QStringView(code).last(8));
    code += creditCodeCheckDigit(code);
    return code;
}

} // namespace

TEST_CASE("credit codes by the standard are valid", "[creditcode]")
{
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        const QString code = someCode(random);
        CAPTURE(code);
        REQUIRE(judgeCreditCode(code) == CreditCodeVerdict::Valid);
        REQUIRE(judgeCreditCode(QString(u" " + code + u"\t")) == CreditCodeVerdict::Valid);
    }
    // The worked example of the organisation code standard.
    CHECK(organisationCheckDigit(u"D2143569") == u'X');
}

TEST_CASE("every single wrong character and every swap of neighbours is noticed", "[creditcode]")
{
    QRandomGenerator random(2);
    for (int i = 0; i < 300; ++i) {
        const QString code = someCode(random);
        for (qsizetype at = 0; at < code.size(); ++at) {
            QString wrong = code;
            wrong[at] = kAlphabet[(kAlphabet.indexOf(code[at]) + 1 + random.bounded(30)) % 31];
            CAPTURE(code, wrong);
            REQUIRE_FALSE(creditCodeHolds(judgeCreditCode(wrong)));
            if (at == 0 || code[at] == code[at - 1])
                continue;
            QString swapped = code;
            std::swap(swapped[at], swapped[at - 1]);
            CAPTURE(swapped);
            REQUIRE_FALSE(creditCodeHolds(judgeCreditCode(swapped)));
        }
    }
}

TEST_CASE("what damaged a code is told by name", "[creditcode]")
{
    QRandomGenerator random(3);
    const QString code = someCode(random);
    QString full;
    for (QChar c : code)
        full += QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
    QString lower = code;
    lower[17] = u'z';

    CHECK(judgeCreditCode(u"") == CreditCodeVerdict::Empty);
    CHECK(judgeCreditCode(u"9.13E+17") == CreditCodeVerdict::SpreadsheetDamage);
    CHECK(judgeCreditCode(u"9.1310115123457E+17") == CreditCodeVerdict::SpreadsheetDamage);
    CHECK(judgeCreditCode(u"320107000012526") == CreditCodeVerdict::OldRegistration);
    CHECK(judgeCreditCode(code.chopped(1)) == CreditCodeVerdict::WrongLength);
    CHECK(judgeCreditCode(QString(code + u'0')) == CreditCodeVerdict::WrongLength);
    CHECK(judgeCreditCode(full) == CreditCodeVerdict::FullWidth);
    CHECK(judgeCreditCode(QString(code.first(8) + u' ' + code.sliced(8))) == CreditCodeVerdict::Blanks);
    CHECK(judgeCreditCode(u"某某市某某路1号某某大厦101室东") == CreditCodeVerdict::ForeignCharacter);
    CHECK(judgeCreditCode(lower) == CreditCodeVerdict::ForbiddenLetter);
    for (QChar letter : {u'I', u'O', u'S', u'V', u'Z'}) {
        QString slip = code;
        slip[10] = letter;
        CHECK(judgeCreditCode(slip) == CreditCodeVerdict::ForbiddenLetter);
    }
    QString withLetters = code;
    while (withLetters.toLower() == withLetters)
        withLetters = someCode(random);
    CHECK(judgeCreditCode(withLetters.toLower()) == CreditCodeVerdict::LowerCase);
    CHECK(cleanedCreditCode(u" ９1-3a ") == u"913A");
}

TEST_CASE("a code that fits its check digit but looks odd is doubted, not refused", "[creditcode]")
{
    const QString first = u"91110000123456780"_s; // 12345678 has the check digit 8
    QString odd = first + creditCodeCheckDigit(first);
    CHECK(judgeCreditCode(odd) == CreditCodeVerdict::WrongOrganisation);
    CHECK(creditCodeHolds(CreditCodeVerdict::WrongOrganisation));
    CHECK(creditCodeHolds(CreditCodeVerdict::UnknownAuthority));
    CHECK_FALSE(creditCodeHolds(CreditCodeVerdict::LowerCase));
}

TEST_CASE("every verdict but valid has a code of its own", "[creditcode]")
{
    QStringList codes;
    for (int i = 0; i <= static_cast<int>(CreditCodeVerdict::WrongCheckDigit); ++i)
        codes += creditCodeProblem(static_cast<CreditCodeVerdict>(i));
    CHECK(codes.takeFirst().isEmpty());
    CHECK(codes.removeDuplicates() == 0);
    for (const QString& code : codes)
        CHECK(code.startsWith(u"credit_code."));
}
