// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CreditCode.h"

#include "core/base/FigureText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"; // 31 characters: no I O S V Z
constexpr qsizetype kLength = 18;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// First character: authority; second: kind of body under it (GB 32100-2015 table 1 and its later additions).
bool isKnownAuthority(QChar authority, QChar kind)
{
    struct Authority {
        QChar code;
        QStringView kinds;
    };
    static constexpr Authority kAuthorities[] = {
        {u'1', u"1239"},   // 机构编制
        {u'2', u"19"},     // 外交
        {u'3', u"123459"}, // 司法行政
        {u'4', u"19"},     // 文化
        {u'5', u"1239"},   // 民政
        {u'6', u"129"},    // 旅游
        {u'7', u"129"},    // 宗教
        {u'8', u"19"},     // 工会
        {u'9', u"123"},    // 工商 (市场监管): 企业, 个体工商户, 农民专业合作社
        {u'A', u"19"},     // 中央军委改革和编制办公室
        {u'N', u"1239"},   // 农业: 集体经济组织
        {u'Y', u"1"},      // 其他
    };
    return std::any_of(std::begin(kAuthorities), std::end(kAuthorities),
                       [&](const Authority& known) { return known.code == authority && known.kinds.contains(kind); });
}

/// The code has 18 capital letters and digits: which part is wrong?
CreditCodeVerdict judgeParts(QStringView code)
{
    if (!std::all_of(code.begin(), code.end(), [](QChar c) { return kAlphabet.contains(c); }))
        return CreditCodeVerdict::ForbiddenLetter;
    if (creditCodeCheckDigit(code.first(kLength - 1)) != code.back())
        return CreditCodeVerdict::WrongCheckDigit;
    if (!std::all_of(code.begin() + 2, code.begin() + 8, isDigit))
        return CreditCodeVerdict::WrongRegion;
    if (!isKnownAuthority(code[0], code[1]))
        return CreditCodeVerdict::UnknownAuthority;
    if (organisationCheckDigit(code.sliced(8, 8)) != code[16])
        return CreditCodeVerdict::WrongOrganisation;
    return CreditCodeVerdict::Valid;
}

} // namespace

QString creditCodeProblem(CreditCodeVerdict verdict)
{
    switch (verdict) {
    case CreditCodeVerdict::Valid:
        return {};
    case CreditCodeVerdict::Empty:
        return u"credit_code.empty"_s;
    case CreditCodeVerdict::SpreadsheetDamage:
        return u"credit_code.spreadsheet_damage"_s;
    case CreditCodeVerdict::OldRegistration:
        return u"credit_code.old_registration"_s;
    case CreditCodeVerdict::WrongLength:
        return u"credit_code.wrong_length"_s;
    case CreditCodeVerdict::ForbiddenLetter:
        return u"credit_code.forbidden_letter"_s;
    case CreditCodeVerdict::ForeignCharacter:
        return u"credit_code.foreign_character"_s;
    case CreditCodeVerdict::FullWidth:
        return u"credit_code.full_width"_s;
    case CreditCodeVerdict::LowerCase:
        return u"credit_code.lower_case"_s;
    case CreditCodeVerdict::Blanks:
        return u"credit_code.blanks"_s;
    case CreditCodeVerdict::UnknownAuthority:
        return u"credit_code.unknown_authority"_s;
    case CreditCodeVerdict::WrongRegion:
        return u"credit_code.wrong_region"_s;
    case CreditCodeVerdict::WrongOrganisation:
        return u"credit_code.wrong_organisation"_s;
    case CreditCodeVerdict::WrongCheckDigit:
        return u"credit_code.wrong_check_digit"_s;
    }
    return {};
}

CreditCodeVerdict judgeCreditCode(QStringView code)
{
    const QStringView given = code.trimmed();
    if (given.isEmpty())
        return CreditCodeVerdict::Empty;
    static const QRegularExpression kScientific(u"^\\d(\\.\\d+)?[Ee]\\+?\\d{1,2}$"_s);
    const QString half = toHalfWidth(given);
    if (kScientific.match(half).hasMatch())
        return CreditCodeVerdict::SpreadsheetDamage;

    const QString cleaned = cleanedCreditCode(given);
    if (!std::all_of(cleaned.begin(), cleaned.end(), [](QChar c) { return isDigit(c) || isCapital(c); }))
        return CreditCodeVerdict::ForeignCharacter;
    if (cleaned.size() == 15 && std::all_of(cleaned.begin(), cleaned.end(), isDigit))
        return CreditCodeVerdict::OldRegistration;
    if (cleaned.size() != kLength)
        return CreditCodeVerdict::WrongLength;
    const CreditCodeVerdict parts = judgeParts(cleaned);
    if (!creditCodeHolds(parts) || cleaned == given)
        return parts;
    // The code is right, only its spelling is not what registers and the tax office accept.
    if (half != given)
        return CreditCodeVerdict::FullWidth;
    return half.size() != cleaned.size() ? CreditCodeVerdict::Blanks : CreditCodeVerdict::LowerCase;
}

bool creditCodeHolds(CreditCodeVerdict verdict)
{
    return verdict == CreditCodeVerdict::Valid || verdict == CreditCodeVerdict::UnknownAuthority ||
           verdict == CreditCodeVerdict::WrongOrganisation;
}

QString cleanedCreditCode(QStringView code)
{
    QString cleaned = toHalfWidth(code).toUpper();
    cleaned.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == QChar(0x200B) || c == QChar(0xFEFF); });
    return cleaned;
}

QChar creditCodeCheckDigit(QStringView first17)
{
    if (first17.size() != kLength - 1)
        return {};
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (QChar c : first17) {
        const qsizetype value = kAlphabet.indexOf(c);
        if (value < 0)
            return {};
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return kAlphabet[(31 - sum % 31) % 31];
}

QChar organisationCheckDigit(QStringView first8)
{
    static constexpr int kWeights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    if (first8.size() != 8)
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        const QChar c = first8[i];
        if (!isDigit(c) && !isCapital(c))
            return {};
        sum += (isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10) * kWeights[i];
    }
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? QChar(u'X') : QChar(static_cast<char16_t>(u'0' + check));
}

} // namespace cdesk
