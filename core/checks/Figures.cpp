// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Figures.h"

#include "core/base/AmountInWords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Capitals as most people write them: 参, 叄 and 參 stand for 叁. Places stay the same.
QString inUsualCapitals(QString text)
{
    static const QString others = u"弌弍貳貮弎叄參参陸漆萬億圓"_s;
    static const QString usual = u"壹贰贰贰叁叁叁叁陆柒万亿圆"_s;
    for (QChar& sign : text)
        if (const auto place = others.indexOf(sign); place >= 0)
            sign = usual.at(place);
    return text;
}

int digitOf(QChar sign)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    static const QString capitals = u"零壹贰叁肆伍陆柒捌玖"_s;
    if (sign == u'两')
        return 2;
    if (sign.unicode() >= u'0' && sign.unicode() <= u'9')
        return sign.unicode() - u'0';
    const auto place = digits.indexOf(sign);
    return static_cast<int>(place >= 0 ? place : capitals.indexOf(sign));
}

int unitOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    default:
        return 0;
    }
}

/// 1500 for 15 of 百, 30 for 3 of 千: parts per 10,000 of "N per @p base", N with two decimals.
std::optional<int> perTenThousand(const QString& number, int base)
{
    bool isFigure = false;
    const double figure = number.toDouble(&isFigure); // a share in a text, never money
    if (isFigure)
        return figure < 0 || figure > 10'000 ? std::nullopt : std::optional(qRound(figure * 10'000 / base));
    const auto words = smallNumber(number);
    return words ? std::optional(*words * 10'000 / base) : std::nullopt;
}

std::optional<QDate> dayFrom(const QString& year, const QString& month, const QString& day)
{
    // 二〇二六 is read digit by digit, 2026 as it stands.
    int y = 0;
    for (const QChar sign : year) {
        const int digit = digitOf(sign);
        if (digit < 0)
            return std::nullopt;
        y = y * 10 + digit;
    }
    const auto m = smallNumber(month);
    const auto d = smallNumber(day);
    if (!m || !d || y < 1900 || y > 2200)
        return std::nullopt;
    return QDate(y, *m, *d);
}

} // namespace

std::optional<int> smallNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    int sum = 0;
    int digit = -1;
    bool isPlain = true; // digits alone: 15, 二〇
    int plain = 0;
    for (const QChar sign : text) {
        if (const int unit = unitOf(sign); unit > 0) {
            isPlain = false;
            sum += (digit < 0 ? 1 : digit) * unit;
            digit = -1;
            continue;
        }
        digit = digitOf(sign);
        if (digit < 0)
            return std::nullopt;
        plain = plain * 10 + digit;
        if (plain >= 10'000)
            return std::nullopt;
    }
    return isPlain ? plain : sum + std::max(digit, 0);
}

std::vector<Found<int>> sharesIn(const QString& sentence)
{
    static const QRegularExpression share(
        u"(?<n>\\d+(?:\\.\\d+)?)\\s*(?<sign>[%‰])"
        "|(?<base>[百千万])分之\\s*(?<m>[〇零一二三四五六七八九十百两]+|\\d+(?:\\.\\d+)?)"_s);
    std::vector<Found<int>> found;
    for (auto matches = share.globalMatch(sentence); matches.hasNext();) {
        const auto match = matches.next();
        const QString base = match.captured(u"base"_s);
        const int parts = base == u"万"_s                                          ? 10'000
                          : base == u"千"_s || match.captured(u"sign"_s) == u"‰"_s ? 1000
                                                                                   : 100;
        const auto value = perTenThousand(match.captured(base.isEmpty() ? u"n"_s : u"m"_s), parts);
        if (value)
            found.push_back({*value, match.capturedStart(), match.capturedLength()});
    }
    return found;
}

std::vector<Found<QDate>> daysIn(const QString& sentence)
{
    static const QRegularExpression day(u"(?<y>(?:19|20)\\d\\d|[〇零一二三四五六七八九]{4})\\s*(?:年\\s*(?<m>\\d{1,2}|["
                                        u"一二三四五六七八九十]{1,2})\\s*月"
                                        "\\s*(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[日号]"
                                        "|(?<s>[-./])(?<m2>\\d{1,2})\\k<s>(?<d2>\\d{1,2})(?!\\d))"_s);
    std::vector<Found<QDate>> found;
    for (auto matches = day.globalMatch(sentence); matches.hasNext();) {
        const auto match = matches.next();
        const bool isWritten = match.captured(u"s"_s).isEmpty();
        const auto value = dayFrom(match.captured(u"y"_s), match.captured(isWritten ? u"m"_s : u"m2"_s),
                                   match.captured(isWritten ? u"d"_s : u"d2"_s));
        if (value)
            found.push_back({*value, match.capturedStart(), match.capturedLength()});
    }
    return found;
}

std::vector<Found<std::optional<Money>>> wordAmountsIn(const QString& sentence)
{
    static const QRegularExpression words(
        u"(?:人民币\\s*)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[壹贰叁肆伍陆柒捌玖][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*"
        "\\s*[元圆](?:[零壹贰叁肆伍陆柒捌玖]+[角分])*\\s*[整正]?"_s);
    std::vector<Found<std::optional<Money>>> found;
    for (auto matches = words.globalMatch(inUsualCapitals(sentence)); matches.hasNext();) {
        const auto match = matches.next();
        const auto money = parseAmountText(match.captured());
        found.push_back({money ? std::optional(*money) : std::nullopt, match.capturedStart(), match.capturedLength()});
    }
    return found;
}

std::vector<Found<Money>> figureAmountsIn(const QString& sentence)
{
    static const QRegularExpression figure(u"(?:(?<sign>[¥￥]|RMB|CNY)\\s*(?<n>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<u>[万亿])?"
                                           "|(?<n2>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<u2>[万亿])?\\s*元)"_s);
    std::vector<Found<Money>> found;
    for (auto matches = figure.globalMatch(sentence); matches.hasNext();) {
        const auto match = matches.next();
        const bool hasSign = !match.captured(u"sign"_s).isEmpty();
        const QString number = match.captured(hasSign ? u"n"_s : u"n2"_s);
        const QString unit = match.captured(hasSign ? u"u"_s : u"u2"_s);
        const auto money = parseAmountText(QString(number % unit % u"元"_s));
        if (money)
            found.push_back({*money, match.capturedStart(), match.capturedLength()});
    }
    return found;
}

} // namespace cdesk
