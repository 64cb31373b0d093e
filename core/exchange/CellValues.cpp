// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CellValues.h"

#include "core/base/AmountInWords.h"
#include "core/base/FigureText.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
// A bare number is taken for a serial only between 1954-10-03 and 2119-01-10: nobody signs outside of that.
constexpr int kFirstSerial = 20'000;
constexpr int kLastSerial = 80'000;

Result<QDate> dateOf(int year, int month, int day, const QString& text)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < kFirstYear || year > kLastYear)
        return invalid(u"date.impossible"_s, {}, text);
    return date;
}

/// 1–99 of small Chinese numerals: 五, 十, 十二, 二十, 三十一; 0 when it is none.
int chineseNumber(QStringView numeral)
{
    const QStringView digits = u"〇一二三四五六七八九";
    const qsizetype ten = numeral.indexOf(u'十');
    const auto digit = [&](QStringView one) { return one.size() == 1 ? static_cast<int>(digits.indexOf(one[0])) : -1; };
    if (ten < 0)
        return std::max(0, digit(numeral));
    const int tens = ten == 0 ? 1 : digit(numeral.left(ten));
    const int ones = ten + 1 == numeral.size() ? 0 : digit(numeral.mid(ten + 1));
    return tens < 0 || ones < 0 ? 0 : tens * 10 + ones;
}

std::optional<Result<QDate>> dateInChineseNumerals(const QString& text)
{
    static const QRegularExpression kPattern(
        u"^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]$"_s);
    const auto match = kPattern.match(text);
    if (!match.hasMatch())
        return {};
    int year = 0;
    for (const QChar character : match.captured(1)) {
        const qsizetype digit = QStringView(u"〇一二三四五六七八九").indexOf(character);
        year = year * 10 + static_cast<int>(std::max<qsizetype>(digit, 0)); // 零 and ○ are 0 too
    }
    return dateOf(year, chineseNumber(match.captured(2)), chineseNumber(match.captured(3)), text);
}

/// Half-width, without time of day, weekday and blanks.
QString dateText(QStringView text)
{
    static const QRegularExpression kTime(u"[T ]\\s*\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$"_s);
    static const QRegularExpression kWeekday(u"\\(?(星期|周)[一二三四五六日天]\\)?$"_s);
    static const QRegularExpression kBlanks(u"\\s+"_s);
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    plain.remove(kTime);
    plain.remove(kBlanks);
    plain.remove(kWeekday);
    return plain;
}

} // namespace

QString cleanText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'\r' || character == u'\n') {
            if (character == u'\n' || i + 1 == text.size() || text[i + 1] != u'\n')
                clean.append(u'\n');
        } else if (character == u'\t') {
            clean.append(u' ');
        } else if (character.category() != QChar::Other_Control && character.category() != QChar::Other_Format) {
            clean.append(character);
        }
    }
    return clean.trimmed();
}

Result<QDate> readDate(const Cell& cell, DateSystem system)
{
    static const QRegularExpression kYearFirst(u"^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})[日号]?$"_s);
    static const QRegularExpression kEightDigits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression kYearLast(u"^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})$"_s);
    static const QRegularExpression kShortYear(u"^\\d{1,2}[-./年]\\d{1,2}[-./月]\\d{1,2}[日号]?$"_s);
    static const QRegularExpression kNoDay(u"^\\d{4}([-./年](\\d{1,2}月?)?)?$"_s);
    const QString original = cell.text.toString();
    const QString text = dateText(cell.text);
    for (const QRegularExpression& pattern : {kYearFirst, kEightDigits}) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return dateOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), original);
    }
    if (const auto match = kYearLast.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        if (first <= 12 && second <= 12 && first != second)
            return invalid(u"date.ambiguous"_s, {}, original);
        const bool dayFirst = first > 12;
        return dateOf(match.captured(3).toInt(), dayFirst ? second : first, dayFirst ? first : second, original);
    }
    if (kShortYear.match(text).hasMatch())
        return invalid(u"date.ambiguous"_s, {}, original);
    if (kNoDay.match(text).hasMatch())
        return invalid(u"date.day_missing"_s, {}, original);
    bool isNumber = false;
    const int serial = text.toInt(&isNumber);
    if (isNumber && serial >= kFirstSerial && serial <= kLastSerial)
        return dateOfSerial(serial, system);
    if (const auto date = dateInChineseNumerals(text))
        return *date;
    return invalid(u"date.unreadable"_s, {}, original);
}

Result<Money> readAmount(const Cell& cell, QStringView headingUnit)
{
    static const QRegularExpression kUnitInBrackets(u"\\(([万亿]?元)(?:人民币)?\\)$"_s);
    static const QRegularExpression kOwnUnit(u"[元圆万亿角分]"_s);
    QString text = toHalfWidth(cell.text).trimmed();
    text.replace(kUnitInBrackets, u"\\1"_s); // registers write 100(万元)
    if ((headingUnit == u"万元" || headingUnit == u"万" || headingUnit == u"亿元") && !text.contains(kOwnUnit))
        text += headingUnit.startsWith(u'万') ? u"万元"_s : u"亿元"_s;
    return parseAmountText(text);
}

Result<QString> readCode(const Cell& cell)
{
    static const QRegularExpression kScientific(u"^\\d(\\.\\d+)?[eE]\\+?\\d{2}$"_s);
    constexpr qsizetype kDigitsKept = 15; // of a number cell
    const bool tooLong = cell.kind == CellKind::Number && cell.text.size() > kDigitsKept && !cell.text.contains(u'.');
    QString code = cleanText(cell.text).normalized(QString::NormalizationForm_KC).toUpper();
    code.remove(u' ');
    if (tooLong || kScientific.match(code).hasMatch())
        return invalid(u"code.damaged_by_spreadsheet"_s, {}, cell.text.toString());
    return code;
}

Result<bool> readYesNo(const Cell& cell)
{
    static const QStringList kYes{u"是"_s, u"有"_s,  u"√"_s,    u"✓"_s, u"✔"_s,
                                  u"y"_s,  u"yes"_s, u"true"_s, u"1"_s, u"对"_s};
    static const QStringList kNo{u"否"_s, u"无"_s, u"×"_s,     u"✗"_s, u"✘"_s,  u"x"_s,
                                 u"n"_s,  u"no"_s, u"false"_s, u"0"_s, u"不"_s, u"没有"_s};
    const QString text = toHalfWidth(cell.text).trimmed().toLower();
    if (kYes.contains(text))
        return true;
    if (kNo.contains(text))
        return false;
    return invalid(u"value.not_yes_no"_s, {}, cell.text.toString());
}

Result<int> readPercentPpm(const Cell& cell)
{
    constexpr int kPlacesOfPercent = 4; // 1 % = 10^4 parts per million
    constexpr int kPlacesOfPermille = 3;
    constexpr int kPlacesOfFraction = 6;
    const QString text = toHalfWidth(cell.text).trimmed();
    const bool permille = text.endsWith(u'‰');
    const bool percent = text.endsWith(u'%');
    const QString figure = percent || permille ? text.chopped(1).trimmed() : text;
    if (!percent && !permille && figure.toDouble() == 1.0)
        return invalid(u"percent.ambiguous"_s, {}, cell.text.toString());
    const bool fraction = !percent && !permille && figure.toDouble() < 1.0;
    const int places = permille ? kPlacesOfPermille : fraction ? kPlacesOfFraction : kPlacesOfPercent;
    const auto ppm = parseFigure(figure, places, u"percent"_s);
    if (!ppm || *ppm > std::numeric_limits<int>::max())
        return invalid(u"percent.unreadable"_s, {}, cell.text.toString());
    return static_cast<int>(*ppm);
}

} // namespace cdesk
